import type { Board } from './board.ts';
import type { FoundDate } from './found-date.ts';
import type { FoundKind } from './found-kind.ts';
import { type Meaning, outlookOf } from './meaning.ts';
import { hearingMeaning } from './words-of-kinds/hearing-words.ts';

/**
 * A kind as it is, or one that the person is asked about: "not released", "filed?", "to be transferred" may
 * not have happened; "trial prep", "detainer letter" and "notice of transfer" are about it, and are not it.
 */
export function inDoubt(board: Board, kind: FoundKind): FoundKind {
  if (mayBeMissing(board, kind)) return asked(kind, 'not-found');
  return isDoubtful(board, kind) ? asked(kind) : kind;
}

function isDoubtful(board: Board, kind: FoundKind): boolean {
  if (['note', 'task', 'deadline'].includes(kind.meaning.record)) return false;
  return isAboutIt(board, kind) || mayNotHaveHappened(board, kind);
}

/** "locator 11/27 no record": where nobody was found, nobody is confirmed in custody. */
function mayBeMissing({ words, isFree }: Board, { meaning }: FoundKind): boolean {
  return (
    meaning.record === 'confirmation' &&
    meaning.result === 'in-custody' &&
    words.some(({ key }, at) => isFree(at) && MISSING.has(key))
  );
}

const MISSING = new Set(
  'no not none nothing never missing gone cannot cant couldnt unable without negative neg released transferred moved deported removed empty blank'.split(
    ' ',
  ),
);

function mayNotHaveHappened({ words, isFree }: Board, { from, to, meaning }: FoundKind): boolean {
  if (outlookOf(meaning) !== 'behind') return false;
  if (words.slice(from, to).some(({ raw }) => raw.endsWith('?'))) return true;
  const says = (start: number, end: number, ofThese: ReadonlySet<string>) =>
    words.some(
      ({ key }, at) => at >= start && at < end && ofThese.has(key) && (isFree(at) || at === to),
    );
  return (
    says(from - NEARBY, from, AHEAD_OF_DOUBT) ||
    says(to, to + 1, BEHIND_DOUBT) ||
    // Of custody it counts wherever it stands: "transfer to Jena expected", "release on conditions argued".
    (OF_CUSTODY.has(meaning.record) &&
      (says(0, words.length, EXPECTED) || isUnsettled(words, isFree, meaning))) ||
    // "booked out to court": back by the evening.
    (meaning.record === 'book-out' && says(0, words.length, FOR_A_WHILE)) ||
    (meaning.record === 'release' && isReleaseToCome(words, from, to, says)) ||
    // "returned from writ": that one ended.
    (meaning.record === 'claim' && says(from - NEARBY, from, RETURNED))
  );
}

/** "transfer blocked", "release w/in 48 hrs"; a stay that is said with its end ("until 5/14") is over. */
function isUnsettled(words: Board['words'], isFree: Board['isFree'], meaning: Meaning): boolean {
  if (meaning.record === 'stint' && meaning.begins === 'book-in') return false;
  return words.some(
    ({ key, raw }, at) => isFree(at) && (UNSETTLED.has(key) || /^w\/in$/iu.test(raw)),
  );
}

/** "release hearing 5/14", "release after he posts": the noun beside what leads to it. */
function isReleaseToCome(
  words: Board['words'],
  from: number,
  to: number,
  says: (start: number, end: number, ofThese: ReadonlySet<string>) => boolean,
): boolean {
  const isNoun = words.slice(from, to).some(({ key }) => key === 'release');
  const isAfterSomebody = words.some(
    ({ key }, at) => key === 'after' && SOMEBODY.has(words[at + 1]?.key ?? ''),
  );
  return (
    isAfterSomebody ||
    says(0, words.length, HOLDS_ON) ||
    (isNoun && says(0, words.length, LEADS_TO_RELEASE))
  );
}

/** A thing right behind the kind, or right ahead of custody: "bond packet", "motion to transfer". */
function isAboutIt({ words, isFree }: Board, { from, to, meaning }: FoundKind): boolean {
  const key = (at: number) => (isFree(at) ? (words[at]?.key ?? '') : '');
  const isFiled = meaning.record === 'filing' && words.some((word) => FILED.test(word.key));
  if (THINGS.has(key(to)) && !isFiled) return true;
  if (!OF_CUSTODY.has(meaning.record)) return false;
  if (words.some((word, at) => NOT_CUSTODY.has(word.key) && isFree(at))) return true;
  const ahead = LINKS.has(key(from - 1)) ? key(from - 2) : key(from - 1);
  return THINGS.has(ahead) || PAPERS.has(ahead);
}

const FILED = /^e?fil(?:ed|ing)$|^submitted$/u;
const LINKS = new Set(['of', 'to', 'for', 're', 'about', 'regarding', 'on']);
/** What is made for a hearing or sent about a record. */
const THINGS = new Set(
  [
    'prep preparation preparations letter letters notice notices packet packets binder checklist outline draft drafts',
    'plan plans request requests record records report reports memo memos transcript transcripts paperwork papers',
    'forms copy copies receipt receipts fee fees money sponsor address research strategy questions exhibits exhibit',
    'declaration declarations affidavit affidavits witness witnesses call meeting email emails inquiry fund funds',
  ].flatMap((line) => line.split(' ')),
);
/** Ahead of custody alone: "petition to release". */
const PAPERS = new Set(
  'motion mot mtn petition application asks asking seeks seeking threat rumor'.split(' '),
);
/** Whoever is let out of these is still held, or was never. */
const NOT_CUSTODY = new Set(
  'hospital hospice er segregation shu solitary isolation quarantine'.split(' '),
);

const OF_CUSTODY: ReadonlySet<Meaning['record']> = new Set(['stint', 'release', 'book-out']);
/** So many words ahead of a kind a "not" still speaks of it: "not yet been released". */
const NEARBY = 2;
const EXPECTED = new Set(
  'expected pending likely possible possibly tentative planned anticipated awaiting supposed'.split(
    ' ',
  ),
);
/** Custody that was spoken of, or that depends on something, has not changed yet. */
const UNSETTLED = new Set(
  [
    'argued argues requested requests sought seek seeks seeking recommended recommends recommending opposed opposes',
    'agreed agrees appealed appeals if unless once upon until within cancelled canceled blocked stayed stopped',
    'halted enjoined denied refused delayed postponed rescinded revoked considered discussed proposed offered',
    'scheduled deferred contested approved says said claims claimed alleges alleged heard rumored thinks believes',
  ].flatMap((line) => line.split(' ')),
);
const LEADS_TO_RELEASE = new Set('motion mot mtn hearing hrg when argument arguments'.split(' '));
/** "released subject to ice detainer": somebody else may hold the client now. */
const HOLDS_ON = new Set('subject detainer hold'.split(' '));
const FOR_A_WHILE = new Set(
  'court writ trial hearing temporarily temp hospital medical'.split(' '),
);
const SOMEBODY = new Set('he she they him her client posting posts bond bail payment'.split(' '));
const RETURNED = new Set('returned return returns back came off'.split(' '));
const DENIED = 'not never no nunca';
const AHEAD_OF_DOUBT = new Set([
  ...EXPECTED,
  ...`${DENIED} without wasnt isnt hasnt werent didnt cannot cant wont be will may might could should would if unless once when until ask asked asking request requested promised agreed wants`.split(
    ' ',
  ),
]);
/** What right behind a word takes it back: "filed not". */
export const BEHIND_DOUBT = new Set([...EXPECTED, ...DENIED.split(' ')]);

type LineFacts = {
  readonly board: Board;
  readonly dates: readonly FoundDate[];
  /** A step of it is denied: "not lifted". */
  readonly isDenied: boolean;
};

/**
 * What the line may not say, and is asked: "detainer not lifted" is no new detainer, "our reply by 6/12" and
 * "response to mtt 10 days" may be a deadline, "stip filed, new date 1/22" a hearing.
 */
export function kindInDoubt(
  kind: FoundKind | null,
  { board, isDenied, dates }: LineFacts,
): FoundKind | null {
  if (kind === null) return null;
  if (isDenied) return asked(kind);
  const isLimited = dates.some(({ isLimit }) => isLimit === true);
  if (isLimited || (kind.meaning.record === 'filing' && isPeriodAlone(board, dates)))
    return asked(kind, 'deadline');
  return outlookOf(kind.meaning) === 'behind' && hasNewDate(board, dates)
    ? asked(kind, 'hearing')
    : kind;
}

/** "10 days" where no day says from when. */
function isPeriodAlone({ words, isFree }: Board, dates: LineFacts['dates']): boolean {
  return (
    dates.length === 0 &&
    words.some(
      ({ raw }, at) =>
        /^\d{1,3}$/u.test(raw) &&
        isFree(at) &&
        /^(?:d|days?|wks?|weeks?)$/u.test(words[at + 1]?.key ?? ''),
    )
  );
}

/** "new date 1/22", "next court date 1/22": of what comes next, not of what happened. */
function hasNewDate({ words }: Board, dates: LineFacts['dates']): boolean {
  return dates.some(({ from }) =>
    /(?:^| )(?:new|next) (?:court )?(?:date|hearing|hrg)(?: (?:is|on))?$/u.test(
      words
        .slice(Math.max(0, from - 5), from)
        .map(({ key }) => key)
        .join(' '),
    ),
  );
}

const others = {
  note: { record: 'note', title: 'Note' },
  deadline: { record: 'deadline', title: 'Deadline' },
  hearing: hearingMeaning('', 'Hearing'),
  'not-found': { record: 'confirmation', title: 'Custody check: not found', result: 'not-found' },
} as const satisfies Readonly<Record<string, Meaning>>;

/** A kind that the person is asked about, with the next best choice. */
function asked(kind: FoundKind, other: keyof typeof others = 'note'): FoundKind {
  return { ...kind, isAsked: true, others: [...kind.others, others[other]] };
}
