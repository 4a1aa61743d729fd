import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../shared/chronology/chronology.ts';
import { eventSchema } from '../../../../shared/model/event.ts';
import { isAttended } from '../../../../shared/model/event-date.ts';
import { parseMatterFile } from '../../../../shared/model/matter-file.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import { validFile } from '../../../builders/any-matter-file.ts';
import {
  buildView,
  day,
  on,
  onlyMatterOf,
  readSample,
  stint,
} from '../../../builders/matter-view.ts';

const AS_OF = day('2026-11-15');
const note = (id: string, more: object = {}) => ({
  id,
  kind: 'note',
  title: `Note ${id}`,
  date: on('2025-01-02'),
  ...more,
});

const anyView: fc.Arbitrary<MatterView> = validFile.map((stated) => {
  const file = parseMatterFile(JSON.stringify(stated));
  if (!file.ok) throw new Error(JSON.stringify(file.failure));
  return onlyMatterOf(file.value);
});

function reversed(view: MatterView): MatterView {
  return {
    ...view,
    proceedings: view.proceedings.toReversed(),
    events: view.events.toReversed(),
    stints: view.stints.toReversed(),
    claims: view.claims.toReversed(),
    bars: view.bars.toReversed(),
    confirmations: view.confirmations.toReversed(),
  };
}

function hasPlace(event: MatterView['events'][number]): boolean {
  if (!isAttended(event)) return event.date.kind !== 'undated';
  return event.details.settings.some((setting) => setting.date.kind !== 'undated');
}

describe('the projection of any matter', () => {
  test('gives each event, stint, claim and bar that is not archived exactly one line', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const keys = buildChronology(view, { asOf: AS_OF }).rows.flatMap((row) =>
          row.type === 'gap' ? [] : [row.key],
        );
        const records = [...view.events, ...view.stints, ...view.claims, ...view.bars];
        const expected = records.filter((row) => !row.archived).map((row) => row.id);
        expect([...keys].sort()).toEqual(expected.sort());
      }),
    );
  });

  test('gives each event with a place in time at least one mark or bar, and no other event any', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { marks, bars } = buildChronology(view, { asOf: AS_OF, withArchived: true });
        const drawn = new Set([...marks, ...bars].flatMap((item) => item.ref?.id ?? []));
        for (const event of view.events) expect(drawn.has(event.id)).toBe(hasPlace(event));
      }),
    );
  });

  test('puts everything into a lane that is there, under an id of its own', () => {
    fc.assert(
      fc.property(anyView, fc.boolean(), (view, withArchived) => {
        const { lanes, marks, bars, gaps, rows } = buildChronology(view, {
          asOf: AS_OF,
          withArchived,
        });
        const known = new Set(lanes.map((lane) => lane.id));
        for (const item of [...marks, ...bars, ...gaps, ...rows])
          expect(known.has(item.lane)).toBe(true);
        const ids = [...marks, ...bars].map((item) => item.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
      }),
    );
  });

  test('draws bars forwards: every bar ends later than it starts, doubts lie inside it', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        for (const bar of buildChronology(view, { asOf: AS_OF }).bars) {
          expect(bar.to).toBeGreaterThan(bar.from);
          expect(bar.solidFrom).toBeGreaterThanOrEqual(bar.from);
          expect(bar.solidFrom).toBeLessThanOrEqual(bar.to);
          expect(bar.solidTo).toBeGreaterThanOrEqual(bar.from);
          expect(bar.solidTo).toBeLessThanOrEqual(bar.to);
        }
      }),
    );
  });

  test('is the same whatever the order of rows', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(buildChronology(reversed(view), { asOf: AS_OF })).toEqual(
          buildChronology(view, { asOf: AS_OF }),
        );
      }),
    );
  });

  test('numbers its lines from one, and puts undated lines last', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { rows } = buildChronology(view, { asOf: AS_OF });
        expect(rows.map((row) => row.number)).toEqual(rows.map((_row, index) => index + 1));
        const undated = rows.map((row) => row.date.kind === 'undated');
        expect(undated).toEqual([...undated].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  test('links only marks that are there, from a setting to the one that took its place', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { marks, links } = buildChronology(view, { asOf: AS_OF });
        const ids = new Set(marks.map((mark) => mark.id));
        for (const link of links) {
          expect([ids.has(link.from), ids.has(link.to)]).toEqual([true, true]);
          expect(link.from).not.toBe(link.to);
        }
      }),
    );
  });

  test('says nothing in the band on top past the limit of facts', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { bars, limit } = buildChronology(view, { asOf: AS_OF });
        const end = Date.parse(addDays(limit, 1));
        for (const bar of bars.filter((one) => one.band === 'holder'))
          expect(bar.to).toBeLessThanOrEqual(end);
      }),
    );
  });
});

describe('archived records', () => {
  const view = buildView({
    events: [note('kept'), note('gone', { archived: true })],
    stints: [stint('old', on('2025-01-01'), on('2025-02-01'), { archived: true })],
  });

  test('stay out unless they are asked for', () => {
    expect(buildChronology(view, { asOf: AS_OF }).rows.map((row) => row.key)).toEqual(['kept']);
  });

  test('that are asked for have lines, in lanes that are there, and are drawn nowhere but as events', () => {
    const { lanes, rows, bars } = buildChronology(view, { asOf: AS_OF, withArchived: true });
    const archived = rows.filter((row) => row.archived).map((row) => row.key);
    expect(archived.sort()).toEqual(['gone', 'old']);
    expect(rows.find((row) => row.key === 'old')?.detail).toBe('archived: days not counted');
    expect(bars.map((bar) => bar.ref?.id)).not.toContain('old');
    expect(lanes.map((lane) => lane.id)).toContain('general');
  });

  test('that are alone in a lane bring the lane with them', () => {
    const alone = buildView({ events: [note('gone', { archived: true })] });
    const laneIds = (withArchived: boolean) =>
      buildChronology(alone, { asOf: AS_OF, withArchived }).lanes.map((lane) => lane.id);
    expect(laneIds(false)).not.toContain('general');
    expect(laneIds(true)).toContain('general');
  });
});

describe('the samples', () => {
  test.each(['petrova', 'first-matter', 'three-hundred-events', 'two-matters'])(
    '%s puts every placed event on the axis and every record into the table',
    (name) => {
      for (const view of readSample(name).matters) {
        const { marks, bars, rows } = buildChronology(view, { asOf: AS_OF });
        const drawn = new Set([...marks, ...bars].flatMap((item) => item.ref?.id ?? []));
        const shown = view.events.filter((event) => !event.archived);
        expect(shown.filter((event) => hasPlace(event) !== drawn.has(event.id))).toEqual([]);
        expect(rows.filter((row) => row.type === 'event')).toHaveLength(shown.length);
      }
    },
  );

  test('the big one has three hundred events', () => {
    expect(onlyMatterOf(readSample('three-hundred-events')).events).toHaveLength(300);
  });

  test('Petrova has no gap, and Louisiana in late February stands behind Vermont', () => {
    const { rows, gaps } = buildChronology(onlyMatterOf(readSample('petrova')), { asOf: AS_OF });
    const places = rows.filter((row) => row.type === 'stint').map((row) => row.key);
    expect(gaps).toEqual([]);
    expect(places).toEqual([
      'petrova-stint-logan',
      'petrova-stint-vermont',
      'petrova-stint-richwood',
      'petrova-stint-ouachita',
      'petrova-stint-massachusetts',
    ]);
  });
});

test('fifty thousand events are projected, none lost, in the order of their days', () => {
  const [first] = buildView({ events: [note('n')] }).events;
  const view = buildView({});
  const events = Array.from({ length: 50_000 }, (_, index) =>
    eventSchema.parse({
      ...first,
      id: `e${String(index)}`,
      date: on(addDays(day('2020-01-01'), (index * 7919) % 2400)),
    }),
  );
  const { rows, marks } = buildChronology({ ...view, events }, { asOf: AS_OF });
  const days = rows.map((row) => (row.date.kind === 'undated' ? '' : row.date.from));
  expect([rows.length, marks.length]).toEqual([50_000, 50_000]);
  expect(days).toEqual([...days].sort());
});
