import type { PlacedDate } from '../../time/case-date.ts';
import { officeVoice, type Voice } from '../voice.ts';

/**
 * A date as labels print it: its year stands on the axis, unless it is all that is known or the axis does not
 * say every year.
 *
 * @example
 * axisDate(on('2025-05-28')) //=> 'May 28'
 * axisDate(around('2025-02-23')) //=> '~ Feb 23'
 * axisDate(on('2025-02')) //=> '~ Feb 2025'
 *
 * @param withYear where no axis beside it says the year
 */
export function axisDate(
  date: PlacedDate,
  { say, labelDay }: Voice = officeVoice,
  withYear = false,
): string {
  const day = (partial: string): string => labelDay(partial, withYear || partial.length < 10);
  const isDay = date.from.length === 10;
  switch (date.kind) {
    case 'on':
      return isDay ? day(date.from) : `~ ${day(date.from)}`;
    case 'around':
      return `~ ${day(date.from)}`;
    case 'before':
      return say(isDay ? 'date.beforeDay' : 'date.beforePeriod', { day: day(date.from) });
    case 'after':
      return say(isDay ? 'date.afterDay' : 'date.afterPeriod', { day: day(date.from) });
    case 'between':
      return `~ ${day(date.from)} – ${day(date.to)}`;
    case 'from-to':
      return `${day(date.from)} – ${day(date.to)}`;
  }
}
