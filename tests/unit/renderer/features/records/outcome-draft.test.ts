import { describe, expect, test } from 'vitest';
import {
  firstOutcome,
  goesOn,
  type OutcomeDraft,
  readOutcome,
} from '../../../../../renderer/features/records/outcome-draft.ts';
import { isAttended } from '../../../../../shared/model/event-date.ts';
import { buildView, day, on } from '../../../../builders/matter-view.ts';

function hearing(date: object = on('2026-11-20', '09:00', 'America/Phoenix')) {
  const view = buildView({
    proceedings: [{ id: 'p', kind: 'removal-240' }],
    events: [
      {
        id: 'h',
        kind: 'hearing',
        title: 'First master',
        proceedingId: 'p',
        details: {
          settings: [{ id: 's', date }],
          hearingType: 'master calendar',
          judge: 'IJ K. Placeholder',
          production: 'writ',
          interpreter: 'Russian',
          outcome: 'earlier words',
        },
      },
    ],
  });
  const event = view.events.find(isAttended);
  if (event === undefined) throw new Error('there is a hearing');
  return event;
}

let ids = 0;
const context = { today: day('2026-11-23'), newId: () => `new-${(ids += 1)}`, enteredBy: 'mr' };
const next = { text: '2/8/27 9a', aside: '', form: 'exact', zone: 'America/Phoenix' } as const;

function read(part: Partial<OutcomeDraft>, event = hearing()) {
  return readOutcome({ ...firstOutcome(event, null), ...part }, event, context);
}

describe('What became of a hearing', () => {
  test('is held unless somebody says otherwise, with nothing more', () => {
    expect(read({ text: ' Pleadings taken ' })).toEqual({
      ok: true,
      outcome: {
        act: { as: 'held', reason: 'Pleadings taken', next: null },
        order: null,
        hearing: null,
      },
    });
  });

  test('A next date of the same type is the next setting of the same hearing', () => {
    expect(read({ hasNext: true, next, type: 'Master Calendar ' })).toMatchObject({
      ok: true,
      outcome: { act: { as: 'held', next: { date: { from: '2027-02-08' } } }, hearing: null },
    });
  });

  test('A next date of another type is a hearing of its own, before the same judge', () => {
    expect(read({ hasNext: true, next, type: 'individual' })).toMatchObject({
      ok: true,
      outcome: {
        act: { next: null },
        hearing: {
          kind: 'hearing',
          title: 'Individual',
          proceedingId: 'p',
          details: {
            hearingType: 'individual',
            judge: 'IJ K. Placeholder',
            interpreter: 'Russian',
            // A writ for one day brings nobody on another; what came of one came not of the other.
            production: 'none-recorded',
            outcome: '',
            settings: [{ date: { from: '2027-02-08', time: '09:00' }, status: 'set' }],
          },
        },
      },
    });
  });

  test('An order of the day of the hearing is entered in its docket, by its judge', () => {
    expect(
      read({ hasOrder: true, orderTitle: 'Scheduling order', orderType: 'scheduling' }),
    ).toMatchObject({
      ok: true,
      outcome: {
        order: {
          kind: 'order',
          title: 'Scheduling order',
          proceedingId: 'p',
          date: { from: '2026-11-20', precision: 'day' },
          details: { orderType: 'scheduling', issuedBy: 'IJ K. Placeholder' },
        },
      },
    });
  });

  test('What is ticked must be said: each field that is missing is named', () => {
    const result = read({
      hasNext: true,
      hasOrder: true,
      orderDate: { text: '', original: null },
    });
    expect(result.ok ? {} : Object.keys(result.errors)).toEqual([
      'date',
      'orderTitle',
      'orderDate',
    ]);
  });

  test('The next date is not the old date', () => {
    const same = { ...next, text: '11/20/26 9a' };
    expect(read({ hasNext: true, next: same })).toMatchObject({
      ok: false,
      errors: { date: 'The new date is the old date.' },
    });
    expect(read({ hasNext: true, next: same, type: 'bond' })).toMatchObject({ ok: true });
  });

  test('Held is asked about once where the day lies ahead; vacated is not', () => {
    const ahead = hearing(on('2026-12-14'));
    expect(read({}, ahead)).toMatchObject({
      ok: false,
      errors: { as: expect.stringContaining('lies ahead') as string },
    });
    expect(read({ isSure: true }, ahead)).toMatchObject({ ok: true });
    expect(read({ as: 'vacated' }, ahead)).toMatchObject({ ok: true });
  });

  test('A hearing goes on only where a next date is given', () => {
    const event = hearing();
    expect(goesOn(firstOutcome(event, null), event)).toBe(false);
    expect(goesOn({ ...firstOutcome(event, null), hasNext: true }, event)).toBe(true);
  });
});
