import { firstDayOf, type PlacedDate } from '../time/case-date.ts';
import { nearestInstantOf } from '../time/court-time.ts';
import { ZONE_NOT_RECORDED } from '../time/format-case-date.ts';
import { formatWallTime } from '../time/format-civil-day.ts';
import { UNVERIFIED_SIGN } from '../model/verification.ts';
import { zoneAbbreviation } from '../time/zone-abbreviation.ts';
import type { Mark } from './axis-items.ts';

/**
 * The time of day of a date with the court's zone, as labels print it; empty without a time.
 *
 * @example
 * timeTextOf(on('2025-06-18', '14:00', 'America/New_York')) //=> '2:00 PM ET'
 */
export function timeTextOf(date: PlacedDate): string {
  const { from, time, zone } = date;
  if (time === undefined) return '';
  const zoneText =
    zone === undefined
      ? ZONE_NOT_RECORDED
      : zoneAbbreviation(zone, nearestInstantOf(firstDayOf(from), time, zone));
  return `${formatWallTime(time)} ${zoneText}`;
}

/**
 * What stands beside a mark: its title, ahead of it `†` where nobody compared the date and `~` where
 * it is doubtful, the time behind it.
 *
 * @example
 * labelOfMark(mark) //=> 'Probable-cause hearing · 2:00 PM ET'
 */
export function labelOfMark(mark: Mark): string {
  const doubt = mark.edge === 'exact' ? '' : `${edgeSigns[mark.edge]} `;
  const time = timeTextOf(mark.date);
  return withSign(mark, `${doubt}${mark.label}${time === '' ? '' : ` · ${time}`}`);
}

/** A text of a mark, `†` ahead of it where nobody compared its date: what is cut keeps it there. */
export function withSign({ unverified }: Pick<Mark, 'unverified'>, text: string): string {
  return unverified ? `${UNVERIFIED_SIGN} ${text}` : text;
}

const edgeSigns: Readonly<Record<Exclude<Mark['edge'], 'exact'>, string>> = {
  around: '~',
  period: '~',
  between: '~',
  before: '<',
  after: '>',
};
