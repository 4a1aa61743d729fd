import { isArrow } from './arrow.ts';
import { type Board, isStretchFree } from './board.ts';
import type { Found } from './find-manner.ts';
import { asName } from './find-places.ts';
import { indexPhrases, phrasesAt } from './phrase-index.ts';

const AMOUNT =
  /^\$?(?<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d{1,2})?)(?<thousands>k)?(?:\.00)?[,;.)!]*$/iu;
const AHEAD_OF_AMOUNT = new Set('set at of posted paid bond bail for granted fianza'.split(' '));
/** "from 10k to 5k", "10k -> 5k": the amount behind these is the new one. */
const AHEAD_OF_NEW = new Set(['to', 'a', 'now']);
/** "5k from 10k", "5k (was 10k)": the amount behind these holds no more. */
const AHEAD_OF_FORMER = new Set('from was formerly previously instead de'.split(' '));

/** The amount of a bond, and another one that the line names beside it without saying why. */
export type FoundAmount = { readonly amount: Found<number> | null; readonly other: string | null };

/**
 * Takes the amount of a bond: "5k", "$7,500", "7500". A bare number needs a dollar sign, a "k", or a
 * word such as "set" or "posted" ahead of it, and three digits at least. Of "lowered from 10k to 5k"
 * it is the new amount; the former one stays in the title.
 */
export function findAmount(board: Board): FoundAmount {
  const all = board.words.flatMap(({ raw }, at) => {
    const value = board.isFree(at) ? amountOf(board, at) : null;
    return value === null ? [] : [{ value, from: at, to: at + 1, raw }];
  });
  const leadOf = ({ from }: { readonly from: number }) => board.words[from - 1];
  const isNew = (one: { readonly from: number }) =>
    AHEAD_OF_NEW.has(leadOf(one)?.key ?? '') || isArrow(leadOf(one)?.raw ?? '');
  const isFormer = (one: { readonly from: number }) => AHEAD_OF_FORMER.has(leadOf(one)?.key ?? '');
  const chosen = all.length < 2 ? all[0] : (all.find(isNew) ?? all.find((one) => !isFormer(one)));
  if (chosen === undefined || !board.take('amount', chosen.from, chosen.to))
    return { amount: null, other: null };
  // Where one is called the new or the former one, the line says what the other is.
  const isSaid = all.some(isNew) || all.some(isFormer);
  const other = isSaid ? undefined : all.find((one) => one !== chosen);
  const { value, from, to } = chosen;
  return { amount: { value, from, to }, other: other?.raw ?? null };
}

function amountOf(board: Board, at: number): number | null {
  const raw = (board.words[at]?.raw ?? '').replace(/^[("]+/u, '');
  const groups = AMOUNT.exec(raw)?.groups;
  if (groups === undefined) return null;
  const { number = '', thousands } = groups;
  const value = Number(number.replace(/,/gu, '')) * (thousands === undefined ? 1 : 1000);
  const isMarked = raw.startsWith('$') || thousands !== undefined || number.includes(',');
  const isAfterWord = AHEAD_OF_AMOUNT.has(board.words[at - 1]?.key ?? '') && value >= 100;
  const isBare = value >= 100 && !/^(?:19|20)\d{2}$/u.test(raw) && /^\d{3,}$/u.test(raw);
  return isMarked || isAfterWord || isBare ? value : null;
}

/** True for "$5,000" and "5k": an amount, whatever stands around it. */
export function isMarkedAmount(raw: string): boolean {
  return AMOUNT.test(raw) && /[$k]/iu.test(raw);
}

const languages = indexPhrases(
  "spanish|portuguese|russian|ukrainian|haitian creole|creole|mandarin|cantonese|chinese|foo chow|fuzhou|arabic|farsi|dari|pashto|french|vietnamese|korean|punjabi|hindi|urdu|bengali|nepali|gujarati|tamil|somali|amharic|tigrinya|oromo|swahili|lingala|wolof|fulani|k'iche'|kiche|quiche|mam|q'eqchi'|qanjobal|mixteco|nahuatl|garifuna|turkish|kurdish|armenian|georgian|romanian|albanian|serbian|polish|german|italian|greek|hebrew|japanese|khmer|lao|hmong|thai|burmese|karen|rohingya|tagalog|indonesian|uzbek|kyrgyz|kazakh|asl"
    .split('|')
    .map((language) => [language, language] as const),
);
const INTERPRETER = new Set(['interpreter', 'interp', 'interpretation', 'interprete']);
const NEEDED = new Set(['needed', 'required', 'req', 'requested']);

/** Takes the interpreter of a hearing: "russian interpreter", "interp: spanish". */
export function findInterpreter(board: Board): Found<string> | null {
  for (let at = 0; at < board.words.length; at += 1) {
    const isAhead = INTERPRETER.has(board.words[at]?.key ?? '');
    const isNeeded = isAhead && NEEDED.has(board.words[at + 1]?.key ?? '');
    const start = isNeeded ? at + 2 : isAhead ? at + 1 : at;
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
