/**
 * The seam through which every payload passes on its way into IndexedDB and back. It leaves values
 * as they are until the vault brings keys. Both ways are synchronous, because an await inside a
 * transaction commits it early.
 */
export function sealRow(value: object): unknown {
  return value;
}

/** Undoes `sealRow`. */
export function openRow(payload: unknown): unknown {
  return payload;
}
