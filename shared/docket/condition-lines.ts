import { isBinding } from '../model/is-binding.ts';
import { checkInSeriesOf, hasOwnDays } from '../model/check-in-series.ts';
import type { EventOfKind } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import { CLOCK_RULE, type ReactionClock, reactionClockOf } from '../conditions/reaction-clock.ts';
import type { CaseDate } from '../time/case-date.ts';
import { addDays } from '../time/civil-day.ts';
import { wallClockOf } from '../time/court-time.ts';
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
    if (event.kind === 'condition')
      return isBinding(event.details.status) ? linesOfCondition(view, event) : [];
    return event.kind === 'contact' ? linesOfContact(view, event) : [];
  });
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
  const clock = reactionClockOf(view, event);
  if (!clock?.isRunning) return [];
  const { hours, condition, isTimeKnown } = clock;
  const missing =
    event.date.kind !== 'undated' && event.date.time !== undefined ? 'time zone' : 'time';
  return [
    lineOf(view, {
      kind: 'report-due',
      record: event,
      tellsOf: [['events', condition]],
      what: event.title,
      ruleId: CLOCK_RULE,
      proceedingId: event.proceedingId,
      date: isTimeKnown ? endOf(clock) : latestEnd(event.date, hours),
      detail: `${String(hours)} hours from the contact${isTimeKnown ? '' : `, counted from the start of its day: no ${missing} is recorded`}`,
    }),
  ];
}

function endOf({ endsAt, zone }: ReactionClock): CaseDate {
  const { day, time } = wallClockOf(endsAt, zone);
  return { kind: 'on', from: day, precision: 'time', time, zone, asTyped: '' };
}

/** Without a time it counts from the start of the first possible day, so that the day said is never too late. */
function latestEnd(date: CaseDate, hours: number): CaseDate {
  if (date.kind === 'undated') return date;
  return {
    kind: 'before',
    from: addDays(earliestDay(date), Math.ceil(hours / 24)),
    precision: 'day',
    asTyped: '',
  };
}
