import type { Board } from './board.ts';
import { isMarkedAmount } from './find-details.ts';
import type { FoundKind } from './found-kind.ts';
import type { Meaning } from './meaning.ts';
import { saysWhen } from './says-when.ts';
import { hearingMeaning } from './words-of-kinds/hearing-words.ts';

const anyHearing = hearingMeaning('', 'Hearing');

/** "court tomorrow 9", "court 6/10": the word alone, right ahead of its day, where nothing says more. */
export function courtDay(board: Board, isName: (at: number) => boolean): FoundKind | null {
  const { words } = board;
  const at = words.findIndex(({ key }, place) => key === 'court' && board.isFree(place));
  const next = words[at + 1];
  const isLed = words
    .slice(0, Math.max(at, 0))
    .every((word, place) => saysWhen(word) || isName(place) || LEADS_COURT.has(word.key));
  if (at < 0 || !isLed || (next !== undefined && !saysWhen(next) && !isName(at + 1))) return null;
  return { meaning: anyHearing, others: [], isWeak: true, isAsked: false, from: at, to: at + 1 };
}

const bondPosted: Meaning = { record: 'bond', title: 'Bond posted', step: 'posted' };

/** "posted 5k": a bond, where nothing says more; what was paid may be a fee, and is asked. */
export function postedBond({ words, isFree }: Board): FoundKind | null {
  const at = words.findIndex(({ key }, place) => /^(?:posted|paid)$/u.test(key) && isFree(place));
  const isAmount = [1, 2].some((step) => isMarkedAmount(words[at + step]?.raw ?? ''));
  if (at < 0 || !isAmount) return null;
  const isAsked = words[at]?.key === 'paid';
  return { meaning: bondPosted, others: [], isWeak: true, isAsked, from: at, to: at + 1 };
}

const LEADS_COURT = new Set('has have in back client due'.split(' '));
