import { describe, expect, test } from 'vitest';
import { laneOfEvent, lanesOf } from '../../../../shared/chronology/lanes.ts';
import { buildView, type MatterRows, on } from '../../../builders/matter-view.ts';

const ids = (rows: MatterRows) => lanesOf(buildView(rows)).map((lane) => lane.id);
const event = (kind: string, more: object = {}) => ({
  id: 'e',
  kind,
  title: 'Event',
  date: on('2025-01-02'),
  ...more,
});

describe('the lanes of a matter', () => {
  test('an empty matter has the fixed lanes', () => {
    expect(ids({})).toEqual(['holders', 'stints', 'release', 'deadlines']);
  });

  test('bars to removal have a lane where there are any', () => {
    const bar = { id: 'b', kind: 'tro', from: on('2025-01-01') };
    expect(ids({ bars: [bar] })).toEqual(['holders', 'bars', 'stints', 'release', 'deadlines']);
    expect(ids({ bars: [{ ...bar, archived: true }] })).not.toContain('bars');
  });

  test('each proceeding has one, by the office order, then by name, then by id', () => {
    const proceedings = [
      { id: 'd', kind: 'habeas', order: 2 },
      { id: 'c', kind: 'habeas', title: 'Zulu', order: 1 },
      { id: 'b', kind: 'habeas', title: 'Alpha', order: 1 },
      { id: 'a', kind: 'habeas', title: 'Alpha', order: 1 },
      { id: 'x', kind: 'habeas', archived: true },
    ];
    expect(ids({ proceedings })).toEqual([
      'holders',
      'stints',
      'a',
      'b',
      'c',
      'd',
      'release',
      'deadlines',
    ]);
  });

  test('a proceeding is called by its title, or by its kind, with court and docket beneath', () => {
    const [, , lane] = lanesOf(
      buildView({
        proceedings: [
          {
            id: 'p',
            kind: 'habeas',
            court: { name: 'District of Vermont', shortName: 'D. Vt.' },
            docketNumber: '2:25-cv-1',
          },
        ],
      }),
    );
    expect(lane).toMatchObject({ title: 'Habeas', subtitle: 'D. Vt. · 2:25-cv-1' });
  });

  test('a court without a short name is written out; without a docket number nothing is added', () => {
    const proceedings = [{ id: 'p', kind: 'habeas', title: 'Ours', court: { name: 'A Court' } }];
    const [, , lane] = lanesOf(buildView({ proceedings }));
    expect(lane).toMatchObject({ title: 'Ours', subtitle: 'A Court' });
  });
});

describe('the lane of an event', () => {
  const proceedings = [
    { id: 'p', kind: 'habeas' },
    { id: 'q', kind: 'family', archived: true },
  ];
  const laneOf = (kind: string, proceedingId: string | null) => {
    const view = buildView({ proceedings, events: [event(kind, { proceedingId })] });
    return view.events.map((one) => laneOfEvent(one, view))[0];
  };

  test.each(['release', 'bond', 'condition', 'contact'])(
    '%s stands in release and conditions, whatever its proceeding',
    (kind) => {
      expect([laneOf(kind, 'p'), laneOf(kind, null)]).toEqual(['release', 'release']);
    },
  );

  test.each(['deadline', 'task'])('%s stands in deadlines, whatever its proceeding', (kind) => {
    expect([laneOf(kind, 'p'), laneOf(kind, null)]).toEqual(['deadlines', 'deadlines']);
  });

  test.each(['filing', 'order', 'charge', 'note', 'visa-action'])(
    '%s stands in its proceeding, or among other events',
    (kind) => {
      expect([laneOf(kind, 'p'), laneOf(kind, null)]).toEqual(['p', 'general']);
    },
  );

  test.each(['arrest', 'encounter'])('%s without a proceeding stands with custody', (kind) => {
    expect([laneOf(kind, 'p'), laneOf(kind, null)]).toEqual(['p', 'stints']);
  });

  test('an event of an archived proceeding is not lost: it stands among other events', () => {
    expect(laneOf('note', 'q')).toBe('general');
    expect(ids({ proceedings, events: [event('note', { proceedingId: 'q' })] })).toContain(
      'general',
    );
  });
});
