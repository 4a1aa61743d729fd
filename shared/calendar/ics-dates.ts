import { dayOfAxisMs, timeOfAxisMs } from '../time/axis-ms.ts';
import type { CaseDate } from '../time/case-date.ts';
import { addDays, type CivilDay, isCivilDay } from '../time/civil-day.ts';

/** When an entry of a calendar is: whole days, or wall times of one zone. */
export type EntryTime =
  | { readonly type: 'days'; readonly first: CivilDay; readonly last: CivilDay }
  | {
      readonly type: 'times';
      readonly day: CivilDay;
      readonly time: string;
      /** Null where nobody knows how long it takes. */
      readonly end: { readonly day: CivilDay; readonly time: string } | null;
      /** Null where none is known: it then floats, the same wall time everywhere. */
      readonly zone: string | null;
    };

/** Why a date has no place in a calendar. */
export type NoPlace = 'undated' | 'not-exact';

/**
 * Where a date stands in a calendar. Only days that are known exactly have a place: a calendar cannot
 * show "about March", and a day made up for it would be believed.
 *
 * @param zone the court's own, for a time that was typed without one
 */
export function entryTimeOf(date: CaseDate, zone: string | null): EntryTime | NoPlace {
  if (date.kind === 'undated') return 'undated';
  const last = date.kind === 'from-to' ? date.to : date.from;
  const isExact = date.kind === 'on' || date.kind === 'from-to';
  if (!isExact || !isCivilDay(date.from) || !isCivilDay(last)) return 'not-exact';
  if (date.time === undefined) return { type: 'days', first: date.from, last };
  const toTime = date.kind === 'from-to' ? date.toTime : undefined;
  return {
    type: 'times',
    day: date.from,
    time: date.time,
    end: toTime === undefined ? null : { day: last, time: toTime },
    zone: date.zone ?? zone,
  };
}

/** The start, and the end where one is known, as properties. Ends of days lie behind the last. */
export function entryTimeLines(time: EntryTime): readonly string[] {
  if (time.type === 'days')
    return [
      `DTSTART;VALUE=DATE:${icsDay(time.first)}`,
      `DTEND;VALUE=DATE:${icsDay(addDays(time.last, 1))}`,
    ];
  const { day, end, zone } = time;
  return [
    dateTimeLine('DTSTART', day, time.time, zone),
    ...(end === null ? [] : [dateTimeLine('DTEND', end.day, end.time, zone)]),
  ];
}

/** A day of a rule that falls away, as a property: it has to be written as the start is. */
export function exceptionLine(time: EntryTime, day: CivilDay): string {
  return time.type === 'days'
    ? `EXDATE;VALUE=DATE:${icsDay(day)}`
    : dateTimeLine('EXDATE', day, time.time, time.zone);
}

/** A day as the format writes it: `20250618`. */
export function icsDay(day: CivilDay): string {
  return day.replaceAll('-', '');
}

/** A place on the axis of wall clocks as the format writes it: `20250618T133000`. */
export function icsWallTime(ms: number): string {
  const seconds = String(Math.floor(ms / 1_000) % 60).padStart(2, '0');
  return `${icsDay(dayOfAxisMs(ms))}T${timeOfAxisMs(ms).replace(':', '')}${seconds}`;
}

/** An instant as the format writes it: `20250618T173000Z`. */
export function icsInstant(ms: number): string {
  return `${icsWallTime(ms)}Z`;
}

function dateTimeLine(name: string, day: CivilDay, time: string, zone: string | null): string {
  const wall = `${icsDay(day)}T${time.replace(':', '')}00`;
  if (zone === null) return `${name}:${wall}`;
  return zone === 'UTC' ? `${name}:${wall}Z` : `${name};TZID=${zone}:${wall}`;
}
