import { type Board, isStretchFree } from './board.ts';
import type { Found } from './find-manner.ts';
import { asName } from './find-places.ts';
import { indexPhrases, phrasesAt } from './phrase-index.ts';

const AMOUNT =
  /^\$?(?<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d{1,2})?)(?<thousands>k)?(?:\.00)?[,;.)]*$/iu;
const AHEAD_OF_AMOUNT = new Set('set at of posted paid bond bail for granted'.split(' '));

/**
 * Takes the amount of a bond: "5k", "$7,500", "7500". A bare number needs a dollar sign, a "k", or a
 * word such as "set" or "posted" ahead of it, and three digits at least.
 */
export function findAmount(board: Board): Found<number> | null {
  for (let at = 0; at < board.words.length; at += 1) {
    const raw = board.words[at]?.raw ?? '';
    const groups = AMOUNT.exec(raw)?.groups;
    if (groups === undefined || !board.isFree(at)) continue;
    const { number = '', thousands } = groups;
    const value = Number(number.replace(/,/gu, '')) * (thousands === undefined ? 1 : 1000);
    const isMarked = raw.startsWith('$') || thousands !== undefined || number.includes(',');
    const isAfterWord = AHEAD_OF_AMOUNT.has(board.words[at - 1]?.key ?? '') && value >= 100;
    const isBare = value >= 100 && !/^(?:19|20)\d{2}$/u.test(raw) && /^\d{3,}$/u.test(raw);
    if (!isMarked && !isAfterWord && !isBare) continue;
    if (board.take('amount', at, at + 1)) return { value, from: at, to: at + 1 };
  }
  return null;
}

const languages = indexPhrases(
  "spanish|portuguese|russian|ukrainian|haitian creole|creole|mandarin|cantonese|chinese|foo chow|fuzhou|arabic|farsi|dari|pashto|french|vietnamese|korean|punjabi|hindi|urdu|bengali|nepali|gujarati|tamil|somali|amharic|tigrinya|oromo|swahili|lingala|wolof|fulani|k'iche'|kiche|quiche|mam|q'eqchi'|qanjobal|mixteco|nahuatl|garifuna|turkish|kurdish|armenian|georgian|romanian|albanian|serbian|polish|german|italian|greek|hebrew|japanese|khmer|lao|hmong|thai|burmese|karen|rohingya|tagalog|indonesian|uzbek|kyrgyz|kazakh|asl"
    .split('|')
    .map((language) => [language, language] as const),
);
const INTERPRETER = new Set(['interpreter', 'interp', 'interpretation']);

/** Takes the interpreter of a hearing: "russian interpreter", "interp: spanish". */
export function findInterpreter(board: Board): Found<string> | null {
  for (let at = 0; at < board.words.length; at += 1) {
    const isAhead = INTERPRETER.has(board.words[at]?.key ?? '');
    const start = isAhead ? at + 1 : at;
    const language = phrasesAt(languages, board.words, start)[0];
    if (language === undefined) continue;
    const behind = start + language.length;
    const isBehind = INTERPRETER.has(board.words[behind]?.key ?? '');
    if (!isAhead && !isBehind) continue;
    const to = isAhead ? behind : behind + 1;
    const [value = ''] = language.values;
    if (isStretchFree(board, at, to - at) && board.take('interpreter', at, to))
      return { value: asName(value), from: at, to };
  }
  return null;
}
