import { expect, test } from 'vitest';
import { layoutDocument } from '../../../../shared/export/layout-document.ts';
import type { CellLine, TableRow } from '../../../../shared/export/print-document.ts';
import { pitchOf } from '../../../../shared/export/text.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import { buildView, day, on } from '../../../builders/matter-view.ts';
import { measure, printOptions } from './paper-boxes.ts';

const reasons = [
  'the government asked for it, because discovery was not complete and the agent was on leave',
  '',
  'court closed for snow',
  'the interpreter did not come',
];

/** A hearing that was reset many times, as rows of the table: more than one where pages part it. */
function rowsOfHearing(resets: number): readonly TableRow[] {
  const settings = Array.from({ length: resets + 1 }, (_, index) => ({
    id: `setting-${String(index)}`,
    date: on(addDays(day('2025-01-06'), index * 14), '09:30', 'America/New_York'),
    status: index === resets ? 'set' : 'reset',
    reason: index === resets ? '' : (reasons[index % reasons.length] ?? ''),
  }));
  const event = { id: 'hearing', kind: 'hearing', title: 'Status hearing', details: { settings } };
  const paper = layoutDocument(
    [buildView({ events: [event] })],
    printOptions({ parts: ['table'] }),
    measure,
  );
  return paper.sheets
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'table' ? block.rows : []));
}

/** How far under the top of its cell each thing begins. */
function topsOf(lines: readonly CellLine[]): ReadonlyMap<number, number> {
  let y = 0;
  const tops = new Map<number, number>();
  for (const line of lines) {
    y += line.gap;
    if (line.beside !== undefined) tops.set(line.beside, y);
    y += pitchOf(line.font);
  }
  return tops;
}

test.each([1, 8, 40])(
  'The reason of each of %i resets begins beside the date that it is about',
  (resets) => {
    const told = new Set<number>();
    for (const { cells } of rowsOfHearing(resets)) {
      const [, date = [], what = []] = cells;
      const dates = topsOf(date);
      for (const [reset, top] of topsOf(what)) {
        told.add(reset);
        expect(top).toBeCloseTo(dates.get(reset) ?? NaN);
      }
    }
    expect(told.size).toBe(
      Array.from({ length: resets }, (_, index) => reasons[index % reasons.length]).filter(
        (reason) => reason !== '',
      ).length,
    );
  },
);
