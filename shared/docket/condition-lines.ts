import { checkInSeriesOf, hasOwnDays } from '../model/check-in-series.ts';
import type { EventOfKind } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import { type CaseDate, isExactDay } from '../time/case-date.ts';
import { addDays } from '../time/civil-day.ts';
import { addElapsedHours } from '../time/court-time.ts';
import { earliestDay } from '../time/date-bounds.ts';
import { sayRecurrence } from '../time/say-recurrence.ts';
import type { DocketLine } from './docket-line.ts';
import { lineOf } from './line-of.ts';

type Condition = EventOfKind<'condition'>;
type Contact = EventOfKind<'contact'>;

/**
 * Check-ins on their day, the days on which conditions stop to bind, and reports that are due after a
 * contact. A check-in that recurs is one line here, with its series; where its dates cannot be followed
 * the line says so and stands on the first.
 */
export function conditionLines(view: MatterView): readonly DocketLine[] {
  return view.events.flatMap((event) => {
    if (event.archived) return [];
    if (event.kind === 'condition') return isBinding(event) ? linesOfCondition(view, event) : [];
    return event.kind === 'contact' ? linesOfContact(view, event) : [];
  });
}

function isBinding({ details }: Condition): boolean {
  return details.status === 'open' || details.status === 'alleged-not-met';
}

function linesOfCondition(view: MatterView, event: Condition): readonly DocketLine[] {
  const { recurrence, until, status } = event.details;
  const common = { record: event, what: event.title, proceedingId: event.proceedingId };
  const series = checkInSeriesOf(event);
  const isAllegedNotMet = status === 'alleged-not-met';
  const checkIn = hasOwnDays(event)
    ? [
        lineOf(view, {
          ...common,
          kind: 'check-in',
          date: event.date,
          series: series === null ? null : { ...series, isAllegedNotMet },
          detail: [
            series === null
              ? recurrence === ''
                ? ''
                : `recurs (${recurrence}); later dates are not counted here`
              : sayRecurrence(series.rule),
            isAllegedNotMet ? 'alleged not met' : '',
          ]
            .filter((part) => part !== '')
            .join(', '),
        }),
      ]
    : [];
  const end =
    until === null
      ? []
      : [lineOf(view, { ...common, kind: 'condition-ends', date: until, part: 'until' })];
  return [...checkIn, ...end];
}

function linesOfContact(view: MatterView, event: Contact): readonly DocketLine[] {
  const { conditionId, reportedOn } = event.details;
  if (reportedOn !== null || conditionId === null) return [];
  const condition = view.events.find((one) => one.id === conditionId);
  if (condition?.kind !== 'condition' || condition.archived) return [];
  const hours = condition.details.reactionHours;
  if (hours === null) return [];
  return [
    lineOf(view, {
      kind: 'report-due',
      record: event,
      tellsOf: [['events', condition]],
      what: event.title,
      proceedingId: event.proceedingId,
      date: reportDue(event.date, hours),
      detail: `${String(hours)} hours from the contact${isTimed(event.date) ? '' : ', counted from the start of its day: no time is recorded'}`,
    }),
  ];
}

function isTimed(date: CaseDate): boolean {
  return isExactDay(date) && date.time !== undefined && date.zone !== undefined;
}

/**
 * The end of a reaction clock. Without a time it counts from the start of the first possible day, so
 * that the day said is never too late.
 */
function reportDue(date: CaseDate, hours: number): CaseDate {
  if (date.kind === 'undated') return date;
  if (isExactDay(date) && date.time !== undefined && date.zone !== undefined) {
    const end = addElapsedHours({ day: date.from, time: date.time, zone: date.zone }, hours);
    if (end.ok)
      return {
        kind: 'on',
        from: end.value.day,
        precision: 'time',
        time: end.value.time,
        zone: date.zone,
        asTyped: '',
      };
  }
  return {
    kind: 'before',
    from: addDays(earliestDay(date), Math.ceil(hours / 24)),
    precision: 'day',
    asTyped: '',
  };
}
