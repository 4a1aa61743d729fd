import type { Board } from './board.ts';
import { type FoundDate, textOf } from './found-date.ts';
import { unread } from './unread-date.ts';
import { weekdayOfWord } from './weekday-words.ts';

const set = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/** A length of time, whatever the number ahead of it. */
const UNITS = set(
  'day days wk wks week weeks mo mos month months yr yrs year years min mins minute minutes',
  'hr hour dia dias semana semanas mes meses ano anos minutos horas',
);
/** A length behind a small number; behind "930" they belong to the time. */
const HOURS = set('hrs hours');
/** What is counted in lines of cases. */
const THINGS = set(
  'times x veces count counts ct cts charge charges page pages pg pgs pp copy copies witness witnesses wits',
  'exhibit exhibits exhs respondents resps defendants defs defts codefendants corespondents clients',
  'petitioners appellants applicants beneficiaries derivatives riders detainees inmates people persons ppl',
  'adults kids children minors siblings jurors attorneys lawyers attys interpreters officers agents',
  'affidavits declarations photos pictures priors convictions felonies misdemeanors arrests bags boxes',
  'nights points levels percent dollars bucks usd miles paragraphs volumes others',
);
/** They stand between a number and its noun: "2 more witnesses". */
const BETWEEN = set(
  'more other additional addl new total separate consecutive concurrent business court calendar trial full jury',
);
/** Behind a time these say something else; what else ends like a plural may be counted. */
const NO_NOUNS = set(
  'needs wants brings appears says asks gets does goes takes gives comes wins makes calls files sits meets',
  'pays moves lets uses shows runs starts begins ends leaves stays hears waits',
  'always perhaps besides regards thanks sometimes hours',
  'texas kansas arkansas illinois massachusetts james thomas charles francis',
);

/** The end of an address: "12 Main St", "150 Apollo Drive". */
const STREETS = set(
  'st street ave avenue drive rd road blvd boulevard lane ln plaza square sq parkway pkwy hwy',
);
/** What is paid is an amount: "fine due 6/1 250". */
const MONEY = set('fine fines fee fees restitution payment pay costs assessment balance owed');

const NUMBER = /^\d{1,4}(?:-\d{1,4})?[,;]?$/u;
const RANGE = /^(?:to|or|and|&|-|–)$/iu;

type Context = {
  /** The word names a client, a judge, a court or a place. */
  readonly isNamed: (at: number) => boolean;
};

/**
 * True where the bare number at a word counts something: "6 months", "2 respondents", "6 to 12 weeks". It is
 * no time of day then, whatever stands ahead of it.
 *
 * @param at the place of the number
 */
export function isCounting(board: Board, at: number, context: Context): boolean {
  const { words } = board;
  if (!NUMBER.test(words[at]?.raw ?? '')) return false;
  const isRange = RANGE.test(words[at + 1]?.raw ?? '') && NUMBER.test(words[at + 2]?.raw ?? '');
  const number = isRange ? at + 2 : at;
  const noun = BETWEEN.has(words[number + 1]?.key ?? '') ? number + 2 : number + 1;
  const key = words[noun]?.key ?? '';
  if (isPartOf(board, at) || isAddress(board, at)) return true;
  if (context.isNamed(noun)) return false;
  if (UNITS.has(key) || THINGS.has(key)) return true;
  return HOURS.has(key) && /^\d{1,2}(?:-\d{1,2})?$/u.test(words[number]?.raw ?? '');
}

/** "4 of 12", "12 + 1". */
function isPartOf({ words }: Board, at: number): boolean {
  return /^(?:of|\+)$/iu.test(words[at + 1]?.raw ?? '') && NUMBER.test(words[at + 2]?.raw ?? '');
}

function isAddress({ words }: Board, at: number): boolean {
  return [2, 3].some(
    (step) =>
      STREETS.has(words[at + step]?.key ?? '') &&
      words.slice(at + 1, at + step).every(({ raw }) => /^\p{L}+$/u.test(raw)),
  );
}

/** "fine due 6/1 250": what is due is the amount, and no time is said. */
export function isAmountDue({ words }: Board, at: number): boolean {
  return /^\d{2,4}$/u.test(words[at]?.raw ?? '') && words.some(({ key }) => MONEY.has(key));
}

/** True where a noun that nobody knows stands behind a small bare number: "2 widgets". */
export function mayCount(board: Board, at: number, context: Context): boolean {
  const { words, isFree } = board;
  const noun = words[at + 1];
  if (!/^\d{1,2}$/u.test(words[at]?.raw ?? '') || noun === undefined) return false;
  return (
    isFree(at + 1) &&
    /^\p{L}{3,}s[,;.]?$/iu.test(noun.raw) &&
    !/(?:ss|us|is)$/u.test(noun.key) &&
    !NO_NOUNS.has(noun.key) &&
    weekdayOfWord(noun) === null &&
    !context.isNamed(at + 1) &&
    !isCounting(board, at, context)
  );
}

/**
 * "6/18 2 widgets": two o'clock, or two of them. Neither is taken.
 *
 * @param isBehindDay says that a date without a time stands ahead of a word
 */
export function timeOrCountAt(
  board: Board,
  at: number,
  context: Context & { readonly isBehindDay: (at: number) => boolean },
): FoundDate | null {
  const start = board.words[at - 1]?.key === 'at' ? at - 1 : at;
  if (!context.isBehindDay(start) || !mayCount(board, at, context)) return null;
  return unread(at, at + 2, textOf(board, at, at + 2), 'typed-date/time-or-count');
}
