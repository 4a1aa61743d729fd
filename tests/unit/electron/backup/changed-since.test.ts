import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isChangedSince } from '../../../../electron/backup/changed-since.ts';
import { openDocuments } from '../../../../electron/documents.ts';
import { writeBackup } from '../../../../electron/backup/write-backup.ts';
import { sourceOf } from '../../../builders/backup-source.ts';
import { buildNoteCommand } from '../../../builders/commands.ts';
import { openTestJournal } from '../../../builders/journal-host.ts';
import { useTempFolders } from '../../../builders/temp-folder.ts';

const tempFolder = useTempFolders();
const about = { appVersion: '0.1.0', now: () => 1_764_200_000_000 };
const draft = { key: 'client/new', rev: 0, text: '{}', savedAt: 1_764_200_000_000 };

test('a command, a kept document and a form begun after a file was sealed are each noticed', async () => {
  const folder = await tempFolder();
  const journal = await openTestJournal(folder);
  await journal.append(buildNoteCommand(1));
  const source = sourceOf(journal, folder, [draft]);
  const lock = { passphrase: 'plain blue sparrow', workFactor: 10 };
  const target = { path: join(folder, 'office.age'), lock, opener: lock };
  const sealed = await writeBackup(source, target, about);
  if (!sealed.ok) expect.fail(sealed.failure.code);

  const isChanged = (of = source) => isChangedSince(sealed.value, of, about);
  expect(await isChanged()).toEqual({ ok: true, value: false });
  const typedOn = { ...draft, text: '{"title":"Bail"}' };
  for (const drafts of [[], [typedOn], [draft, { ...draft, key: 'event/m1/e1' }]])
    expect(await isChanged(sourceOf(journal, folder, drafts))).toEqual({ ok: true, value: true });

  const documents = openDocuments(join(folder, 'vault', 'documents'));
  const kept = await documents.keep(Buffer.from('a notice'));
  if (!kept.ok) expect.fail(kept.failure.code);
  expect(await isChanged()).toEqual({ ok: true, value: true });
  await documents.remove(kept.value.sha256);
  expect(await isChanged()).toEqual({ ok: true, value: false });

  await journal.append(buildNoteCommand(2));
  expect(await isChanged()).toEqual({ ok: true, value: true });
});
