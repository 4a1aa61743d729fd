import type { MatterView } from '../model/matter-view.ts';
import type { ProceedingKind } from '../model/proceeding.ts';
import type { Source } from '../model/record.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { isArrow } from './arrow.ts';
import { type Board, layOut } from './board.ts';
import { isFormerHolder, isReceiver } from './change-of-holder.ts';
import { findDates } from './find-dates.ts';
import type { FoundDate } from './found-date.ts';
import { findAmount, findInterpreter, isMarkedAmount } from './find-details.ts';
import { type FoundDocket, findDocket } from './find-docket.ts';
import { kindInDoubt } from './doubt.ts';
import { findKind } from './find-kind.ts';
import type { FoundKind } from './found-kind.ts';
import {
  appearanceWords,
  authorityWords,
  bondStepWords,
  docketWords,
  filerWords,
  findAll,
  findFirst,
  type Found,
  modeWords,
  outcomeWords,
  resetWords,
  stepWords,
} from './find-manner.ts';
import { findMatters, type FoundMatters } from './find-matter.ts';
import { findCourts, findFacility, findJudge, type FoundJudge, isTitled } from './find-places.ts';
import { findSources } from './find-source.ts';
import { findTime, type FoundTime } from './find-time.ts';
import { meaningOfKey } from './kind-index.ts';
import type { CourtName, Lexicon } from './lexicon.ts';
import { type Meaning, meaningKey, outlookOf } from './meaning.ts';
import { phrasesAt } from './phrase-index.ts';
import type { Corrections, StepDate, Understanding } from './reading.ts';
import { saysWhen } from './says-when.ts';
import { isIn, isSameJudge, wantsDocket } from './resolve-proceeding.ts';
import { holds, type Part } from './what-records-hold.ts';
import { splitWords } from './words.ts';

/** All that was found in a line, word by word, before it is put together. */
export type Scan = {
  readonly board: Board;
  readonly kind: FoundKind | null;
  /** Null where nothing in the line says what it is. */
  readonly meaning: Meaning | null;
  readonly sources: readonly Source[];
  readonly docket: FoundDocket | null;
  /** "criminal", "habeas case": the docket by what it is. */
  readonly docketWord: Found<readonly ProceedingKind[]> | null;
  readonly dates: readonly FoundDate[];
  readonly time: FoundTime | null;
  readonly reset: Found<'reset' | 'continued' | 'advanced'> | null;
  readonly mode: Found<NonNullable<Understanding['mode']>> | null;
  readonly appearance: Found<NonNullable<Understanding['appearance']>> | null;
  readonly outcome: Found<NonNullable<Understanding['outcome']>> | null;
  readonly steps: readonly Found<StepDate['step']>[];
  readonly filer: Found<NonNullable<Understanding['filedBy']>> | null;
  readonly authority: Found<NonNullable<Understanding['authority']>> | null;
  /** Who held the client before: "from bop". */
  readonly former: NonNullable<Understanding['authority']> | null;
  readonly interpreter: Found<string> | null;
  readonly amount: Found<number> | null;
  /** A second amount of a bond that the line does not explain; null where it has none. */
  readonly otherAmount: string | null;
  readonly courts: readonly Found<readonly CourtName[]>[];
  readonly judge: FoundJudge | null;
  readonly facility: ReturnType<typeof findFacility>;
  readonly matters: FoundMatters;
};

type Context = {
  readonly lexicon: Lexicon;
  readonly today: CivilDay;
  readonly openMatter: MatterView | null;
  readonly corrections: Corrections;
};

const noJoints: ReadonlySet<string> = new Set();
const resetJoints: ReadonlySet<string> = new Set(['to', 'until', 'from', 'for', 'and']);
const resetMeaning = meaningOfKey('hearing/Hearing');

/**
 * Finds the parts of a line in a fixed order, each taking its words: sources, docket numbers, kind,
 * names of several words, amounts, dates, times, manner, names of one word.
 */
export function scanLine(text: string, context: Context): Scan {
  const { lexicon, today, openMatter, corrections } = context;
  const board = layOut(splitWords(text), corrections.asWords);
  const sources = findSources(board);
  const docket = findDocket(board, lexicon);
  const isName = (at: number) => lexicon.names.has(board.words[at]?.key ?? '');
  const isPlace = (at: number) => phrasesAt(lexicon.facilities, board.words, at).length > 0;
  const found = findKind(board, lexicon.kinds, isName, isPlace);
  const named = chosenMeaning(found, corrections.answers.kind);
  const isAttended = named === null || named.record === 'hearing' || named.record === 'appointment';
  const reset = isAttended ? (findReset(board) ?? findArrow(board)) : null;
  const read = named ?? (reset === null ? null : resetMeaning);
  const can = (part: Part) => read !== null && holds(read.record, part);

  const longCourts = can('court') ? findCourts(board, lexicon, 2) : [];
  const longJudge = can('judge') ? findJudge(board, lexicon, 2) : null;
  const { meaning, amount, otherAmount, isAsked } = bondMeaning(board, found, read);
  const kind = found === null || !isAsked ? found : askedOfBond(found);
  const outlook = meaning === null ? 'nearest' : outlookOf(meaning);
  const dates = findDates(board, {
    today,
    outlook,
    isOneDay: outlook === 'ahead',
    isDue: meaning?.record === 'deadline' || meaning?.record === 'task',
    joints: reset === null ? noJoints : resetJoints,
    isName,
    isNamed: (at) => isName(at) || isPlace(at) || readsAsCourtOrJudge(board, lexicon, at),
  });
  const time = findTime(board, today);
  const facility = can('facility') ? findFacility(board, lexicon, read?.record === 'stint') : null;
  const mode = can('mode') ? findFirst(board, 'mode', modeWords) : null;
  const appearance = can('appearance') ? findFirst(board, 'appearance', appearanceWords) : null;
  const outcome = (can('outcome') ? findOutcome(board) : null) ?? heldByKind(meaning, kind);
  // A hearing that is given a new date keeps that alone; what became of it stays in the title.
  if (reset !== null && outcome !== null) board.release('status', outcome.from);
  const { steps, isDenied } = can('step')
    ? findSteps(board, meaning)
    : { steps: [], isDenied: false };
  const filer = can('filer') ? findFirst(board, 'filer', filerWords) : null;
  const interpreter = can('interpreter') ? findInterpreter(board) : null;

  const matters = findMatters(
    board,
    lexicon,
    (at) => can('court') && (readsAsCourtOrJudge(board, lexicon, at) || isTitled(board, at)),
    (at) => openMatter !== null && can('court') && readsInMatter(board, lexicon, openMatter, at),
  );
  const holders = can('authority')
    ? findHolders(board, read?.record === 'stint')
    : { authority: null, former: null };
  const authority = holders.authority ?? (can('authority') ? authorityOfKind(board, kind) : null);
  const docketWord =
    meaning !== null && wantsDocket(meaning) ? findFirst(board, 'docket', docketWords) : null;
  const judge = longJudge ?? (can('judge') ? findJudge(board, lexicon, 1) : null);
  const courts = can('court') ? [...longCourts, ...findCourts(board, lexicon, 1)] : [];
  return {
    board,
    kind: kindInDoubt(kind, { board, isDenied, dates }),
    meaning,
    sources,
    docket,
    docketWord,
    dates,
    time,
    reset,
    mode,
    appearance,
    outcome: reset === null ? outcome : null,
    steps,
    filer,
    authority,
    former: holders.former,
    interpreter,
    amount,
    otherAmount,
    courts,
    judge,
    facility,
    matters,
  };
}

/** A meaning that the words of the line have themselves, or any other; what the line says, without an answer. */
function chosenMeaning(found: FoundKind | null, answer: string | undefined): Meaning | null {
  const said = found === null ? [] : [found.meaning, ...found.others];
  const own = said.find((meaning) => meaningKey(meaning) === answer);
  return own ?? (answer === undefined ? null : meaningOfKey(answer)) ?? found?.meaning ?? null;
}

/** Steps that were taken: in "not served" none was. */
function findSteps(
  board: Board,
  meaning: Meaning | null,
): Pick<Scan, 'steps'> & { readonly isDenied: boolean } {
  const all = findAll(board, 'step', stepWords);
  // A notice to appear keeps when it was issued, served and filed, and nothing else.
  const isKept = ({ value }: Found<StepDate['step']>) =>
    meaning?.record !== 'nta' || (value !== 'lodged' && value !== 'lifted');
  const denied = all.filter((one) => isNot(board, one.from - 1) || !isKept(one));
  for (const one of denied) board.release('step', one.from);
  return { steps: all.filter((one) => !denied.includes(one)), isDenied: denied.length > 0 };
}

function isNot({ words }: Board, at: number): boolean {
  return /^(?:not|never|no)$/u.test(words[at]?.key ?? '');
}

/** What became of a setting; "to vacate" is still to be decided. */
function findOutcome(board: Board): Scan['outcome'] {
  const all = findAll(board, 'status', outcomeWords);
  const first = all.find(({ from }) => board.words[from - 1]?.key !== 'to') ?? null;
  for (const one of all) if (one !== first) board.release('status', one.from);
  return first;
}

/** Words that give another date; "now" only right ahead of it: "now 7/9", not "now in person". */
function findReset(board: Board): Scan['reset'] {
  const all = findAll(board, 'status', resetWords);
  const first =
    all.find(({ from, to }) => {
      const next = board.words[to];
      return (
        board.words[from]?.key !== 'now' || to > from + 1 || (next !== undefined && saysWhen(next))
      );
    }) ?? null;
  for (const one of all) if (one !== first) board.release('status', one.from);
  return first;
}

/**
 * Who holds or is bound; in "dhs reserved appeal" an agency only says something. Of two in a transfer one gave
 * the client up: "from bop to ice".
 */
function findHolders(board: Board, isMove: boolean): Pick<Scan, 'authority' | 'former'> {
  const all = findAll(board, 'authority', authorityWords);
  const holders = all.filter(({ to }) => !SAYS.has(board.words[to]?.key ?? ''));
  const former = isMove ? holders.find(({ from }) => isFormerHolder(board, from)) : undefined;
  const others = holders.filter((one) => one !== former);
  const receiver = isMove ? others.find(({ from }) => isReceiver(board, from)) : undefined;
  const authority = receiver ?? others[0] ?? former ?? null;
  for (const one of all) if (one !== authority) board.release('authority', one.from);
  return { authority, former: authority === former ? null : (former?.value ?? null) };
}

const SAYS = new Set('reserved reserves waived waives appealed appeals opposed opposes'.split(' '));

/** "6/18 -> 7/2": an arrow between dates is a reset; one between amounts is none. */
function findArrow(board: Board): Scan['reset'] {
  const at = board.words.findIndex(
    ({ raw }, place) => isArrow(raw) && !isMarkedAmount(board.words[place + 1]?.raw ?? ''),
  );
  return at >= 0 && board.take('status', at, at + 1)
    ? { value: 'reset', from: at, to: at + 1 }
    : null;
}

/** "bond 5k posted" is a step of a bond; "bond 6/18 9:30" is a hearing. */
function bondMeaning(
  board: Board,
  kind: FoundKind | null,
  read: Meaning | null,
): Pick<Scan, 'meaning' | 'amount' | 'otherAmount'> & { readonly isAsked: boolean } {
  const isBareBond =
    kind?.isWeak === true &&
    read === kind.meaning &&
    /^(?:bond|bail)$/u.test(read.record === 'hearing' ? read.hearingType : '');
  const plain = { meaning: read, amount: null, otherAmount: null, isAsked: false };
  if (read?.record !== 'bond' && !isBareBond) return plain;
  if (isBareBond && isTimeOrAmount(board)) return { ...plain, isAsked: true };
  const { amount, other: otherAmount } = findAmount(board);
  if (!isBareBond) return { ...plain, amount, otherAmount };
  const step = findFirst(board, 'step', bondStepWords);
  // "bond not posted": no step was taken.
  if (step !== null && isNot(board, step.from - 1)) {
    board.release('step', step.from);
    return { ...plain, amount, otherAmount, isAsked: true };
  }
  const value = step?.value ?? (amount === null ? null : 'set');
  return {
    meaning: (value === null ? null : bondOfStep(value)) ?? read,
    amount,
    otherAmount,
    isAsked: false,
  };
}

/** "bond 6/18 1500" is a hearing at three, or fifteen hundred dollars. */
function isTimeOrAmount({ words }: Board): boolean {
  return words.some(
    ({ raw }, at) =>
      /^(?:[1-9]|0\d|1\d|2[0-3])[0-5][05][,;.]?$/u.test(raw) &&
      /^\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?,?$/u.test(words[at - 1]?.raw ?? ''),
  );
}

function askedOfBond(kind: FoundKind): FoundKind {
  const set = bondOfStep('set');
  return { ...kind, isAsked: true, others: set === null ? [] : [set] };
}

function bondOfStep(step: Extract<Meaning, { record: 'bond' }>['step']): Meaning | null {
  const titles: Partial<Record<typeof step, string>> = {
    set: 'Bond set',
    posted: 'Bond posted',
    denied: 'Bond denied',
    asked: 'Bond asked for',
    appealed: 'Bond decision appealed',
    stayed: 'Bond stayed',
    breached: 'Bond breached',
    cancelled: 'Bond cancelled',
  };
  return meaningOfKey(`bond/${titles[step] ?? ''}`);
}

/** "arraigned 5/6": the words of the kind say that the hearing was held. */
function heldByKind(meaning: Meaning | null, kind: FoundKind | null): Scan['outcome'] {
  if (kind === null || meaning?.record !== 'hearing' || meaning.isHeld !== true) return null;
  return { value: 'held', from: kind.from, to: kind.to };
}

/** "ice custody", "ice arrest": the words of the kind name the authority. */
function authorityOfKind(board: Board, kind: FoundKind | null): Scan['authority'] {
  if (kind === null) return null;
  for (let at = kind.from; at < kind.to; at += 1) {
    const [value] = phrasesAt(authorityWords, board.words, at).at(-1)?.values ?? [];
    if (value !== undefined) return { value, from: at, to: at + 1 };
  }
  return null;
}

function readsAsCourtOrJudge(board: Board, { courts, judges }: Lexicon, at: number): boolean {
  return (
    phrasesAt(courts, board.words, at).length > 0 || phrasesAt(judges, board.words, at).length > 0
  );
}

function readsInMatter(board: Board, lexicon: Lexicon, view: MatterView, at: number): boolean {
  const courts = phrasesAt(lexicon.courts, board.words, at).flatMap(({ values }) => values);
  const judges = phrasesAt(lexicon.judges, board.words, at).flatMap(({ values }) => values);
  return view.proceedings.some(
    (one) =>
      courts.some((court) => isIn(one, court)) ||
      judges.some((judge) => isSameJudge(one.judge, judge)),
  );
}
