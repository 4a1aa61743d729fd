import { authorityNames } from '../custody/authority-names.ts';
import type { Stint } from '../model/custody.ts';
import type { MatterView } from '../model/matter-view.ts';
import { type Authority, authoritySchema, type Facility } from '../model/record.ts';
import { isLent, isReceiver } from './change-of-holder.ts';
import { asName, isOrigin } from './find-places.ts';
import type { Meaning } from './meaning.ts';
import type { Corrections, Question, Warning } from './reading.ts';
import { warnings } from './say-warning.ts';
import type { Scan } from './scan-line.ts';

/** What a line says of custody, with what the record adds to it. */
export type LineCustody = {
  readonly authority: Authority | null;
  readonly facility: Facility | null;
  readonly ends: readonly Stint[];
  readonly questions: readonly Question[];
  readonly warnings: readonly Warning[];
};

/**
 * Settles who holds, where, and which running stint the line ends: a book-out ends the
 * one running stint of that authority, a transfer that of the same authority or of the one it comes from, a release every running one of it, or the only one where the
 * line names no authority. Whose custody a book-out or a removal ends is asked where several hold.
 */
export function resolveCustody(
  scan: Scan,
  meaning: Meaning,
  view: MatterView | null,
  { answers }: Corrections,
): LineCustody {
  const said: Warning[] = [];
  const running = (view?.stints ?? []).filter(
    ({ archived, bookOut }) => !archived && bookOut === null,
  );
  const typed = scan.authority?.value ?? authorityOf(answers.authority);
  const holders = new Set(running.map(({ authority }) => authority));
  const [onlyHolder] = holders;
  const known = holders.size === 1 ? (onlyHolder ?? null) : null;
  const facility = facilityOf(scan, meaning, view, said);
  const base = { facility, questions: [] as Question[] };

  if (meaning.record === 'stint') {
    const authority = typed ?? (meaning.begins === 'transfer' ? known : null);
    if (typed === null && authority !== null)
      said.push(warnings.assumedAuthority(authorityNames[authority]));
    if (authority === null) base.questions.push(authorityQuestion());
    if (facility === null) said.push(warnings.noPlace());
    if (meaning.begins !== 'transfer') return { ...base, authority, ends: [], warnings: said };
    const isHandover = meaning.isHandover === true;
    // "released to ice" of somebody whom ICE holds: one of the two does not hold.
    if (isHandover && running.some((one) => one.authority === authority) && !answers.kind)
      base.questions.push(handoverQuestion);
    const ends = endedByTransfer(scan, running, authority);
    if (isHandover && ends.length === 0 && running.length > 1) said.push(warnings.severalToEnd());
    return { ...base, authority, ends, warnings: said };
  }
  if (meaning.record === 'book-out') {
    const isWhoseOpen = typed === null && holders.size > 1;
    const own = running.filter(({ authority }) => typed === null || authority === typed);
    // A removed person is in none of them any more.
    const isAll = meaning.endedBy === 'removal' && !isWhoseOpen;
    const ends = isAll ? own : onlyOne(running, typed);
    if (ends.length === 0 && view !== null) {
      if (isWhoseOpen) base.questions.push(whoseCustody([...holders]));
      else if (own.length > 0) said.push(warnings.severalToEnd());
      else if (meaning.endedBy === undefined) said.push(warnings.nothingToEnd());
      else base.questions.push(removalQuestion);
    }
    return { ...base, authority: typed, ends, warnings: said };
  }
  if (meaning.record === 'release') {
    if (scan.authority !== null && isReceiver(scan.board, scan.authority.from)) {
      // "released to ICE": whose custody ended is not said.
      scan.board.release('authority', scan.authority.from);
      const ends = onlyOne(running, null);
      return { ...base, authority: ends.length > 0 ? known : null, ends, warnings: said };
    }
    const ends =
      typed === null
        ? onlyOne(running, null)
        : running.filter(({ authority }) => authority === typed);
    return { ...base, authority: typed ?? (ends.length > 0 ? known : null), ends, warnings: said };
  }
  if (meaning.record === 'claim')
    return { ...base, authority: typed ?? meaning.authority, ends: [], warnings: said };
  return { ...base, authority: typed, ends: [], warnings: said };
}

function authorityOf(text: string | undefined): Authority | null {
  return authoritySchema.options.find((one) => one === text) ?? null;
}

function authorityQuestion(): Question {
  return {
    about: 'authority',
    choices: authoritySchema.options.map((value) => ({ value, label: authorityNames[value] })),
  };
}

/** Several hold the client: which custody ended. */
function whoseCustody(holders: readonly Authority[]): Question {
  return {
    about: 'authority',
    choices: holders.map((value) => ({ value, label: authorityNames[value] })),
  };
}

/** No custody runs that a removal could end: it is kept as a note, or was an order. */
const removalQuestion: Question = {
  about: 'kind',
  choices: [
    { value: 'note/Removal carried out', label: 'Note: removal carried out, no custody on record' },
    { value: 'order/Order of removal', label: 'Order of removal' },
  ],
};

const handoverQuestion: Question = {
  about: 'kind',
  choices: [
    { value: 'stint/Transfer', label: 'Transfer' },
    { value: 'release/Release', label: 'Release' },
    { value: 'note/Note', label: 'Note' },
  ],
};

/**
 * The running stints that a transfer ends: that of the same authority, or where it goes to another one, that of
 * the one it comes from: named ("from bop") or the only holder there is. Who lends a client on a writ keeps
 * custody.
 */
function endedByTransfer(
  { former, board }: Scan,
  running: readonly Stint[],
  authority: Authority | null,
): readonly Stint[] {
  if (authority === null) return onlyOne(running, null);
  const isOwn = running.some((one) => one.authority === authority);
  const own = isOwn ? onlyOne(running, authority) : [];
  if (former !== null && former !== authority) return [...onlyOne(running, former), ...own];
  return isOwn || isLent(board) ? own : onlyOne(running, null);
}

/** The one running stint, of that authority where one is named; none where several run. */
function onlyOne(running: readonly Stint[], authority: Authority | null): readonly Stint[] {
  const own = authority === null ? running : running.filter((one) => one.authority === authority);
  return own.length === 1 ? own : [];
}

/** At the edge of words these belong to no place's name. */
const EDGES = new Set(
  [
    'to at in from into by the of and for with on since after before as a en el para por back again still now not',
    'expected pending began begun begins started starts took takes taken assumed assumes ended ends custody writ',
    'whcap overnight detainer agents agent officers officer morning night am pm temporarily temp him her them client',
    'fue ha sido is was has had over up out then today ij bia judge court trial hearing no longer says said he she they told fell',
    'day days week weeks month months hours status review dispute notice rcvd received halted',
  ].flatMap((line) => line.split(' ')),
);

/** What they lead to is no place: "by officer smith", "until trial". */
const NO_NAME = new Set('by until till pending per because due despite without during'.split(' '));

/**
 * The place: a known one, of the matter itself first; else, where custody begins, the longest run of
 * words that nothing else was made of.
 */
function facilityOf(
  scan: Scan,
  meaning: Meaning,
  view: MatterView | null,
  said: Warning[],
): Facility | null {
  if (scan.facility !== null) {
    const own = scan.facility.value.find(({ name }) =>
      view?.stints.some(({ facility }) => facility?.name === name),
    );
    return own ?? scan.facility.value[0] ?? null;
  }
  const isPlaced = meaning.record === 'stint' || meaning.record === 'confirmation';
  if (!isPlaced || view === null) return null;
  const { board } = scan;
  const runs: { from: number; to: number }[] = [];
  board.words.forEach(({ key }, at) => {
    const isName = board.isFree(at) && key !== '' && !/^\d+$/u.test(key);
    const last = runs.at(-1);
    if (!isName) return;
    // "from Richwood to Jena" names two places.
    const isLink = ['to', 'from', 'into', 'a', 'desde', 'not'].includes(key) || NO_NAME.has(key);
    if (last?.to === at && !isLink) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  });
  const trimmed = runs
    .filter(({ from }) => !NO_NAME.has(board.words[from]?.key ?? ''))
    .map((run) => trimEdges(scan, run))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const isLed = ({ from }: { from: number }) =>
    ['at', 'in', 'to', 'into', 'a', 'en'].includes(board.words[from - 1]?.key ?? '');
  const isStint = meaning.record === 'stint';
  const place = isStint
    ? (trimmed.find(isLed) ?? trimmed.find(({ from, to }) => !isOrigin(board, from, to)))
    : trimmed.find(isLed);
  if (place === undefined || !board.take('facility', place.from, place.to)) return null;
  const words = board.words.slice(place.from, place.to).map(({ raw }) => raw);
  const name = asName(words.join(' ').replace(/[,;:.]+$/u, ''));
  if (name === '') return null;
  said.push(warnings.newPlace(name));
  return { name, city: '', state: '', code: '' };
}

/** "el paso": in the name of a town the article stays. */
function isElPaso({ words }: Scan['board'], at: number): boolean {
  const next = words[at + 1]?.key ?? '';
  return words[at]?.key === 'el' && /^(?:paso|centro|reno|valle|dorado|cajon|monte)$/u.test(next);
}

function trimEdges({ board }: Scan, run: { from: number; to: number }) {
  let { from, to } = run;
  while (from < to && EDGES.has(board.words[from]?.key ?? '') && !isElPaso(board, from)) from += 1;
  while (to > from && EDGES.has(board.words[to - 1]?.key ?? '')) to -= 1;
  return { from, to };
}
