import { countStays } from '../custody/count-stays.ts';
import { type CustodyDays, type DayCount, daysFromTo, printCount } from '../custody/day-count.ts';
import { nameFacility } from '../custody/facility-names.ts';
import type { CustodySummary } from '../custody/summary.ts';
import { printDayRange } from '../custody/print-day-range.ts';
import { sayBookOut } from '../custody/say-book-out.ts';
import type { CustodySpan } from '../custody/spans.ts';
import { sayCount } from '../phrases/say-count.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { sayFacility } from './plain-custody.ts';
import type { CellLine, TableColumn } from './print-document.ts';
import { CELL, cellLines, type RowDraft, type TableDraft } from './put-table.ts';
import { type Font, fonts, type Measure } from './text.ts';
import { officeVoice, type Voice } from './voice.ts';
import { authorityIn } from './words-in.ts';

/**
 * Days by holder, by body of law, and in all, in both ways of counting.
 * Fixed words do not say under which body of law the client is held.
 */
export function daysTable(
  { byAuthority, immigration, criminal, total }: CustodySummary,
  width: number,
  measure: Measure,
  voice: Voice = officeVoice,
): TableDraft {
  const { say } = voice;
  const byLaw = voice.words !== 'plain';
  const columns = columnsOf(
    Math.min(width, 500),
    [
      ['holder', say('custody.holder'), 0.5, 'left'],
      ['elapsed', say('custody.elapsed'), 0.2, 'right'],
      ['both', say('custody.bothEnds'), 0.3, 'right'],
    ],
    measure,
  );
  const line = (name: string, days: CustodyDays, font: Font = fonts.body): RowDraft =>
    row(
      name,
      columns,
      [name, countIn(voice, days.elapsed), countIn(voice, days.bothEnds)],
      measure,
      font,
    );
  return {
    name: say('custody.days'),
    columns,
    continuedColumn: 0,
    rows: [
      ...byAuthority.map(({ authority, days }) => line(authorityIn(voice, authority), days)),
      ...(byLaw && (immigration.bothEnds.min > 0 || immigration.bothEnds.max !== 0)
        ? [line('Immigration custody together (CBP, ICE, ORR)', immigration)]
        : []),
      ...(byLaw && (criminal.bothEnds.min > 0 || criminal.bothEnds.max !== 0)
        ? [line('Criminal custody together (USMS, BOP, state, county)', criminal)]
        : []),
      line(say('custody.inAll'), total, fonts.bodyStrong),
    ],
  };
}

/** Unbroken runs of custody. */
export function staysTable({ stays }: CustodySummary, width: number, measure: Measure): TableDraft {
  const columns = columnsOf(
    width,
    [
      ['number', '#', 0.05, 'left'],
      ['from', 'From', 0.25, 'left'],
      ['to', 'To', 0.25, 'left'],
      ['stints', 'Stints', 0.09, 'right'],
      ['elapsed', 'Days, elapsed', 0.18, 'right'],
      ['both', 'Days, both ends', 0.18, 'right'],
    ],
    measure,
  );
  return {
    name: 'Stays',
    columns,
    continuedColumn: 1,
    rows: stays.map((stay, index) => {
      const days = countStays([stay]);
      return row(
        String(index + 1),
        columns,
        [
          String(index + 1),
          printDayRange(stay.start, 'table'),
          stay.openAtLimit && stay.running
            ? `no end recorded; counted to ${formatCivilDay(stay.to, 'table')}`
            : printDayRange(stay.end, 'table'),
          String(stay.spans.length),
          printCount(days.elapsed),
          printCount(days.bothEnds),
        ],
        measure,
      );
    }),
  };
}

/**
 * Every stint in order.
 * Fixed words do not say who runs a place.
 */
export function stintsTable(
  { spans, notCounted }: CustodySummary,
  width: number,
  measure: Measure,
  voice: Voice = officeVoice,
): TableDraft {
  const { say } = voice;
  const withOperators = voice.words !== 'plain';
  // Days and months in full take more than figures.
  const date = withOperators ? 0.155 : 0.255;
  const columns = columnsOf(
    width,
    [
      ['number', '#', withOperators ? 0.05 : 0.04, 'left'],
      ['authority', say('custody.holder'), withOperators ? 0.13 : 0.11, 'left'],
      ['facility', say('custody.facility'), withOperators ? 0.26 : 0.23, 'left'],
      ...(withOperators ? [['operator', 'Operated by', 0.14, 'left'] as const] : []),
      ['in', say('custody.bookIn'), date, 'left'],
      ['out', say('custody.bookOut'), date, 'left'],
      ['days', say('custody.elapsed'), 0.11, 'right'],
    ],
    measure,
  );
  return {
    name: withOperators ? 'Stints' : say('custody.places'),
    columns,
    continuedColumn: 2,
    rows: [
      ...spans.map((span) => ({
        stint: span.stint,
        out: withOperators ? sayBookOut(span) : plainBookOut(span, voice),
        days: countIn(voice, daysFromTo(span.start, span.end)),
      })),
      ...notCounted.map(({ stint }) => ({
        stint,
        out: stint.bookOut === null ? say('date.noEnd') : voice.tableDate(stint.bookOut),
        days: say('custody.notCounted'),
      })),
    ].map(({ stint, out, days }, index) =>
      row(
        stint.id,
        columns,
        [
          String(index + 1),
          authorityIn(voice, stint.authority),
          withOperators ? nameFacility(stint.facility) : sayFacility(say, stint.facility),
          ...(withOperators ? [stint.operator === '' ? 'not recorded' : stint.operator] : []),
          voice.tableDate(stint.bookIn),
          out,
          days,
        ],
        measure,
      ),
    ),
  };
}

/** How a stint ended, in fixed words. */
function plainBookOut(
  { stint, running, openAtLimit, to }: CustodySpan,
  { say, tableDate, longDay }: Voice,
): string {
  const counted = (end: string): string => say('custody.countedTo', { end, day: longDay(to) });
  if (stint.bookOut === null || running) return counted(say('date.noEnd'));
  const how = stint.endedBy === null || stint.endedBy === 'unknown' ? null : stint.endedBy;
  const end = `${tableDate(stint.bookOut)}${how === null ? '' : ` (${say(`ended.${how}`)})`}`;
  return openAtLimit ? counted(end) : end;
}

function countIn({ words, say }: Voice, count: DayCount): string {
  return words === 'plain' ? sayCount(say, count) : printCount(count);
}

type ColumnShare = readonly [
  key: string,
  title: string,
  share: number,
  align: TableColumn['align'],
];

/**
 * Columns by their shares; no word of a head is cut, in whatever language: those with room to spare give
 * way, by how much they have.
 */
function columnsOf(
  width: number,
  shares: readonly ColumnShare[],
  measure: Measure,
): readonly TableColumn[] {
  const columns = shares.map(([key, title, share, align]) => {
    const words = title.split(' ').map((word) => measure(word, fonts.bodyStrong));
    const least = Math.ceil(Math.max(...words) + CELL.right);
    const wished = Math.max(width * share, least);
    return { column: { key, title, width: wished, align }, spare: wished - least };
  });
  const over = columns.reduce((sum, { column }) => sum + column.width, -width);
  const spare = columns.reduce((sum, one) => sum + one.spare, 0);
  const part = spare === 0 ? 0 : Math.max(0, over) / spare;
  return columns.map(({ column, spare: own }) => ({ ...column, width: column.width - own * part }));
}

function row(
  key: string,
  columns: readonly TableColumn[],
  texts: readonly string[],
  measure: Measure,
  font: Font = fonts.body,
): RowDraft {
  return {
    key,
    shaded: false,
    headerColumn: 0,
    cells: columns.map((column, index): readonly CellLine[] =>
      cellLines(texts[index] ?? '', column, measure, { font }),
    ),
  };
}
