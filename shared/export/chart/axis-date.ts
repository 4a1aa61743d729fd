import type { PlacedDate } from '../../time/case-date.ts';
import { formatPartialDay } from '../../time/format-civil-day.ts';

/**
 * A date as labels print it: its year stands on the axis unless the year is all that is known.
 *
 * @example
 * axisDate(on('2025-05-28')) //=> 'May 28'
 * axisDate(around('2025-02-23')) //=> '~ Feb 23'
 * axisDate(on('2025-02')) //=> '~ Feb 2025'
 *
 * @param withYear where no axis beside it says the year
 */
export function axisDate(date: PlacedDate, withYear = false): string {
  const day = (partial: string): string =>
    formatPartialDay(partial, 'axis', withYear || partial.length < 10);
  switch (date.kind) {
    case 'on':
      return date.from.length < 10 ? `~ ${day(date.from)}` : day(date.from);
    case 'around':
      return `~ ${day(date.from)}`;
    case 'before':
    case 'after':
      return `${date.kind} ${day(date.from)}`;
    case 'between':
      return `~ ${day(date.from)} – ${day(date.to)}`;
    case 'from-to':
      return `${day(date.from)} – ${day(date.to)}`;
  }
}
