import { answerTo } from './answer-to.ts';
import { courtDay, postedBond } from './bare-kinds.ts';
import type { Board } from './board.ts';
import { toHolder } from './change-of-holder.ts';
import { BEHIND_DOUBT, inDoubt } from './doubt.ts';
import type { FoundKind } from './found-kind.ts';
import { guessKind } from './guess-kind.ts';
import { DECIDED_AT_HEARINGS, hearingOn, ownHearing } from './hearing-about.ts';
import { kindsIn, leadOf } from './kinds-in.ts';
import type { Meaning } from './meaning.ts';
import { asOrderOfRelease } from './order-of-release.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { asRemand } from './remanded-to.ts';
import { asEndOfCustody, asStillHeld } from './still-held.ts';
import { hearingMeaning } from './words-of-kinds/hearing-words.ts';
import type { KindWord } from './words-of-kinds/spell.ts';

/**
 * Finds what a line is about. The first kind named is the kind and a later one stays in the title,
 * with these exceptions: "due", "deadline" and "todo" win wherever they stand; a weak word ("bond",
 * "order", "motion") gives way to any other; "note" and what is to be done ("call", "file") count only
 * as the first word; "released ... ROR" is the release that says how; a document that the line says
 * was granted or denied is that decision. Words that name no kind but nearly do are asked about.
 */
export function findKind(
  board: Board,
  index: PhraseIndex<KindWord>,
  isName: (at: number) => boolean = () => false,
  isPlace: (at: number) => boolean = () => false,
): FoundKind | null {
  const names = { isName, isPlace };
  const found = kindsIn(board, index, board.words, names);
  const kind = leadOf(found) ?? courtDay(board, isName) ?? postedBond(board);
  const guess =
    kind === null || isAnyHearing(kind)
      ? guessKind(board, index, kind?.meaning ?? null, names)
      : null;
  const settled = guess ?? (kind === null ? null : closerOf(board, kind, found, isName));
  if (settled === null) return null;
  board.take('kind', settled.from, settled.to);
  return inDoubt(board, settled);
}

/** "released 5/15 ROR" is a release on recognizance; "mtr was denied" is a denial. */
function closerOf(
  board: Board,
  kind: FoundKind,
  found: readonly FoundKind[],
  isName: (at: number) => boolean,
): FoundKind {
  const { meaning } = kind;
  const other = asRemand(board, kind) ?? asStillHeld(board, kind) ?? asEndOfCustody(board, kind);
  if (other !== null) return other;
  if (isSomethingSent(board, kind, isName)) return { ...kind, isAsked: true };
  const motion = isAnyHearing(kind)
    ? found.find((one) => isAnyMotion(board, one) && leadsTo(board, kind, one))
    : undefined;
  if (motion !== undefined)
    return {
      ...kind,
      meaning: hearingMeaning('motion', 'Motion hearing'),
      ...spanFrom(board, kind, motion),
    };
  if (meaning.record === 'release' && meaning.how === 'unknown') {
    const closer = found.find((one) => one.meaning.record === 'release' && one !== kind);
    // Both say it, and neither is left for the title.
    if (closer !== undefined && board.take('kind', kind.from, kind.to))
      return toHolder(board, closer) ?? closer;
  }
  const received =
    toHolder(board, kind) ?? (isHearingBehind(kind, found) ? null : asOrderOfRelease(board, kind));
  if (received !== null) return received;
  if (meaning.record === 'order' && UNDONE.has(board.words[kind.to]?.key ?? ''))
    return { ...kind, meaning: undone(meaning), others: [] };
  if (meaning.record === 'charge')
    return found.find((one) => one.meaning.title === 'Dismissal') ?? kind;
  if (isAnyHearing(kind)) {
    const typed = found.find(
      (one) => one.meaning.record === 'hearing' && leadsTo(board, kind, one),
    );
    if (typed !== undefined) return { ...typed, ...spanFrom(board, kind, typed) };
  }
  const hearing = found.find((one) => isAnyHearing(one) && one.from === kind.to);
  if (hearing !== undefined && DECIDED_AT_HEARINGS.has(meaning.record))
    return { ...hearing, from: kind.from, meaning: ownHearing(board, kind) };
  if (meaning.record !== 'filing') return kind;
  if (hearing !== undefined) return { ...hearingOn(meaning), from: kind.from, to: hearing.to };
  const answer = answerTo(board, kind, found);
  if (answer !== null) return answer;
  const leader = found.find((one) => leadsTo(board, one, kind));
  if (leader !== undefined && !isAnyHearing(leader)) return leader;
  if (leader !== undefined) return { ...hearingOn(meaning), ...spanFrom(board, leader, kind) };
  const isFiled = board.words
    .slice(kind.from, kind.to)
    .some(({ key }) => /fil(?:ed|ing)$|^submitted$/u.test(key));
  const filed = found.find(
    ({ from, to }) =>
      to - from === 1 && /^e?filed$|^submitted$/u.test(board.words[from]?.key ?? ''),
  );
  // "foia to cbp filed": both say it, and neither is left for the title.
  const isDenied = filed !== undefined && BEHIND_DOUBT.has(board.words[filed.from - 1]?.key ?? '');
  if (filed !== undefined && filed !== kind && meaning.keepsWords !== true && !isDenied)
    board.take('kind', filed.from, filed.to);
  const decision = found.find(
    (one) => one.isWeak && one.meaning.record === 'order' && isDecision(one.meaning),
  );
  if (isFiled || decision === undefined) return kind;
  const { suits } = meaning;
  return suits === undefined
    ? decision
    : { ...decision, meaning: { ...decision.meaning, suits }, others: [] };
}

const UNDONE = new Set(
  'vacated reversed rescinded withdrawn overturned lifted expired extended dissolved revoked'.split(
    ' ',
  ),
);

/** "conviction vacated", "tro extended": no such order of that day, but one about it. */
function undone({ suits }: Meaning): Meaning {
  return {
    record: 'order',
    title: 'Order',
    orderType: 'other',
    keepsWords: true,
    ...(suits === undefined ? {} : { suits }),
  };
}

/** "hearing on mtd", "ruling on the mtd": what the document is only the object of. */
function leadsTo({ words }: Board, leader: FoundKind, kind: FoundKind): boolean {
  const { meaning } = leader;
  const isRuling = meaning.record === 'order' && meaning.orderType === 'other' && leader.isWeak;
  if (!isRuling && !isAnyHearing(leader)) return false;
  const between = kind.from - leader.to;
  return between > 0 && between <= BETWEEN && ABOUT.has(words[leader.to]?.key ?? '');
}

/** "hearing on motion": a motion that is not named further. */
function isAnyMotion({ words }: Board, { meaning, from }: FoundKind): boolean {
  const isAny = meaning.record === 'filing' && meaning.document === '';
  return isAny && /^(?:motions?|mots?|mtns?|mocion)$/u.test(words[from]?.key ?? '');
}

/** The words of both in one chip, where nothing of its own stands between; else those of the object. */
function spanFrom(board: Board, leader: FoundKind, { from, to }: FoundKind) {
  const between = board.words.slice(leader.to, from);
  if (between.every(({ key }) => ABOUT.has(key) || BESIDE_OBJECT.has(key)))
    return { from: leader.from, to };
  board.take('kind', leader.from, leader.to + 1);
  return { from, to };
}

const BESIDE_OBJECT = new Set('the a our his her pending all both la el nuestra'.split(' '));
const ABOUT = new Set('on re regarding concerning about for sobre'.split(' '));
/** "hearing on the gov's mtd": so many words may stand between. */
const BETWEEN = 3;

/** What is sent rather than what somebody is sentenced for: "sent 1st amd petition". */
const SENDABLE = new Set(
  'petition motion brief letter email packet copy copies docs documents inquiry request form forms affidavit evidence exhibits memo response records draft'.split(
    ' ',
  ),
);

/** "inquiry sent": behind a word that is nobody's name "sent" says less than "sent 6/18" does. */
function isSomethingSent(
  { words, isFree }: Board,
  { from, to, meaning }: FoundKind,
  isName: (at: number) => boolean,
): boolean {
  const isAlone = to - from === 1 && words[from]?.key === 'sent' && meaning.record === 'hearing';
  if (!isAlone) return false;
  const ahead = words[from - 1];
  const isBehindThing =
    ahead !== undefined && isFree(from - 1) && /^\p{L}{3,}/u.test(ahead.raw) && !isName(from - 1);
  return isBehindThing || words.some(({ key }, at) => at > from && SENDABLE.has(key));
}

function isDecision(meaning: Meaning): boolean {
  return (
    meaning.record === 'order' && (meaning.orderType === 'grant' || meaning.orderType === 'denial')
  );
}

/** "hearing" alone: a mistyped word beside it may say which. */
function isAnyHearing({ meaning }: FoundKind): boolean {
  return meaning.record === 'hearing' && meaning.hearingType === '';
}

/** "release hearing": the hearing, and nothing that was ordered there. */
function isHearingBehind({ to }: FoundKind, found: readonly FoundKind[]): boolean {
  return found.some((one) => isAnyHearing(one) && one.from === to);
}
