import { capital } from '../model/capital.ts';
import type { Board } from './board.ts';
import type { FoundKind } from './found-kind.ts';
import type { Lexicon } from './lexicon.ts';
import { type Meaning, meaningKey } from './meaning.ts';
import { phrasesAt } from './phrase-index.ts';
import { splitWords } from './words.ts';

/**
 * The title of the record: what the kind is called, then the words that nothing else was made of.
 * Of tasks, deadlines and notes these words are the title; of a kind that says itself what it is
 * ("motion to suppress") its own words lead. Empty where a title is needed and none is there.
 *
 * @param rest the words left over, in reading order
 */
export function recordTitle(
  meaning: Meaning,
  kind: FoundKind | null,
  board: Board,
  rest: string,
  lexicon: Lexicon,
): string {
  if (kind !== null && (meaning.keepsWords === true || isAnsweredOtherwise(meaning, kind))) {
    const words = board.words.filter(
      (_, at) => board.isFree(at) || (at >= kind.from && at < kind.to),
    );
    return titled(words.map(({ raw }) => raw).join(' '));
  }
  if (meaning.record === 'task' || meaning.record === 'note') return titled(rest);
  if (meaning.record === 'deadline') return titled(spelledOut(rest, lexicon));
  const words = rest.replace(/[\s,;:]+$/u, '');
  return words === '' ? meaning.title : `${meaning.title}: ${words}`;
}

/**
 * "not released" that is made a note: the words of the kind that it is not are its own. "todo" of
 * what becomes a deadline says nothing that the deadline lacks.
 */
function isAnsweredOtherwise(meaning: Meaning, kind: FoundKind): boolean {
  return (
    ['task', 'note', 'deadline'].includes(meaning.record) &&
    kind.meaning.record !== 'task' &&
    meaningKey(meaning) !== meaningKey(kind.meaning)
  );
}

/** "mtr" alone is "Motion to reopen"; what is written out stays as it is. */
function spelledOut(rest: string, lexicon: Lexicon): string {
  const words = splitWords(rest);
  if (words.length !== 1) return rest;
  const whole = phrasesAt(lexicon.kinds, words, 0).find(({ length }) => length === words.length);
  const [lead] = whole?.values ?? [];
  return lead === undefined || lead.meaning.keepsWords === true ? rest : lead.meaning.title;
}

/** With a capital, and without what only led on to a chip. */
function titled(text: string): string {
  const whole = text.replace(/[\s,;:]+$/u, '');
  return capital(whole);
}
