import type { CaseEvent, EventKind } from '../model/event.ts';
import type { Matter } from '../model/matter.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { NamedRecord } from '../model/record.ts';

/** Rows that named one record and now name another. */
export type FollowedReferences = {
  readonly events: readonly CaseEvent[];
  /** Null where the matter itself names nothing of it. */
  readonly matter: Matter | null;
};

/**
 * Why an event may not become another kind; null where it may. A contact names a condition, an order
 * the order that took its place: a record of another kind cannot be named there.
 */
export function whyNotConvert(view: MatterView, event: CaseEvent, kind: EventKind): string | null {
  if (event.kind === kind) return 'It is of this kind already.';
  const named = view.events.find(
    (other) =>
      (other.kind === 'contact' && other.details.conditionId === event.id) ||
      (other.kind === 'order' && other.details.supersededBy === event.id),
  );
  if (named === undefined) return null;
  return named.kind === 'contact'
    ? `The contact “${named.title}” names it as the condition whose clock it starts.`
    : `The order “${named.title}” names it as the order that took its place.`;
}

/**
 * Lets every record that names one event name another instead. Releases of restricted records do not
 * follow: what was released is the one record, by name.
 */
export function followReferences(view: MatterView, from: string, to: string): FollowedReferences {
  const events = view.events.flatMap((event) => {
    if (event.id === from || event.id === to) return [];
    const next = follow(event, from, to);
    return next === null ? [] : [next];
  });
  const isIt = (record: NamedRecord | null) => record?.table === 'events' && record.id === from;
  const { acceptedFindings, counters } = view.matter;
  const isNamed =
    acceptedFindings.some(({ records }) => records.some(isIt)) ||
    counters.some((counter) => isIt(counter.fromRecord) || isIt(counter.toRecord));
  if (!isNamed) return { events, matter: null };
  const moved = <R extends NamedRecord | null>(record: R): R =>
    record !== null && isIt(record) ? { ...record, id: to } : record;
  return {
    events,
    matter: {
      ...view.matter,
      acceptedFindings: acceptedFindings.map((finding) => ({
        ...finding,
        records: finding.records.map(moved),
      })),
      counters: counters.map((counter) => ({
        ...counter,
        fromRecord: moved(counter.fromRecord),
        toRecord: moved(counter.toRecord),
      })),
    },
  };
}

function follow(event: CaseEvent, from: string, to: string): CaseEvent | null {
  switch (event.kind) {
    case 'contact':
      if (event.details.conditionId !== from) return null;
      return { ...event, details: { ...event.details, conditionId: to } };
    case 'order':
      if (event.details.supersededBy !== from) return null;
      return { ...event, details: { ...event.details, supersededBy: to } };
    case 'deadline':
    case 'task': {
      const { trigger } = event.details;
      if (trigger?.table !== 'events' || trigger.id !== from) return null;
      const named = { ...trigger, id: to };
      return event.kind === 'deadline'
        ? { ...event, details: { ...event.details, trigger: named } }
        : { ...event, details: { ...event.details, trigger: named } };
    }
    default:
      return null;
  }
}
