import { useState } from 'react';
import type { EventKind } from '../../shared/model/event.ts';
import type { NamedRecord } from '../../shared/model/record.ts';

/** The dialog of a matter that is open; `id` null = a new record. */
export type MatterDialog =
  | { readonly type: 'event'; readonly id: string | null; readonly kind: EventKind }
  | { readonly type: 'reset'; readonly id: string; readonly proposed?: string }
  | { readonly type: 'move'; readonly id: string; readonly days: number }
  /** What became of a hearing; how notice was given of each of its settings; it is shared no more. */
  | { readonly type: 'outcome' | 'notices' | 'unshare'; readonly id: string }
  | {
      readonly type: 'stint' | 'claim' | 'bar' | 'confirmation' | 'position' | 'proceeding';
      readonly id: string | null;
    }
  | { readonly type: 'tickler'; readonly key: string | null }
  /** A restricted record is let into a copy. */
  | { readonly type: 'release'; readonly record: NamedRecord }
  /** The tick list of a transfer; null = of the last stint. */
  | { readonly type: 'transfer'; readonly stintId: string | null }
  | { readonly type: 'closing' | 'purge' | 'counters' | 'bond' | 'charges' | 'removal-bars' }
  /** Deadlines that a record starts; null = a record is still to be chosen. */
  | { readonly type: 'deadlines-from'; readonly record: NamedRecord | null }
  /** The date of a deadline that an order sets. */
  | { readonly type: 'order-date'; readonly id: string }
  /** Time that a docket's clocks leave out. */
  | { readonly type: 'excluded'; readonly id: string | null }
  /** Selected lines of the table, by key. */
  | { readonly type: 'bulk' | 'convert' | 'merge'; readonly keys: readonly string[] }
  /** The matter as a table; whether what the filter shows is offered first. */
  | { readonly type: 'csv'; readonly onlyShown: boolean }
  /** The matter in another form. */
  | { readonly type: 'picture' | 'word' }
  /** A kept document. */
  | { readonly type: 'document'; readonly id: string }
  | {
      readonly type:
        'matter' | 'client' | 'checks' | 'conditions' | 'export' | 'past' | 'release-forum';
    };

/** Which dialog of a matter is open, one at a time. */
export function useMatterDialogs() {
  const [dialog, setDialog] = useState<MatterDialog | null>(null);
  return { dialog, open: setDialog, close: () => setDialog(null) };
}
