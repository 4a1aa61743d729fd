import { addDays, civilDayOf } from '../time/civil-day.ts';
import type { PaperLanguage } from './paper-language.ts';
import { sayDay, sayPartialDay } from './say-day.ts';
import { speakerOf } from './speaker.ts';

/**
 * Whatever letters the fixed words of a language can bring onto paper, in no order that means anything:
 * its phrases and its names of days and months. Empty for the words that ship, of which every face has
 * the letters.
 */
export function lettersOf(language: PaperLanguage): string {
  if (typeof language === 'string') return '';
  const say = speakerOf(language);
  const months = Array.from({ length: 12 }, (_, month) => civilDayOf(2026, month + 1, 1));
  const week = Array.from({ length: 7 }, (_, day) => addDays(civilDayOf(2026, 1, 1), day));
  const days = [...months, ...week];
  const said = days.flatMap((day) => [
    sayDay(say, day),
    sayPartialDay(say, day, 'short'),
    sayPartialDay(say, day.slice(0, 7), 'long'),
    sayPartialDay(say, day.slice(0, 7), 'short'),
  ]);
  return [...Object.values(language.phrases), ...said].join(' ');
}
