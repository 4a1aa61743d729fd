import { oncePer } from '../model/once-per.ts';
import { answerTo } from './answer-to.ts';
import { isArrow } from './arrow.ts';
import { type Board, isStretchFree } from './board.ts';
import { isTurnedOver, toHolder } from './change-of-holder.ts';
import { BEHIND_DOUBT, inDoubt } from './doubt.ts';
import { isMarkedAmount } from './find-details.ts';
import type { FoundKind } from './found-kind.ts';
import { DECIDED_AT_HEARINGS, hearingOn, ownHearing } from './hearing-about.ts';
import { isNearly } from '../model/is-nearly.ts';
import { type Meaning, meaningKey } from './meaning.ts';
import { asOrderOfRelease } from './order-of-release.ts';
import { type PhraseIndex, phrasesAt } from './phrase-index.ts';
import { asRemand } from './remanded-to.ts';
import { saysWhen } from './says-when.ts';
import { asEndOfCustody, asStillHeld } from './still-held.ts';
import type { Word } from './words.ts';
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

/** What other words of the line name. */
type Names = {
  readonly isName: (at: number) => boolean;
  /** A place of record begins there. */
  readonly isPlace: (at: number) => boolean;
};

/** Every phrase that names a kind, where no two overlap. */
function kindsIn(
  board: Board,
  index: PhraseIndex<KindWord>,
  words: readonly Word[],
  { isName, isPlace }: Names,
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

function leadOf(found: readonly FoundKind[]): FoundKind | null {
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

const anyHearing = hearingMeaning('', 'Hearing');

/** "court tomorrow 9", "court 6/10": the word alone, right ahead of its day, where nothing says more. */
function courtDay(board: Board, isName: (at: number) => boolean): FoundKind | null {
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
function postedBond({ words, isFree }: Board): FoundKind | null {
  const at = words.findIndex(({ key }, place) => /^(?:posted|paid)$/u.test(key) && isFree(place));
  const isAmount = [1, 2].some((step) => isMarkedAmount(words[at + step]?.raw ?? ''));
  if (at < 0 || !isAmount) return null;
  const isAsked = words[at]?.key === 'paid';
  return { meaning: bondPosted, others: [], isWeak: true, isAsked, from: at, to: at + 1 };
}

const LEADS_COURT = new Set('has have in back client due'.split(' '));

/** "to do" in the middle of a line is no task: "attorney to do the direct". */
function isToDo(words: readonly Word[], at: number): boolean {
  return words[at]?.key === 'to' && words[at + 1]?.key === 'do';
}

/** Notes, and tasks that the line begins with: "call", "file", "draft". */
function isFirstOnly({ record, title, keepsWords = false }: Meaning): boolean {
  if (record === 'note') return title === 'Note' || title === 'Noted';
  return record === 'task' && keepsWords;
}

/** Reads the line as if its mistyped words were written right; what that gives is asked about. */
function guessKind(
  board: Board,
  index: PhraseIndex<KindWord>,
  plain: Meaning | null,
  names: Names,
): FoundKind | null {
  const known = wordsOfKinds(index);
  const nearest = board.words.map(({ key }, at) =>
    !board.isFree(at) || key.length < LEAST || known.has(key)
      ? []
      : [...known].filter((other) => other.length >= LEAST && isNearly(key, other)),
  );
  // One slip can be near several words: "selction" is near "section" and "selection".
  const turns = Math.min(TURNS, Math.max(0, ...nearest.map(({ length }) => length)));
  for (let turn = 0; turn < turns; turn += 1) {
    const mended = board.words.map((word, at) => {
      const near = nearest[at] ?? [];
      const key = near[Math.min(turn, near.length - 1)];
      return key === undefined ? word : { ...word, key };
    });
    const isMended = ({ from, to }: FoundKind) =>
      mended.slice(from, to).some((word, offset) => word !== board.words[from + offset]);
    const guess = leadOf(kindsIn(board, index, mended, names));
    if (guess === null || !isMended(guess)) continue;
    const others = plain === null ? guess.others : [plain, ...guess.others];
    return { ...guess, others, isAsked: true };
  }
  return null;
}

/** So many near words of one slip are tried. */
const TURNS = 4;

/** Shorter words are too near to too many. */
const LEAST = 5;

/** Every word of the phrases that name kinds. */
export const wordsOfKinds = oncePer(
  (index: PhraseIndex<KindWord>): ReadonlySet<string> =>
    new Set([...index.values()].flatMap((phrases) => phrases.flatMap(({ keys }) => keys))),
);
