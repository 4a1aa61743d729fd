import { describe, expect, test } from 'vitest';
import { type CellEdit, editCell } from '../../../../shared/editing/edit-cell.ts';
import { eventSchema } from '../../../../shared/model/event.ts';
import { day, on } from '../../../builders/matter-view.ts';
import { buildHearing } from '../../../builders/records.ts';

const filing = eventSchema.parse({
  id: 'f',
  matterId: 'm',
  kind: 'filing',
  title: 'Petition',
  date: on('2025-03-03'),
  verifiedBy: 'MQ',
  verifiedAt: 5,
});
const context = { today: day('2025-06-26'), zone: 'America/New_York', hasProceedings: true };
const edited = (edit: CellEdit, event = filing, about: Parameters<typeof editCell>[2] = context) =>
  editCell(event, edit, about);

describe('editing a cell in place', () => {
  test('a date is read as in every form, keeps what was typed, and is no longer verified', () => {
    expect(edited({ column: 'date', text: '~mar 2024' })).toMatchObject({
      ok: true,
      value: { date: { kind: 'around', from: '2024-03', asTyped: '~mar 2024' }, verifiedBy: null },
    });
  });

  test('the same date in other words stays verified', () => {
    expect(edited({ column: 'date', text: '3/3/2025' })).toEqual({ ok: true, value: filing });
  });

  test('a date that cannot be read, and a time without a zone, are refused', () => {
    expect(edited({ column: 'date', text: '2/30/25' })).toMatchObject({
      failure: { code: 'typed-date/impossible-day' },
    });
    const nowhere = { ...context, zone: null };
    expect(edited({ column: 'date', text: '3/3/25 2p' }, filing, nowhere)).toMatchObject({
      failure: { code: 'editing/no-zone' },
    });
  });

  test('the date of a hearing is reset, not edited', () => {
    expect(edited({ column: 'date', text: '3/3/25' }, buildHearing())).toMatchObject({
      failure: { code: 'editing/reset-instead' },
    });
  });

  test('a hearing keeps a docket, and no record loses its title', () => {
    expect(edited({ column: 'lane', proceedingId: null }, buildHearing())).toMatchObject({
      failure: { code: 'editing/needs-docket' },
    });
    expect(edited({ column: 'title', text: '  ' })).toMatchObject({
      failure: { code: 'editing/no-title' },
    });
  });

  test('a computed deadline whose date is typed over counts as edited by hand', () => {
    const deadline = eventSchema.parse({
      ...filing,
      kind: 'deadline',
      details: { setBy: 'rule', computed: '2025-03-03' },
    });
    expect(edited({ column: 'date', text: '3/1/25' }, deadline)).toMatchObject({
      value: { details: { editedByHand: true, computed: '2025-03-03' } },
    });
  });
});
