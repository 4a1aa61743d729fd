import { MONTH_NAMES, WEEKDAY_NAMES } from '../time/day-names.ts';
import type { Board } from './board.ts';
import type { Lexicon } from './lexicon.ts';

/** Small words that are also names: of a line they are nearly always the word. */
const SMALL = new Set(
  'a an and as at be by do for he her his how i if in is it le me my no not of off on or our out per she so than that the their then they this to too up us was we who why with you'.split(
    ' ',
  ),
);

/** Words of everyday that are also names. */
const EVERYDAY = new Set(
  [
    'will may grace hope faith joy mark bill rich frank art sue pat drew chase grant guy jay max miles rose dawn eve court law king prince price case young long short white black brown green gray wood stone rivers lake hill field ford park church bell cook baker mason page day week knight bishop pope banks cash power read reed love best good strong wise sharp swift moon star sun son man stay bond bail visit plea trial call file note see met told angel jesus paz luz',
    ...MONTH_NAMES.flatMap((name) => [name, name.slice(0, 3)]),
    ...WEEKDAY_NAMES.flatMap((name) => [name, name.slice(0, 3)]),
  ]
    .join(' ')
    .toLowerCase()
    .split(' '),
);

/** True for "to", "an", "do" in small letters or in capitals: no name by itself, even of a Ms. Do. */
export function isSmallWord({ words }: Board, at: number): boolean {
  const { key = '', raw = '' } = words[at] ?? {};
  return SMALL.has(key) && !(at > 0 && /^\p{Lu}\p{Ll}+/u.test(raw));
}

/**
 * True for a name that is also a word of everyday or of the field: "will", "may", "bond". Alone it
 * does not settle whose matter a line is about, unless the line says the word once more.
 */
export function isEverydayWord({ words }: Board, { kinds }: Lexicon, at: number): boolean {
  const { key = '' } = words[at] ?? {};
  const isWord = SMALL.has(key) || EVERYDAY.has(key) || kinds.has(key);
  return isWord && !words.some((other, place) => place < at && other.key === key);
}
