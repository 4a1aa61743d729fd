import type { Authority } from '../../model/record.ts';
import type { CaseDate } from '../../time/case-date.ts';
import type { ColumnMeaning, ImportDoubt } from '../file-reading.ts';
import { proposeStint, sourceInFile } from '../propose.ts';
import type { Stint } from '../../model/custody.ts';
import { problem, type RowReading, timeBeside } from './propose-events.ts';
import { isMidnight, undated } from './read-cell-date.ts';
import {
  citedIn,
  columnsOf,
  detailsOf,
  notesOf,
  ownZoneOf,
  quoteOf,
  type SheetRow,
  type SheetTable,
  standingOf,
  valueOf,
  zoneOf,
} from './row-values.ts';
import { kindOfWord } from './kind-of-word.ts';
import { sheetDoubts, short } from './sheet-doubts.ts';
import { timeTextOf, withTime } from './with-time.ts';

const holders: readonly (readonly [RegExp, Authority])[] = [
  [/\b(?:ICE|ERO|DHS|immigration|service processing)\b|\bprocessing c(?:en)?t(?:e)?r\b/i, 'ice'],
  [/\b(?:CBP|border patrol|customs)\b/i, 'cbp'],
  [/\b(?:USMS|marshals?)\b/i, 'usms'],
  [
    /\b(?:BOP|bureau of prisons|F\.?C\.?I|M\.?D\.?C|M\.?C\.?C|U\.?S\.?P|F\.?D\.?C|federal)\b/i,
    'bop',
  ],
  [/\b(?:ORR|shelter)\b/i, 'orr'],
  [/\b(?:county|sheriff|house of correction)\b/i, 'county'],
  [/\b(?:state|DOC|department of corrections)\b/i, 'state'],
  [/^other(?: authority)?$/i, 'other'],
];

const endings: readonly (readonly [RegExp, 'transfer' | 'release' | 'removal' | 'death'])[] = [
  [/\btransfer|marshal|other agency|\bxfer/i, 'transfer'],
  [/\bremov|\bdeport|voluntary (?:return|departure)/i, 'removal'],
  [/\bdeath|\bdied|\bdeceased/i, 'death'],
  [/\breleas|\bbond|\bbail|\bparole|recognizance|\bOR\b|\bROR\b|supervision|\bOS\b/i, 'release'],
];

/** Makes a stint of a row of a custody table. */
export function proposeStintOf(table: SheetTable, row: SheetRow): RowReading {
  const doubts: ImportDoubt[] = [...row.doubts];
  let zoneless = 0;
  const read = (end: StintEnd) => {
    const column = end.columns.flatMap((meaning) => columnsOf(table, meaning))[0];
    if (column === undefined) return { type: 'none' as const, text: '', words: '' };
    const cell = table.dateOf(row.cells[column], column);
    if (cell.type !== 'date') return { ...cell, words: '' };
    const { date, doubts: timeDoubts, lacksZone } = timedEnd(table, row, { end, column, cell });
    if (lacksZone) zoneless += 1;
    const asTyped = valueOf(table, row, end.asTyped).slice(0, 200);
    return {
      ...cell,
      date: asTyped === '' ? date : { ...date, asTyped },
      doubts: [...cell.doubts, ...timeDoubts],
    };
  };
  const start = read(ends.start);
  const end = read(ends.end);
  if (start.type === 'bad')
    return nothing(
      row,
      'bad-date',
      `“${short(start.text)}” is no day that exists, or was not understood.`,
    );
  const isNamed = start.text !== '' && kindOfWord(valueOf(table, row, 'kind'))?.type === 'stint';
  if (start.type === 'none' && end.type !== 'date' && !isNamed)
    return nothing(row, 'no-date', sheetDoubts.noDate(start.text).text);
  if (start.type === 'date') doubts.push(...start.doubts);
  else doubts.push(sheetDoubts.noDate(start.text));
  if (end.type === 'date') doubts.push(...end.doubts);
  else if (
    end.type === 'bad' &&
    !/^(?:present|current|now|still|ongoing|to date|in custody)/i.test(end.text)
  )
    doubts.push(sheetDoubts.badEnd(end.text));
  const bookIn: CaseDate =
    start.type === 'date'
      ? start.date
      : undated(valueOf(table, row, ends.start.asTyped) || start.text);
  // "TBD" and the like say that it runs on; this word, that it ended and nobody knows when.
  const bookOut: CaseDate | null =
    end.type === 'date'
      ? end.date
      : end.text.toLowerCase() === 'undated'
        ? undated(valueOf(table, row, ends.end.asTyped) || end.text)
        : null;
  if (isReversed(bookIn, bookOut)) doubts.push(sheetDoubts.reversed());
  const name = valueOf(table, row, 'facility');
  const held = valueOf(table, row, 'authority') || holderInKind(valueOf(table, row, 'kind'));
  const authority = holderOf(held) ?? (table.isImmigration ? 'ice' : null) ?? holderOf(name);
  if (authority === null || (held === '' && !table.isImmigration))
    doubts.push(sheetDoubts.authority());
  const standing = standingOf(table, row);
  if (standing === null) doubts.push(sheetDoubts.unknownStanding(valueOf(table, row, 'standing')));
  const ending = valueOf(table, row, 'ended-by') || valueOf(table, row, 'status');
  const note = [
    detailsOf(table, row),
    notesOf(table, row),
    start.words,
    end.type === 'date' ? end.words : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
  const key = `row-${row.entry}`;
  const input = {
    id: key,
    authority: authority ?? 'other',
    facility: facilityOf(table, row, name),
    bookIn,
    bookOut,
    endedBy: bookOut === null ? null : endingOf(ending),
    note,
    standing: standing ?? 'unsure',
    sources: [
      ...citedIn(table, row).map((label) => ({ kind: 'other', label })),
      sourceInFile(table.fileName, row.where, {
        quote: quoteOf(table, row),
        dateAsStated: [start.text, end.text].filter((text) => text !== '').join(' – '),
      }),
    ],
  };
  const stint = proposeStint(input);
  const different = [...new Map(doubts.map((one) => [one.code, one])).values()];
  return {
    proposals: [
      {
        key,
        entries: [row.entry],
        where: row.where,
        subject: valueOf(table, row, 'client') || null,
        record: { table: 'stints', row: stint },
        doubts: different,
        ticked: different.length === 0,
      },
    ],
    problems: [],
    zoneless,
  };
}

type StintEnd = {
  /** The columns of its day, the surest first. */
  readonly columns: readonly ColumnMeaning[];
  readonly asTyped: 'as-typed' | 'end-as-typed';
  readonly zone: 'zone' | 'end-zone';
};

const ends: { readonly start: StintEnd; readonly end: StintEnd } = {
  start: { columns: ['book-in', 'date'], asTyped: 'as-typed', zone: 'zone' },
  end: { columns: ['book-out', 'end-date'], asTyped: 'end-as-typed', zone: 'end-zone' },
};

/** The day of one end with the hour that stands in its cell, else in a column of its own. */
function timedEnd(
  table: SheetTable,
  row: SheetRow,
  {
    end,
    column,
    cell,
  }: {
    readonly end: StintEnd;
    readonly column: number;
    readonly cell: Extract<ReturnType<SheetTable['dateOf']>, { readonly type: 'date' }>;
  },
) {
  const own = { text: cell.timeText, isMachine: cell.isMachine };
  const time = cell.timeText !== '' ? own : timeOfEnd(table, row, { end, column });
  const zone = ownZoneOf(table, row, end.zone);
  const isKept = isMidnight(time.text) && zone !== null;
  const timed = withTime(
    cell.date,
    isMidnight(time.text) && !isKept ? { ...time, text: '' } : time,
    zone ?? zoneOf(table, row),
  );
  const doubts = isKept ? [sheetDoubts.midnightKept(time.text), ...timed.doubts] : timed.doubts;
  return { ...timed, doubts };
}

function timeOfEnd(
  table: SheetTable,
  row: SheetRow,
  { end, column }: { readonly end: StintEnd; readonly column: number },
) {
  if (end === ends.start) {
    const timesAt = table.eventColumns.find((one) => one.at === column)?.timesAt ?? null;
    return timeBeside(table, row, timesAt);
  }
  const [at] = columnsOf(table, 'end-time');
  return at === undefined
    ? { text: '', isMachine: false }
    : timeTextOf(row.cells[at], row.lines[at] ?? '', table.epoch);
}

function endingOf(text: string): Stint['endedBy'] {
  if (/^unknown$/i.test(text)) return 'unknown';
  return endings.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

function nothing(row: SheetRow, code: string, text: string): RowReading {
  return { proposals: [], problems: [problem(row, code, text)], zoneless: 0 };
}

/** "ICE custody" says who holds; "Custody" alone does not. */
function holderInKind(kind: string): string {
  return kindOfWord(kind)?.type === 'stint' && holderOf(kind) !== null ? kind : '';
}

function holderOf(text: string): Authority | null {
  return holders.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

function facilityOf(table: SheetTable, row: SheetRow, name: string) {
  const [codeColumn] = columnsOf(table, 'facility-code');
  const code = codeColumn === undefined ? '' : (row.lines[codeColumn] ?? '').slice(0, 40);
  const place = valueOf(table, row, 'place');
  const cityState = /^(?:(.{2,60}?),\s*)?([A-Z]{2})$/.exec(place);
  const city = cityState === null ? place.slice(0, 200) : (cityState[1] ?? '');
  const state = cityState?.[2] ?? '';
  const known = name === '' ? code : name;
  return known === '' && city === '' && state === '' ? null : { name: known, city, state, code };
}

function isReversed(bookIn: CaseDate, bookOut: CaseDate | null): boolean {
  if (bookIn.kind !== 'on' || bookOut?.kind !== 'on') return false;
  if (bookIn.from.length !== 10 || bookOut.from.length !== 10) return false;
  return bookOut.from < bookIn.from;
}
