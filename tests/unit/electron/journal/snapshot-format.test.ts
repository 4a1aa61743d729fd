import { expect, test } from 'vitest';
import { snapshotHeaderSchema } from '../../../../electron/journal/snapshot-format.ts';

const header = { lastSeq: 1, lastDigest: 'ab', rowCounts: { clients: 1 } };

test('A snapshot that was made before there was a table is still read: it has no rows of it', () => {
  expect(snapshotHeaderSchema.parse(header).rowCounts).toEqual({ clients: 1 });
});

test('A snapshot that counts rows of a table nobody knows is refused', () => {
  const rowCounts = { ...header.rowCounts, letters: 2 };
  expect(snapshotHeaderSchema.safeParse({ ...header, rowCounts }).success).toBe(false);
});
