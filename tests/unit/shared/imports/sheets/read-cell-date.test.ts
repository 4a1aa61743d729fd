import { describe, expect, it } from 'vitest';
import { dateColumn } from '../../../../../shared/imports/sheets/read-cell-date.ts';
import { day } from '../../../../builders/matter-view.ts';

const order = { dayFirst: false, isSure: true, example: null };
const column = dateColumn({ today: day('2026-11-26'), epoch: 1900, order });
const read = (text: string) => column({ type: 'text', text });

/** From when, how exactly, and what is doubted. */
function told(text: string) {
  const cell = read(text);
  if (cell.type !== 'date') return cell.type;
  const { date, doubts } = cell;
  return [date.from, date.precision, ...doubts.map(({ code }) => code)].join(' ');
}

describe('the date of a cell', () => {
  it.each([
    ['January 2026', '2026-01 month'],
    ['Sept. 2025', '2025-09 month'],
    ['Jan 20, 2026', '2026-01-20 day'],
    ['Jan 20 26', '2026-01-20 day'],
    ["Jan 20'26", '2026-01-20 day'],
    ['Jan. 20,2026', '2026-01-20 day'],
    ['January 20th 2026', '2026-01-20 day'],
  ])('%s is a month or a day as it is written: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['Sat 1/24/26', '2026-01-24 day'],
    ['1/24/26 (Saturday)', '2026-01-24 day'],
    ['Thu 1/24/26', '2026-01-24 day import/other-weekday'],
    ['1/24/26 (Thurs.)', '2026-01-24 day import/other-weekday'],
  ])('%s: a weekday that does not fit is a doubt', (text, expected) => {
    expect(told(text)).toBe(expected);
    const cell = read(text);
    expect(cell.type === 'date' && cell.words).toBe('');
  });

  it.each(['today', 'tomorrow', '+30d'])('%s counts from a day that nobody knows', (text) => {
    expect(told(text)).toContain('import/relative-date');
  });

  it('with a second day beside it has no time made of that day', () => {
    const cell = read('1/24/26, 2/3/26');
    expect(cell).toMatchObject({ type: 'date', timeText: '', words: '2/3/26' });
    expect(told('1/24/26, 2/3/26')).toContain('import/unsure-date');
  });
});
