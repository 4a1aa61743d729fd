import { z } from 'zod';
import { type TableName, tableNames } from '../../shared/model/tables.ts';
import { encodeFrame, type FrameKind, NO_DIGEST, NO_NONCE } from './frame.ts';
import type { Sealer } from './sealer.ts';

/** A table that is missing has no rows: the snapshot was made before there was one. */
const rowCountsSchema = z.partialRecord(
  z.enum(tableNames as [TableName, ...TableName[]]),
  z.int().min(0),
);

/** First frame of a snapshot. */
export const snapshotHeaderSchema = z.looseObject({
  /** Commands 1 to `lastSeq` follow, frame by frame as they stood in the journal. */
  lastSeq: z.int().min(1),
  /** Digest of the last of them, in hex. */
  lastDigest: z.string(),
  rowCounts: rowCountsSchema,
});
export type SnapshotHeader = z.infer<typeof snapshotHeaderSchema>;

/** Frames after the commands: the rows as they are after `lastSeq`. */
export const snapshotRowsSchema = z.looseObject({
  rows: z.array(
    z.looseObject({
      table: z.enum(tableNames as [TableName, ...TableName[]]),
      row: z.looseObject({ id: z.string() }),
    }),
  ),
});
export type SnapshotRow = z.infer<typeof snapshotRowsSchema>['rows'][number];

/** Last frame of a snapshot: without it the file is not whole. */
export const snapshotFooterSchema = z.looseObject({
  commands: z.int().min(1),
  rows: z.int().min(0),
  /** SHA-256 of every byte before the footer, in hex. */
  sha256: z.string(),
});

/** A frame of a snapshot's own; commands are copied as they are. */
export function encodeSnapshotFrame(
  kind: Exclude<FrameKind, 'command'>,
  seq: number,
  content: unknown,
  sealer: Sealer,
): Buffer {
  const keyId = sealer.keyIdFor('');
  const plain = Buffer.from(JSON.stringify(content), 'utf8');
  const sealed = sealer.seal(plain, { keyId, seq, prevDigest: NO_DIGEST });
  const nonce = sealed.nonce.length === 0 ? NO_NONCE : Buffer.from(sealed.nonce);
  return encodeFrame({ kind, seq, keyId, nonce, prevDigest: NO_DIGEST, payload: sealed.bytes })
    .bytes;
}
