import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countEntries, sayCounts } from '../../../../shared/imports/count-entries.ts';
import type { Known } from '../../../../shared/imports/known-in.ts';
import { on } from '../../../builders/matter-view.ts';
import { proposedEvent, readingOf } from './proposals.ts';

const known: Known = { type: 'same', id: 'e1', title: 'Note', text: '' };

test('The parts of the line add up to the rows of the file, whatever became of them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('new', 'known', 'conflict', 'repeat', 'problem'), { maxLength: 60 }),
      (fates) => {
        const entry = (fate: string) => fates.flatMap((one, at) => (one === fate ? [at + 1] : []));
        const proposals = ['new', 'known', 'conflict'].flatMap((fate) =>
          entry(fate).map((n) => proposedEvent(n, { date: on('2025-03-03') })),
        );
        const marks = new Map([
          ...entry('known').map((n) => [`row-${n}`, known] as const),
          ...entry('conflict').map(
            (n) => [`row-${n}`, { ...known, type: 'conflict' as const }] as const,
          ),
        ]);
        const reading = readingOf(proposals, { entries: fates.length, repeats: entry('repeat') });
        const counts = countEntries(reading, marks);
        expect(counts).toEqual({
          entries: fates.length,
          proposals: entry('new').length + entry('conflict').length,
          known: entry('known').length,
          repeats: entry('repeat').length,
          problems: entry('problem').length,
        });
      },
    ),
    { seed: 7 },
  );
});

test('What is none is not said', () => {
  const counts = { entries: 1_200, proposals: 1_196, known: 0, repeats: 0, problems: 4 };
  expect(sayCounts('csv', counts)).toBe('1,200 rows: 1,196 to add, 4 with problems');
  expect(sayCounts('ics', { ...counts, entries: 1, proposals: 0, known: 1, problems: 0 })).toBe(
    '1 calendar event: 0 to add, 1 known already',
  );
});

test('Where several entries make one record, the records are said too', () => {
  const counts = { entries: 1_200, proposals: 1_196, known: 0, repeats: 0, problems: 4 };
  expect(sayCounts('docket-html', counts, 389)).toBe(
    '1,200 docket entries: 1,196 to add as 389 records, 4 with problems',
  );
  expect(sayCounts('docket-html', { ...counts, proposals: 2 }, 1)).toContain('as 1 record,');
});
