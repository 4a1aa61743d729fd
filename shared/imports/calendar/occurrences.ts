import { addDays, type CivilDay, compareDays } from '../../time/civil-day.ts';
import { wallClockOf, instantsOf } from '../../time/court-time.ts';
import { followRule } from './follow-rule.ts';
import type { FileEvent, WrittenDate } from './read-event.ts';
import { readStamp } from './read-stamp.ts';
import { type DateReader, type Moment, readMoment } from './read-when.ts';

/** When a series falls. */
export type Occurrences = {
  /** Sorted, each once; the start alone for what does not recur. */
  readonly moments: readonly Moment[];
  /** What was left out of the series, as a sentence; null = nothing. */
  readonly cut: string | null;
  /** Rules that could not be followed, as written. */
  readonly unread: readonly string[];
  /** Whether the series falls on a moment, before anything is taken out of it. */
  readonly fallsOn: (moment: Moment) => boolean;
  /** The last day up to which it was followed; null = it does not recur. */
  readonly followedTo: CivilDay | null;
  /** Moments that are taken out of a day of the series at another time than it has, by their day. */
  readonly missed: ReadonlyMap<CivilDay, Moment>;
};

/** So many years ahead of today a series is followed. */
export const YEARS_AHEAD = 2;
/** As many dates of one event are proposed. */
export const MOST_OCCURRENCES = 200;
/** Of a long series, what lies so many days back is still wanted. */
const DAYS_BACK = 60;

/**
 * The moments of an event with its rules, further dates and exceptions, two years ahead of today and 200
 * of one event at most: of a longer series those from two months back on. What is left out is said.
 *
 * @param budget how many days all events of the file may still have followed; counted down
 */
export function occurrencesOf(
  event: FileEvent,
  start: Moment,
  {
    reader,
    today,
    budget,
  }: { readonly reader: DateReader; readonly today: CivilDay; readonly budget: { left: number } },
): Occurrences {
  if (event.rules.length === 0 && event.moreDates.length === 0)
    return {
      moments: [start],
      cut: null,
      unread: [],
      fallsOn: (moment) => keyOf(moment) === keyOf(start),
      followedTo: null,
      missed: new Map(),
    };
  const last = addDays(today, Math.round(YEARS_AHEAD * 365.25));
  const bound = compareDays(start.day, last) > 0 ? start.day : last;
  const moments = new Map<string, Moment>([[keyOf(start), start]]);
  const unread: string[] = [];
  let goesOn = false;
  for (const rule of event.rules.slice(0, 20)) {
    const followed = followRule(rule, start, untilDay(rule, start), bound, budget);
    if (followed === null) {
      unread.push(rule.slice(0, 200));
      continue;
    }
    goesOn ||= followed.isCut;
    for (const day of followed.days) {
      const moment = { ...start, day };
      moments.set(keyOf(moment), moment);
    }
  }
  for (const written of event.moreDates) {
    const moment = momentOf(written, start, reader);
    if (moment === null) unread.push(written.text.slice(0, 80));
    else moments.set(keyOf(moment), moment);
  }
  const all = new Set(moments.keys());
  const missed = new Map<CivilDay, Moment>();
  for (const rule of event.exceptRules.slice(0, 20)) {
    const followed = followRule(rule, start, untilDay(rule, start), bound, budget);
    if (followed === null) unread.push(rule.slice(0, 200));
    else for (const day of followed.days) moments.delete(keyOf({ ...start, day }));
  }
  for (const written of event.exceptDates) {
    const moment = momentOf(written, start, reader);
    if (moment === null) unread.push(written.text.slice(0, 80));
    else if (!all.has(keyOf(moment))) missed.set(moment.day, moment);
    else moments.delete(keyOf(moment));
  }
  const sorted = [...moments.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return {
    ...within(sorted, today, goesOn),
    unread,
    fallsOn: (moment) => all.has(keyOf(moment)),
    followedTo: bound,
    missed,
  };
}

/** A moment as a key that sorts by time. */
export function keyOf({ day, time }: Moment): string {
  return `${day}T${time ?? ''}`;
}

/** A date beside the start of a series, as its clock shows it; a bare day has the start's own time. */
export function momentOf(written: WrittenDate, start: Moment, reader: DateReader): Moment | null {
  const moment = readMoment(written, reader);
  if (moment === null) return null;
  const { day, time, zone } = moment;
  if (start.time === null) return { day, time: null, zone: null };
  if (time === null) return { ...start, day };
  if (zone !== null && start.zone !== null && zone !== start.zone) {
    const [instant] = instantsOf(day, time, zone);
    if (instant !== undefined) return { ...wallClockOf(instant, start.zone), zone: start.zone };
  }
  return { day, time, zone: start.zone };
}

/** The first date of a series is always kept: it says since when. */
function within(
  all: readonly Moment[],
  today: CivilDay,
  goesOn: boolean,
): Pick<Occurrences, 'moments' | 'cut'> {
  if (all.length <= MOST_OCCURRENCES)
    return {
      moments: all,
      cut: goesOn
        ? `it goes on, and was followed ${String(YEARS_AHEAD)} years ahead of today`
        : null,
    };
  const from = addDays(today, -DAYS_BACK);
  const near = all.findIndex(({ day }) => compareDays(day, from) >= 0);
  const first = Math.min(near === -1 ? all.length : near, all.length - MOST_OCCURRENCES + 1);
  const start = Math.max(first, 1);
  const moments = [...all.slice(0, 1), ...all.slice(start, start + MOST_OCCURRENCES - 1)];
  const earlier = start - 1;
  const later = all.length - earlier - moments.length;
  const left = [
    earlier > 0 ? `${String(earlier)} earlier` : '',
    later > 0 || goesOn ? `${later > 0 ? `${String(later)} ` : ''}later` : '',
  ].filter((part) => part !== '');
  return {
    moments,
    cut: `${earlier > 0 ? 'its first date and ' : ''}the dates up to ${moments.at(-1)?.day ?? ''} were taken, ${String(MOST_OCCURRENCES)} in all, and the ${left.join(' and ')} ones left out`,
  };
}

/** The last day of a rule on the clock of its event: an end in UTC may be a day earlier there. */
function untilDay(rule: string, start: Moment): CivilDay | null {
  const text = /UNTIL\s*=\s*([0-9TZ]{8,16})/i.exec(rule.slice(0, 2_000))?.[1];
  const stamp = text === undefined ? null : readStamp(text);
  if (stamp === null) return null;
  const { day, time, isUtc } = stamp;
  if (time === null || start.time === null) return day;
  if (isUtc && start.zone !== null) {
    const [instant] = instantsOf(day, time, 'UTC');
    const wall = instant === undefined ? { day, time } : wallClockOf(instant, start.zone);
    return wall.time < start.time ? addDays(wall.day, -1) : wall.day;
  }
  return time < start.time ? addDays(day, -1) : day;
}
