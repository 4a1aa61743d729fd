import { capital } from '../model/capital.ts';
import { sourceSchema, type Source } from '../model/record.ts';
import { type Board, isStretchFree } from './board.ts';
import { indexPhrases, phrasesAt } from './phrase-index.ts';

type Kind = Source['kind'];

const kinds: readonly (readonly [Kind, string, string])[] = [
  ['docket', 'Docket', 'docket|dkt|ecf|docket entry|dkt entry|de|doc|pacer|docket sheet'],
  ['notice', 'Notice of hearing', 'notice|noh|notice of hearing|hearing notice'],
  ['order', 'Order', 'order|minute order|court order|scheduling order|judge|ij'],
  [
    'phone-line',
    'EOIR phone line',
    'phone line|phone|hotline|acis|eoir line|eoir phone|line|800 line',
  ],
  ['portal', 'Portal', 'portal|ecas|acis portal|eoir portal|myuscis|cm/ecf'],
  ['locator', 'Detainee locator', 'locator|odls|ice locator|inmate locator|vine'],
  ['facility', 'Facility', 'facility|jail|the jail|detention center'],
  ['officer', 'Officer', 'officer|do|deportation officer|ero|ice|usms|po|probation officer|ausa'],
  ['client', 'Client', 'client|cl|call with client|clients call|client call'],
  [
    'family',
    'Family',
    'family|sister|brother|mother|father|mom|dad|wife|husband|spouse|partner|son|daughter|uncle|aunt|cousin|sponsor',
  ],
  ['press', 'Press', 'press|news|newspaper|globe'],
  ['document', 'Document', 'i-213|nta|i-286|i-862|rap sheet|police report|letter|email|e-mail'],
  [
    'other',
    'Other counsel',
    'oc|opposing counsel|co-counsel|crim counsel|criminal counsel|defense counsel|clerk|court clerk',
  ],
];

const said = indexPhrases(
  kinds.flatMap(([kind, label, words]) =>
    words.split('|').map((word) => [word, { kind, label, word }] as const),
  ),
);

const NUMBER = /^#?(?<number>\d{1,4}(?:-\d{1,3})?)[.,;)]*$/u;

/**
 * Finds where the facts of a line come from: "per docket 12 p 3", "per notice", "per sister", "ecf
 * no. 12-1". Without "per" only a docket entry with its number counts.
 */
export function findSources(board: Board): readonly Source[] {
  const sources: Source[] = [];
  for (let at = 0; at < board.words.length; at += 1) {
    const isPer = ['per', 'src', 'source', 'via'].includes(board.words[at]?.key ?? '');
    const start = isPer ? at + 1 : at;
    const match = phrasesAt(said, board.words, start).find(({ length }) =>
      isStretchFree(board, at, start - at + length),
    );
    const what = match?.values[0];
    if (match === undefined || what === undefined) continue;
    let end = start + match.length;
    const entry = numberAt(board, end, ['no', 'nos', '', 'number', 'entry']);
    if (
      !isPer &&
      (what.kind !== 'docket' || entry === null || what.word === 'de' || what.word === 'doc')
    )
      continue;
    const isNumbered = ['docket', 'order', 'document', 'portal'].includes(what.kind);
    if (entry !== null && isNumbered) end = entry.end;
    const page = isNumbered ? pageAt(board, end) : null;
    end = page?.end ?? end;
    if (!board.take('source', at, end)) continue;
    sources.push(
      sourceSchema.parse({
        kind: what.kind,
        label: what.kind === 'family' ? capital(what.word) : what.label,
        entry: isNumbered ? (entry?.number ?? '') : '',
        page: page?.number ?? '',
      }),
    );
    at = end - 1;
  }
  return sources;
}

type Numbered = { readonly number: string; readonly end: number };

function numberAt(board: Board, at: number, between: readonly string[]): Numbered | null {
  const isBetween = between.includes(board.words[at]?.key ?? 'none');
  const place = isBetween ? at + 1 : at;
  const number = NUMBER.exec(board.words[place]?.raw ?? '')?.groups?.['number'];
  return number === undefined || !board.isFree(place) ? null : { number, end: place + 1 };
}

function pageAt(board: Board, at: number): Numbered | null {
  const key = board.words[at]?.key ?? '';
  const joined = /^p{1,2}g?\.?(?<number>\d{1,4})[.,;)]*$/iu.exec(board.words[at]?.raw ?? '');
  if (joined?.groups !== undefined && board.isFree(at))
    return { number: joined.groups['number'] ?? '', end: at + 1 };
  if (!['p', 'pg', 'page', 'pp'].includes(key) || !board.isFree(at)) return null;
  return numberAt(board, at + 1, []);
}
