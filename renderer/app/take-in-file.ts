import { adoptMatterFile } from '../../shared/model/adopt-matter-file.ts';
import { type MatterFile, parseMatterFile } from '../../shared/model/matter-file.ts';
import type { Person } from '../../shared/model/person.ts';
import { matterTables } from '../../shared/model/tables.ts';
import { fail, ok, type Result } from '../../shared/result/result.ts';
import type { RowDraft } from '../data/draft.ts';
import { rowDraft } from './use-commands.ts';

/** A file that was read, and whether its client is here already. */
export type FileToTakeIn = { readonly file: MatterFile; readonly isKnown: boolean };

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

/** Reads a matter file's text and looks whether its client or one of its matters is here already. */
export function readFileToTakeIn(
  text: string,
  knownIds: ReadonlySet<string>,
): Result<FileToTakeIn> {
  const parsed = parseMatterFile(text);
  if (!parsed.ok) return parsed;
  const ids = [parsed.value.client.id, ...parsed.value.matters.map((view) => view.matter.id)];
  return {
    ok: true,
    value: { file: parsed.value, isKnown: ids.some((id) => knownIds.has(id)) },
  };
}

/**
 * The rows of a file as one command, and the matter to show first.
 *
 * @param known the people of this office; those of the file who are not among them are added
 */
export function rowsOfFile(
  file: MatterFile,
  asCopy: boolean,
  known: readonly Person[],
): { readonly rows: readonly RowDraft[]; readonly firstMatter: string } {
  const newId = () => crypto.randomUUID();
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
