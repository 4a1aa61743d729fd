import { expect, test } from 'vitest';
import { layoutDocument } from '../../../../shared/export/layout-document.ts';
import { sayWordless } from '../../../../shared/export/wordless-marks.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import { buildView, day, on, readSample, stint } from '../../../builders/matter-view.ts';
import { chartsOf, measure, printOptions, tableRows, textOfSheets } from './paper-boxes.ts';

test('Lines are said by number, those that follow each other together', () => {
  expect(sayWordless([])).toBe('');
  expect(sayWordless([7])).toMatch(/ of line #7\.$/);
  expect(sayWordless([5, 8, 9, 10, 12])).toMatch(/ of lines #5, #8 to #10, #12\.$/);
});

test('A chart on too few pages says which lines stand without a word, and lists them where no table does', () => {
  const events = Array.from({ length: 120 }, (_, index) => ({
    id: `event-${String(index)}`,
    kind: 'filing',
    title: `Motion number ${String(index)} of this matter`,
    date: on(addDays(day('2025-01-20'), index % 40)),
  }));
  const lay = (parts: readonly ('timeline' | 'table')[]) =>
    layoutDocument(
      [buildView({ events })],
      printOptions({ fit: { w: 1, h: 1 }, parts: [...parts] }),
      measure,
    );
  const alone = lay(['timeline']);
  expect(textOfSheets(alone).join(' ')).toContain(
    'leave no room for words beside the marks of lines',
  );
  expect(tableRows(alone, ['Key to the numbers']).length).toBeGreaterThan(60);
  const withTable = textOfSheets(lay(['timeline', 'table'])).join(' ');
  expect(withTable).toContain('leave no room for words');
  expect(withTable).not.toContain('Key to the numbers');
});

test('Who held the client is said on however few pages', () => {
  const { matters } = readSample('petrova');
  const paper = layoutDocument(
    matters,
    printOptions({ asOf: day('2025-06-30'), fit: { w: 1, h: 1 }, parts: ['timeline'] }),
    measure,
  );
  const items = chartsOf(paper).flatMap((figure) => figure.items);
  const refs = (draw: 'bar' | 'text') =>
    new Set(
      items.flatMap((item) =>
        item.draw === draw && item.ref.startsWith('holder:') ? [item.ref] : [],
      ),
    );
  expect(refs('bar').size).toBeGreaterThan(2);
  for (const ref of refs('bar')) expect(refs('text')).toContain(ref);
});

test('A stint whose place only the chronology says names its holder on the chart', () => {
  const holders = ['ice', 'usms', 'county'] as const;
  const stints = holders.map((authority, index) =>
    stint(
      `stint-${String(index)}`,
      on(addDays(day('2025-01-20'), index)),
      on(addDays(day('2025-01-20'), index + 1)),
      { authority, facility: { name: 'A house of correction of a long name '.repeat(12).trim() } },
    ),
  );
  const paper = layoutDocument(
    [buildView({ stints })],
    printOptions({ asOf: day('2025-06-30'), parts: ['timeline'] }),
    measure,
  );
  const said = textOfSheets(paper).join(' ');
  for (const name of ['ICE', 'USMS', 'County'])
    expect(said).toMatch(new RegExp(`${name} custody see #\\d`));
});
