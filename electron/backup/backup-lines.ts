import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SequencedCommand } from '../../shared/ipc.ts';
import { rowKey } from '../../shared/model/apply-command.ts';
import { type TableName, tableNames } from '../../shared/model/tables.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import { RECORD_SCHEMA } from '../journal/versions.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupManifest, MIN_READER } from './backup-format.ts';
import type { BackupSource } from './backup-source.ts';
import { SectionHash } from '../section-hash.ts';
import { commandsOf } from '../journal/commands-of.ts';
import { orStop, stopped } from '../stopped.ts';

const PIECE_LETTERS = 256 * 1024;

/** What a backup will hold, with everything counted that its first line must say. */
export type Survey = {
  readonly manifest: BackupManifest;
  /** The rows that the log leads to, as lines, table by table. */
  readonly rowLines: readonly string[];
  readonly documents: readonly string[];
  readonly draftLines: readonly string[];
};

/**
 * Reads the whole office once and counts it. Commands that come after that are not in the backup.
 *
 * @failure journal/unreadable, and those of the source
 */
export async function surveyOffice(
  source: BackupSource,
  { appVersion, now }: { readonly appVersion: string; readonly now: () => number },
): Promise<Result<Survey>> {
  const { lastSeq, device, failure } = await source.start();
  // A backup of a damaged record would push out those that were made while it was whole.
  if (failure !== null) return { ok: false, failure };
  try {
    const commands = new SectionHash();
    const rows = new Map<string, { readonly table: TableName; readonly line: string }>();
    for await (const { seq, command } of commandsOf(source, lastSeq)) {
      commands.take(commandLine({ seq, command }));
      for (const { table, id, after } of command.changes)
        rows.set(rowKey(table, id), { table, line: JSON.stringify({ table, row: after }) });
    }
    const { tables, rowLines } = countRows([...rows.values()]);
    const documents = new SectionHash();
    const listed = await source.documents.list();
    if (!listed.ok) return listed;
    const digests = listed.value.toSorted();
    for (const digest of digests) documents.take(digest);
    const drafts = new SectionHash();
    const draftLines = source.drafts().map((draft) => JSON.stringify({ draft }));
    for (const line of draftLines) drafts.take(line);
    const manifest = {
      format: BACKUP_FORMAT,
      version: BACKUP_VERSION,
      minReader: MIN_READER,
      schema: RECORD_SCHEMA,
      appVersion,
      createdAt: now(),
      device,
      lastSeq,
      commands: commands.finish(),
      tables,
      documents: documents.finish(),
      drafts: drafts.finish(),
    } as const;
    return ok({ manifest, rowLines, documents: digests, draftLines });
  } catch (error) {
    return stopped(error);
  }
}

/**
 * The lines of a backup in pieces of UTF-8: the manifest, every command, every row, documents,
 * half-typed forms.
 *
 * @throws Stopped where the office no longer reads
 */
export async function* backupPieces(
  source: BackupSource,
  survey: Survey,
): AsyncGenerator<Uint8Array> {
  let held = '';
  for await (const line of backupLines(source, survey)) {
    held += `${line}\n`;
    if (held.length < PIECE_LETTERS) continue;
    yield Buffer.from(held);
    held = '';
    await nextTurn();
  }
  yield Buffer.from(held);
}

async function* backupLines(
  source: BackupSource,
  { manifest, rowLines, documents, draftLines }: Survey,
): AsyncGenerator<string> {
  yield JSON.stringify(manifest);
  for await (const command of commandsOf(source, manifest.lastSeq)) yield commandLine(command);
  yield* rowLines;
  for (const document of documents) {
    const read = await source.documents.read(document);
    const { bytes } = orStop(read);
    const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
    yield JSON.stringify({ document, base64 });
  }
  yield* draftLines;
}

function commandLine({ seq, command }: SequencedCommand): string {
  return JSON.stringify({ seq, command });
}

function countRows(rows: readonly { readonly table: TableName; readonly line: string }[]) {
  const tables: BackupManifest['tables'] = {};
  const rowLines: string[] = [];
  for (const table of tableNames) {
    const hash = new SectionHash();
    for (const row of rows) {
      if (row.table !== table) continue;
      hash.take(row.line);
      rowLines.push(row.line);
    }
    const section = hash.finish();
    if (section.count > 0) tables[table] = section;
  }
  return { tables, rowLines };
}
