import { zoneOfLetter } from '../../courts/zones.ts';
import {
  addDays,
  type CivilDay,
  civilDayOf,
  dayNumber,
  daysInMonth,
  weekdayOf,
} from '../../time/civil-day.ts';
import { zoneOffsetMs } from '../../time/zone-offset.ts';
import type { ZoneLines } from './find-components.ts';
import { readProperty } from './read-property.ts';
import { readStamp } from './read-stamp.ts';

/** One of the offsets that a file says a zone has, and when it starts to hold. */
type Offset = {
  readonly first: CivilDay;
  /** Milliseconds of the wall clock into the day on which it starts. */
  readonly clock: number;
  /** Milliseconds ahead of UTC, before and from then on. */
  readonly from: number;
  readonly to: number;
  readonly rule: YearlyRule | null;
  readonly extra: readonly CivilDay[];
};

type YearlyRule = {
  readonly month: number;
  readonly weekday: number;
  readonly nth: number;
  readonly lastYear: number;
};

const DAY_MS = 86_400_000;
const MOST_PARTS = 200;

/** Zones of courts, the ones that hold the most first. */
const candidates = ['E', 'C', 'M', 'P', 'A', 'K', 'H', 'R', 'G', 'I', 'V', 'S'].flatMap(
  (letter) => zoneOfLetter[letter] ?? [],
);

/**
 * The zone of US courts whose clocks stand, through one year, as a zone stands that a file describes
 * itself; null where none does, or where its description cannot be followed.
 */
export function courtZoneLike(described: ZoneLines, year: number): string | null {
  const offsets = described.parts.slice(0, MOST_PARTS).map(readOffset);
  if (offsets.length === 0 || offsets.length < described.parts.length) return null;
  const read = offsets.flatMap((one) => (one === null ? [] : [one]));
  if (read.length !== offsets.length) return null;
  const changes = [year - 1, year, year + 1]
    .flatMap((one) => read.flatMap((offset) => changesIn(offset, one)))
    .concat(read.map((one) => ({ at: instantOf(one, one.first), to: one.to })))
    .sort((one, other) => one.at - other.at);
  const first = dayNumber(civilDayOf(year, 1, 1)) * DAY_MS;
  const days = dayNumber(civilDayOf(year, 12, 31)) - dayNumber(civilDayOf(year, 1, 1)) + 1;
  const wanted: number[] = [];
  let next = 0;
  let offset = read[0]?.from ?? 0;
  if (changes[0] !== undefined && changes[0].at > first)
    offset = read.find((one) => instantOf(one, one.first) === changes[0]?.at)?.from ?? offset;
  for (let day = 0; day < days; day += 1) {
    const noon = first + day * DAY_MS + DAY_MS / 2;
    for (; (changes[next]?.at ?? Infinity) <= noon; next += 1) offset = changes[next]?.to ?? offset;
    wanted.push(offset);
  }
  return (
    candidates.find((zone) =>
      wanted.every((one, day) => one === zoneOffsetMs(zone, first + day * DAY_MS + DAY_MS / 2)),
    ) ?? null
  );
}

function readOffset(lines: readonly string[]): Offset | null {
  let first: ReturnType<typeof readStamp> = null;
  let from: number | null = null;
  let to: number | null = null;
  let rule: YearlyRule | null | 'none' = 'none';
  const extra: CivilDay[] = [];
  for (const line of lines) {
    const property = readProperty(line);
    if (property === null) continue;
    if (property.name === 'DTSTART')
      first = readStamp(property.value) ?? beforeAllYears(property.value);
    else if (property.name === 'TZOFFSETFROM') from = readOffsetText(property.value);
    else if (property.name === 'TZOFFSETTO') to = readOffsetText(property.value);
    else if (property.name === 'RRULE') rule = readYearly(property.value, first?.day ?? null);
    else if (property.name === 'RDATE')
      for (const text of property.value.split(',').slice(0, 300)) {
        const stamp = readStamp(text);
        if (stamp !== null) extra.push(stamp.day);
      }
  }
  if (first === null || to === null || rule === null) return null;
  const [hours, minutes] = (first.time ?? '00:00').split(':').map(Number);
  return {
    first: first.day,
    clock: ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000,
    from: from ?? to,
    to,
    rule: rule === 'none' ? null : rule,
    extra,
  };
}

/** Exchange lets its rules start in the year 1601, which no case reaches back to. */
function beforeAllYears(text: string): ReturnType<typeof readStamp> {
  return /^\s*(?:1[0-7]|0\d)\d{2}/.test(text) ? readStamp(text.replace(/^\s*\d{4}/, '1800')) : null;
}

function readOffsetText(text: string): number | null {
  const [, sign, hours, minutes] = /^\s*([+-])(\d{2}):?(\d{2})(?:\d{2})?\s*$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const ms = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '-' ? -ms : ms;
}

/** The only rule by which clocks are changed: a weekday of a month, each year. */
function readYearly(text: string, first: CivilDay | null): YearlyRule | null {
  const parts = new Map(
    text
      .toUpperCase()
      .slice(0, 300)
      .split(';')
      .map((part) => [part.split('=')[0] ?? '', part.split('=')[1] ?? ''] as const),
  );
  if (parts.get('FREQ') !== 'YEARLY' || (parts.get('INTERVAL') ?? '1') !== '1') return null;
  const [, nth, name = ''] =
    /^([+-]?[1-5])(SU|MO|TU|WE|TH|FR|SA)$/.exec(parts.get('BYDAY') ?? '') ?? [];
  const month = Number(parts.get('BYMONTH') ?? (first === null ? '0' : first.slice(5, 7)));
  if (nth === undefined || !Number.isInteger(month) || month < 1 || month > 12) return null;
  const until = /^(\d{4})/.exec(parts.get('UNTIL') ?? '')?.[1];
  return {
    month,
    weekday: ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'].indexOf(name),
    nth: Number(nth),
    lastYear: until === undefined ? 9_999 : Number(until),
  };
}

function changesIn(offset: Offset, year: number): readonly { at: number; to: number }[] {
  const days = offset.extra.filter((day) => Number(day.slice(0, 4)) === year);
  const { rule } = offset;
  if (rule !== null && year <= rule.lastYear && year >= Number(offset.first.slice(0, 4)))
    days.push(dayOfRule(rule, year));
  return days.map((day) => ({ at: instantOf(offset, day), to: offset.to }));
}

function dayOfRule({ month, weekday, nth }: YearlyRule, year: number): CivilDay {
  if (nth > 0) {
    const first = civilDayOf(year, month, 1);
    const day = 1 + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
    return addDays(first, Math.min(day, daysInMonth(year, month)) - 1);
  }
  const last = civilDayOf(year, month, daysInMonth(year, month));
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7);
}

function instantOf({ clock, from }: Offset, day: CivilDay): number {
  return dayNumber(day) * DAY_MS + clock - from;
}
