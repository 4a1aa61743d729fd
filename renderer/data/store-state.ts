import type { Failure } from '../../shared/result/result.ts';
import type { Database } from './database.ts';

/** How the store is doing. A `slow` one asks for a banner; a `failed` one for words and a restart. */
export type StoreHealth =
  | { readonly kind: 'ready' | 'slow' | 'rebuilding' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What screens follow besides records. */
export type StoreState = {
  readonly health: StoreHealth;
  /** The database in use; another object after a rebuild. */
  readonly database: Database;
  /** The verb of what undo would take back in a matter ('' = the office); null = nothing. */
  readonly nextUndo: (scope: string) => string | null;
  readonly nextRedo: (scope: string) => string | null;
};
