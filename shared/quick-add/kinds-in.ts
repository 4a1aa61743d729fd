import { isArrow } from './arrow.ts';
import { type Board, isStretchFree } from './board.ts';
import { isTurnedOver } from './change-of-holder.ts';
import type { FoundKind } from './found-kind.ts';
import { type Meaning, meaningKey } from './meaning.ts';
import { type PhraseIndex, phrasesAt } from './phrase-index.ts';
import { saysWhen } from './says-when.ts';
import type { Word } from './words.ts';
import type { KindWord } from './words-of-kinds/spell.ts';

/** What other words of the line name. */
export type NamesInLine = {
  readonly isName: (at: number) => boolean;
  /** A place of record begins there. */
  readonly isPlace: (at: number) => boolean;
};

/** Every phrase that names a kind, where no two overlap. */
export function kindsIn(
  board: Board,
  index: PhraseIndex<KindWord>,
  words: readonly Word[],
  { isName, isPlace }: NamesInLine,
): readonly FoundKind[] {
  const found: FoundKind[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const match = phrasesAt(index, words, at).find(({ length }) =>
      isStretchFree(board, at, length),
    );
    const [lead, ...others] = match?.values ?? [];
    if (match === undefined || lead === undefined) continue;
    const isFirst = words.slice(0, at).every((word, place) => saysWhen(word) || isName(place));
    if (!isFirst && (isFirstOnly(lead.meaning) || isToDo(words, at))) continue;
    const behind = at + match.length;
    if (words[at]?.key === 'moved' && !isMove(words, at)) continue;
    if (!isTurnedOver({ words }, at, behind)) continue;
    if (isReturn(words, at, behind) && !isPlace(behind + (words[behind]?.key === 'the' ? 1 : 0)))
      continue;
    if (words[at]?.key === 'removed' && isOffCalendar(words, at)) continue;
    // What a person took back is looked at again as its shorter parts.
    if (!board.take('kind', at, at + match.length)) continue;
    board.release('kind', at);
    found.push({
      meaning: lead.meaning,
      others: others
        .map(({ meaning }) => meaning)
        .filter((meaning) => meaningKey(meaning) !== meaningKey(lead.meaning)),
      isWeak: lead.isWeak,
      isAsked: lead.isAsked,
      from: at,
      to: at + match.length,
    });
    at += match.length - 1;
  }
  return found;
}

/** The one that a line is about; null where it names none. */
export function leadOf(found: readonly FoundKind[]): FoundKind | null {
  const [first] = found;
  return (
    (first?.meaning.record === 'note' && isFirstOnly(first.meaning) ? first : undefined) ??
    found.find(({ meaning }) => meaning.record === 'deadline' || meaning.record === 'task') ??
    found.find(({ isWeak }) => !isWeak) ??
    weakKind(found) ??
    null
  );
}

/** The first weak word; "hearing" leads over "habeas", and gives way to "status" and "bail". */
function weakKind(found: readonly FoundKind[]): FoundKind | undefined {
  const hearings = found.filter(({ meaning }) => meaning.record === 'hearing');
  const isTyped = ({ meaning }: FoundKind) =>
    meaning.record === 'hearing' && meaning.hearingType !== '';
  if (hearings.every(isTyped)) return found[0];
  return hearings.find(isTyped) ?? hearings[0];
}

/** "returned to richwood": a transfer where the place is known. */
function isReturn(words: readonly Word[], at: number, to: number): boolean {
  return (
    /^(?:returned|brought|taken|sent|back)$/u.test(words[at]?.key ?? '') &&
    words.slice(at, to - 1).some(({ key }) => key === 'back' || key === 'returned')
  );
}

/** "moved to Richwood" is a transfer, "moved to 7/2" a new date. */
function isMove(words: readonly Word[], at: number): boolean {
  const link = words.findIndex(
    ({ key, raw }, place) =>
      place > at && place <= at + 4 && (key === 'to' || key === 'from' || isArrow(raw)),
  );
  const place = words[link + 1];
  if (link < 0 || place === undefined) return false;
  return /^\p{L}{2,}/u.test(place.raw) && !saysWhen(place) && !NO_PLACES.has(place.key);
}

/** "removed from the calendar" is said of a hearing. */
function isOffCalendar(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + 4).some(({ key }) => key === 'calendar' || key === 'cal');
}

const NO_PLACES = new Set('later the a'.split(' '));

/** "to do" in the middle of a line is no task: "attorney to do the direct". */
function isToDo(words: readonly Word[], at: number): boolean {
  return words[at]?.key === 'to' && words[at + 1]?.key === 'do';
}

/** Notes, and tasks that the line begins with: "call", "file", "draft". */
function isFirstOnly({ record, title, keepsWords = false }: Meaning): boolean {
  if (record === 'note') return title === 'Note' || title === 'Noted';
  return record === 'task' && keepsWords;
}
