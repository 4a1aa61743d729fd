import { compareText } from '../model/compare-text.ts';
import type { MatterView } from '../model/matter-view.ts';
import { lastDayOf } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { earliestDay } from '../time/date-bounds.ts';
import type { Condition } from './reaction-clock.ts';

/** The conditions of a matter that ask for a report within so many hours, and bind now. */
export function reportingConditionsOf(view: MatterView, today: CivilDay): readonly Condition[] {
  return view.events.filter(
    (event): event is Condition =>
      event.kind === 'condition' &&
      !event.archived &&
      event.details.reactionHours !== null &&
      (event.details.status === 'open' || event.details.status === 'alleged-not-met') &&
      binds(event, today),
  );
}

/** A doubtful first or last day counts for binding: a clock too many can be ended, one too few not. */
function binds({ date, details: { until } }: Condition, today: CivilDay): boolean {
  const hasBegun = date.kind === 'undated' || date.kind === 'before' || earliestDay(date) <= today;
  if (until === null || until.kind === 'undated') return hasBegun;
  const last = lastDayOf(
    until.kind === 'from-to' || until.kind === 'between' ? until.to : until.from,
  );
  return hasBegun && (until.kind === 'after' || last >= today);
}

/** The condition that leaves the least time: nobody is told of more than there is. */
export function shortestOf(conditions: readonly Condition[]): Condition | null {
  const [first] = conditions.toSorted(
    (one, other) => (one.details.reactionHours ?? 0) - (other.details.reactionHours ?? 0),
  );
  return first ?? null;
}

/**
 * Matters for a choice of client: those with a condition that asks for a report first, then the rest,
 * each by the client's name. Archived and closed ones are left out.
 */
export function mattersForContact(
  views: readonly MatterView[],
  today: CivilDay,
): readonly { readonly view: MatterView; readonly conditions: readonly Condition[] }[] {
  return views
    .filter(
      ({ matter, client }) => !matter.archived && !client.archived && matter.closedOn === null,
    )
    .map((view) => ({ view, conditions: reportingConditionsOf(view, today) }))
    .toSorted(
      (one, other) =>
        Number(other.conditions.length > 0) - Number(one.conditions.length > 0) ||
        compareText(nameOf(one.view), nameOf(other.view)) ||
        compareText(one.view.matter.title, other.view.matter.title),
    );
}

function nameOf({ client }: MatterView): string {
  return (client.sortName || client.name).toLowerCase();
}
