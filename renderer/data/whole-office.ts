import { useSyncExternalStore } from 'react';
import type { Office } from './office-reader.ts';
import { useStore } from './store-context.tsx';

/**
 * Every matter whole, in courtroom mode too: for what follows the record without showing it.
 * Undefined until they are read.
 */
export function useWholeOffice(): Office | undefined {
  const { office } = useStore();
  return useSyncExternalStore(office.subscribe, office.getOffice);
}
