import { assertNever } from '../result/invariant.ts';
import { type CaseDate, firstDayOf, isExactDay, type PlacedDate } from './case-date.ts';
import {
  formatPartialDay,
  formatCivilDay,
  formatWallTime,
  type DateStyle,
} from './format-civil-day.ts';
import { nearestInstantOf } from './court-time.ts';
import { zoneAbbreviation } from './zone-abbreviation.ts';

type SpanDate = Extract<PlacedDate, { kind: 'between' | 'from-to' }>;

/** Printed beside a time that nobody gave a zone for. */
export const ZONE_NOT_RECORDED = '(time zone not recorded)';

/**
 * Prints a date as exactly as it is known and no more. A time is followed by the short name of its
 * own zone. Wording that has no place in the data (early, mid, late) is taken from what was typed.
 *
 * @example
 * formatCaseDate(on('2025-06-18', '13:30', 'America/New_York'), { style: 'table' })
 * //=> 'Wed 06/18/2025, 1:30 PM ET'
 * formatCaseDate(on('2025-02'), { style: 'table' }) //=> 'Feb 2025'
 * formatCaseDate(around('2025-02-23'), { style: 'table' }) //=> 'on or about Feb 23, 2025'
 * formatCaseDate(around('2025-02-23'), { style: 'axis' }) //=> 'about Feb 23, 2025'
 * formatCaseDate(before('2025-05-14'), { style: 'axis' }) //=> 'before May 14, 2025'
 * formatCaseDate(fromTo('2025-02-16', '2025-05-14'), { style: 'table' }) //=> 'Feb 16 – May 14, 2025'
 */
export function formatCaseDate(date: CaseDate, { style }: { readonly style: DateStyle }): string {
  switch (date.kind) {
    case 'undated':
      return 'undated';
    case 'on':
    case 'before':
    case 'after':
    case 'around': {
      const day = isExactDay(date)
        ? formatCivilDay(date.from, style)
        : formatPartialDay(date.from, style);
      const time = date.time === undefined ? '' : `, ${timeWithZone(date, date.time)}`;
      return `${prefixOf(date, style)}${day}${time}`;
    }
    case 'between':
    case 'from-to':
      return formatSpan(date, style);
    default:
      return assertNever(date);
  }
}

function prefixOf(
  date: Extract<PlacedDate, { kind: 'on' | 'around' | 'before' | 'after' }>,
  style: DateStyle,
): string {
  if (date.kind === 'on') return '';
  if (date.kind !== 'around') return `${date.kind} `;
  const wording =
    date.precision === 'month' || date.precision === 'year'
      ? /^(?:(?:[~≈]|about |around ) ?)?(early|mid|late)\b/i.exec(date.asTyped)?.[1]
      : undefined;
  if (wording !== undefined) return `${wording.toLowerCase()} `;
  return style === 'table' ? 'on or about ' : 'about ';
}

function formatSpan(date: SpanDate, style: DateStyle): string {
  const { from, to, time, toTime } = date;
  if (from === to && time === undefined && toTime === undefined) return formatPartialDay(to, style);
  const startTime = time === undefined ? '' : formatWallTime(time);
  const endTime = toTime === undefined ? '' : formatWallTime(toTime);
  const zone = time === undefined && toTime === undefined ? '' : ` ${zoneText(date)}`;
  const startZone = toTime === undefined ? zone : '';
  const endZone = toTime === undefined ? '' : zone;
  // A year stays where a time follows it, and where the year is all that is known.
  const sameYear =
    from.slice(0, 4) === to.slice(0, 4) && from.length > 4 && to.length > 4 && startTime === '';
  const start = join(formatPartialDay(from, style, !sameYear), startTime) + startZone;
  const end =
    from === to && startTime !== '' && endTime !== ''
      ? endTime + endZone
      : join(formatPartialDay(to, style), endTime) + endZone;
  return date.kind === 'between' ? `between ${start} and ${end}` : `${start} – ${end}`;
}

function join(day: string, time: string): string {
  return time === '' ? day : `${day}, ${time}`;
}

function timeWithZone(date: PlacedDate, time: string): string {
  return `${formatWallTime(time)} ${zoneText(date)}`;
}

/** The zone's name at that date: summer time and old zones differ by date. */
function zoneText({ from, time = '12:00', zone }: PlacedDate): string {
  if (zone === undefined) return ZONE_NOT_RECORDED;
  return zoneAbbreviation(zone, nearestInstantOf(firstDayOf(from), time, zone));
}
