import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listWidths } from '../../../../shared/export/list-widths.ts';
import { CELL } from '../../../../shared/export/put-table.ts';
import { fonts } from '../../../../shared/export/text.ts';
import { groupOf, type ListCell, said } from '../../../../shared/pages/list-page.ts';
import { measure } from './paper-boxes.ts';

const columns = [
  { title: 'When', share: 0.3 },
  { title: 'What', share: 0.3 },
  { title: 'Who', share: 0.4 },
];
const widthsOf = (rows: ListCell[][], width = 600) =>
  listWidths({ columns, groups: [groupOf('', rows)] }, width, () => fonts.body, measure);

const WHAT = 'A hearing with a name that needs some room';

describe('the columns of a list', () => {
  it('take what they need from those that need less', () => {
    const [when = 0, what = 0, who = 0] = widthsOf([[[said('9:00 AM')], [said(WHAT)], []]]);
    expect(what).toBeGreaterThanOrEqual(measure(WHAT, fonts.body) + CELL.right);
    expect(when).toBeLessThan(180);
    expect(who).toBeLessThan(240);
    expect(when).toBeGreaterThan(measure('9:00 AM', fonts.body));
  });

  it('are as they were shared out where nothing would be broken', () => {
    expect(widthsOf([[[said('a')], [said('b')], [said('c')]]])).toEqual([180, 180, 240]);
    expect(widthsOf([])).toEqual([180, 180, 240]);
  });

  it('keep the room for a hand', () => {
    const [, , who] = widthsOf([[[], [said(WHAT)], [{ linesToWrite: 2 }]]]);
    expect(who).toBe(240);
  });

  it('take the whole width, and leave no head without room', () => {
    const cell = fc.array(
      fc.lorem({ maxCount: 20 }).map((text) => said(text)),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }),
        fc.integer({ min: 300, max: 900 }),
        (rows, width) => {
          const widths = widthsOf(rows, width);
          expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(width);
          widths.forEach((one, index) => {
            expect(one).toBeGreaterThan(measure(columns[index]?.title ?? '', fonts.bodyStrong));
          });
        },
      ),
    );
  });
});
