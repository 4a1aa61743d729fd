import type { CaseEvent } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Proceeding } from '../model/proceeding.ts';
import { proceedingKindNames } from './kind-names.ts';

/** One row of the axis. */
export type Lane = {
  /** `holders`, `bars`, `stints`, `release`, `deadlines`, `general`, or a proceeding's id. */
  readonly id: string;
  readonly kind: 'holders' | 'bars' | 'stints' | 'proceeding' | 'release' | 'deadlines' | 'general';
  readonly title: string;
  /** Court and docket number of a proceeding; empty for the others. */
  readonly subtitle: string;
};

/**
 * The lanes of a matter from top to bottom: who holds, what bars removal, custody, one lane per
 * proceeding by the office's order, what belongs to no docket, release, deadlines. Only the bars
 * lane and the general lane may be missing, where nothing stands in them. `view.events` holds the
 * events to show.
 */
export function lanesOf(view: MatterView, withArchived = false): readonly Lane[] {
  const proceedings = proceedingsInOrder(view);
  const hasGeneral = view.events.some((event) => laneOfEvent(event, view) === 'general');
  return [
    fixedLane('holders', 'In whose custody'),
    ...(view.bars.some((bar) => withArchived || !bar.archived)
      ? [fixedLane('bars', 'Removal barred by')]
      : []),
    fixedLane('stints', 'Custody'),
    ...proceedings.map((proceeding): Lane => ({
      id: proceeding.id,
      kind: 'proceeding',
      title: nameProceeding(proceeding),
      subtitle: [courtOf(proceeding), proceeding.docketNumber]
        .filter((part) => part !== '')
        .join(' · '),
    })),
    ...(hasGeneral ? [fixedLane('general', 'Other events')] : []),
    fixedLane('release', 'Release and conditions'),
    fixedLane('deadlines', 'Deadlines'),
  ];
}

/** The dockets of a matter that are not archived, by the office's order; of those alike in it by their names. */
export function proceedingsInOrder({ proceedings }: MatterView): readonly Proceeding[] {
  return proceedings
    .filter((proceeding) => !proceeding.archived)
    .sort(
      (a, b) =>
        a.order - b.order ||
        nameProceeding(a).localeCompare(nameProceeding(b), 'en', { numeric: true }) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** The lane that an event stands in; `lanesOf` has it. */
export function laneOfEvent(event: CaseEvent, view: MatterView): string {
  switch (event.kind) {
    case 'release':
    case 'bond':
    case 'condition':
    case 'contact':
      return 'release';
    case 'deadline':
    case 'task':
      return 'deadlines';
    default: {
      const proceeding = view.proceedings.find((one) => one.id === event.proceedingId);
      if (proceeding !== undefined && !proceeding.archived) return proceeding.id;
      return event.kind === 'arrest' || event.kind === 'encounter' ? 'stints' : 'general';
    }
  }
}

/** What a proceeding is called: its own title, or its kind. */
export function nameProceeding(proceeding: Proceeding): string {
  return proceeding.title === '' ? proceedingKindNames[proceeding.kind] : proceeding.title;
}

function courtOf({ court }: Proceeding): string {
  if (court === null) return '';
  return court.shortName === '' ? court.name : court.shortName;
}

function fixedLane(id: Exclude<Lane['kind'], 'proceeding'>, title: string): Lane {
  return { id, kind: id, title, subtitle: '' };
}
