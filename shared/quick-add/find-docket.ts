import type { MatterView } from '../model/matter-view.ts';
import type { Board } from './board.ts';
import { docketKey, docketTail, isFederalDocket } from './docket-key.ts';
import type { Found } from './find-manner.ts';
import type { Lexicon } from './lexicon.ts';

/** A docket number or an A-number of the line, and whose it is. */
export type FoundDocket = Found<string> & { readonly views: readonly MatterView[] };

const AHEAD = new Set('docket dkt no case number nos cause anumber a'.split(' '));

/**
 * Takes the docket number of a line: any that the record knows, and any of federal form. A-numbers
 * of clients count too, with or without dashes.
 */
export function findDocket(board: Board, { dockets }: Lexicon): FoundDocket | null {
  for (let at = 0; at < board.words.length; at += 1)
    for (const length of [2, 1]) {
      const words = board.words.slice(at, at + length);
      if (words.length < length || !words.every((_, offset) => board.isFree(at + offset))) continue;
      const text = words
        .map(({ raw }) => raw)
        .join(' ')
        .replace(/^[("#]+|[),.;:"]+$/gu, '');
      // Two words are one number only as "A 000-000-001".
      if (length === 2 && !/^a /iu.test(text)) continue;
      const key = docketTail(text) ?? docketKey(text);
      const views = key === null ? undefined : dockets.get(key);
      if (views === undefined && !isFederalDocket(text)) continue;
      let from = at;
      while (board.isFree(from - 1) && AHEAD.has(board.words[from - 1]?.key ?? '')) from -= 1;
      if (board.take('docket', from, at + length))
        return { value: text, from, to: at + length, views: views ?? [] };
    }
  return null;
}
