import { type Board, isStretchFree } from './board.ts';
import { type Meaning, meaningKey } from './meaning.ts';
import { type PhraseIndex, phrasesAt } from './phrase-index.ts';
import type { KindWord } from './words-of-kinds/spell.ts';

/** The kind that a line names, where, and what else the same words can mean. */
export type FoundKind = {
  readonly meaning: Meaning;
  readonly others: readonly Meaning[];
  readonly isWeak: boolean;
  readonly from: number;
  readonly to: number;
};

/**
 * Finds what a line is about. The first kind named is the kind and a later one stays in the title,
 * with three exceptions: "due", "deadline" and "todo" win wherever they stand; a weak word ("bond",
 * "order", "motion") gives way to any other; "note" and what is to be done ("call", "file") count only
 * as the first word.
 */
export function findKind(board: Board, index: PhraseIndex<KindWord>): FoundKind | null {
  const found: FoundKind[] = [];
  for (let at = 0; at < board.words.length; at += 1) {
    const match = phrasesAt(index, board.words, at).find(({ length }) =>
      isStretchFree(board, at, length),
    );
    const [lead, ...others] = match?.values ?? [];
    if (match === undefined || lead === undefined) continue;
    const isFirstOnly = lead.meaning.record === 'note' || isVerb(lead.meaning);
    if (isFirstOnly && at > 0) continue;
    // What a person took back is looked at again as its shorter parts.
    if (!board.take('kind', at, at + match.length)) continue;
    board.release('kind', at);
    found.push({
      meaning: lead.meaning,
      others: others
        .map(({ meaning }) => meaning)
        .filter((meaning) => meaningKey(meaning) !== meaningKey(lead.meaning)),
      isWeak: lead.isWeak,
      from: at,
      to: at + match.length,
    });
    at += match.length - 1;
  }
  const [first] = found;
  const kind =
    (first?.meaning.record === 'note' && first.from === 0 ? first : undefined) ??
    found.find(({ meaning }) => meaning.record === 'deadline' || meaning.record === 'task') ??
    found.find(({ isWeak }) => !isWeak) ??
    weakKind(found) ??
    null;
  if (kind !== null) board.take('kind', kind.from, kind.to);
  return kind;
}

/** The first weak word; "hearing" leads over "habeas", and gives way to "status" and "bail". */
function weakKind(found: readonly FoundKind[]): FoundKind | undefined {
  const hearings = found.filter(({ meaning }) => meaning.record === 'hearing');
  const isTyped = ({ meaning }: FoundKind) =>
    meaning.record === 'hearing' && meaning.hearingType !== '';
  if (hearings.every(isTyped)) return found[0];
  return hearings.find(isTyped) ?? hearings[0];
}

/** "call", "file", "draft": a task that the line begins with. */
function isVerb({ record, keepsWords = false }: Meaning): boolean {
  return record === 'task' && keepsWords;
}
