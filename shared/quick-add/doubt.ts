import type { Board } from './board.ts';
import type { FoundKind } from './found-kind.ts';
import { type Meaning, outlookOf } from './meaning.ts';
import { hearingMeaning } from './words-of-kinds/hearing-words.ts';

/** "not released", "filed?", "to be transferred": it may not have happened, and the person is asked. */
export function isDoubtful({ words, isFree }: Board, { from, to, meaning }: FoundKind): boolean {
  if (outlookOf(meaning) !== 'behind' || meaning.record === 'note') return false;
  if (words.slice(from, to).some(({ raw }) => raw.endsWith('?'))) return true;
  const says = (start: number, end: number, ofThese: ReadonlySet<string>) =>
    words.some(
      ({ key }, at) => at >= start && at < end && ofThese.has(key) && (isFree(at) || at === to),
    );
  return (
    says(from - NEARBY, from, AHEAD_OF_DOUBT) ||
    says(to, to + 1, BEHIND_DOUBT) ||
    // Of custody it counts wherever it stands: "transfer to Jena expected".
    (OF_CUSTODY.has(meaning.record) && says(0, words.length, EXPECTED))
  );
}

const OF_CUSTODY: ReadonlySet<Meaning['record']> = new Set(['stint', 'release', 'book-out']);
/** So many words ahead of a kind a "not" still speaks of it: "not yet been released". */
const NEARBY = 2;
const EXPECTED = new Set(
  'expected pending likely possible possibly tentative planned anticipated awaiting supposed'.split(
    ' ',
  ),
);
const DENIED = 'not never no nunca';
const AHEAD_OF_DOUBT = new Set([
  ...EXPECTED,
  ...`${DENIED} without wasnt isnt hasnt werent didnt cannot cant wont be will may might could should would if unless once when until ask asked asking request requested promised agreed wants`.split(
    ' ',
  ),
]);
/** What right behind a word takes it back: "filed not". */
export const BEHIND_DOUBT = new Set([...EXPECTED, ...DENIED.split(' ')]);

const others = {
  note: { record: 'note', title: 'Note' },
  deadline: { record: 'deadline', title: 'Deadline' },
  hearing: hearingMeaning('', 'Hearing'),
} as const satisfies Readonly<Record<string, Meaning>>;

/** A kind that the person is asked about, with the next best choice. */
export function asked(kind: FoundKind, other: keyof typeof others = 'note'): FoundKind {
  return { ...kind, isAsked: true, others: [...kind.others, others[other]] };
}
