import { describe, expect, it } from 'vitest';
import { keysOf, takeStep, walkOf } from '../../../../../renderer/features/timeline/axis-walk.ts';
import type { ChronologyRow } from '../../../../../shared/chronology/chronology-row.ts';
import { indexChronology } from '../../../../../shared/chronology/lane-index.ts';
import { project } from '../../../../../shared/chronology/project.ts';
import {
  barOn,
  chronologyOf,
  day,
  lane,
  markOn,
  measure,
} from '../../../shared/chronology/project-samples.ts';

const rowOf = (key: string, laneId: string): ChronologyRow => ({
  number: 1,
  key,
  ref: { table: 'events', id: key },
  type: 'event',
  kind: 'hearing',
  lane: laneId,
  laneTitle: `Lane ${laneId}`,
  date: { kind: 'on', from: day('2020-01-01'), precision: 'day', asTyped: '' },
  endDate: null,
  running: false,
  kindName: 'Hearing',
  title: key,
  detail: '',
  status: '',
  pastSettings: [],
  standing: 'undisputed',
  sources: [],
  milestone: true,
  archived: false,
  restricted: false,
  unverified: false,
});

const band = { ...barOn('band', 'holders', 'holder', 0, 30), ref: null };
const chronology = {
  ...chronologyOf({
    lanes: [lane('holders', 'holders'), lane('empty'), lane('a'), lane('b')],
    marks: [markOn('a1', 'a', 5), markOn('a2', 'a', 20), markOn('b1', 'b', 18)],
    bars: [band],
  }),
  rows: [rowOf('a2', 'a'), rowOf('a1', 'a'), rowOf('b1', 'b'), rowOf('undated', 'b')],
};
const walk = walkOf(chronology);
const at = (key: string) => walk.byKey.get(key) ?? null;

describe('the way of the arrow keys', () => {
  it('begins at the first stop of the first lane that holds anything', () => {
    expect(takeStep(walk, null, 'next')?.key).toBe('band');
  });

  it('goes along a lane by time, and stops at its ends', () => {
    expect(takeStep(walk, at('a1'), 'next')?.key).toBe('a2');
    expect(takeStep(walk, at('a2'), 'next')).toBeNull();
    expect(takeStep(walk, at('a1'), 'previous')).toBeNull();
    expect(takeStep(walk, at('a1'), 'last')?.key).toBe('a2');
    expect(takeStep(walk, at('a2'), 'first')?.key).toBe('a1');
  });

  it('leaps over empty lanes to what is nearest in time', () => {
    expect(takeStep(walk, at('band'), 'down')?.key).toBe('a1');
    expect(takeStep(walk, at('b1'), 'up')?.key).toBe('a2');
    expect(takeStep(walk, at('b1'), 'down')).toBeNull();
  });

  it('leaves out what has no place in time', () => {
    expect(at('undated')).toBeNull();
  });

  it('stops at every setting of a hearing, and knows which day took the place of which', () => {
    const reset = walkOf({
      ...chronologyOf({
        lanes: [lane('a')],
        marks: [
          markOn('h:s1', 'a', 5, { ref: { table: 'events', id: 'h' }, struck: true }),
          markOn('h', 'a', 40),
        ],
        links: [{ id: 'link:h:s1', from: 'h:s1', to: 'h' }],
      }),
      rows: [rowOf('h', 'a')],
    });
    expect(reset.stops.get('a')?.map((stop) => stop.key)).toEqual(['h:s1', 'h']);
    expect(reset.byKey.get('h')?.at).toBe(markOn('h', 'a', 40).at);
    expect(reset.byKey.get('h:s1')?.row?.key).toBe('h');
    expect(reset.byKey.get('h:s1')?.replacedBy).toBe(reset.byKey.get('h')?.mark?.date);
  });
});

it('a count knows the lines that it stands for, each once', () => {
  const crowded = chronologyOf({
    lanes: [lane('a')],
    marks: [
      ...Array.from({ length: 5 }, (_, n) => markOn(`m${n}`, 'a', 0)),
      markOn('m0:old', 'a', 0, { ref: { table: 'events', id: 'm0' } }),
      markOn('far', 'a', 900),
    ],
  });
  const index = indexChronology(crowded);
  const { from, to } = index.extent;
  const count = project(index, { from, to }, 1000, measure).items.find(
    (item) => item.type === 'count',
  );
  expect(count === undefined ? [] : [...keysOf(count)].sort()).toEqual([
    'm0',
    'm1',
    'm2',
    'm3',
    'm4',
  ]);
});
