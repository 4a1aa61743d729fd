import { rowKey } from '../../shared/model/apply-command.ts';
import type { Command } from '../../shared/model/command.ts';
import { type TableName, tableNames } from '../../shared/model/tables.ts';
import { type Frame, NO_DIGEST } from './frame.ts';

/** Where one frame stands on the disk. */
export type Position = { readonly path: string; readonly offset: number; readonly bytes: number };

/** What the journal knows of its frames without reading them again. Holds no case content. */
export class Ledger {
  /** Sequence number of the last command; 0 = none. */
  lastSeq = 0;
  /** Digest of the last command's frame. */
  lastDigest: Buffer = NO_DIGEST;
  /** When the last command was given, in UTC milliseconds by the clock of then; null = there is none. */
  lastAt: number | null = null;
  /** Bytes of all command frames. */
  totalBytes = 0;
  readonly #positions: Position[] = [];
  /** Of each frame the start of its digest: enough to tell it from another one. */
  readonly #marks: number[] = [];
  readonly #revs = new Map<string, number>();
  readonly #seqOfCommand = new Map<string, number>();
  readonly #counts = new Map<TableName, number>();

  /** Says whether a frame is the one that comes next, by number and by chain. */
  connects(frame: Pick<Frame, 'seq' | 'prevDigest'>): boolean {
    return frame.seq === this.lastSeq + 1 && frame.prevDigest.equals(this.lastDigest);
  }

  /** Says whether a frame is the very one that is known by its number. */
  holds({ seq, digest }: Pick<Frame, 'seq' | 'digest'>): boolean {
    return this.#marks[seq - 1] === markOf(digest);
  }

  /** Takes in the next command, which `connects`. */
  accept(command: Command, digest: Buffer, position: Position): void {
    this.lastSeq += 1;
    this.lastDigest = digest;
    // Of a command that was purged nobody knows when it was.
    if (command.at > 0) this.lastAt = command.at;
    this.totalBytes += position.bytes;
    this.#positions.push(position);
    this.#marks.push(markOf(digest));
    this.#seqOfCommand.set(command.commandId, this.lastSeq);
    for (const { table, id, rev } of command.changes) {
      const key = rowKey(table, id);
      if (!this.#revs.has(key)) this.#counts.set(table, (this.#counts.get(table) ?? 0) + 1);
      this.#revs.set(key, rev);
    }
  }

  /** The revision of a row; 0 where there is no such row. */
  revOf(table: TableName, id: string): number {
    return this.#revs.get(rowKey(table, id)) ?? 0;
  }

  /** Revisions of all rows as they are now, by `rowKey`. */
  copyRevs(): ReadonlyMap<string, number> {
    return new Map(this.#revs);
  }

  /** Place of a command that is already in the journal. */
  seqOf(commandId: string): number | undefined {
    return this.#seqOfCommand.get(commandId);
  }

  positionOf(seq: number): Position | undefined {
    return this.#positions[seq - 1];
  }

  /** Frames from `afterSeq` on that lie side by side in one file, at least one where any is left. */
  run(afterSeq: number, limit: number, maxBytes: number): readonly Position[] {
    const run: Position[] = [];
    let bytes = 0;
    for (let index = afterSeq; index < this.lastSeq && run.length < limit; index += 1) {
      const next = this.#positions[index];
      const last = run.at(-1);
      if (next === undefined) break;
      if (last !== undefined) {
        const adjoins = last.path === next.path && last.offset + last.bytes === next.offset;
        if (!adjoins || bytes + next.bytes > maxBytes) break;
      }
      run.push(next);
      bytes += next.bytes;
    }
    return run;
  }

  /** The first commands now stand elsewhere: in a verified snapshot. */
  moveTo(positions: readonly Position[]): void {
    positions.forEach((position, index) => {
      this.#positions[index] = position;
    });
  }

  rowCounts(): Record<TableName, number> {
    const counts = tableNames.map((table) => [table, this.#counts.get(table) ?? 0]);
    return Object.fromEntries(counts) as Record<TableName, number>;
  }
}

function markOf(digest: Buffer): number {
  return digest.readUIntBE(0, 6);
}
