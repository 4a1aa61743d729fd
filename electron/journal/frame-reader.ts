import { createBreath } from '../breath.ts';
import type { FileSystem, OpenFile } from '../file-system.ts';
import { decodeFrame, type Frame, FRAME_MAGIC, frameLengthAt, type NotAFrame } from './frame.ts';

const CHUNK_BYTES = 1024 * 1024;

/** A stretch of bytes that are no frame. */
export type Gap = {
  readonly kind: 'gap';
  readonly from: number;
  readonly to: number;
  readonly reason: NotAFrame;
};
export type Scanned = { readonly kind: 'frame'; readonly frame: Frame; readonly offset: number };

/** Every frame of a file's bytes and every gap between them, in order. */
export function* scanFrames(bytes: Buffer): Generator<Scanned | Gap> {
  let at = 0;
  while (at < bytes.length) {
    const frame = decodeFrame(bytes, at);
    if (typeof frame !== 'string') {
      yield { kind: 'frame', frame, offset: at };
      at += frame.bytes;
    } else {
      const next = findFrame(bytes, at + 1) ?? bytes.length;
      yield { kind: 'gap', from: at, to: next, reason: frame };
      at = next;
    }
  }
}

/** Reads a file from its start to the first thing that is no frame; null = to its very end. */
export async function readFrames(
  file: OpenFile,
  onFrame: (found: Omit<Scanned, 'kind'>) => void,
): Promise<NotAFrame | null> {
  const { size } = await file.stat();
  let held: Buffer = Buffer.alloc(0);
  let heldAt = 0;
  const breath = createBreath();
  for (;;) {
    const frame = decodeFrame(held);
    if (typeof frame !== 'string') {
      onFrame({ frame, offset: heldAt });
      await breath();
      heldAt += frame.bytes;
      held = held.subarray(frame.bytes);
      continue;
    }
    if (held.length === 0 && heldAt >= size) return null;
    if (frame !== 'short' || heldAt + held.length >= size) return frame;
    const wanted = frameLengthAt(held, 0);
    const missing = typeof wanted === 'number' ? wanted - held.length : 0;
    const more = await readSpan(file, heldAt + held.length, Math.max(CHUNK_BYTES, missing));
    if (more.length === 0) return 'short';
    held = Buffer.concat([held, more]);
  }
}

/** Bytes from `position` on, fewer than `length` only where the file ends. */
export async function readSpan(file: OpenFile, position: number, length: number): Promise<Buffer> {
  const into = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const read = await file.read(into.subarray(filled), position + filled);
    if (read === 0) break;
    filled += read;
  }
  return into.subarray(0, filled);
}

/** A whole file in memory. */
export async function readWhole(fileSystem: FileSystem, path: string): Promise<Buffer> {
  return withFile(fileSystem, path, async (file) => readSpan(file, 0, (await file.stat()).size));
}

/** Opens for reading, hands over, closes. */
export async function withFile<T>(
  fileSystem: FileSystem,
  path: string,
  use: (file: OpenFile) => Promise<T>,
): Promise<T> {
  const file = await fileSystem.open(path, 'read');
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}

function findFrame(bytes: Buffer, from: number): number | null {
  for (
    let at = bytes.indexOf(FRAME_MAGIC, from);
    at !== -1;
    at = bytes.indexOf(FRAME_MAGIC, at + 1)
  )
    if (typeof decodeFrame(bytes, at) !== 'string') return at;
  return null;
}
