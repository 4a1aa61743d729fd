import { isDeepStrictEqual } from 'node:util';
import { ok, type Result } from '../../shared/result/result.ts';
import type { BackupManifest } from './backup-format.ts';
import { surveyOffice } from './backup-lines.ts';
import type { BackupSource } from './backup-source.ts';

/**
 * Says whether the office holds anything that a backup of it does not: a command, a kept document or a form
 * that somebody began to fill.
 *
 * @failure those of `surveyOffice`
 */
export async function isChangedSince(
  { commands, documents, drafts }: BackupManifest,
  source: BackupSource,
  about: { readonly appVersion: string; readonly now: () => number },
): Promise<Result<boolean>> {
  const survey = await surveyOffice(source, about);
  if (!survey.ok) return survey;
  const { manifest: now } = survey.value;
  const found = { commands: now.commands, documents: now.documents, drafts: now.drafts };
  return ok(!isDeepStrictEqual(found, { commands, documents, drafts }));
}
