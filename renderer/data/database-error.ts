import { Dexie } from 'dexie';
import { SealBroken } from './seal.ts';
import { StoreTimeout } from './time-limit.ts';

/** True for what IndexedDB did, or did not do in time, or somebody did to it, as against a bug of ours. */
export function isDatabaseError(error: unknown): boolean {
  return (
    error instanceof StoreTimeout ||
    error instanceof SealBroken ||
    error instanceof Dexie.DexieError ||
    error instanceof DOMException
  );
}
