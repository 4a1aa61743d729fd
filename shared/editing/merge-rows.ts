import type { CaseEvent } from '../model/event.ts';
import type { Matter } from '../model/matter.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { MergedEvents } from './merge-events.ts';
import { followReferences } from './references-to.ts';

/** Every row that a merge changes: the two records, and whatever named the one that is archived. */
export function mergeRows(
  view: MatterView,
  { kept, archived }: MergedEvents,
): readonly (
  | { readonly table: 'events'; readonly row: CaseEvent }
  | { readonly table: 'matters'; readonly row: Matter }
)[] {
  const { events, matter } = followReferences(view, archived.id, kept.id);
  return [
    ...[kept, archived, ...events].map((row) => ({ table: 'events', row }) as const),
    ...(matter === null ? [] : [{ table: 'matters', row: matter } as const]),
  ];
}
