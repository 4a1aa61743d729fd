import { assertNever } from '../result/invariant.ts';
import { type CaseDate, type PartialDay, type PlacedDate } from './case-date.ts';
import { formatWallTime } from './format-civil-day.ts';

const words = { on: '', around: 'about ', before: 'before ', after: 'after ' } as const;

/**
 * Writes a date so that `parseTypedDate` reads the same date out of it on any later day: years in four
 * digits, days as `YYYY-MM-DD`, hours with AM or PM. The zone of a time is not written: it is given
 * beside the text.
 *
 * @example
 * toTypedText(around('2025-02')) //=> 'about 2025-02'
 * toTypedText(fromTo('2025-02-16', '2025-05-14')) //=> 'from 2025-02-16 to 2025-05-14'
 * toTypedText(on('2025-06-18', '13:30')) //=> '2025-06-18 1:30 PM'
 * toTypedText({ kind: 'undated', asTyped: '' }) //=> 'undated'
 */
export function toTypedText(date: CaseDate): string {
  switch (date.kind) {
    case 'undated':
      return 'undated';
    case 'on':
    case 'around':
    case 'before':
    case 'after':
      return `${words[date.kind]}${moment(date.from, date.time)}`;
    case 'between':
      return `between ${moment(date.from, date.time)} and ${moment(date.to, date.toTime)}`;
    case 'from-to':
      return `from ${moment(date.from, date.time)} to ${moment(date.to, date.toTime)}`;
    default:
      return assertNever(date);
  }
}

function moment(day: PartialDay, time: PlacedDate['time']): string {
  return time === undefined ? day : `${day} ${formatWallTime(time)}`;
}
