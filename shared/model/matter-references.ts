import type { MatterView } from './matter-view.ts';

/** A reference to a row that is not there: which row, which field, which id. */
export type BrokenReference = { readonly row: string; readonly field: string; readonly id: string };

/**
 * Finds the first reference inside a matter that leads nowhere, or to a row of the wrong kind; null
 * if all lead somewhere.
 */
export function findBrokenReference(view: MatterView): BrokenReference | null {
  const proceedings = new Set(view.proceedings.map((row) => row.id));
  const events = new Set(view.events.map((row) => row.id));
  const conditions = new Set(
    view.events.flatMap((row) => (row.kind === 'condition' ? [row.id] : [])),
  );
  for (const event of view.events) {
    if (event.proceedingId !== null && !proceedings.has(event.proceedingId))
      return { row: event.title, field: 'proceedingId', id: event.proceedingId };
    for (const [field, id] of referencesOf(event))
      if (!(event.kind === 'contact' ? conditions : events).has(id))
        return { row: event.title, field, id };
  }
  for (const bar of view.bars)
    if (bar.proceedingId !== null && !proceedings.has(bar.proceedingId))
      return { row: bar.kind, field: 'proceedingId', id: bar.proceedingId };
  return null;
}

function referencesOf(event: MatterView['events'][number]): readonly (readonly [string, string])[] {
  switch (event.kind) {
    case 'contact':
      return event.details.conditionId === null
        ? []
        : [['details.conditionId', event.details.conditionId]];
    case 'deadline':
    case 'task':
      return event.details.triggerEventId === null
        ? []
        : [['details.triggerEventId', event.details.triggerEventId]];
    default:
      return [];
  }
}
