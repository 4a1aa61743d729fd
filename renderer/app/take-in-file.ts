import { adoptMatterFile } from '../../shared/model/adopt-matter-file.ts';
import { sortOutPurged } from '../../shared/merging/leave-out-purged.ts';
import { sayPurged } from '../../shared/merging/say-purged.ts';
import { type MatterFile, parseMatterFile } from '../../shared/model/matter-file.ts';
import { namePerson } from '../../shared/model/name-person.ts';
import type { Person } from '../../shared/model/person.ts';
import { matterTables } from '../../shared/model/tables.ts';
import { fail, ok, type Result } from '../../shared/result/result.ts';
import { sayInstant } from '../../shared/time/say-instant.ts';
import type { RowDraft } from '../data/draft.ts';
import type { OfficeHere } from '../data/kept-for-exchange.ts';
import { stableIds } from './stable-ids.ts';
import { rowDraft } from './use-commands.ts';

/** A file that was read, without what was purged here. */
export type FileToTakeIn = {
  readonly file: MatterFile;
  /** Its client or one of its matters is here already. */
  readonly isKnown: boolean;
  /** Says of each matter that is left out why; none where all may come in. */
  readonly leftOut: readonly string[];
};

/** As large a matter file may be that is dropped on the window. */
const LARGEST = 100 * 1024 * 1024;

/**
 * The text of a matter file that was dropped.
 *
 * @failure file/too-large, file/not-utf8
 */
export async function textOfFile(file: File): Promise<Result<string>> {
  const path = file.name;
  if (file.size > LARGEST)
    return fail('file/too-large', { path, megabytes: LARGEST / 1024 / 1024 });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
  } catch {
    return fail('file/not-utf8', { path });
  }
}

/** What the office knows that a file is compared with; the zone is this laptop's. */
export type KnownHere = OfficeHere & { readonly zone: string };

/**
 * Reads a matter file's text and compares it with what is here.
 *
 * @failure matter-file/purged every matter of it was purged here: `on`, `by`
 * @failure those of `parseMatterFile`
 */
export function readFileToTakeIn(text: string, here: KnownHere): Result<FileToTakeIn> {
  const parsed = parseMatterFile(text);
  if (!parsed.ok) return parsed;
  const { client, matters } = parsed.value;
  const { kept, purges } = sortOutPurged(matters, here.purges);
  const [purge] = purges;
  const nameOf = (reference: string) => namePerson(here.persons, reference);
  if (kept.length === 0 && purge !== undefined)
    return fail('matter-file/purged', {
      on: sayInstant(purge.at, here.zone),
      by: nameOf(purge.by),
    });
  const ids = [client.id, ...kept.map((view) => view.matter.id)];
  const isKnown = ids.some((id) => here.ids.has(id));
  const leftOut = purges.map((one) => sayPurged(one, nameOf, here.zone));
  return ok({ file: { ...parsed.value, matters: kept }, isKnown, leftOut });
}

/**
 * The rows of a file as one command, and the matter to show first. Ids that somebody wrote by hand become
 * the same ids on every laptop that opens the file, but where it is a copy.
 *
 * @param known the people of this office; those of the file who are not among them are added
 */
export async function rowsOfFile(
  file: MatterFile,
  asCopy: boolean,
  known: readonly Person[],
): Promise<{ readonly rows: readonly RowDraft[]; readonly firstMatter: string }> {
  const stable = asCopy ? new Map<string, string>() : await stableIds(file);
  const newId = (id: string) => stable.get(id) ?? crypto.randomUUID();
  const adopted = adoptMatterFile(file, { newId, asCopy, persons: known });
  const rows = [
    ...adopted.persons.map((person) => rowDraft('persons', person)),
    rowDraft('clients', { ...adopted.client, rev: 1 }),
    ...adopted.matters.flatMap((view) => [
      rowDraft('matters', view.matter),
      ...matterTables.flatMap((table) =>
        view[table].map((row) => ({ table, after: row }) as RowDraft),
      ),
    ]),
  ];
  return { rows, firstMatter: adopted.matters[0]?.matter.id ?? '' };
}
