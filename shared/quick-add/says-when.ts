import { monthWords } from '../time/month-words.ts';
import { weekdayOfWord } from './weekday-words.ts';
import type { Word } from './words.ts';

const NEAR_WORDS = new Set(
  'today tomorrow tmrw tmw yesterday next at on by b4 before noon am pm tbd urgent asap hoy ayer et ct mt pt'.split(
    ' ',
  ),
);

/** True for a word of a day or a time, and for a mark: "tmrw 10a call", "📞 spoke". */
export function saysWhen(word: Word): boolean {
  const { raw, key } = word;
  if (key === '' || /^[~<>@(]*\d/u.test(raw) || weekdayOfWord(word) !== null) return true;
  return monthWords.has(key) || NEAR_WORDS.has(key);
}
