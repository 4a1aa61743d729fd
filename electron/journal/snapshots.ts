import type { Failure } from '../../shared/result/result.ts';
import { errnoOf } from '../file-failure.ts';
import type { FileSystem } from '../file-system.ts';
import { JournalFile } from './journal-file.ts';
import type { Ledger } from './ledger.ts';
import { readSnapshot, type VerifiedSnapshot } from './read-snapshot.ts';
import type { Sealer } from './sealer.ts';
import { listVaultFolder, segmentPath, snapshotPath } from './vault-folder.ts';
import { writeSnapshot } from './write-snapshot.ts';

/** How much may be appended before the next snapshot. */
export type SnapshotPace = {
  readonly commands: number;
  readonly bytes: number;
  readonly commandsAtQuit: number;
};
export const defaultPace: SnapshotPace = {
  commands: 1_000,
  bytes: 4 * 1024 * 1024,
  commandsAtQuit: 50,
};
/** The newest and the two before it. */
const SNAPSHOTS_KEPT = 3;

/** A segment that is full, with its last command. */
type FullSegment = { readonly path: string; readonly lastSeq: number };

/** Takes snapshots beside the appends, and removes only what two verified ones hold. */
export class Snapshots {
  readonly #folder: string;
  readonly #fileSystem: FileSystem;
  readonly #sealer: Sealer;
  readonly #pace: SnapshotPace;
  #newest: VerifiedSnapshot | null;
  #full: FullSegment[];
  #fromSeq: number;
  #fromBytes: number;
  #running: Promise<void> | null = null;
  #failure: Failure | null = null;

  constructor(parts: {
    readonly folder: string;
    readonly fileSystem: FileSystem;
    readonly sealer: Sealer;
    readonly pace: SnapshotPace;
    readonly newest: VerifiedSnapshot | null;
    readonly fullSegments: readonly FullSegment[];
  }) {
    this.#folder = parts.folder;
    this.#fileSystem = parts.fileSystem;
    this.#sealer = parts.sealer;
    this.#pace = parts.pace;
    this.#newest = parts.newest;
    this.#full = [...parts.fullSegments];
    this.#fromSeq = parts.newest?.lastSeq ?? 0;
    this.#fromBytes = parts.newest?.commandFrames.reduce((sum, { bytes }) => sum + bytes, 0) ?? 0;
  }

  get newest(): VerifiedSnapshot | null {
    return this.#newest;
  }

  /** Why the last snapshot failed; null where it did not. Nothing is lost by it. */
  get failure(): Failure | null {
    return this.#failure;
  }

  isDue(ledger: Ledger): boolean {
    if (this.#running !== null) return false;
    return (
      ledger.lastSeq - this.#fromSeq >= this.#pace.commands ||
      ledger.totalBytes - this.#fromBytes >= this.#pace.bytes
    );
  }

  isWorthwhileAtQuit(ledger: Ledger): boolean {
    if (this.#running !== null) return false;
    return ledger.lastSeq - this.#fromSeq >= this.#pace.commandsAtQuit || this.isDue(ledger);
  }

  /** Counts from here on again. */
  postpone(ledger: Ledger): void {
    this.#fromSeq = ledger.lastSeq;
    this.#fromBytes = ledger.totalBytes;
  }

  /**
   * Starts the segment after the last command, unless the one in use is that one and still empty.
   * Null where the disk refuses: writing goes on in the old one.
   */
  async startSegment(ledger: Ledger, active: JournalFile): Promise<JournalFile | null> {
    const path = segmentPath(this.#folder, ledger.lastSeq + 1);
    if (active.path === path) return active;
    try {
      const next = await JournalFile.create(path, this.#folder, this.#fileSystem);
      this.#full.push({ path: active.path, lastSeq: ledger.lastSeq });
      return next;
    } catch (error) {
      if (errnoOf(error) === '') throw error;
      return null;
    }
  }

  /** Takes a snapshot of all commands up to now; appends go on meanwhile. */
  startSnapshot(ledger: Ledger): void {
    this.postpone(ledger);
    this.#running = this.#take(ledger)
      .catch((error: unknown) => {
        // Nobody waits for it, and without it the journal is as safe as before.
        this.#failure = { code: 'journal/snapshot-failed', details: { errno: errnoOf(error) } };
      })
      .finally(() => {
        this.#running = null;
      });
  }

  /** Resolves once no snapshot is being written. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #take(ledger: Ledger): Promise<void> {
    const { lastSeq } = ledger;
    const path = snapshotPath(this.#folder, lastSeq);
    const header = {
      lastSeq,
      lastDigest: ledger.lastDigest.toString('hex'),
      rowCounts: ledger.rowCounts(),
    };
    const plan = { path, header, revs: ledger.copyRevs(), ledger };
    const written = await writeSnapshot(plan, this.#fileSystem, this.#sealer);
    const read = written.ok ? await readSnapshot(path, this.#fileSystem, this.#sealer) : written;
    if (!read.ok) {
      this.#failure = read.failure;
      return;
    }
    this.#failure = null;
    this.#newest = read.value;
    ledger.moveTo(read.value.commandFrames);
    await this.#rotate(read.value);
  }

  /** Removes the fourth and older snapshots, and segments that the two newest both hold. */
  async #rotate(newest: VerifiedSnapshot): Promise<void> {
    const { snapshots } = await listVaultFolder(this.#folder, this.#fileSystem);
    const older = snapshots.filter(({ seq }) => seq < newest.lastSeq).toReversed();
    const before = older[0];
    if (before === undefined) return;
    const verified = await readSnapshot(before.path, this.#fileSystem, this.#sealer);
    if (!verified.ok) return;
    const covered = this.#full.filter(({ lastSeq }) => lastSeq <= verified.value.lastSeq);
    for (const { path } of covered) await this.#fileSystem.remove(path);
    this.#full = this.#full.filter((segment) => !covered.includes(segment));
    for (const { path } of older.slice(SNAPSHOTS_KEPT - 1)) await this.#fileSystem.remove(path);
    await this.#fileSystem.syncFolder(this.#folder);
  }
}
