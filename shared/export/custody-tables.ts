import { authorityNames } from '../custody/authority-names.ts';
import { countStays } from '../custody/count-stays.ts';
import { type CustodyDays, daysFromTo, printCount } from '../custody/day-count.ts';
import { nameFacility } from '../custody/facility-names.ts';
import type { CustodySummary } from '../custody/summary.ts';
import { printDayRange } from '../custody/print-day-range.ts';
import { sayBookOut } from '../custody/say-book-out.ts';
import type { CaseDate } from '../time/case-date.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import type { CellLine, TableColumn } from './print-document.ts';
import { cellLines, type RowDraft, type TableDraft } from './put-table.ts';
import { type Font, fonts, type Measure } from './text.ts';

/**
 * Days by holder, by body of law, and in all, in both ways of counting.
 *
 * @param byLaw false = under which body of law the client is held is not said
 */
export function daysTable(
  { byAuthority, immigration, criminal, total }: CustodySummary,
  width: number,
  measure: Measure,
  byLaw = true,
): TableDraft {
  const columns = columnsOf(Math.min(width, 500), [
    ['holder', 'In the custody of', 0.5, 'left'],
    ['elapsed', 'Days, elapsed', 0.2, 'right'],
    ['both', 'Days, counting both ends', 0.3, 'right'],
  ]);
  const line = (name: string, days: CustodyDays, font: Font = fonts.body): RowDraft =>
    row(name, columns, [name, printCount(days.elapsed), printCount(days.bothEnds)], measure, font);
  return {
    name: 'Days in custody',
    columns,
    continuedColumn: 0,
    rows: [
      ...byAuthority.map(({ authority, days }) => line(authorityNames[authority], days)),
      ...(byLaw && (immigration.bothEnds.min > 0 || immigration.bothEnds.max !== 0)
        ? [line('Immigration custody together (CBP, ICE, ORR)', immigration)]
        : []),
      ...(byLaw && (criminal.bothEnds.min > 0 || criminal.bothEnds.max !== 0)
        ? [line('Criminal custody together (USMS, BOP, state, county)', criminal)]
        : []),
      line('In all', total, fonts.bodyStrong),
    ],
  };
}

/** Unbroken runs of custody. */
export function staysTable({ stays }: CustodySummary, width: number, measure: Measure): TableDraft {
  const columns = columnsOf(width, [
    ['number', '#', 0.05, 'left'],
    ['from', 'From', 0.25, 'left'],
    ['to', 'To', 0.25, 'left'],
    ['stints', 'Stints', 0.09, 'right'],
    ['elapsed', 'Days, elapsed', 0.18, 'right'],
    ['both', 'Days, both ends', 0.18, 'right'],
  ]);
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
 *
 * @param withOperators false = who runs a place is not said
 */
export function stintsTable(
  { spans, notCounted }: CustodySummary,
  width: number,
  measure: Measure,
  withOperators = true,
): TableDraft {
  const columns = columnsOf(width, [
    ['number', '#', 0.05, 'left'],
    ['authority', 'In the custody of', 0.13, 'left'],
    ['facility', 'Facility', withOperators ? 0.26 : 0.4, 'left'],
    ...(withOperators ? [['operator', 'Operated by', 0.14, 'left'] as const] : []),
    ['in', 'Book-in', 0.155, 'left'],
    ['out', 'Book-out', 0.155, 'left'],
    ['days', 'Days, elapsed', 0.11, 'right'],
  ]);
  return {
    name: 'Stints',
    columns,
    continuedColumn: 2,
    rows: [
      ...spans.map((span) => ({
        stint: span.stint,
        out: sayBookOut(span),
        days: printCount(daysFromTo(span.start, span.end)),
      })),
      ...notCounted.map(({ stint }) => ({
        stint,
        out: stint.bookOut === null ? 'no end recorded' : printDate(stint.bookOut),
        days: 'not counted',
      })),
    ].map(({ stint, out, days }, index) =>
      row(
        stint.id,
        columns,
        [
          String(index + 1),
          authorityNames[stint.authority],
          nameFacility(stint.facility),
          ...(withOperators ? [stint.operator === '' ? 'not recorded' : stint.operator] : []),
          printDate(stint.bookIn),
          out,
          days,
        ],
        measure,
      ),
    ),
  };
}

function printDate(date: CaseDate): string {
  return formatCaseDate(date, { style: 'table' });
}

type ColumnShare = readonly [
  key: string,
  title: string,
  share: number,
  align: TableColumn['align'],
];

function columnsOf(width: number, shares: readonly ColumnShare[]): readonly TableColumn[] {
  return shares.map(([key, title, share, align]) => ({ key, title, width: width * share, align }));
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
