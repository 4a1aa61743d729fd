import { Dexie } from 'dexie';
import { StoreTimeout } from './time-limit.ts';

/** True for what IndexedDB did, or did not do in time, as against a bug of ours. */
export function isDatabaseError(error: unknown): boolean {
  return (
    error instanceof StoreTimeout ||
    error instanceof Dexie.DexieError ||
    error instanceof DOMException
  );
}
