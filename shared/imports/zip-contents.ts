/** What a zip says of itself, read without unpacking anything. */
export type ZipContents = {
  readonly names: readonly string[];
  /** Bytes of everything once it is unpacked, as the zip declares them. */
  readonly unpackedBytes: number;
  /** Some of it is under a password. */
  readonly isLocked: boolean;
};

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
/** A workbook has some dozens of parts; a zip made to tire its reader has millions. */
const MOST_ENTRIES = 10_000;

/**
 * Reads the directory of a zip: names, sizes, whether it is locked. Null where it has none that can be
 * followed, or more entries than any workbook.
 */
export function zipContents(bytes: Uint8Array): ZipContents | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) return null;
  const names: string[] = [];
  let unpackedBytes = 0;
  let isLocked = false;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      return null;
    isLocked ||= (view.getUint16(at + 8, true) & 1) === 1;
    unpackedBytes += view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    names.push(latin(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)));
    at += ENTRY_SIZE + nameLength + rest;
  }
  return { names, unpackedBytes, isLocked };
}

/** The end of the directory stands at the end of the file, behind it at most a comment. */
function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  return null;
}

/** Names of the parts of a workbook are ASCII. */
function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 300));
}
