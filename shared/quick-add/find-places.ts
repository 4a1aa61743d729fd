import type { Facility } from '../model/record.ts';
import { type Board, isStretchFree } from './board.ts';
import type { Found } from './find-manner.ts';
import type { CourtName, Lexicon } from './lexicon.ts';
import type { ProceedingKind } from '../model/proceeding.ts';
import type { Meaning } from './meaning.ts';
import { phrasesAt } from './phrase-index.ts';
import { foldWord } from './words.ts';

/**
 * Takes the courts that a line names; several names narrow each other down ("D. Vt. … Rutland").
 *
 * @param least phrases of fewer words are left alone
 */
export function findCourts(
  board: Board,
  { courts }: Lexicon,
  least: number,
): readonly Found<readonly CourtName[]>[] {
  const found: Found<readonly CourtName[]>[] = [];
  for (let at = 0; at < board.words.length; at += 1)
    for (const { length, values } of phrasesAt(courts, board.words, at)) {
      if (length < least || !isStretchFree(board, at, length)) continue;
      if (!board.take('court', at, at + length)) continue;
      found.push({ value: values, from: at, to: at + length });
      at += length - 1;
      break;
    }
  return found;
}

/** The courts that fit every name; where none does, those of the first name. */
export function narrowCourts(found: readonly Found<readonly CourtName[]>[]): readonly CourtName[] {
  const [first, ...others] = found.map(({ value }) => value);
  if (first === undefined) return [];
  const fitting = others.reduce<readonly CourtName[]>((left, names) => {
    const both = left.flatMap((one) => {
      const other = names.find(({ court }) => court === one.court);
      if (other === undefined) return [];
      return [other.city === '' ? one : other];
    });
    return both.length > 0 ? both : left;
  }, first);
  return [...new Map(fitting.map((one) => [one.court, one])).values()];
}

const FORUMS: readonly (readonly [string, readonly ProceedingKind[]])[] = [
  [
    'immigration',
    [
      'removal-240',
      'immigration-bond',
      'withholding-only',
      'asylum-only',
      'credible-fear',
      'reasonable-fear',
      'expedited-removal',
      'reinstatement',
      'administrative-removal-238b',
    ],
  ],
  ['bia', ['bia-appeal']],
  ['circuit', ['petition-for-review']],
  ['district', ['federal-criminal', 'supervised-release', 'habeas']],
];

/** Courts in which something of this kind happens; all of them where none fits. */
export function courtsThatSuit(
  courts: readonly CourtName[],
  { suits }: Meaning,
): readonly CourtName[] {
  const forums = FORUMS.filter(
    ([, kinds]) => suits === undefined || kinds.some((kind) => suits.includes(kind)),
  ).map(([forum]) => forum);
  const wanted =
    suits === undefined ? forums.filter((one) => one !== 'circuit' && one !== 'bia') : forums;
  const left = courts.filter(({ court }) => {
    const forum = forumOf(court.id, court.kind);
    return forum === null || wanted.includes(forum);
  });
  return left.length > 0 ? left : courts;
}

function forumOf(id: string, kind: string | undefined): string | null {
  if (kind !== undefined && kind !== 'own') return kind;
  if (id.startsWith('eoir-')) return 'immigration';
  if (id === 'bia') return 'bia';
  return /^ca(?:\d+|dc|fc)$/u.test(id) ? 'circuit' : null;
}

const TITLES = new Set(
  'judge ij mj hon honorable justice magistrate usdj usmj immigration chief district senior'.split(
    ' ',
  ),
);
/** Ahead of these a name is a judge's, known or not. */
const NAMES_JUDGE = new Set('judge ij mj hon honorable justice usdj usmj'.split(' '));

/** No judge is called so: "judge on leave", "judge out", "judge granted bond". */
const SMALL = new Set(
  [
    'on in at to for is was has had will not and or the of from by with tbd this that no',
    'out sick ill away absent unavailable unavail leave recused retired conflict vacation late',
    'grants granted denies denied signs signed rules ruled orders ordered says said asks asked wants wanted',
    'sets set issues issued continues continued resets reset cancels cancelled canceled moves moved vacates vacated',
    'reserves reserved takes took finds found needs needed assigned reassigned changed change review decision order',
  ].flatMap((line) => line.split(' ')),
);

/** A judge of the line: as the record writes the name, or as the line does where it is a new one. */
export type FoundJudge = Found<readonly string[]> & { readonly isNew: boolean };

/** Takes the judge that a line names: a known one by family name, any other behind "judge" or "IJ". */
export function findJudge(board: Board, { judges }: Lexicon, least: number): FoundJudge | null {
  for (let at = 0; at < board.words.length; at += 1)
    for (const { length, values } of phrasesAt(judges, board.words, at)) {
      if (length < least || !isStretchFree(board, at, length)) continue;
      const from = withTitles(board, at);
      if (board.take('judge', from, at + length))
        return { value: values, from, to: at + length, isNew: false };
    }
  if (least > 1) return null;
  for (let at = 0; at < board.words.length - 1; at += 1) {
    if (!NAMES_JUDGE.has(board.words[at]?.key ?? '')) continue;
    const raw = board.words[at + 1]?.raw ?? '';
    if (!/^\p{L}[\p{L}'’-]+[,;:.]?$/u.test(raw) || !isStretchFree(board, at, 2)) continue;
    if (TITLES.has(board.words[at + 1]?.key ?? '') || SMALL.has(board.words[at + 1]?.key ?? ''))
      continue;
    const from = withTitles(board, at);
    if (board.take('judge', from, at + 2))
      return { value: [asName(raw.replace(/[,;:.]$/u, ''))], from, to: at + 2, isNew: true };
  }
  return null;
}

/** True behind "judge", "IJ": the word names a judge rather than a client. */
export function isTitled(board: Board, at: number): boolean {
  return NAMES_JUDGE.has(board.words[at - 1]?.key ?? '');
}

function withTitles(board: Board, at: number): number {
  let from = at;
  while (board.isFree(from - 1) && TITLES.has(board.words[from - 1]?.key ?? '')) from -= 1;
  return from;
}

/**
 * Takes the place that a line names, with the words of its own name behind it.
 *
 * @param isMove the place that somebody is brought to is wanted, not the one ahead of it: "from
 * Richwood to Jena", "Richwood -> Jena"
 */
export function findFacility(
  board: Board,
  { facilities }: Lexicon,
  isMove: boolean,
): Found<readonly Facility[]> | null {
  for (let at = 0; at < board.words.length; at += 1)
    for (const { length, values } of phrasesAt(facilities, board.words, at)) {
      if (!isStretchFree(board, at, length)) continue;
      if (isMove && isOrigin(board, at, at + length)) continue;
      // "to Jena, not Richwood"
      if (board.words[at - 1]?.key === 'not') continue;
      const own = new Set(
        values.flatMap(({ name, city, state }) =>
          `${name} ${city} ${state}`.split(/[\s,]+/u).map(foldWord),
        ),
      );
      let to = at + length;
      while (board.isFree(to) && own.has(board.words[to]?.key ?? '-')) to += 1;
      if (board.take('facility', at, to)) return { value: values, from: at, to };
    }
  return null;
}

/** "from Richwood", or a place with "to" or an arrow between it and another word. */
export function isOrigin(board: Board, from: number, to: number): boolean {
  if (['from', 'de', 'desde'].includes(board.words[from - 1]?.key ?? '')) return true;
  const link = board.words[to];
  const isLink =
    link !== undefined && (['to', 'a'].includes(link.key) || /^(?:[-=–—]+>|→|>)$/u.test(link.raw));
  return isLink && board.isFree(to + 1) && /\p{L}/u.test(board.words[to + 1]?.raw ?? '');
}

/** A word typed in small letters as a name is written. */
export function asName(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
