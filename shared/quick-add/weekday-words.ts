import { WEEKDAY_NAMES } from '../time/day-names.ts';
import { spanishWeekday } from './date-words.ts';
import type { Word } from './words.ts';

const WEEKDAY =
  /^(?<name>sun|mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?[.,;:)!]*$/iu;

/** Words ahead of a weekday that say which one. */
export const WHICH = new Set(['this', 'coming', 'next', 'last', 'past', 'proximo', 'este']);

/** 0 for Sunday to 6, as people write it in English and Spanish; null for a word that is no weekday. */
export function weekdayOfWord({ raw, key }: Pick<Word, 'raw' | 'key'>): number | null {
  const name = WEEKDAY.exec(raw)?.groups?.['name']?.slice(0, 3).toLowerCase();
  if (name === undefined) return spanishWeekday(key);
  return WEEKDAY_NAMES.findIndex((one) => one.toLowerCase().startsWith(name));
}
