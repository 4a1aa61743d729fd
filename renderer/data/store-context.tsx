import { createContext, type ReactNode, use, useSyncExternalStore } from 'react';
import { invariant } from '../../shared/result/invariant.ts';
import type { Store } from './store.ts';
import type { StoreState } from './store-state.ts';

const StoreContext = createContext<Store | null>(null);

/** Hands the store to everything below. */
export function StoreProvider({ store, children }: { store: Store; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store: `execute`, `undo`, `redo`, `putBack`. */
export function useStore(): Store {
  const store = use(StoreContext);
  invariant(store, 'StoreProvider stands above');
  return store;
}

/** Health, what can be undone, and the database in use; follows every change. */
export function useStoreState(): StoreState {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.getState);
}
