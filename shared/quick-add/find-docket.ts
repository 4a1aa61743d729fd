import type { MatterView } from '../model/matter-view.ts';
import type { Board } from './board.ts';
import { docketKey, docketTail, isANumber, isFederalDocket } from './docket-key.ts';
import type { Found } from './find-manner.ts';
import type { Lexicon } from './lexicon.ts';

/** A docket number or an A-number of the line, and whose it is. */
export type FoundDocket = Found<string> & { readonly views: readonly MatterView[] };

const AHEAD = new Set('docket dkt no case number nos cause anumber alien a file'.split(' '));
/** "A # 000 000 002" has so many words. */
const LONGEST = 5;
/** "A# 000 000 002", "000 000 002": groups of three, with the letter or without. */
const A_NUMBER =
  /^(?:a ?(?:#|no\.?|number)? ?:?#? ?)?(?<digits>\d{2,3}[ -]\d{3}[ -]\d{3}|\d{8,9})$/iu;
/** "2611 CR 001234": a number of a state court, its parts apart. */
const STATE = /^\d{2,4} ?-?[a-z]{2} ?-?\d{3,6}$/iu;

/**
 * Takes the docket number of a line: any that the record knows, and any of federal form. A-numbers
 * of clients count too, with or without dashes and spaces; one with its letter also where the record
 * does not know it, so that it is said.
 */
export function findDocket(board: Board, { dockets }: Lexicon): FoundDocket | null {
  for (let at = 0; at < board.words.length; at += 1)
    for (let length = LONGEST; length > 0; length -= 1) {
      const words = board.words.slice(at, at + length);
      if (words.length < length || !words.every((_, offset) => board.isFree(at + offset))) continue;
      const typed = words
        .map(({ raw }) => raw)
        .join(' ')
        .replace(/^[("#]+|[),.;:"!]+$/gu, '');
      const text = length === 1 ? plainNumber(typed) : joinedNumber(typed);
      if (text === null) continue;
      const key = docketTail(text) ?? docketKey(text);
      const views = key === null ? undefined : dockets.get(key);
      if (views === undefined && !isFederalDocket(text) && !isANumber(text)) continue;
      let from = at;
      while (board.isFree(from - 1) && AHEAD.has(board.words[from - 1]?.key ?? '')) from -= 1;
      if (board.take('docket', from, at + length))
        return { value: text, from, to: at + length, views: views ?? [] };
    }
  return null;
}

/** One word as a number: "A#000000002" without its mark. */
function plainNumber(text: string): string {
  return text.replace(/^a#/iu, 'A');
}

/** Several words that are one number; null where they are not. */
function joinedNumber(text: string): string | null {
  const digits = A_NUMBER.exec(text)?.groups?.['digits'];
  // Without the letter only what the record knows is one: "000 000 002".
  if (digits !== undefined) return /^a/iu.test(text) ? `A ${digits}` : digits;
  return STATE.test(text) ? text.replaceAll(' ', '') : null;
}
