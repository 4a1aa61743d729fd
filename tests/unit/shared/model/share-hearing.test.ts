import { describe, expect, test } from 'vitest';
import { isAttended } from '../../../../shared/model/event-date.ts';
import { eventSchema } from '../../../../shared/model/event.ts';
import { proposeProceeding, shareHearing } from '../../../../shared/model/share-hearing.ts';
import { buildView, on } from '../../../builders/matter-view.ts';
import { buildHearing } from '../../../builders/records.ts';

const view = (n: number, rows: Parameters<typeof buildView>[0] = {}) =>
  buildView({
    ...rows,
    client: { id: `client-${n}`, name: `Client ${n}`, ...rows.client },
    matter: { id: `matter-${n}` },
  });

function hearing() {
  const event = eventSchema.parse({
    ...buildHearing({ note: 'told us at the jail', sources: [{ kind: 'notice', label: 'NOH' }] }),
    proceedingId: 'p1',
    details: {
      settings: [
        { id: 's1', date: on('2026-11-01'), status: 'reset', replacedBy: 's2', reason: 'fire' },
        {
          id: 's2',
          date: on('2026-12-01'),
          notice: { kind: 'notice', label: 'NOH', quote: 'Client 1' },
          check: { by: 'mr', on: '2026-11-20', against: 'EOIR line', result: 'same' },
        },
      ],
      interpreter: 'Russian',
      production: 'writ',
      hearingType: 'master calendar',
    },
  });
  if (!isAttended(event)) throw new Error('a hearing is attended');
  return event;
}

let ids = 0;
const context = { newId: () => `new-${(ids += 1)}`, enteredBy: 'mr' };
const share = (...targets: number[]) =>
  shareHearing(
    hearing(),
    [],
    targets.map((n) => ({ view: view(n), proceedingId: null })),
    { clientId: 'client-1' },
    context,
  );

describe('One hearing that serves several clients', () => {
  test('has a record in each matter under one shared id, and each names the other clients', () => {
    const rows = share(2, 3);
    expect(rows.map(({ matterId }) => matterId)).toEqual(['matter-1', 'matter-2', 'matter-3']);
    expect(new Set(rows.map(({ details }) => details.sharedId)).size).toBe(1);
    expect(rows.map(({ details }) => details.alsoForClients)).toEqual([
      ['client-2', 'client-3'],
      ['client-1', 'client-3'],
      ['client-1', 'client-2'],
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
    for (const row of rows) expect(eventSchema.parse(row)).toEqual(row);
  });

  test("starts the others with the setting that holds now, without the first client's own", () => {
    const [, copy] = share(2);
    expect(copy).toMatchObject({
      rev: 1,
      note: '',
      enteredBy: 'mr',
      sources: [{ label: 'NOH' }],
      details: {
        hearingType: 'master calendar',
        interpreter: '',
        production: 'none-recorded',
        settings: [{ date: { from: '2026-12-01' }, check: null, notice: { quote: '' } }],
      },
    });
  });

  test('keeps its own record as it was but for the others it names', () => {
    const before = hearing();
    const [own] = share(2);
    expect({ ...own, details: { ...own.details, sharedId: null, alsoForClients: [] } }).toEqual(
      before,
    );
  });

  test('tells those who share it already of a client who joins', () => {
    const [own, member] = share(2);
    if (member === undefined) throw new Error('two share it');
    const rows = shareHearing(
      own,
      [{ view: view(2), event: member }],
      [{ view: view(3), proceedingId: null }],
      { clientId: 'client-1' },
      context,
    );
    expect(rows.map(({ details }) => details.alsoForClients)).toEqual([
      ['client-2', 'client-3'],
      ['client-1', 'client-3'],
      ['client-1', 'client-2'],
    ]);
    expect(new Set(rows.map(({ details }) => details.sharedId))).toEqual(
      new Set([own.details.sharedId]),
    );
  });

  test('asks nothing where nobody is added', () => {
    expect(share()).toEqual([hearing()]);
  });
});

describe('The docket of another client', () => {
  const like = { kind: 'removal-240', court: null, docketNumber: '7' } as const;
  const proceeding = (id: string, more: object = {}) => ({ id, kind: 'removal-240', ...more });
  const propose = (...proceedings: object[]) => proposeProceeding(view(2, { proceedings }), like);

  test('is the one of the same number', () => {
    expect(propose(proceeding('a'), proceeding('b', { docketNumber: '7' }))).toBe('b');
  });

  test('else the only one of the kind at that court', () => {
    expect(propose(proceeding('a'), { id: 'b', kind: 'habeas' })).toBe('a');
  });

  test('else the only one there is, but never one of several and no archived one', () => {
    expect(propose({ id: 'b', kind: 'habeas' })).toBe('b');
    expect(propose(proceeding('a'), proceeding('b'))).toBeNull();
    expect(propose(proceeding('a', { archived: true }), { id: 'b', kind: 'habeas' })).toBe('b');
    expect(propose()).toBeNull();
  });
});
