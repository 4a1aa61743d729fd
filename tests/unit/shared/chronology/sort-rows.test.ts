import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../shared/chronology/chronology.ts';
import { sortRows } from '../../../../shared/chronology/sort-rows.ts';
import {
  type CellContext,
  cellText,
  columnKeys,
  recordsByKey,
} from '../../../../shared/chronology/table-columns.ts';
import { formatCaseDate } from '../../../../shared/time/format-case-date.ts';
import { buildView, day, on, readSample, stint } from '../../../builders/matter-view.ts';

const view = buildView({
  proceedings: [
    { id: 'p', kind: 'habeas', judge: 'Judge Habeas', court: { id: 'vtd', name: 'D. Vt.' } },
  ],
  events: [
    {
      id: 'h',
      kind: 'hearing',
      title: 'Bail hearing',
      proceedingId: 'p',
      responsibleAttorney: 'JP',
      details: {
        settings: [
          {
            id: 's1',
            date: on('2025-02-02', '09:00', 'America/New_York'),
            status: 'reset',
            replacedBy: 's2',
          },
          {
            id: 's2',
            date: on('2025-03-02', '14:00', 'America/New_York'),
            enteredBy: 'MQ',
            judge: 'Judge Visiting',
          },
        ],
      },
    },
    { id: 'f10', kind: 'filing', title: 'Filing 10', proceedingId: 'p', date: on('2025-01-05') },
    { id: 'f9', kind: 'filing', title: 'filing 9', date: on('2025-01-06'), note: 'Copy' },
  ],
  stints: [stint('a', on('2025-01-01'), on('2025-01-20'), { standing: 'unsure' })],
});
const { rows } = buildChronology(view, { asOf: day('2025-04-01') });
const context: CellContext = {
  records: recordsByKey(view),
  view,
  nameOfPerson: (reference) => reference,
  printDates: (row) => formatCaseDate(row.date, { style: 'table' }),
};
const keys = (list: typeof rows) => list.map((row) => row.key);
const cell = (key: string, column: Parameters<typeof cellText>[1]) => {
  const row = rows.find((one) => one.key === key);
  return row === undefined ? null : cellText(row, column, context);
};

describe('the table', () => {
  test('who entered a hearing is who typed its present date', () => {
    expect(cell('h', 'enteredBy')).toBe('MQ');
  });

  test('the judge of a setting stands before that of the hearing and of the docket', () => {
    expect(cell('h', 'judge')).toBe('Judge Visiting');
    expect(cell('f10', 'judge')).toBe('Judge Habeas');
    expect(cell('h', 'court')).toBe('D. Vt.');
    expect(cell('h', 'time')).toBe('2:00 PM');
    expect(cell('a', 'proceeding')).toBe('');
  });

  test('without a choice the order is the order of events', () => {
    expect(sortRows(rows, null, context)).toBe(rows);
  });

  test('numbers in texts are read as numbers, and capitals do not matter', () => {
    const sorted = sortRows(rows, { column: 'title', descending: false }, context);
    expect(keys(sorted)).toEqual(['h', 'f9', 'f10', 'a']);
  });

  test('a cell without text comes last in both directions', () => {
    for (const descending of [false, true])
      expect(keys(sortRows(rows, { column: 'standing', descending }, context))[0]).toBe('a');
  });

  test('lines of one text stay in the order of events', () => {
    const sorted = sortRows(rows, { column: 'kind', descending: true }, context);
    expect(keys(sorted)).toEqual(['a', 'h', 'f10', 'f9']);
  });

  test('the date column turns the order of events round', () => {
    const sorted = sortRows(rows, { column: 'date', descending: true }, context);
    expect(keys(sorted)).toEqual(keys(rows).reverse());
  });

  test('every column of every line of the sample can be printed and sorted by', () => {
    for (const sample of readSample('petrova').matters) {
      const chronology = buildChronology(sample, { asOf: day('2025-06-26') });
      const about = { ...context, records: recordsByKey(sample), view: sample };
      for (const column of columnKeys) {
        const sorted = sortRows(chronology.rows, { column, descending: true }, about);
        expect(new Set(sorted)).toEqual(new Set(chronology.rows));
      }
    }
  });
});
