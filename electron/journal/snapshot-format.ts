import { z } from 'zod';
import { type TableName, tableNames } from '../../shared/model/tables.ts';
import { jsonBytes, sealPayload } from './command-payload.ts';
import { encodeFrame, type FrameKind, NO_DIGEST } from './frame.ts';
import type { Scope, Sealer } from './sealer.ts';

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

/** A frame of a snapshot's own, under the key of a scope that is prepared; commands are copied as they are. */
export function encodeSnapshotFrame(
  kind: Exclude<FrameKind, 'command'>,
  seq: number,
  content: unknown,
  sealer: Sealer,
  scope: Scope = '',
): Buffer {
  const place = { seq, prevDigest: NO_DIGEST };
  const context = { kind, keyId: sealer.keyIdFor(scope), ...place };
  return encodeFrame({ kind, ...place, ...sealPayload(jsonBytes(content), context, sealer) }).bytes;
}
