import type { CaseDate } from '../../../shared/time/case-date.ts';
import { splitDay } from '../../../shared/time/civil-day.ts';
import { formatWallTime } from '../../../shared/time/format-civil-day.ts';

/**
 * A date of a notice as a person would type it, to be corrected in a field; empty where it is undated.
 *
 * @example
 * typedTextOf({ kind: 'on', from: '2025-06-18', precision: 'time', time: '13:30', asTyped: '' })
 * //=> '6/18/2025 1:30 PM'
 */
export function typedTextOf(date: CaseDate): string {
  if (date.kind === 'undated') return '';
  const { year, month, day } = splitDay(date.from);
  const mark = date.kind === 'around' ? '~' : '';
  const time = date.time === undefined ? '' : ` ${formatWallTime(date.time)}`;
  return `${mark}${month}/${day}/${year}${time}`;
}
