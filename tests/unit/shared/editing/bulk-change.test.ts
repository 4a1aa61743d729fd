import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bulkChange,
  type BulkChange,
  type EditableRow,
} from '../../../../shared/editing/bulk-change.ts';
import { eventSchema } from '../../../../shared/model/event.ts';
import { dateOfEvent, isAttended } from '../../../../shared/model/event-date.ts';
import { anyEvent } from '../../../builders/any-event.ts';
import { buildView, on, stint } from '../../../builders/matter-view.ts';

const view = buildView({
  proceedings: [{ id: 'p', kind: 'habeas' }],
  events: [
    { id: 'filing', kind: 'filing', title: 'Petition', date: on('2025-03-03'), verifiedBy: 'MQ' },
    { id: 'month', kind: 'filing', title: 'Motion', date: on('2025-03') },
    {
      id: 'rule',
      kind: 'deadline',
      title: 'Appeal',
      date: on('2025-04-01'),
      details: { setBy: 'rule' },
    },
    {
      id: 'hearing',
      kind: 'hearing',
      title: 'Bail hearing',
      details: { settings: [{ id: 's', date: on('2025-05-05', '10:00', 'America/New_York') }] },
    },
    {
      id: 'held',
      kind: 'hearing',
      title: 'Arraignment',
      details: { settings: [{ id: 's', date: on('2025-02-05'), status: 'held' }] },
    },
  ],
  stints: [stint('a', on('2025-01-01'), null)],
});

const event = (id: string): EditableRow => {
  const row = view.events.find((one) => one.id === id);
  if (row === undefined) throw new Error(id);
  return { table: 'events', row };
};
const stints = view.stints.map((row): EditableRow => ({ table: 'stints', row }));

let count = 0;
const newId = () => `new-${String((count += 1))}`;
const resets = { as: 'continued', reason: 'Judge away', enteredBy: 'JP', newId } as const;

function only(row: EditableRow, change: BulkChange) {
  const [line] = bulkChange([row], change);
  if (line === undefined) throw new Error('no line');
  return line;
}

describe('one change to many records', () => {
  test('an exact date moves by whole days and is no longer verified', () => {
    const { after } = only(event('filing'), { type: 'shift', days: 7, hearings: null });
    expect(after?.row).toMatchObject({
      date: { from: '2025-03-10', asTyped: '' },
      verifiedBy: null,
    });
  });

  test('a date that is not one exact day stays, and says why', () => {
    const line = only(event('month'), { type: 'shift', days: 7, hearings: null });
    expect(line.refused).toBe('Its date is not one exact day.');
  });

  test('a computed deadline that is moved counts as edited by hand', () => {
    const { after } = only(event('rule'), { type: 'shift', days: -1, hearings: null });
    expect(after?.row).toMatchObject({ details: { editedByHand: true } });
  });

  test('the date of a hearing is not changed in bulk unless that is switched on', () => {
    const line = only(event('hearing'), { type: 'shift', days: 7, hearings: null });
    expect(line.refused).toBe('The date of a hearing is not changed in bulk.');
  });

  test('switched on, each hearing is reset: the old date stays, struck, with the reason', () => {
    const { after } = only(event('hearing'), { type: 'shift', days: 7, hearings: resets });
    expect(after?.row).toMatchObject({
      details: {
        settings: [
          { id: 's', status: 'continued', reason: 'Judge away', date: { from: '2025-05-05' } },
          { status: 'set', date: { from: '2025-05-12', time: '10:00' }, enteredBy: 'JP' },
        ],
      },
    });
  });

  test('a hearing that serves other clients too is not reset in one record of it alone', () => {
    const row = view.events.find(({ id }) => id === 'hearing');
    if (row?.kind !== 'hearing') throw new Error('no hearing');
    const shared = { ...row, details: { ...row.details, sharedId: 'family' } };
    const change = { type: 'shift', days: 7, hearings: resets } as const;
    const lines = bulkChange([{ table: 'events', row: shared }, event('hearing')], change);
    expect(lines.map(({ refused }) => refused)).toEqual([
      'It serves other clients too: reset it by itself, where each of them is asked.',
      null,
    ]);
  });

  test('a hearing that was held is not moved', () => {
    const line = only(event('held'), { type: 'shift', days: 7, hearings: resets });
    expect(line.refused).toBe('It is no longer set: what happened is not moved.');
  });

  test('custody belongs to no proceeding and has no attorney', () => {
    const lines = [
      ...bulkChange(stints, { type: 'proceeding', proceedingId: 'p' }),
      ...bulkChange(stints, { type: 'responsible', person: 'JP' }),
    ];
    expect(lines.map(({ refused }) => refused)).toEqual([
      'Custody and claims belong to no proceeding.',
      'Only events have a responsible attorney.',
    ]);
  });

  test('what is so already says so', () => {
    const line = only(event('filing'), { type: 'archive', archived: false });
    expect(line.refused).toBe('It is so already.');
  });

  test('restricting in bulk adds to what is restricted and takes nothing away', () => {
    const before = event('filing');
    if (before.table !== 'events') throw new Error();
    const closed: EditableRow = { table: 'events', row: { ...before.row, restricted: ['sealed'] } };
    const { after } = only(closed, { type: 'restrict', as: 'asylum' });
    expect(after?.row.restricted).toEqual(['sealed', 'asylum']);
  });

  test('each record has one line, and a refused one has no other', () => {
    const lines = bulkChange([event('filing'), ...stints], {
      type: 'standing',
      standing: 'unsure',
    });
    expect(lines.map(({ after }) => after?.row.standing)).toEqual(['unsure', 'unsure']);
  });

  test('no change but a reset touches a setting, and whatever comes out fits the record', () => {
    const change = fc.oneof<fc.Arbitrary<BulkChange>[]>(
      fc.constantFrom<BulkChange>(
        { type: 'proceeding', proceedingId: 'p' },
        { type: 'standing', standing: 'unsure' },
        { type: 'milestone', milestone: true },
        { type: 'responsible', person: 'JP' },
        { type: 'restrict', as: 'medical' },
        { type: 'do-not-disclose' },
        { type: 'archive', archived: true },
      ),
      fc.integer({ min: -400, max: 400 }).map((days) => ({ type: 'shift', days, hearings: null })),
    );
    fc.assert(
      fc.property(anyEvent('event-1'), change, (row, what) => {
        const { after } = only({ table: 'events', row }, what);
        if (after === null) return;
        const next = eventSchema.parse(after.row);
        if (isAttended(row) && isAttended(next))
          expect(next.details.settings).toEqual(row.details.settings);
        if (what.type !== 'shift') expect(dateOfEvent(next)).toEqual(dateOfEvent(row));
      }),
    );
  });
});
