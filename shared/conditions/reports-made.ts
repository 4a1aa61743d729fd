import type { MatterView } from '../model/matter-view.ts';
import type { CaseDate } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { earliestDay } from '../time/date-bounds.ts';
import type { Condition } from './reaction-clock.ts';

/** One report or check-in that was made. Texts may be empty. */
export type ReportMade = {
  /** The contact that was reported, or the condition of the check-in. */
  readonly recordId: string;
  readonly at: CaseDate;
  /** The day on which the series had a check-in; null for the report of a contact. */
  readonly plannedFor: CivilDay | null;
  readonly to: string;
  readonly how: string;
  readonly proof: string;
};

/** What was made under one condition, oldest first; not empty. */
export type MadeUnder = { readonly condition: Condition; readonly made: readonly ReportMade[] };

/**
 * The reports and check-ins of a matter that are recorded as made, by condition, in the order of the
 * conditions' dates. Whatever was not made, was excused or is still open is not among them.
 */
export function reportsMade(view: MatterView): readonly MadeUnder[] {
  return view.events
    .filter((event): event is Condition => event.kind === 'condition' && !event.archived)
    .toSorted((one, other) => compareDates(one.date, other.date))
    .map((condition) => ({ condition, made: madeUnder(view, condition) }))
    .filter(({ made }) => made.length > 0);
}

function madeUnder(view: MatterView, condition: Condition): readonly ReportMade[] {
  const reports = view.events.flatMap((event): readonly ReportMade[] => {
    if (event.kind !== 'contact' || event.archived) return [];
    const { conditionId, reportedOn, reportedTo, reportedHow = '', proof } = event.details;
    if (conditionId !== condition.id || reportedOn === null) return [];
    return [
      {
        recordId: event.id,
        at: reportedOn,
        plannedFor: null,
        to: reportedTo,
        how: reportedHow,
        proof,
      },
    ];
  });
  const checkIns = (condition.details.checkIns ?? []).flatMap((one): readonly ReportMade[] =>
    one.outcome !== 'done' || one.at === null
      ? []
      : [
          {
            recordId: condition.id,
            at: one.at,
            plannedFor: one.day,
            to: one.with,
            how: one.how,
            proof: one.proof,
          },
        ],
  );
  return [...reports, ...checkIns].sort((one, other) => compareDates(one.at, other.at));
}

function compareDates(one: CaseDate, other: CaseDate): number {
  const [first, second] = [keyOf(one), keyOf(other)];
  return first === second ? 0 : first < second ? -1 : 1;
}

/** Undated ones come last. */
function keyOf(date: CaseDate): string {
  return date.kind === 'undated' ? '9999' : `${earliestDay(date)} ${date.time ?? ''}`;
}
