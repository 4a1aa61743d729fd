import type { Authority } from '../../model/record.ts';
import type { CaseDate } from '../../time/case-date.ts';
import type { ImportDoubt } from '../file-reading.ts';
import { proposeStint, sourceInFile } from '../propose.ts';
import { problem, type RowReading } from './propose-events.ts';
import {
  columnsOf,
  notesOf,
  quoteOf,
  type SheetRow,
  type SheetTable,
  valueOf,
  zoneOf,
} from './row-values.ts';
import { sheetDoubts, short } from './sheet-doubts.ts';
import { withTime } from './with-time.ts';

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
  const read = (meaning: 'book-in' | 'book-out') => {
    const [column] = columnsOf(table, meaning);
    if (column === undefined) return { type: 'none' as const, text: '', words: '' };
    const cell = table.dateOf(row.cells[column], column);
    if (cell.type !== 'date') return { ...cell, words: '' };
    const timed = withTime(
      cell.date,
      { text: cell.timeText, isMachine: cell.isMachine },
      zoneOf(table, row),
    );
    if (timed.lacksZone) zoneless += 1;
    return { ...cell, date: timed.date, doubts: [...cell.doubts, ...timed.doubts] };
  };
  const start = read('book-in');
  const end = read('book-out');
  if (start.type === 'bad')
    return nothing(
      row,
      'bad-date',
      `“${short(start.text)}” is no day that exists, or was not understood.`,
    );
  if (start.type === 'none' && end.type !== 'date')
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
    start.type === 'date' ? start.date : { kind: 'undated', asTyped: start.text };
  const bookOut = end.type === 'date' ? end.date : null;
  if (isReversed(bookIn, bookOut)) doubts.push(sheetDoubts.reversed());
  const name = valueOf(table, row, 'facility');
  const held = valueOf(table, row, 'authority');
  const authority = holderOf(held) ?? (table.isImmigration ? 'ice' : null) ?? holderOf(name);
  if (authority === null || (held === '' && !table.isImmigration))
    doubts.push(sheetDoubts.authority());
  const ending = valueOf(table, row, 'ended-by') || valueOf(table, row, 'status');
  const note = [notesOf(table, row), start.words, end.type === 'date' ? end.words : '']
    .filter((part) => part !== '')
    .join('\n');
  const key = `row-${row.entry}`;
  const input = {
    id: key,
    authority: authority ?? 'other',
    facility: facilityOf(table, row, name),
    bookIn,
    bookOut,
    endedBy:
      bookOut === null ? null : (endings.find(([pattern]) => pattern.test(ending))?.[1] ?? null),
    note,
    sources: [
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

function nothing(row: SheetRow, code: string, text: string): RowReading {
  return { proposals: [], problems: [problem(row, code, text)], zoneless: 0 };
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
