import { type Failure, ok, type Result } from '../../shared/result/result.ts';
import { createBreath } from '../breath.ts';
import type { FileSystem } from '../file-system.ts';
import { lacksKey, readCommand } from './command-payload.ts';
import type { Frame } from './frame.ts';
import { readWhole, scanFrames } from './frame-reader.ts';
import { Ledger } from './ledger.ts';
import { newerFailure } from './newer.ts';
import { readSnapshot, type VerifiedSnapshot } from './read-snapshot.ts';
import type { Sealer } from './sealer.ts';
import type { NumberedFile, VaultFolder } from './vault-folder.ts';

/** A segment as far as it was read. */
export type Segment = {
  readonly path: string;
  /** Last command in it; 0 for an empty one. */
  readonly lastSeq: number;
  /** Where its last good frame ends. */
  readonly goodEnd: number;
  readonly size: number;
};

/** What the disk holds, read without changing a byte. */
export type Recovered = {
  readonly ledger: Ledger;
  /** The newest snapshot that read whole; the ledger starts from it. */
  readonly snapshot: VerifiedSnapshot | null;
  readonly segments: readonly Segment[];
  /** Acknowledged work is damaged or missing: nothing may be written over it. */
  readonly corrupt: Failure | null;
  readonly notices: readonly Failure[];
};

/** What the vault says the journal reached, flushed; `segment` null = it says nothing. */
export type Reached = {
  readonly lastSeq: number;
  readonly lastDigest: string;
  readonly segment: number | null;
};

/**
 * Reads snapshots and segments into a ledger. A frame is taken only if it follows the one before by
 * number and by chain. Damage that no valid frame follows is a torn tail; damage that a valid,
 * unconnected frame follows is corruption, and so is a journal shorter than it is known to have been.
 *
 * @failure vault/newer a frame of a newer app
 */
export async function recover(
  found: VaultFolder,
  reached: Reached,
  fileSystem: FileSystem,
  sealer: Sealer,
): Promise<Result<Recovered>> {
  const reading = new Recovery(reached, fileSystem, sealer);
  const newer =
    (await reading.readSnapshots(found.snapshots)) ?? (await reading.readSegments(found.segments));
  return newer === null ? ok(reading.outcome()) : { ok: false, failure: newer };
}

/** A frame is sealed, and there are no keys at all; or none yet that is as young as it is. */
const lackOfKeys = ['keys-missing', 'keys-older'];

type SegmentToRead = {
  readonly path: string;
  readonly firstSeq: number;
  /** The one that is being written: nothing after it can hold what it lacks. */
  readonly isLast: boolean;
};

/** Valid frames where they do not belong: `isRepeated` = each stands in the segment before it already. */
type Stray = { readonly offset: number; isRepeated: boolean; end: number };

class Recovery {
  readonly #reached: Reached;
  readonly #fileSystem: FileSystem;
  readonly #sealer: Sealer;
  #ledger = new Ledger();
  #snapshot: VerifiedSnapshot | null = null;
  readonly #segments: Segment[] = [];
  readonly #notices: Failure[] = [];
  #corrupt: Failure | null = null;
  /** Bytes that are no frame, and no frame after them yet. */
  #gap: { readonly path: string; readonly offset: number } | null = null;
  /** Hex digest of the frame that the vault names. */
  #reachedDigest: string | null = null;

  constructor(reached: Reached, fileSystem: FileSystem, sealer: Sealer) {
    this.#reached = reached;
    this.#fileSystem = fileSystem;
    this.#sealer = sealer;
  }

  /** The newest whole snapshot, else the commands that damaged ones still hold. */
  async readSnapshots(snapshots: readonly NumberedFile[]): Promise<Failure | null> {
    for (const { path } of snapshots.toReversed()) {
      const read = await readSnapshot(path, this.#fileSystem, this.#sealer, this.#note);
      if (read.ok) {
        this.#snapshot = read.value;
        this.#ledger = read.value.ledger;
        return null;
      }
      if (read.failure.code === 'vault/newer') return read.failure;
      this.#notices.push(read.failure);
    }
    for (const { path } of snapshots) await this.#salvage(path);
    return null;
  }

  async readSegments(segments: readonly NumberedFile[]): Promise<Failure | null> {
    const { segment } = this.#reached;
    if (segment !== null && !segments.some(({ seq }) => seq === segment))
      this.#corrupt = failureOf('journal/segment-missing', { seq: segment });
    for (const { path, seq } of segments) {
      const isLast = seq === segments.at(-1)?.seq;
      const newer = await this.#readSegment({ path, firstSeq: seq, isLast });
      if (newer !== null) return newer;
    }
    return null;
  }

  outcome(): Recovered {
    const { lastSeq } = this.#ledger;
    const { lastSeq: expected, lastDigest } = this.#reached;
    if (lastSeq < expected)
      this.#corrupt ??= failureOf('journal/commands-missing', { found: lastSeq, expected });
    else if (expected > 0 && this.#reachedDigest !== lastDigest)
      this.#corrupt ??= failureOf('journal/not-this-vault', { seq: expected });
    return {
      ledger: this.#ledger,
      snapshot: this.#snapshot,
      segments: this.#segments,
      corrupt: this.#corrupt,
      notices: this.#notices,
    };
  }

  readonly #note = (seq: number, digest: Buffer): void => {
    if (seq === this.#reached.lastSeq) this.#reachedDigest = digest.toString('hex');
  };

  async #salvage(path: string): Promise<void> {
    const bytes = await readWhole(this.#fileSystem, path).catch(() => Buffer.alloc(0));
    for (const item of scanFrames(bytes))
      if (item.kind === 'frame' && item.frame.kind === 'command') {
        const { frame, offset } = item;
        const reason = this.#accept(frame, { path, offset, bytes: frame.bytes });
        if (reason !== null && lackOfKeys.includes(reason)) this.#report(path, offset, reason);
      }
  }

  async #readSegment({ path, firstSeq, isLast }: SegmentToRead): Promise<Failure | null> {
    const bytes = await readWhole(this.#fileSystem, path);
    const breath = createBreath();
    let goodEnd = 0;
    let lastSeq = 0;
    /** What stands next where nothing was taken out and nothing put in. */
    let nextSeq = firstSeq;
    let stray: Stray | null = null;
    if (firstSeq > this.#ledger.lastSeq + 1) this.#report(path, 0, 'segment-missing-before');
    for (const item of scanFrames(bytes)) {
      if (item.kind === 'gap') {
        this.#gap = { path, offset: item.from };
        continue;
      }
      const { frame, offset } = item;
      const newer = newerFailure(frame, path);
      if (newer !== null) return newer;
      const isKnown = frame.kind === 'command' && frame.seq <= this.#ledger.lastSeq;
      if (isKnown && (frame.seq < nextSeq || !this.#ledger.holds(frame))) {
        stray ??= { offset, isRepeated: true, end: 0 };
        stray.isRepeated &&= this.#gap === null && lastSeq > 0 && this.#ledger.holds(frame);
        stray.end = offset + frame.bytes;
        continue;
      }
      if (stray !== null || frame.seq > nextSeq)
        this.#gap ??= { path, offset: stray?.offset ?? offset };
      const reason = this.#accept(frame, { path, offset, bytes: frame.bytes });
      this.#closeGap(reason, path, offset);
      goodEnd = offset + frame.bytes;
      lastSeq = frame.seq;
      nextSeq = frame.seq + 1;
      stray = null;
      await breath();
    }
    if (stray !== null) goodEnd = this.#endWithStray(path, stray, { isLast, goodEnd });
    this.#segments.push({ path, lastSeq, goodEnd, size: bytes.length });
    return null;
  }

  /**
   * A segment ends with frames that do not belong there; where its good end is. Frames that stand in it
   * already harm nobody; others stand where something else is missing, which the next segment may hold.
   */
  #endWithStray(
    path: string,
    { offset, isRepeated, end }: Stray,
    { isLast, goodEnd }: { readonly isLast: boolean; readonly goodEnd: number },
  ): number {
    const gap = this.#gap ?? { path, offset };
    if (isRepeated) {
      this.#notices.push(failureOf('journal/damage-covered', { file: path, offset }));
      return end;
    }
    if (isLast) this.#report(gap.path, gap.offset, 'not-of-this-segment');
    else this.#gap = gap;
    return goodEnd;
  }

  /** Why a frame cannot stand here; null where it was taken or is known already. */
  #accept(
    frame: Frame,
    position: { readonly path: string; readonly offset: number; readonly bytes: number },
  ): string | null {
    const ledger = this.#ledger;
    if (this.#corrupt !== null) return null;
    if (frame.kind !== 'command') return 'foreign-frame';
    if (frame.seq <= ledger.lastSeq) return ledger.holds(frame) ? null : 'chain';
    if (!ledger.connects(frame)) return 'chain';
    const command = readCommand(frame, this.#sealer);
    if (command === null) return this.#whyUnread(frame);
    ledger.accept(command, frame.digest, position);
    this.#note(frame.seq, frame.digest);
    return null;
  }

  #whyUnread(frame: Frame): string {
    if (!lacksKey(frame, this.#sealer)) return 'unreadable-command';
    return this.#sealer.keyIdFor('') === 0 ? 'keys-missing' : 'keys-older';
  }

  /** A valid frame stands here: what was damaged before it was either known already or is lost. */
  #closeGap(reason: string | null, path: string, offset: number): void {
    const gap = this.#gap;
    this.#gap = null;
    if (gap === null) {
      if (reason !== null) this.#report(path, offset, reason);
    } else if (reason !== null) this.#report(gap.path, gap.offset, 'damaged');
    else
      this.#notices.push(
        failureOf('journal/damage-covered', { file: gap.path, offset: gap.offset }),
      );
  }

  #report(file: string, offset: number, reason: string): void {
    this.#corrupt ??= lackOfKeys.includes(reason)
      ? failureOf(`journal/${reason}`, { file })
      : failureOf('journal/corrupt', { file, offset, reason });
  }
}

function failureOf(code: string, details: Failure['details']): Failure {
  return { code, details };
}
