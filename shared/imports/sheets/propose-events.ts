import type { CaseDate } from '../../time/case-date.ts';
import type { ImportDoubt, ImportProblem, ImportProposal } from '../file-reading.ts';
import { proposeEvent, sourceInFile } from '../propose.ts';
import { isMidnight, undated } from './read-cell-date.ts';
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
import { shapeOfRow } from './shape-of-row.ts';
import { isStatusKnown, statusOfWords } from './status-words.ts';
import { isAllDay, withEnd } from './with-end.ts';
import { timeTextOf, withTime } from './with-time.ts';

/** What one row gives. */
export type RowReading = {
  readonly proposals: readonly ImportProposal[];
  readonly problems: readonly ImportProblem[];
  /** Times without a zone. */
  readonly zoneless: number;
};

const attended = new Set(['hearing', 'appointment']);
/** A heading that says no more than that a date stands below it. */
const PLAIN_DATE =
  /^(?:date|day|when|on|fecha|event date|date of event|date ?\/? ?time|datetime|date and time|start date|from|entered|entry date|docket date)?$/i;

/** Makes an event of each date in a row: hearings and appointments with a setting, others by their kind. */
export function proposeEvents(table: SheetTable, row: SheetRow): RowReading {
  const proposals: ImportProposal[] = [];
  const problems: ImportProblem[] = [];
  let zoneless = 0;
  const said = new Set<string>();
  const columns = columnsOf(table, 'date');
  const [first] = columns;
  for (const column of columns) {
    const cell = table.dateOf(row.cells[column], column);
    if (cell.type === 'bad') {
      problems.push(
        problem(
          row,
          'bad-date',
          `“${short(cell.text)}” is no day that exists, or was not understood.`,
        ),
      );
      continue;
    }
    const title = titleOf(table, row, column, cell.type === 'date' ? cell.words : '');
    const kind = kindOf(table, row, title);
    if (cell.type === 'none') {
      said.add(cell.text);
      if (cell.text === '' || !attended.has(kind?.meaning.record ?? '')) continue;
    }
    const doubts: ImportDoubt[] = [...row.doubts];
    let date: CaseDate = undated(cell.text);
    if (cell.type === 'date') {
      doubts.push(...cell.doubts);
      const time =
        cell.timeText === ''
          ? timeBeside(table, row, column)
          : { text: cell.timeText, isMachine: cell.isMachine };
      const isBare = isMidnight(time.text);
      if (isBare && !isAllDay(table, row)) doubts.push(sheetDoubts.midnight(time.text));
      const timed = withTime(cell.date, isBare ? { ...time, text: '' } : time, zoneOf(table, row));
      doubts.push(...timed.doubts);
      if (timed.lacksZone) zoneless += 1;
      const spans = kind === null || attended.has(kind.meaning.record);
      const ended = spans && column === first ? withEnd(timed.date, table, row) : timed;
      if (ended !== timed) doubts.push(...ended.doubts);
      date = ended.date;
    } else doubts.push(sheetDoubts.noDate(cell.text));
    if (title === '') doubts.push(sheetDoubts.titleGuessed());
    if (kind?.isGuess === true) doubts.push(sheetDoubts.mistyped(title));
    const key = `row-${row.entry}${column === first ? '' : `-${column + 1}`}`;
    const beside = cell.type === 'date' && title !== cell.words ? cell.words : '';
    doubts.push(...doubtsOfWords(table, row, { title, beside, kind }));
    const input = {
      id: key,
      title: (title || 'Untitled').slice(0, 500),
      sources: [
        {
          ...sourceInFile(table.fileName, row.where, {
            quote: quoteOf(table, row),
            dateAsStated: cell.text,
          }),
          docketNumber: docketOf(valueOf(table, row, 'docket-number')),
        },
      ],
      note: noteOf(table, row, beside),
      ...shapeOfRow(table, row, kind?.meaning ?? null, { date, id: key, words: beside }),
    };
    const event = proposeEvent(input);
    proposals.push({
      key,
      entries: [row.entry],
      where: row.where,
      subject: valueOf(table, row, 'client') || null,
      record: { table: 'events', row: event },
      doubts,
      ticked: doubts.length === 0,
    });
  }
  if (proposals.length === 0 && problems.length === 0) {
    const text = [...said].find((one) => one !== '') ?? '';
    problems.push(problem(row, 'no-date', sheetDoubts.noDate(text).text));
  }
  return { proposals, problems, zoneless };
}

const CHANGE =
  /\b(?:vacated|cancel+ed|off calendar|re-?set|re-?scheduled|continued|adjourned|postponed)\b/i;

/** Words that may say that the date no longer means what it seems to. */
function doubtsOfWords(
  table: SheetTable,
  row: SheetRow,
  {
    title,
    beside,
    kind,
  }: {
    readonly title: string;
    readonly beside: string;
    readonly kind: ReturnType<SheetTable['kindOf']>;
  },
): readonly ImportDoubt[] {
  const doubts: ImportDoubt[] = [];
  const isAttended = attended.has(kind?.meaning.record ?? '');
  const status = valueOf(table, row, 'status');
  if (isAttended && status !== '' && !isStatusKnown(status))
    doubts.push(sheetDoubts.unknownStatus(status));
  if (beside !== '' && !(isAttended && statusOfWords(beside) !== null))
    doubts.push(sheetDoubts.wordsBeside(beside));
  if (isAttended && status === '' && CHANGE.test(title.slice(0, 500)))
    doubts.push(sheetDoubts.saysChanged(title));
  return doubts;
}

export function problem(row: SheetRow, code: string, text: string): ImportProblem {
  return { where: row.where, entry: row.entry, code: `import/${code}`, text };
}

/** The first column of times behind a date, before the next date; the only one wherever it stands. */
export function timeBeside(table: SheetTable, row: SheetRow, column: number) {
  const times = columnsOf(table, 'time');
  const dates = table.meanings.flatMap((one, at) =>
    one === 'date' || one === 'book-in' || one === 'book-out' ? [at] : [],
  );
  const next = dates.find((at) => at > column) ?? Infinity;
  const at =
    times.find((one) => one > column && one < next) ?? (dates.length === 1 ? times[0] : undefined);
  return at === undefined
    ? { text: '', isMachine: false }
    : timeTextOf(row.cells[at], row.lines[at] ?? '', table.epoch);
}

function titleOf(table: SheetTable, row: SheetRow, column: number, words: string): string {
  const said = valueOf(table, row, 'title');
  const kind = valueOf(table, row, 'kind');
  const heading = (table.headings[column] ?? '')
    .replace(/\b(?:date|dt|day)\b(?: of)?/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const isPlain = PLAIN_DATE.test((table.headings[column] ?? '').trim());
  const several = columnsOf(table, 'date').length > 1;
  if (said !== '')
    return several && !isPlain && heading !== '' && columnsOf(table, 'date')[0] !== column
      ? `${heading}: ${said}`
      : said;
  if (kind !== '') return kind;
  return !isPlain && heading !== '' ? heading : words;
}

/** By the word of its kind, else by its title, else by the heading of its date. */
function kindOf(table: SheetTable, row: SheetRow, title: string) {
  const kindText = valueOf(table, row, 'kind');
  const byTitle = title === '' ? null : table.kindOf(title);
  const byKind = kindText === '' || kindText === title ? null : table.kindOf(kindText);
  if (byKind !== null && byTitle !== null && byKind.meaning.record === byTitle.meaning.record)
    return byTitle;
  const isSure = byTitle !== null && !byTitle.isGuess;
  const heading = columnsOf(table, 'date')
    .concat(columnsOf(table, 'title'))
    .map((at) => table.headings[at] ?? '')
    .find((one) => /\b(?:hearing|court|appearance|calendar)\b/i.test(one));
  const byHeading =
    byKind === null && !isSure && heading !== undefined ? table.kindOf('hearing') : null;
  return byKind ?? (isSure ? byTitle : null) ?? byHeading ?? byTitle;
}

function docketOf(text: string): string {
  return (text.split(/[;,\n]| and | & /)[0] ?? '').trim().slice(0, 200);
}

function noteOf(table: SheetTable, row: SheetRow, words: string): string {
  const parts = [
    notesOf(table, row),
    words,
    ...(['source'] as const).map((meaning) => valueOf(table, row, meaning)),
  ];
  return parts.filter((part) => part !== '').join('\n');
}
