import { fieldsOfEvent } from '../../cells/fields-of-event.ts';
import type { EventKind } from '../../model/event.ts';
import type { CaseDate } from '../../time/case-date.ts';
import type { ImportDoubt, ImportProblem, ImportProposal } from '../file-reading.ts';
import { proposeEvent, sourceInFile } from '../propose.ts';
import type { EventColumn } from './event-columns.ts';
import { fitProse } from './fit-prose.ts';
import type { NamedLine } from './join-links.ts';
import { kindOfWord } from './kind-of-word.ts';
import type { TitleKind } from './kind-of-title.ts';
import { plainMeanings } from './plain-meanings.ts';
import { problem, type RowReading } from './propose-rows.ts';
import { isMidnight, undated } from './read-cell-date.ts';
import { detailsOfRow, type RowDetails } from './row-details.ts';
import {
  citedIn,
  docketNameOf,
  docketOf,
  notesOf,
  ownZoneOf,
  quoteOf,
  type SheetRow,
  type SheetTable,
  standingOf,
  valueOf,
  zoneOf,
} from './row-values.ts';
import { sheetDoubts, short } from './sheet-doubts.ts';
import { eventKindOf, shapeOfRow, textual } from './shape-of-row.ts';
import { wordsOfNoField } from './words-of-no-field.ts';
import { isStatusKnown, statusOfWords } from './status-words.ts';
import { isAllDay, withEnd } from './with-end.ts';
import { timeBeside } from './time-beside.ts';
import { withTime } from './with-time.ts';

const attended = new Set(['hearing', 'appointment']);

/** Makes an event of each date in a row: hearings and appointments with a setting, others by their kind. */
export function proposeEvents(table: SheetTable, row: SheetRow): RowReading {
  const proposals: ImportProposal[] = [];
  const problems: ImportProblem[] = [];
  const links: NamedLine[] = [];
  let zoneless = 0;
  const said = new Set<string>();
  for (const column of table.eventColumns) {
    const { at, timesAt } = column;
    const isFirst = column === table.eventColumns[0];
    const cell = table.dateOf(row.cells[at], at);
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
      const isRecord =
        attended.has(kind?.meaning.record ?? '') ||
        (isFirst && kindOfWord(valueOf(table, row, 'kind'))?.type === 'event');
      if (cell.text === '' || !isRecord) continue;
    }
    const doubts: ImportDoubt[] = [...row.doubts];
    const typed = isFirst ? valueOf(table, row, 'as-typed').slice(0, 200) : '';
    let date: CaseDate = undated(typed || cell.text);
    if (cell.type === 'date') {
      doubts.push(...cell.doubts);
      const time =
        cell.timeText === ''
          ? timeBeside(table, row, timesAt)
          : { text: cell.timeText, isMachine: cell.isMachine };
      // Lists that write midnight where they have no time have no time zone either.
      const isKept = isMidnight(time.text) && ownZoneOf(table, row, 'zone') !== null;
      const isBare = isMidnight(time.text) && !isKept;
      if (isKept) doubts.push(sheetDoubts.midnightKept(time.text));
      if (isBare && !isAllDay(table, row)) doubts.push(sheetDoubts.midnight(time.text));
      const timed = withTime(cell.date, isBare ? { ...time, text: '' } : time, zoneOf(table, row));
      doubts.push(...timed.doubts);
      if (timed.lacksZone) zoneless += 1;
      const spans = kind === null || attended.has(kind.meaning.record);
      const ended = spans && isFirst ? withEnd(timed.date, table, row) : timed;
      if (ended !== timed) doubts.push(...ended.doubts);
      date = typed === '' ? ended.date : { ...ended.date, asTyped: typed };
    } else doubts.push(sheetDoubts.noDate(cell.text));
    if (title === '') doubts.push(sheetDoubts.titleGuessed());
    if (kind?.isGuess === true) doubts.push(sheetDoubts.mistyped(title));
    const key = `row-${row.entry}${isFirst ? '' : `-${at + 1}`}`;
    const beside = cell.type === 'date' && title !== cell.words ? cell.words : '';
    doubts.push(...doubtsOfWords(table, row, { title, beside, kind }));
    const standing = standingOf(table, row);
    if (standing === null)
      doubts.push(sheetDoubts.unknownStanding(valueOf(table, row, 'standing')));
    const record = eventKindOf(kind?.meaning ?? null);
    const fields = fieldsOfEvent(record);
    const details = detailsOfRow(table, row, [
      ...fields.details,
      ...fields.setting,
      ...fields.whole,
    ]);
    doubts.push(...details.doubts);
    const note = noteOf(table, row, details, { kind: record, words: beside });
    const { shape, doubts: ofShape } = shapeOfRow(table, row, kind?.meaning ?? null, {
      date,
      id: key,
      words: beside,
      text: details.plain,
      own: valuesOf(fields.details, details),
      ofSetting: valuesOf(fields.setting, details),
    });
    doubts.push(...(note.doubts.length > 0 ? note.doubts : ofShape));
    links.push(...details.links.map((link) => ({ ...link, key })));
    const input = {
      id: key,
      title: (title || 'Untitled').slice(0, 500),
      standing: standing ?? 'unsure',
      sources: [
        ...citedIn(table, row).map((label) => ({ kind: 'other', label })),
        {
          ...sourceInFile(table.fileName, row.where, {
            quote: quoteOf(table, row),
            dateAsStated: cell.text,
          }),
          docketNumber: docketOf(valueOf(table, row, 'docket-number')),
        },
      ],
      note: note.text,
      ...valuesOf(fields.whole, details),
      ...shape,
    };
    const event = proposeEvent(input);
    proposals.push({
      key,
      entries: [row.entry],
      where: row.where,
      subject: valueOf(table, row, 'client') || null,
      ...docketNameOf(table, row),
      record: { table: 'events', row: event },
      doubts,
      ticked: doubts.length === 0,
    });
  }
  if (proposals.length === 0 && problems.length === 0) {
    const text = [...said].find((one) => one !== '') ?? '';
    problems.push(problem(row, 'no-date', sheetDoubts.noDate(text).text));
  }
  return { proposals, problems, zoneless, links };
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

function titleOf(
  table: SheetTable,
  row: SheetRow,
  { at, called }: EventColumn,
  words: string,
): string {
  const said = valueOf(table, row, 'title');
  if (said !== '')
    return called !== '' && table.eventColumns[0]?.at !== at ? `${called}: ${said}` : said;
  return valueOf(table, row, 'kind') || called || words;
}

/** By the word of its kind, else by its title, else by the heading of its date. */
function kindOf(table: SheetTable, row: SheetRow, title: string) {
  const kindText = valueOf(table, row, 'kind');
  const named = kindOfWord(kindText);
  if (named?.type === 'event') return ofNamedKind(table, named.kind, title);
  const byTitle = title === '' ? null : table.kindOf(title);
  const byKind = kindText === '' || kindText === title ? null : table.kindOf(kindText);
  if (byKind !== null && byTitle !== null && byKind.meaning.record === byTitle.meaning.record)
    return byTitle;
  const isSure = byTitle !== null && !byTitle.isGuess;
  const byHeading =
    byKind === null && !isSure && table.listsHearings ? table.kindOf('hearing') : null;
  return byKind ?? (isSure ? byTitle : null) ?? byHeading ?? byTitle;
}

/** What a column says is so; the title tells what of that kind it is, unless a column is there for that. */
function ofNamedKind(table: SheetTable, kind: EventKind, title: string): TitleKind {
  const byTitle = table.columns.has('subtype') ? null : table.kindOf(title);
  if (byTitle?.meaning.record === kind) return { meaning: byTitle.meaning, isGuess: false };
  return { meaning: { ...plainMeanings[kind], title }, isGuess: false };
}

function noteOf(
  table: SheetTable,
  row: SheetRow,
  { plain, words, values }: RowDetails,
  beside: { readonly kind: EventKind; readonly words: string },
): ReturnType<typeof fitProse> {
  const isText = textual.has(beside.kind) && !('text' in values);
  const details = isText || plain === '' ? '' : `Details: ${plain}`;
  return fitProse([
    details,
    ...words,
    ...wordsOfNoField(table, row, beside.kind, values),
    notesOf(table, row),
    beside.words,
  ]);
}

/** What a row says of these fields, by the names of the schema. */
function valuesOf(
  fields: readonly { readonly name: string }[],
  { values }: RowDetails,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.flatMap(({ name }) => (name in values ? [[name, values[name]]] : [])),
  );
}
