import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Command } from '../../shared/model/command.ts';
import { tableNames } from '../../shared/model/tables.ts';
import type { Failure, Result } from '../../shared/result/result.ts';
import { ok } from '../../shared/result/result.ts';
import { errnoOf } from '../file-failure.ts';
import type { FileSystem } from '../file-system.ts';
import { openPayload, readCommand, readJson } from './command-payload.ts';
import { decodeFrame, type Frame } from './frame.ts';
import { readFrames, readSpan, withFile } from './frame-reader.ts';
import { Ledger, type Position } from './ledger.ts';
import { newerFailure } from './newer.ts';
import type { Sealer } from './sealer.ts';
import {
  snapshotFooterSchema,
  type SnapshotHeader,
  snapshotHeaderSchema,
  type SnapshotRow,
  snapshotRowsSchema,
} from './snapshot-format.ts';
import { snapshotPath } from './vault-folder.ts';

/** A snapshot that was read whole and found to be what was written. */
export type VerifiedSnapshot = {
  readonly path: string;
  readonly lastSeq: number;
  /** Where its rows stand. */
  readonly rowFrames: readonly Position[];
  /** Where its commands stand, first to last. */
  readonly commandFrames: readonly Position[];
  readonly ledger: Ledger;
};

/**
 * Reads a snapshot whole: every frame's checksum, the chain of the commands, the counts and the
 * hash in the footer. `onCommand` sees each command with its digest.
 *
 * @failure journal/snapshot-damaged `file`, `reason`
 * @failure vault/newer written by a newer app
 */
export async function readSnapshot(
  path: string,
  fileSystem: FileSystem,
  sealer: Sealer,
  onCommand: (seq: number, digest: Buffer) => void = () => undefined,
): Promise<Result<VerifiedSnapshot>> {
  const reading = new SnapshotReading(path, sealer, onCommand);
  try {
    const stop = await withFile(fileSystem, path, (file) =>
      readFrames(file, ({ frame, offset }) => reading.take(frame, offset)),
    );
    return reading.finish(stop);
  } catch (error) {
    if (errnoOf(error) === '') throw error;
    return damaged(path, errnoOf(error));
  }
}

/** The rows in one frame of a verified snapshot; none where they were purged since. */
export async function readSnapshotRows(
  position: Position,
  fileSystem: FileSystem,
  sealer: Sealer,
): Promise<readonly SnapshotRow[] | null> {
  const bytes = await withFile(fileSystem, position.path, (file) =>
    readSpan(file, position.offset, position.bytes),
  );
  const frame = decodeFrame(bytes);
  if (typeof frame === 'string') return null;
  const opened = openPayload(frame, sealer);
  if (opened === 'purged') return [];
  const parsed = snapshotRowsSchema.safeParse(readJson(opened));
  return parsed.success ? parsed.data.rows : null;
}

class SnapshotReading {
  readonly #path: string;
  readonly #sealer: Sealer;
  readonly #onCommand: (seq: number, digest: Buffer) => void;
  readonly #ledger = new Ledger();
  readonly #rowFrames: Position[] = [];
  readonly #commandFrames: Position[] = [];
  readonly #hash = createHash('sha256');
  #header: SnapshotHeader | null = null;
  #rows = 0;
  /** Words that it holds were purged since it was written: it counts more than can be read. */
  #isPurged = false;
  #whole = false;
  #problem: Failure | null = null;

  constructor(path: string, sealer: Sealer, onCommand: (seq: number, digest: Buffer) => void) {
    this.#path = path;
    this.#sealer = sealer;
    this.#onCommand = onCommand;
  }

  take(frame: Frame, offset: number): void {
    if (this.#problem !== null) return;
    const newer = newerFailure(frame, this.#path);
    if (newer !== null) {
      this.#problem = newer;
      return;
    }
    const reason = this.#takeKnown(frame, { path: this.#path, offset, bytes: frame.bytes });
    if (reason !== null) this.#problem = damaged(this.#path, reason).failure;
  }

  finish(stop: string | null): Result<VerifiedSnapshot> {
    if (this.#problem !== null) return { ok: false, failure: this.#problem };
    if (stop !== null) return damaged(this.#path, stop);
    if (!this.#whole) return damaged(this.#path, 'no-footer');
    const named = basename(snapshotPath('', this.#ledger.lastSeq));
    if (basename(this.#path) !== named) return damaged(this.#path, 'other-snapshot');
    return ok({
      path: this.#path,
      lastSeq: this.#ledger.lastSeq,
      rowFrames: this.#rowFrames,
      commandFrames: this.#commandFrames,
      ledger: this.#ledger,
    });
  }

  /** Why the frame cannot stand here; null where it can. */
  #takeKnown(frame: Frame, position: Position): string | null {
    if (this.#whole) return 'after-footer';
    if (frame.kind === 'snapshot-footer') return this.#takeFooter(frame);
    this.#hash.update(frame.raw);
    if (frame.kind === 'snapshot-header') return this.#takeHeader(frame);
    if (this.#header === null) return 'no-header';
    if (frame.kind === 'snapshot-rows') return this.#takeRows(frame, position);
    return this.#takeCommand(frame, position);
  }

  #takeHeader(frame: Frame): string | null {
    const parsed = snapshotHeaderSchema.safeParse(readJson(openPayload(frame, this.#sealer)));
    if (!parsed.success || this.#header !== null) return 'bad-header';
    this.#header = parsed.data;
    return null;
  }

  #takeCommand(frame: Frame, position: Position): string | null {
    if (!this.#ledger.connects(frame)) return 'chain';
    const command: Command | null = readCommand(frame, this.#sealer);
    if (command === null) return 'unreadable-command';
    this.#ledger.accept(command, frame.digest, position);
    this.#commandFrames.push(position);
    this.#onCommand(frame.seq, frame.digest);
    return null;
  }

  #takeRows(frame: Frame, position: Position): string | null {
    const opened = openPayload(frame, this.#sealer);
    if (opened === 'purged') {
      this.#isPurged = true;
      return null;
    }
    const parsed = snapshotRowsSchema.safeParse(readJson(opened));
    if (!parsed.success) return 'unreadable-rows';
    this.#rowFrames.push(position);
    this.#rows += parsed.data.rows.length;
    return null;
  }

  #takeFooter(frame: Frame): string | null {
    const parsed = snapshotFooterSchema.safeParse(readJson(openPayload(frame, this.#sealer)));
    const header = this.#header;
    if (!parsed.success || header === null) return 'bad-footer';
    const counts = this.#ledger.rowCounts();
    const counted = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const countsAgree =
      parsed.data.rows === this.#rows &&
      this.#rows === counted &&
      tableNames.every((table) => (header.rowCounts[table] ?? 0) === counts[table]);
    const agrees =
      parsed.data.sha256 === this.#hash.digest('hex') &&
      (countsAgree || this.#isPurged) &&
      parsed.data.commands === this.#ledger.lastSeq &&
      header.lastSeq === this.#ledger.lastSeq &&
      header.lastDigest === this.#ledger.lastDigest.toString('hex');
    this.#whole = agrees;
    return agrees ? null : 'footer-disagrees';
  }
}

function damaged(path: string, reason: string): { ok: false; failure: Failure } {
  return {
    ok: false,
    failure: { code: 'journal/snapshot-damaged', details: { file: path, reason } },
  };
}
