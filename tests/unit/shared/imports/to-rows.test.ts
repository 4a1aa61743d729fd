import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownIn } from '../../../../shared/imports/known-in.ts';
import { type RowsContext, type Taken, toRows } from '../../../../shared/imports/to-rows.ts';
import { eventSchema } from '../../../../shared/model/event.ts';
import { buildView, day, type MatterRows, on, stint } from '../../../builders/matter-view.ts';
import { proposedBar, proposedEvent, proposedHearing, proposedStint } from './proposals.ts';

function rowsOf(
  taken: readonly Taken[],
  rows: MatterRows = {},
  proceedingId: string | null = null,
  known: RowsContext['known'] = [],
) {
  let last = 0;
  return toRows(taken, {
    view: buildView(rows),
    proceedingId,
    newId: () => {
      last += 1;
      return `new-${last}`;
    },
    enteredBy: 'MQ',
    today: day('2026-11-26'),
    known,
  });
}
const asNew = (proposal: Taken['proposal']): Taken => ({ proposal, into: null });

test('A proposal becomes a row of the matter under a new id, entered by a person, seen today', () => {
  const [row] = rowsOf([asNew(proposedEvent(3, { date: on('2025-03-03') }))]);
  expect(row).toMatchObject({
    table: 'events',
    row: {
      id: 'new-1',
      matterId: 'matter-1',
      rev: 1,
      enteredBy: 'MQ',
      enteredAt: null,
      sources: [{ label: 'list.csv, row 3', seenOn: '2026-11-26' }],
    },
  });
});

test('Settings get ids of their own and go on naming each other', () => {
  const settings = [
    { id: 'a', date: on('2025-03-03'), status: 'reset', replacedBy: 'b' },
    { id: 'b', date: on('2025-03-10') },
  ];
  const [first, second] = rowsOf([
    asNew(proposedHearing(1, 'Bond', settings)),
    asNew(proposedHearing(2, 'Bail', settings)),
  ]);
  const ids = [first, second].flatMap((one) =>
    one?.table === 'events' && one.row.kind === 'hearing'
      ? one.row.details.settings.flatMap(({ id, replacedBy }) => [id, replacedBy])
      : [],
  );
  expect(ids[1]).toBe(ids[2]);
  expect(ids[5]).toBe(ids[6]);
  expect(new Set(ids.filter((id) => id !== null)).size).toBe(4);
});

test('An event goes to the docket that its source names, else to the one that was chosen', () => {
  const proceedings = [
    { id: 'p1', kind: 'federal-criminal', docketNumber: '1:25-cr-00123-ABC' },
    { id: 'p2', kind: 'habeas', docketNumber: '2:25-cv-00240' },
  ];
  const source = { kind: 'docket', label: 'Docket', docketNumber: '1:25-cr-00123', entry: '4' };
  const rows = rowsOf(
    [
      asNew(proposedEvent(1, { date: on('2025-03-03'), sources: [source] })),
      asNew(proposedEvent(2, { date: on('2025-03-03') })),
    ],
    { proceedings },
    'p2',
  );
  expect(rows.map(({ row }) => 'proceedingId' in row && row.proceedingId)).toEqual(['p1', 'p2']);
});

test('Another source of what is known changes that row alone, once, and twice the same source is one', () => {
  const events = [{ id: 'e1', kind: 'note', title: 'Note', date: on('2025-03-03') }];
  const proposal = proposedEvent(1, { date: on('2025-03-03') });
  const rows = rowsOf(
    [
      { proposal, into: { id: 'e1', as: 'source' } },
      { proposal, into: { id: 'e1', as: 'source' } },
      { proposal: proposedEvent(2, { date: on('2025-03-03') }), into: { id: 'e1', as: 'source' } },
    ],
    { events },
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.row).toMatchObject({
    id: 'e1',
    title: 'Note',
    sources: [{ label: 'list.csv, row 1' }, { label: 'list.csv, row 2' }],
  });
});

test('A stint keeps its days and its place', () => {
  const bookIn = on('2025-02-26');
  const [row] = rowsOf([asNew(proposedStint(1, { facility: { name: 'Strafford' }, bookIn }))]);
  expect(row).toMatchObject({
    table: 'stints',
    row: { id: 'new-1', matterId: 'matter-1', facility: { name: 'Strafford' }, bookIn },
  });
});

test('What was taken in once is known the second time, and every row fits its schema', () => {
  const dayOf = (n: number) => `2025-03-${String(n).padStart(2, '0')}`;
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 12 }),
      fc.constantFrom('note', 'filing', 'hearing', 'stint'),
      (days, kind) => {
        const proposals = days.map((n) =>
          kind === 'stint'
            ? proposedStint(n, { facility: { name: 'Strafford' }, bookIn: on(dayOf(n)) })
            : kind === 'hearing'
              ? proposedHearing(n, 'Bond hearing', [{ date: on(dayOf(n), '09:00') }])
              : proposedEvent(n, { kind, title: 'Motion', date: on(dayOf(n)) }),
        );
        const rows = rowsOf(proposals.map(asNew));
        const events = rows.flatMap((one) => (one.table === 'events' ? [one.row] : []));
        for (const event of events) expect(eventSchema.parse(event)).toEqual(event);
        const view = {
          ...buildView({}),
          events,
          stints: rows.flatMap((one) => (one.table === 'stints' ? [one.row] : [])),
        };
        const known = knownIn(view, proposals);
        expect(proposals.map(({ key }) => known.get(key)?.type)).toEqual(
          proposals.map(() => 'same'),
        );
      },
    ),
    { seed: 5, numRuns: 100 },
  );
});

test('A stint that is known gets the source too', () => {
  const stints = [stint('s1', on('2025-02-26'), null)];
  const rows = rowsOf(
    [
      {
        proposal: proposedStint(1, { bookIn: on('2025-02-26') }),
        into: { id: 's1', as: 'source' },
      },
    ],
    { stints },
  );
  expect(rows).toMatchObject([{ table: 'stints', row: { id: 's1', sources: [{}] } }]);
});

test('What one record of a file names is the row that the other became, or the one that is known', () => {
  const trigger = proposedEvent(1, { kind: 'order', date: on('2025-03-03') });
  const deadline = proposedEvent(2, {
    kind: 'deadline',
    date: on('2025-04-03'),
    details: { trigger: { table: 'events', id: trigger.record.row.id } },
  });
  const triggerOf = (rows: ReturnType<typeof rowsOf>) =>
    rows.flatMap(({ table, row }) =>
      table === 'events' && row.kind === 'deadline' ? [row.details.trigger] : [],
    )[0];
  const both = rowsOf([asNew(deadline), asNew(trigger)]);
  expect(triggerOf(both)).toEqual({ table: 'events', id: both[1]?.row.id });
  const known = [{ record: trigger.record, id: 'there' }];
  expect(triggerOf(rowsOf([asNew(deadline)], {}, null, known))).toEqual({
    table: 'events',
    id: 'there',
  });
  expect(triggerOf(rowsOf([asNew(deadline)]))).toBeNull();
});

test('A step of a bond joins the bond whose other step the matter has', () => {
  const step = (entry: number, more: object) =>
    proposedEvent(entry, {
      kind: 'bond',
      date: on('2025-03-03'),
      details: { bondId: 'bond-1', ...more },
    });
  const events = [
    { id: 'set', kind: 'bond', title: 'Set', date: on('2025-03-03'), details: { bondId: 'own' } },
  ];
  const known = [{ record: step(1, { step: 'set' }).record, id: 'set' }];
  const [row] = rowsOf([asNew(step(2, { step: 'posted' }))], { events }, null, known);
  expect(row).toMatchObject({ row: { details: { step: 'posted', bondId: 'own' } } });
});

test('A line goes to the docket of its name where no number speaks against it, and its court is no place', () => {
  const proceedings = [
    {
      id: 'removal',
      kind: 'removal-240',
      title: 'Removal',
      court: { name: 'Boston Immigration Court' },
    },
  ];
  const hearing = {
    ...proposedHearing(1, 'Master', [
      { date: on('2025-03-03'), place: 'Boston Immigration Court, Room 3' },
    ]),
    docketName: 'removal',
  };
  const bar = { ...proposedBar(2, { from: on('2025-03-03') }), docketName: 'Removal' };
  const [first, second] = rowsOf([asNew(hearing), asNew(bar)], { proceedings });
  expect(first).toMatchObject({
    row: { proceedingId: 'removal', details: { settings: [{ place: 'Room 3' }] } },
  });
  expect(second).toMatchObject({ table: 'bars', row: { proceedingId: 'removal' } });
});
