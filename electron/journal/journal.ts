import type { Command } from '../../shared/model/command.ts';
import { findStaleChange } from '../../shared/model/apply-command.ts';
import type { JournalStart, RebuildPage, SequencedCommand } from '../../shared/ipc.ts';
import { fail, type Failure, ok, type Result } from '../../shared/result/result.ts';
import { SerialQueue } from '../../shared/async/serial-queue.ts';
import type { FileSystem } from '../file-system.ts';
import { commandFrame } from './command-frame.ts';
import { commandPayload, openPayload } from './command-payload.ts';
import { decodeFrame } from './frame.ts';
import type { JournalFile } from './journal-file.ts';
import type { Ledger } from './ledger.ts';
import { readCommands, readFrameAt } from './read-commands.ts';
import { readRebuildPage } from './rebuild-pages.ts';
import type { Sealer } from './sealer.ts';
import type { Snapshots } from './snapshots.ts';
import { cacheNameOf, type VaultDescription, writeVaultDescription } from './vault-description.ts';

/** What a journal is made of; `openJournal` puts it together. */
export type JournalParts = {
  readonly folder: string;
  readonly fileSystem: FileSystem;
  readonly sealer: Sealer;
  readonly ledger: Ledger;
  readonly snapshots: Snapshots;
  readonly description: VaultDescription;
  readonly notices: readonly Failure[];
} & (
  | { readonly active: JournalFile; readonly failure: null }
  | { readonly active: null; readonly failure: Failure }
);

/**
 * The truth on disk. A command is acknowledged once its frame is flushed, never before; commands are
 * appended one at a time. After the first failed write the journal only reads.
 */
export class Journal {
  readonly #folder: string;
  readonly #fileSystem: FileSystem;
  readonly #sealer: Sealer;
  readonly #ledger: Ledger;
  readonly #snapshots: Snapshots;
  readonly #notices: readonly Failure[];
  readonly #queue = new SerialQueue();
  /** False where the vault could not be opened for writing: what it says of itself must stay. */
  readonly #mayDescribe: boolean;
  #description: VaultDescription;
  #active: JournalFile | null;
  #failure: Failure | null;

  constructor(parts: JournalParts) {
    this.#folder = parts.folder;
    this.#fileSystem = parts.fileSystem;
    this.#sealer = parts.sealer;
    this.#ledger = parts.ledger;
    this.#snapshots = parts.snapshots;
    this.#notices = parts.notices;
    this.#description = parts.description;
    this.#active = parts.active;
    this.#failure = parts.failure;
    this.#mayDescribe = parts.active !== null;
  }

  /** Why nothing can be written; null while all is well. */
  get failure(): Failure | null {
    return this.#failure;
  }

  /** What the page needs at start, as it is now. */
  start(): JournalStart {
    // What stops all writing comes first.
    const told = [this.#failure, ...this.#notices, this.#snapshots.failure];
    return {
      cacheName: cacheNameOf(this.#description.epoch),
      lastSeq: this.#ledger.lastSeq,
      rowCounts: this.#ledger.rowCounts(),
      device: this.#description.device,
      notices: told.filter((failure) => failure !== null),
      writable: this.#failure === null,
    };
  }

  /**
   * Appends a command that `commandSchema` accepts, flushes, then answers. The same command sent
   * twice is acknowledged twice and stands in the journal once.
   *
   * @failure journal/stale-revision a row has moved since: `table`, `id`, `known`
   * @failure journal/command-id-reused another command has that id
   * @failure journal/read-only writing stopped earlier; `cause` is the code of the reason
   * @failure journal/disk-full, journal/unwritable, journal/write-failed, journal/changed-outside
   */
  append(command: Command): Promise<Result<{ seq: number }>> {
    return this.#queue.run(() => this.#append(command));
  }

  /**
   * Commands after `afterSeq`, oldest first, at most `limit`, fewer where they are long; none only
   * at the end.
   *
   * @failure journal/unreadable
   */
  read(request: { afterSeq: number; limit: number }): Promise<Result<SequencedCommand[]>> {
    return readCommands(request, this.#ledger, this.#fileSystem, this.#sealer);
  }

  /**
   * Everything a cache holds, page by page: rows of the newest snapshot, then every command.
   *
   * @failure journal/unreadable
   * @failure journal/rebuild-restart the snapshot is gone: begin again with null
   */
  rebuild(token: string | null): Promise<Result<RebuildPage>> {
    return readRebuildPage(
      token,
      this.#ledger,
      this.#snapshots.newest,
      this.#fileSystem,
      this.#sealer,
    );
  }

  /** Gives the cache a name that was never used, also where the disk refuses to note it down. */
  newCache(): Promise<Result<{ cacheName: string }>> {
    return this.#queue.run(async () => {
      await this.#describe({ epoch: this.#description.epoch + 1 });
      return ok({ cacheName: cacheNameOf(this.#description.epoch) });
    });
  }

  /** Resolves once no snapshot is under way. */
  async settled(): Promise<void> {
    await this.#queue.run(() => Promise.resolve());
    await this.#snapshots.settled();
  }

  /**
   * Ends in order: a last snapshot where enough changed, then the note that all is well. Say
   * `cacheClosed: false` where the page ended by a crash, so that its cache is not trusted again.
   */
  async close({ cacheClosed }: { cacheClosed: boolean }): Promise<void> {
    await this.#queue.run(() => this.#snapshotIf(this.#snapshots.isWorthwhileAtQuit(this.#ledger)));
    await this.#snapshots.settled();
    await this.#queue.run(async () => {
      const inOrder = this.#failure === null && cacheClosed;
      await this.#active?.close();
      this.#active = null;
      this.#failure ??= { code: 'journal/closed', details: {} };
      if (inOrder) await this.#describe({ clean: true });
    });
  }

  async #append(command: Command): Promise<Result<{ seq: number }>> {
    const payload = commandPayload(command);
    const knownSeq = this.#ledger.seqOf(command.commandId);
    if (knownSeq !== undefined) return this.#acknowledgeAgain(knownSeq, payload);
    if (this.#failure !== null || this.#active === null)
      return fail('journal/read-only', { cause: this.#failure?.code ?? '' });
    const stale = findStaleChange(command.changes, (table, id) => this.#ledger.revOf(table, id));
    if (stale !== null) {
      const { table, id } = stale;
      return fail('journal/stale-revision', { table, id, known: this.#ledger.revOf(table, id) });
    }
    return this.#write(command, payload, this.#active);
  }

  async #write(
    command: Command,
    payload: Buffer,
    file: JournalFile,
  ): Promise<Result<{ seq: number }>> {
    const seq = this.#ledger.lastSeq + 1;
    const prevDigest = this.#ledger.lastDigest;
    const frame = commandFrame(command, { seq, prevDigest }, this.#sealer, payload);
    const offset = file.end;
    const written = await file.append(frame.bytes);
    if (!written.ok) {
      this.#failure = written.failure;
      return written;
    }
    const position = { path: file.path, offset, bytes: frame.bytes.length };
    this.#ledger.accept(command, frame.digest, position);
    if (this.#snapshots.isDue(this.#ledger))
      void this.#queue.run(() => this.#snapshotIf(this.#snapshots.isDue(this.#ledger)));
    return ok({ seq });
  }

  async #acknowledgeAgain(seq: number, payload: Buffer): Promise<Result<{ seq: number }>> {
    const bytes = await readFrameAt(seq, this.#ledger, this.#fileSystem);
    const frame = bytes === null ? 'short' : decodeFrame(bytes);
    const stored = typeof frame === 'string' ? null : openPayload(frame, this.#sealer);
    if (stored === null) return fail('journal/unreadable', { seq });
    return payload.equals(stored) ? ok({ seq }) : fail('journal/command-id-reused', { seq });
  }

  /** Starts a new segment and, beside further appends, a snapshot of all before it. */
  async #snapshotIf(wanted: boolean): Promise<void> {
    if (!wanted || this.#active === null || this.#failure !== null) return;
    const full = this.#active;
    const { lastSeq } = this.#ledger;
    const next = await this.#snapshots.startSegment(this.#ledger, full);
    if (next !== null && next !== full) {
      this.#active = next;
      await full.close().catch(() => undefined);
    }
    const noted = next !== null && (await this.#describe({ segment: lastSeq + 1 })).ok;
    // Otherwise nothing is removed either; the next thousand commands try again.
    if (noted) this.#snapshots.startSnapshot(this.#ledger);
    else this.#snapshots.postpone(this.#ledger);
  }

  async #describe(change: Partial<VaultDescription>): Promise<Result<undefined>> {
    const { lastSeq, lastDigest } = this.#ledger;
    this.#description = {
      ...this.#description,
      lastSeq,
      lastDigest: lastSeq === 0 ? '' : lastDigest.toString('hex'),
      ...change,
    };
    if (!this.#mayDescribe) return ok(undefined);
    return writeVaultDescription(this.#folder, this.#description, this.#fileSystem);
  }
}
