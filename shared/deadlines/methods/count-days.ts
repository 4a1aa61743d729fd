import { addMonths } from '../../time/add-months.ts';
import { addDays, type CivilDay, splitDay } from '../../time/civil-day.ts';
import { formatCivilDay } from '../../time/format-civil-day.ts';
import { excludedSpanOn, sayExclusion } from '../exclusions.ts';
import { type DayInput } from './count.ts';

/** The last day of a bare period, with the sentences that lead to it. */
export type BarePeriod = { readonly day: CivilDay; readonly steps: readonly string[] };

const say = (day: CivilDay): string => formatCivilDay(day, 'sentence');

/**
 * Counts a bare period forward: day 1 is the day after the event, every day counts but those left
 * out. Months and years end on the same day number (method TC-MY).
 *
 * @example
 * countForward({ start: '2025-05-15', amount: 14, unit: 'days', ... }).day //=> '2025-05-29'
 */
export function countForward(input: DayInput): BarePeriod {
  if (input.unit !== 'days') return countMonths(input);
  const { start, amount, excluded, countsTriggerDay } = input;
  const steps = [
    countsTriggerDay
      ? `${say(start)} is day 1: the day of the event is counted.`
      : `${say(start)} is day 0: the day of the event is not counted.`,
  ];
  let day = start;
  let count = countsTriggerDay ? 1 : 0;
  let saidCount = count;
  while (count < amount) {
    const next = addDays(day, 1);
    const span = excludedSpanOn(next, excluded);
    if (span !== null) {
      if (count > saidCount) steps.push(`${say(day)} is day ${count}.`);
      steps.push(sayExclusion(span, next));
      day = span.to;
      saidCount = -1;
      continue;
    }
    day = next;
    count += 1;
    const isMonthEnd = addDays(day, 1).endsWith('-01');
    if (count === 1 || count === amount || isMonthEnd || saidCount === -1) {
      steps.push(`${say(day)} is day ${count}.`);
      saidCount = count;
    }
  }
  return { day, steps };
}

/**
 * Counts days backward: day 1 is the day before the event.
 *
 * @example
 * countBackward('2008-05-05', 14).day //=> '2008-04-21'
 */
export function countBackward(start: CivilDay, amount: number): BarePeriod {
  const day = addDays(start, -amount);
  return {
    day,
    steps: [
      `${say(start)} is day 0: the day of the event is not counted.`,
      ...(amount > 1 ? [`${say(addDays(start, -1))} is day 1, counting back.`] : []),
      `${say(day)} is day ${amount}.`,
    ],
  };
}

function countMonths({ start, amount, unit, missingDay }: DayInput): BarePeriod {
  const months = unit === 'years' ? amount * 12 : amount;
  const clamped = addMonths(start, months);
  const isMissing = splitDay(clamped).day !== splitDay(start).day;
  const day = isMissing && missingDay === 'next-month' ? addDays(clamped, 1) : clamped;
  const span = `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`;
  const note = isMissing
    ? [
        missingDay === 'next-month'
          ? 'The month has no such day; the first of the next month is taken.'
          : 'The month has no such day; its last day is taken.',
      ]
    : [];
  return { day, steps: [`${span} after ${say(start)} is ${say(day)}.`, ...note] };
}
