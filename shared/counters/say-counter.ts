import { printDays, type DayCount } from '../custody/day-count.ts';
import { isExact } from '../custody/day-range.ts';
import { printDayRange } from '../custody/print-day-range.ts';
import type { Ruler } from '../model/counter.ts';
import { assertNever } from '../result/invariant.ts';
import { daysBetween } from '../time/civil-day.ts';
import { wallClockOf } from '../time/court-time.ts';
import { formatCivilDay, formatWallTime } from '../time/format-civil-day.ts';
import { zoneAbbreviation } from '../time/zone-abbreviation.ts';
import type { CounterReading } from './count-elapsed.ts';
import type { MarkReading } from './marks.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** Beyond ten days nobody reads hours: the days say it. */
const MANY_HOURS_MS = 240 * HOUR_MS;

/**
 * Names a mark of a ruler.
 *
 * @example
 * sayRuler({ amount: 6, unit: 'months' }) //=> '6 months'
 */
export function sayRuler({ amount, unit }: Ruler): string {
  return `${String(amount)} ${amount === 1 ? unit.slice(0, -1) : unit}`;
}

/** What has elapsed, in the units of the counter's marks: "42 days", "unknown, because ...". */
export function sayElapsed(reading: CounterReading): string {
  const { elapsed, hours, counter } = reading;
  if (elapsed.kind === 'unknown') return `Unknown, because ${elapsed.because}`;
  const { days, months } = elapsed.value;
  const uses = (unit: Ruler['unit']) => counter.rulers.some((ruler) => ruler.unit === unit);
  return [
    printDays(days),
    ...(uses('months') && months !== null ? [sayMonths(months)] : []),
    ...(hours?.kind === 'known' && hours.elapsed !== null && hours.elapsed.max <= MANY_HOURS_MS
      ? [sayHours(hours.elapsed)]
      : []),
  ].join(' · ');
}

/** From when to when that is: "from Wed, May 14, 2025 (“Arrest”) to ...". */
export function sayStretch(reading: CounterReading): string {
  const { elapsed, ends, isRunning, limit, isLimited } = reading;
  if (elapsed.kind === 'unknown') return '';
  const { start, end } = elapsed.value;
  const named = (title: string) => (title === '' ? '' : ` (“${title}”)`);
  const from = `${isExact(start) ? 'from' : 'from a day,'} ${printDayRange(start, 'sentence')}${named(ends.from.title)}`;
  if (!isRunning) {
    const ahead = isLimited ? ', past the day through which facts are current' : ', a day ahead';
    return `${from} to ${isExact(end) ? '' : 'a day, '}${printDayRange(end, 'sentence')}${named(ends.to?.title ?? '')}${endsAhead(reading) ? ahead : ''}`;
  }
  const to = `to ${formatCivilDay(limit, 'sentence')}`;
  return `${from} ${to}${isLimited ? ', the day through which facts are current' : '; it runs'}`;
}

/** The end is a day to come, of which nothing can be known yet. */
function endsAhead({ isRunning, elapsed, limit }: CounterReading): boolean {
  const end = elapsed.kind === 'known' ? elapsed.value.end.earliest : null;
  return !isRunning && end !== null && end > limit;
}

/** What is left out in all: "40 days left out", "no exclusion recorded". */
export function sayLeftOut({ counter, elapsed }: CounterReading): string {
  if (counter.excluded.length === 0) return 'No exclusion recorded';
  if (elapsed.kind === 'unknown') return 'Exclusions are recorded';
  const { leftOut } = elapsed.value;
  return leftOut.max === 0
    ? 'The recorded exclusions lie outside of the count'
    : `${printDays(leftOut)} left out, each once`;
}

/**
 * Where a mark falls and how the count stands to it. It never says that anybody owed anything: past a
 * limit it says which exclusions were heeded, or that none is recorded.
 */
export function sayMark(mark: MarkReading, reading: CounterReading): string {
  switch (mark.kind) {
    case 'unknown':
      return `unknown, because ${mark.because}`;
    case 'day':
      return `${sayDay(mark, reading)}${sayStands(mark, reading)}`;
    case 'hour':
      return `${sayHour(mark)}${sayHourStands(mark, reading)}`;
    default:
      return assertNever(mark);
  }
}

type DayMark = Extract<MarkReading, { kind: 'day' }>;
type HourMark = Extract<MarkReading, { kind: 'hour' }>;

function sayDay({ falls }: DayMark, { limit }: CounterReading): string {
  const { earliest, latest } = falls;
  const verb = latest !== null && latest < limit ? 'fell' : 'falls';
  if (earliest !== null && earliest === latest)
    return `${verb} on ${formatCivilDay(earliest, 'sentence')}`;
  if (earliest !== null && latest !== null)
    return `${verb} between ${formatCivilDay(earliest, 'sentence')} and ${formatCivilDay(latest, 'sentence')}`;
  if (earliest !== null)
    return `${verb} on ${formatCivilDay(earliest, 'sentence')} at the earliest`;
  return latest === null
    ? 'has no day: the dates are open to both sides'
    : `${verb} by ${formatCivilDay(latest, 'sentence')}`;
}

function sayStands({ falls, stands, since }: DayMark, reading: CounterReading): string {
  switch (stands) {
    case 'past':
      return `; ${endsAhead(reading) ? 'the count ends ' : ''}${printDays(since)} past it: ${pastWhat(reading)}`;
    case 'on':
      return reading.isRunning ? '; that is today' : '; the count ends on that day';
    case 'maybe':
      return '; it may be past, the dates leave it open';
    case 'ahead':
      return sayAhead(falls, reading);
    default:
      return assertNever(stands);
  }
}

function sayAhead({ earliest, latest }: DayMark['falls'], reading: CounterReading): string {
  if (!reading.isRunning) return '; the count ended before it';
  if (reading.isLimited) return '; nothing is claimed past the day through which facts are current';
  if (earliest === null) return '';
  const days: DayCount = {
    min: daysBetween(reading.limit, earliest),
    max: latest === null ? null : daysBetween(reading.limit, latest),
  };
  return `; in ${printDays(days)}`;
}

function sayHour({ falls, zone, stands }: HourMark): string {
  const verb = stands === 'past' ? 'fell' : 'falls';
  const first = sayInstant(falls.earliest, zone);
  if (falls.latest === null) return `${verb} on ${first} at the earliest`;
  return falls.latest === falls.earliest
    ? `${verb} on ${first}`
    : `${verb} between ${first} and ${sayInstant(falls.latest, zone)}`;
}

function sayHourStands({ stands, falls }: HourMark, reading: CounterReading): string {
  const { hours } = reading;
  switch (stands) {
    case 'past':
      return `; past it: ${pastWhat(reading)}`;
    case 'maybe':
      return '; it may be past, the times leave it open';
    case 'unsaid':
      return '; whether it is past is unknown, because no time of the end is recorded';
    case 'ahead': {
      if (!reading.isRunning) return '; the count ended before it';
      const end = hours?.kind === 'known' ? hours.end : null;
      return end === null || end.earliest !== end.latest
        ? ''
        : `; in ${sayDuration(falls.earliest - end.latest)}`;
    }
    default:
      return assertNever(stands);
  }
}

function pastWhat({ counter, elapsed }: CounterReading): string {
  if (counter.excluded.length === 0) return 'past the bare limit, no exclusion recorded';
  return elapsed.kind === 'known' && elapsed.value.leftOut.max === 0
    ? 'past the bare limit, no recorded exclusion falls into it'
    : 'with the recorded exclusions left out';
}

function sayMonths({ months, days }: { readonly months: number; readonly days: number }): string {
  const whole = `${String(months)} ${months === 1 ? 'month' : 'months'}`;
  return days === 0 ? whole : `${whole}, ${String(days)} ${days === 1 ? 'day' : 'days'}`;
}

function sayHours({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? sayDuration(min) : `${sayDuration(min)} to ${sayDuration(max)}`;
}

/**
 * A length of time in hours and minutes; a part of a minute is dropped.
 *
 * @example
 * sayDuration(18_720_000) //=> '5 h 12 min'
 */
export function sayDuration(ms: number): string {
  const hours = Math.floor(ms / HOUR_MS);
  const minutes = Math.floor((ms % HOUR_MS) / MINUTE_MS);
  if (hours === 0) return `${String(minutes)} min`;
  return minutes === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(minutes)} min`;
}

function sayInstant(instant: number, zone: string): string {
  const { day, time } = wallClockOf(instant, zone);
  return `${formatCivilDay(day, 'sentence')}, ${formatWallTime(time)} ${zoneAbbreviation(zone, instant, 'exact')}`;
}
