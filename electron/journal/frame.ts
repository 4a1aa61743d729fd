import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { FRAME_FORMAT, RECORD_SCHEMA } from './versions.ts';

/** What a frame holds. Commands make the journal; the others stand in snapshots only. */
const kindNumbers = { command: 1, 'snapshot-header': 2, 'snapshot-rows': 3, 'snapshot-footer': 4 };
export type FrameKind = keyof typeof kindNumbers;
const kindOfNumber = new Map(
  Object.entries(kindNumbers).map(([kind, number]) => [number, kind as FrameKind]),
);

/** Not valid UTF-8 and longer than chance allows, so no payload contains it. */
export const FRAME_MAGIC = Buffer.from('89504a460d0a1aff', 'hex');
/**
 * Little-endian: magic 8, format 2, schema 2, kind 2, reserved 2, seq 8, keyId 4, length of the
 * payload 4, nonce 24, digest of the previous frame 16, CRC-32 4. These places hold in all formats.
 */
const HEADER_BYTES = 76;
const CRC_AT = 72;
const NONCE_BYTES = 24;
export const DIGEST_BYTES = 16;
/** Far above the largest command (20,000 rows); a longer one is a damaged length. */
const MAX_PAYLOAD_BYTES = 512 * 1024 * 1024;

/** The chain starts from zeros. */
export const NO_DIGEST: Buffer = Buffer.alloc(DIGEST_BYTES);
export const NO_NONCE: Buffer = Buffer.alloc(NONCE_BYTES);

export type FrameContent = {
  readonly kind: FrameKind;
  /** Place in the journal from 1 on, no gaps; in a snapshot's own frames its last command. */
  readonly seq: number;
  /** 0 = plain. */
  readonly keyId: number;
  readonly nonce: Buffer;
  /** Digest of the frame before; zeros before the first and in a snapshot's own frames. */
  readonly prevDigest: Buffer;
  readonly payload: Uint8Array;
};

export type Frame = FrameContent & {
  readonly format: number;
  readonly schema: number;
  /** Header and payload together: how many bytes, and which. */
  readonly bytes: number;
  readonly raw: Buffer;
  /** What the next frame must name as `prevDigest`. */
  readonly digest: Buffer;
};

/** Why bytes are not a frame. `short` = they may be the start of one. */
export type NotAFrame = 'short' | 'no-magic' | 'bad-length' | 'bad-checksum' | 'unknown-kind';

/** Frame as bytes, together with the digest that the next one chains to. */
export function encodeFrame(content: FrameContent): { bytes: Buffer; digest: Buffer } {
  const bytes = Buffer.alloc(HEADER_BYTES + content.payload.length);
  FRAME_MAGIC.copy(bytes, 0);
  bytes.writeUInt16LE(FRAME_FORMAT, 8);
  bytes.writeUInt16LE(RECORD_SCHEMA, 10);
  bytes.writeUInt16LE(kindNumbers[content.kind], 12);
  bytes.writeBigUInt64LE(BigInt(content.seq), 16);
  bytes.writeUInt32LE(content.keyId, 24);
  bytes.writeUInt32LE(content.payload.length, 28);
  content.nonce.copy(bytes, 32, 0, NONCE_BYTES);
  content.prevDigest.copy(bytes, 56, 0, DIGEST_BYTES);
  bytes.set(content.payload, HEADER_BYTES);
  bytes.writeUInt32LE(checksum(bytes), CRC_AT);
  return { bytes, digest: digestOf(bytes) };
}

/**
 * Reads the frame that starts at `at`. A CRC-32 finds every single damaged bit and every damaged
 * run of up to 32 bits; sealed payloads will carry their own authentication.
 */
export function decodeFrame(bytes: Buffer, at = 0): Frame | NotAFrame {
  const length = frameLengthAt(bytes, at);
  if (typeof length !== 'number') return length;
  if (bytes.length - at < length) return 'short';
  const whole = bytes.subarray(at, at + length);
  if (whole.readUInt32LE(CRC_AT) !== checksum(whole)) return 'bad-checksum';
  const kind = kindOfNumber.get(whole.readUInt16LE(12));
  if (kind === undefined) return 'unknown-kind';
  return {
    kind,
    format: whole.readUInt16LE(8),
    schema: whole.readUInt16LE(10),
    seq: Number(whole.readBigUInt64LE(16)),
    keyId: whole.readUInt32LE(24),
    nonce: whole.subarray(32, 32 + NONCE_BYTES),
    prevDigest: whole.subarray(56, 56 + DIGEST_BYTES),
    payload: whole.subarray(HEADER_BYTES),
    bytes: length,
    raw: whole,
    digest: digestOf(whole),
  };
}

/** How many bytes the frame at `at` claims to be, as far as its header is there. */
export function frameLengthAt(bytes: Buffer, at: number): number | NotAFrame {
  const magic = bytes.subarray(at, at + FRAME_MAGIC.length);
  if (!magic.equals(FRAME_MAGIC.subarray(0, magic.length))) return 'no-magic';
  if (bytes.length - at < HEADER_BYTES) return 'short';
  const payloadBytes = bytes.readUInt32LE(at + 28);
  return payloadBytes > MAX_PAYLOAD_BYTES ? 'bad-length' : HEADER_BYTES + payloadBytes;
}

function checksum(whole: Buffer): number {
  return crc32(whole.subarray(HEADER_BYTES), crc32(whole.subarray(0, CRC_AT)));
}

function digestOf(whole: Buffer): Buffer {
  return createHash('sha256').update(whole).digest().subarray(0, DIGEST_BYTES);
}
