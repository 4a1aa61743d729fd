import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownIn } from '../../../../shared/imports/known-in.ts';
import { parseMatterFile } from '../../../../shared/model/matter-file.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import { anyWholeView } from '../../../builders/any-whole-view.ts';
import { validFile } from '../../../builders/any-matter-file.ts';
import { buildView, day, on, onlyMatterOf, readSample } from '../../../builders/matter-view.ts';
import { addAll, csvOf, factsOf, factsTakenIn, line, readBack } from './take-in-csv.ts';

const samples = ['petrova', 'first-matter', 'two-matters', 'three-hundred-events'].flatMap((name) =>
  readSample(name).matters.map((view) => [`${name}: ${view.matter.title}`, view] as const),
);

describe('a matter that is saved as a table and taken in again', () => {
  it.each(samples)('%s gives the same records', (_, view) => {
    const reading = readBack(csvOf(view));
    expect(factsTakenIn(addAll(reading, view))).toEqual(factsOf(view));
    expect(reading.problems).toEqual([]);
  });

  it.each(samples)('%s is known to the last line where it came from', (_, view) => {
    const { proposals } = readBack(csvOf(view));
    const known = knownIn(view, proposals);
    expect(
      proposals
        .map(({ key, record }) => [record.row, known.get(key)])
        .filter(([, found]) => found === undefined || !('type' in found) || found.type !== 'same'),
    ).toEqual([]);
  });
});

/** A matter as a file brings it. A title of which a cell shows nothing becomes the name of its kind. */
const anyView: fc.Arbitrary<MatterView> = validFile.map((stated) => {
  const read = parseMatterFile(JSON.stringify(stated));
  if (!read.ok) throw new Error(read.failure.code);
  const view = onlyMatterOf(read.value);
  return {
    ...view,
    events: view.events.map((event) => ({ ...event, title: line(event.title) || 'Untitled' })),
  };
});

describe('any matter', () => {
  it('comes back from its table as the same records', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(factsTakenIn(addAll(readBack(csvOf(view)), view))).toEqual(factsOf(view));
      }),
      { numRuns: 200 },
    );
  });

  it('has nothing in its table that is not known where it came from', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { proposals } = readBack(csvOf(view));
        const known = knownIn(view, proposals);
        expect(proposals.filter(({ key }) => !known.has(key)).map(({ record }) => record)).toEqual(
          [],
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('any matter with every detail of every kind', () => {
  it('comes back from its table whole: details, claims, bars, and what names what', () => {
    fc.assert(
      fc.property(anyWholeView, (view) => {
        const reading = readBack(csvOf(view));
        expect(factsTakenIn(addAll(reading, view))).toEqual(factsOf(view));
        expect(reading.problems.filter(({ entry }) => entry !== null)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is known to the last line where it came from', () => {
    fc.assert(
      fc.property(anyWholeView, (view) => {
        const { proposals } = readBack(csvOf(view));
        const known = knownIn(view, proposals);
        expect(proposals.filter(({ key }) => known.get(key)?.type !== 'same')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

it('A condition comes back with years of check-ins', () => {
  const days = Array.from({ length: 1_500 }, (_, at) => addDays(day('2022-01-03'), at));
  const checkIns = days.map((one) => ({
    day: one,
    outcome: 'done',
    at: on(one),
    proof: 'Receipt; signed',
  }));
  const view = buildView({
    events: [
      { id: 'c', kind: 'condition', title: 'Call', date: on('2022-01-03'), details: { checkIns } },
    ],
  });
  expect(factsTakenIn(addAll(readBack(csvOf(view)), view))).toEqual(factsOf(view));
});
