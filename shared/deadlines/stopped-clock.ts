import { addDays, type CivilDay, daysBetween } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { type CountCase } from './count-date.ts';
import { type Deadline, unknownDeadline } from './deadline.ts';
import { excludedSpanOn } from './exclusions.ts';
import { compareMoments, dayMoment, dayOfMoment } from './moment.ts';

/**
 * Ends a clock that something stops before its time (release ends the ninety days of detention). Its
 * date no longer holds and stays as an alternative; a stop after the date changes nothing.
 */
export function stoppedClock(
  deadline: Deadline,
  facts: CountCase,
  stoppedOn: CivilDay | null,
): Deadline {
  const { computed, date, rule } = deadline;
  if (stoppedOn === null || computed === null || date?.stopsOn === undefined) return deadline;
  if (compareMoments(dayMoment(stoppedOn), computed) > 0) return deadline;
  if (stoppedOn < dayOfMoment(facts.start)) {
    const says = `The ${date.stopsOn} that was given lies before the start of this clock and was not used.`;
    return { ...deadline, marks: [...deadline.marks, { mark: 'note', says }] };
  }
  const on = formatCivilDay(stoppedOn, 'sentence');
  const day = `day ${countedDays(facts, stoppedOn)}`;
  return unknownDeadline(rule, date, `${date.stopsOn} on ${on}, ${day}, stopped the clock`, {
    alternatives: [
      { on: computed, reason: `had there been no ${date.stopsOn}` },
      ...deadline.alternatives,
    ],
    arithmetic: [...deadline.arithmetic, `${on} is ${day}: ${date.stopsOn} stopped the clock.`],
    marks: deadline.marks,
  });
}

/** How many days had counted by the end of a day. */
function countedDays({ start, excluded }: CountCase, upTo: CivilDay): number {
  const from = dayOfMoment(start);
  const days = Array.from({ length: Math.max(0, daysBetween(from, upTo)) }, (_, index) =>
    addDays(from, index + 1),
  );
  return days.filter((day) => excludedSpanOn(day, excluded) === null).length;
}
