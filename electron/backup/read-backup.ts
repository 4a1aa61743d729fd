import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { KeptDraft } from '../../shared/form-draft.ts';
import type { SequencedCommand } from '../../shared/ipc.ts';
import { rowKey } from '../../shared/model/apply-command.ts';
import { type TableName, tableNames } from '../../shared/model/tables.ts';
import { type Failure, fail, ok, type Result } from '../../shared/result/result.ts';
import { type AgeOpener, readAge } from '../age-file.ts';
import { fileFailure } from '../file-failure.ts';
import {
  type BackupManifest,
  type BackupSection,
  readBackupLine,
  readManifest,
} from './backup-format.ts';
import { SectionHash } from '../section-hash.ts';
import { orStop, Stopped, stopped } from '../stopped.ts';

/** Who is handed what a backup holds, while it is read. Nothing of it counts until the end is reached. */
export type BackupVisitor = {
  readonly manifest?: (manifest: BackupManifest) => Promise<void> | void;
  readonly command?: (command: SequencedCommand) => Promise<void> | void;
  readonly row?: (table: TableName, row: { readonly id: string }) => Promise<void> | void;
  readonly document?: (sha256: string, bytes: Uint8Array) => Promise<void> | void;
  readonly draft?: (draft: KeptDraft) => Promise<void> | void;
};

/** One line may hold a document of 25 MB in base64, or a command of 20,000 rows. */
const LONGEST_LINE = 512 * 1024 * 1024;
const LINE_END = 0x0a;

/**
 * Reads a backup whole and proves it: every line by its schema, every section by count and digest,
 * every row against the log, every document against its name.
 *
 * @failure those of `readAge`
 * @failure backup/not-a-backup, backup/newer, backup/damaged `reason`
 * @failure file/... it cannot be read
 */
export async function readBackup(
  path: string,
  opener: AgeOpener,
  visitor: BackupVisitor = {},
): Promise<Result<BackupManifest>> {
  const reading = new Reading(visitor);
  const unreadable: Failure[] = [];
  // Errors of the disk that a visitor writes to are the visitor's own.
  const pieces = piecesOf(path, (error) => {
    unreadable.push(fileFailure(error, path, 'read'));
  });
  try {
    const read = await readAge(pieces, opener, (piece) => reading.take(piece));
    return read.ok ? reading.finish() : read;
  } catch (error) {
    const [failure] = unreadable;
    return failure === undefined ? stopped(error) : { ok: false, failure };
  }
}

async function* piecesOf(
  path: string,
  onError: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(path, { highWaterMark: 512 * 1024 }).once('error', onError);
  for await (const piece of stream) {
    yield piece as Buffer;
    await nextTurn();
  }
}

class Reading {
  readonly #visitor: BackupVisitor;
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  #manifest: BackupManifest | null = null;
  readonly #commands = new SectionHash();
  readonly #tables = new Map(tableNames.map((table) => [table, new SectionHash()]));
  readonly #documents = new SectionHash();
  readonly #drafts = new SectionHash();
  #lastSeq = 0;
  /** Digest of each row that the log leads to and that has not come yet. */
  readonly #expected = new Map<string, string>();

  constructor(visitor: BackupVisitor) {
    this.#visitor = visitor;
  }

  async take(piece: Uint8Array): Promise<void> {
    let from = 0;
    for (let end = piece.indexOf(LINE_END); end !== -1; end = piece.indexOf(LINE_END, from)) {
      const line = Buffer.concat([...this.#held, piece.subarray(from, end)]);
      this.#held = [];
      this.#heldBytes = 0;
      from = end + 1;
      await this.#takeLine(line.toString('utf8'));
    }
    const rest = piece.subarray(from);
    this.#heldBytes += rest.length;
    if (this.#heldBytes > LONGEST_LINE) damaged('long-line');
    if (rest.length > 0) this.#held.push(rest);
  }

  finish(): Result<BackupManifest> {
    const manifest = this.#manifest;
    if (manifest === null) return fail('backup/not-a-backup');
    if (this.#heldBytes > 0) return fail('backup/damaged', { reason: 'last-line' });
    const none = new SectionHash().finish();
    const agrees =
      this.#lastSeq === manifest.lastSeq &&
      this.#expected.size === 0 &&
      same(this.#commands.finish(), manifest.commands) &&
      same(this.#documents.finish(), manifest.documents) &&
      same(this.#drafts.finish(), manifest.drafts) &&
      [...this.#tables].every(([table, hash]) =>
        same(hash.finish(), manifest.tables[table] ?? none),
      );
    return agrees ? ok(manifest) : fail('backup/damaged', { reason: 'manifest-disagrees' });
  }

  async #takeLine(text: string): Promise<void> {
    const json = parseJson(text);
    if (this.#manifest === null) {
      const manifest = readManifest(json);
      this.#manifest = orStop(manifest);
      await this.#visitor.manifest?.(this.#manifest);
      return;
    }
    const line = readBackupLine(json);
    if (line === null) return damaged('line');
    if ('command' in line) {
      if (line.seq !== this.#lastSeq + 1) return damaged('order');
      this.#lastSeq = line.seq;
      this.#commands.take(text);
      const sequenced = line as unknown as SequencedCommand;
      for (const { table, id, after } of sequenced.command.changes)
        this.#expected.set(rowKey(table, id), digestOf(JSON.stringify(after)));
      await this.#visitor.command?.(sequenced);
    } else if ('table' in line) {
      const key = rowKey(line.table, line.row.id);
      if (this.#expected.get(key) !== digestOf(JSON.stringify(line.row))) return damaged('row');
      this.#expected.delete(key);
      this.#tables.get(line.table)?.take(text);
      await this.#visitor.row?.(line.table, line.row);
    } else if ('document' in line) {
      const bytes = Buffer.from(line.base64, 'base64');
      if (createHash('sha256').update(bytes).digest('hex') !== line.document)
        return damaged('document');
      this.#documents.take(line.document);
      await this.#visitor.document?.(line.document, bytes);
    } else {
      this.#drafts.take(text);
      await this.#visitor.draft?.(line.draft);
    }
  }
}

function damaged(reason: string): never {
  throw new Stopped({ code: 'backup/damaged', details: { reason } });
}

function same(one: BackupSection, other: BackupSection): boolean {
  return one.count === other.count && one.sha256 === other.sha256;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Short, because there is one for every row of an office. */
function digestOf(json: string): string {
  return createHash('sha256').update(json).digest('base64').slice(0, 22);
}
