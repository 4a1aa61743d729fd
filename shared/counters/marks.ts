import { type DayRange, isExact } from '../custody/day-range.ts';
import type { Ruler } from '../model/counter.ts';
import { addMonths } from '../time/add-months.ts';
import { type CivilDay, dayFromNumber, dayNumber } from '../time/civil-day.ts';
import type { HoursElapsed, InstantRange } from './count-hours.ts';
import type { DaysElapsed } from './count-days.ts';
import { countedBetween, pushedBack } from './number-line.ts';

const HOUR_MS = 3_600_000;
/** The last day that is kept anywhere. */
const LAST_DAY = dayNumber('2199-12-31' as CivilDay);

/**
 * Where a mark stands to the end of the count: `past` it was passed, `on` it is the very day,
 * `ahead` it was not reached, `maybe` the dates leave open which.
 */
export type MarkStands = 'past' | 'on' | 'ahead' | 'maybe';

/** Where one mark of a counter falls. */
export type MarkReading =
  | { readonly ruler: Ruler; readonly kind: 'unknown'; readonly because: string }
  | {
      readonly ruler: Ruler;
      readonly kind: 'day';
      /** `latest` null = a stretch that is left out goes on, or the start has no earliest day. */
      readonly falls: DayRange;
      readonly stands: MarkStands;
      /** Days that counted since, where it is past. */
      readonly since: { readonly min: number; readonly max: number | null };
    }
  | {
      readonly ruler: Ruler;
      readonly kind: 'hour';
      readonly zone: string;
      readonly falls: { readonly earliest: number; readonly latest: number | null };
      /** `unsaid`: the time of the end is not known. */
      readonly stands: Exclude<MarkStands, 'on'> | 'unsaid';
    };

/** Where the marks of a counter fall, in the order of its rulers. */
export function readMarks(
  rulers: readonly Ruler[],
  days: DaysElapsed | { readonly kind: 'unknown'; readonly because: string },
  hours: HoursElapsed | null,
): readonly MarkReading[] {
  return rulers.map((ruler): MarkReading => {
    if (ruler.unit === 'hours') {
      if (hours === null) return { ruler, kind: 'unknown', because: 'no time is recorded' };
      return hours.kind === 'unknown'
        ? { ruler, kind: 'unknown', because: hours.because }
        : hourMark(ruler, hours);
    }
    if ('because' in days) return { ruler, kind: 'unknown', because: days.because };
    if (!Number.isInteger(ruler.amount))
      return { ruler, kind: 'unknown', because: `${ruler.unit} are counted whole` };
    return dayMark(ruler, days);
  });
}

function dayMark(ruler: Ruler, { start, end, leftOutDays }: DaysElapsed): MarkReading {
  const at = (day: CivilDay | null, leftOut: DaysElapsed['leftOutDays']['surely']) =>
    day === null ? null : dayAt(pushedBack(dayNumber(day), bareMark(day, ruler), leftOut));
  const falls: DayRange = {
    earliest: at(start.earliest, leftOutDays.surely),
    latest: at(start.latest, leftOutDays.atMost),
  };
  const between = (from: CivilDay | null, to: CivilDay | null, isLeast: boolean) =>
    from === null || to === null
      ? null
      : countedBetween(
          dayNumber(from),
          dayNumber(to),
          isLeast ? leftOutDays.atMost : leftOutDays.surely,
        );
  return {
    ruler,
    kind: 'day',
    falls,
    stands: standsTo(falls, end),
    since: {
      min: between(falls.latest, end.earliest, true) ?? 0,
      max: between(falls.earliest, end.latest, false),
    },
  };
}

function bareMark(day: CivilDay, { amount, unit }: Ruler): number {
  return unit === 'months' ? dayNumber(addMonths(day, amount)) : dayNumber(day) + amount;
}

function dayAt(place: number): CivilDay | null {
  return place > LAST_DAY ? null : dayFromNumber(place);
}

function standsTo(falls: DayRange, end: DayRange): MarkStands {
  if (falls.latest !== null && end.earliest !== null && falls.latest < end.earliest) return 'past';
  if (falls.earliest !== null && end.latest !== null && falls.earliest > end.latest) return 'ahead';
  return isExact(falls) && isExact(end) ? 'on' : 'maybe';
}

function hourMark(
  ruler: Ruler,
  { zone, start, end, leftOut }: Extract<HoursElapsed, { kind: 'known' }>,
): MarkReading {
  const bare = ruler.amount * HOUR_MS;
  const earliest = pushedBack(start.earliest, start.earliest + bare, leftOut.surely);
  const latest = pushedBack(start.latest, start.latest + bare, leftOut.atMost);
  return {
    ruler,
    kind: 'hour',
    zone,
    falls: { earliest, latest: Number.isFinite(latest) ? latest : null },
    stands: end === null ? 'unsaid' : hourStands(earliest, latest, end),
  };
}

/** The mark itself is not past: the last minute of 48 hours belongs to them. */
function hourStands(
  earliest: number,
  latest: number,
  end: InstantRange,
): Exclude<MarkStands, 'on'> {
  if (latest < end.earliest) return 'past';
  return earliest >= end.latest ? 'ahead' : 'maybe';
}
