import { describe, expect, test } from 'vitest';
import { datesEntered, type EnteredChange } from '../../../../shared/chronology/dates-entered.ts';
import { recordReset } from '../../../../shared/model/record-reset.ts';
import { isAttended } from '../../../../shared/model/event-date.ts';
import { matterIdOf, type RowOf, type TableName } from '../../../../shared/model/tables.ts';
import { caseDateSchema } from '../../../../shared/time/case-date.ts';
import { formatCaseDate } from '../../../../shared/time/format-case-date.ts';
import { buildView, on, stint } from '../../../builders/matter-view.ts';
import { buildEvent, buildHearing } from '../../../builders/records.ts';

function change<T extends TableName>(
  table: T,
  before: RowOf<T> | null,
  after: RowOf<T>,
): EnteredChange {
  const matterId = matterIdOf(table, after);
  return { table, id: after.id, matterId, before, after, at: 5, by: 'JP' };
}

const print = (changes: readonly EnteredChange[]) =>
  datesEntered(changes).map(({ title, which, before, date }) =>
    [title, which, before, date]
      .filter((part) => part !== null && part !== '')
      .map((part) =>
        typeof part === 'string' ? part : formatCaseDate(part as typeof date, { style: 'table' }),
      )
      .join(' | '),
  );

describe('the dates that somebody typed', () => {
  test('a new record gives its date, with who typed it and whether it is verified', () => {
    expect(datesEntered([change('events', null, buildEvent({ title: 'Filed' }))])).toMatchObject([
      { by: 'JP', at: 5, kindName: 'Note', title: 'Filed', before: null, unverified: true },
    ]);
  });

  test('a reset gives the new date beside the old one', () => {
    const hearing = buildHearing();
    if (!isAttended(hearing)) throw new Error('not a hearing');
    const reset = recordReset(hearing, {
      as: 'reset',
      newSettingId: 'setting-2',
      date: caseDateSchema.parse(on('2025-03-10')),
      form: 'exact',
      reason: '',
      notice: null,
      enteredBy: 'JP',
    });
    expect(print([change('events', hearing, reset)])).toEqual([
      'Hearing | Mon 03/03/2025 | Mon 03/10/2025',
    ]);
  });

  test('custody gives book-in and book-out apart', () => {
    const [open, closed] = [null, on('2025-02-01')].map(
      (end) => buildView({ stints: [stint('a', on('2025-01-01'), end)] }).stints[0],
    );
    if (open === undefined || closed === undefined) throw new Error('no stint');
    expect(print([change('stints', null, open), change('stints', open, closed)])).toEqual([
      'Place a | book-in | Wed 01/01/2025',
      'Place a | book-out | Sat 02/01/2025',
    ]);
  });

  test('what touches no date is passed over', () => {
    const event = buildEvent();
    const other = { ...event, title: 'Renamed', archived: true };
    expect(datesEntered([change('events', event, other)])).toEqual([]);
    const view = buildView({});
    expect(datesEntered([change('matters', null, view.matter)])).toEqual([]);
  });
});
