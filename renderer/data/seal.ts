import { contextOf, openPiece, sealPiece } from '../../shared/sealing/seal-bytes.ts';

/** Lengths of rows tell little: what is sealed is filled up to a multiple of this many letters. */
const FILLED_TO = 256;

/**
 * The seam through which every payload passes on its way into IndexedDB and back, bound to its table
 * and id. Both ways are synchronous, because an await inside a transaction commits it early.
 */
export type RowSeal = {
  readonly seal: (value: object, table: string, id: string) => unknown;
  /** @throws SealBroken where the payload is not what was sealed there */
  readonly open: (payload: unknown, table: string, id: string) => unknown;
};

/** A stored row is not the one that was stored there: the cache is given up and filled anew. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/** Leaves values as they are: the vault has no keys. */
export const plainRows: RowSeal = {
  seal: (value) => value,
  open: (payload) => payload,
};

/**
 * Seals rows under the key of the cache.
 *
 * @param key 32 bytes; null = rows stay plain
 */
export function rowSealOf(key: Uint8Array | null): RowSeal {
  if (key === null) return plainRows;
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  return {
    seal: (value, table, id) => {
      const text = JSON.stringify(value);
      const plain = encoder.encode(text.padEnd(Math.ceil(text.length / FILLED_TO) * FILLED_TO));
      return sealPiece(key, plain, contextOf('paradocket-row', table, id));
    },
    open: (payload, table, id) => {
      const opened =
        payload instanceof Uint8Array
          ? openPiece(key, payload, contextOf('paradocket-row', table, id))
          : null;
      if (opened === null) throw new SealBroken(`A row of ${table} is not what was stored`);
      return JSON.parse(decoder.decode(opened)) as unknown;
    },
  };
}
