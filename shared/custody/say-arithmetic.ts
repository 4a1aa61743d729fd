import { daysBetween } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import type { CountedLine, CountedRun } from './counted-runs.ts';
import { type DayCount, printCount, printDays } from './day-count.ts';
import { isExact } from './day-range.ts';
import type { CustodySpan } from './spans.ts';
import type { Stay } from './stays.ts';
import { stintsOfStay } from './stints-of-stay.ts';

/**
 * Says how the days of a run come about: one subtraction, or two where an end is in doubt.
 *
 * @example
 * sayRun(run) //=> ['Jun 12, 2025 minus Feb 16, 2025 = 116; with the first day 117']
 */
export function sayRun({ run, days }: CountedRun): readonly string[] {
  const { start, end } = run;
  if (isExact(start) && isExact(end))
    return [
      `${subtract(run.to, run.from)} = ${String(daysBetween(run.from, run.to))}; with the first day ${String(days.bothEnds.min)}`,
    ];
  const least =
    start.latest === null || end.earliest === null || start.latest > end.earliest
      ? `At least: no day is sure, ${number(days.elapsed.min)}; with the first day ${number(days.bothEnds.min)}`
      : `At least: ${subtract(end.earliest, start.latest)} = ${number(days.elapsed.min)}; with the first day ${number(days.bothEnds.min)}`;
  const most =
    start.earliest === null
      ? 'At most: not known, no earliest book-in is recorded'
      : `At most: ${subtract(end.latest, start.earliest)} = ${number(daysBetween(start.earliest, end.latest))}; with the first day ${number(daysBetween(start.earliest, end.latest) + 1)}`;
  return [least, most];
}

/**
 * Says how the runs of a line give its total; empty where there is one run and nothing to say.
 *
 * @example
 * sayTotal(line) //=> '30 + 12 = 42 days elapsed; 31 + 13 = 44 counting both ends'
 */
export function sayTotal({ runs, once, total }: CountedLine): readonly string[] {
  if (runs.length === 0) return [];
  const ways = [
    ['elapsed', 'elapsed'],
    ['bothEnds', 'counting both ends'],
  ] as const;
  const takesOff = ways.some(([way]) => !isZero(once[way]));
  const sums = ways.map(([way, name]) => {
    const parts = runs.map(({ days }) => addend(days[way])).join(' + ');
    const off = isZero(once[way]) ? '' : ` − ${addend(once[way])}`;
    return `${parts}${off} = ${printDays(total[way])} ${name}`;
  });
  const lacks = total.elapsed.max === null && runs.every(({ days }) => days.elapsed.max !== null);
  return [
    ...(runs.length > 1 || takesOff ? sums : []),
    ...(takesOff
      ? ['What is taken off are days that more than one run can have: they count once.']
      : []),
    ...(lacks ? ['At least: a stint that is not counted can add to it.'] : []),
  ];
}

/** Says how the stints of a stay add up to it. */
export function sayStay(stay: Stay, spans: readonly CustodySpan[]): string {
  if (stay.spans.length === 1) return '';
  const sum = stintsOfStay(stay, spans);
  if (sum === null)
    return 'Days of handover inside a stay are in doubt; they cancel out, so the stay is counted from its first day to its last.';
  const { own, twice, between } = sum;
  return [
    `Its stints: ${String(own)}`,
    twice === 0 ? '' : ` − ${String(twice)} in two stints at once, counted once`,
    between === 0 ? '' : ` + ${String(between)} between a transfer and the next book-in`,
    ` = ${printDays({ min: sum.stay, max: sum.stay })}.`,
  ].join('');
}

function isZero({ min, max }: DayCount): boolean {
  return min === 0 && (max === 0 || max === null);
}

/** A range stands in brackets among others. */
function addend(count: DayCount): string {
  const text = printCount(count);
  return count.min === count.max ? text : `(${text})`;
}

function subtract(to: Stay['to'], from: Stay['from']): string {
  return `${formatCivilDay(to, 'axis')} minus ${formatCivilDay(from, 'axis')}`;
}

function number(days: number): string {
  return String(days);
}
