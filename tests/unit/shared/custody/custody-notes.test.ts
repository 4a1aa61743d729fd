import { describe, expect, test } from 'vitest';
import { custodyNotes } from '../../../../shared/custody/custody-notes.ts';
import { printDays } from '../../../../shared/custody/day-count.ts';
import { summarizeCustody } from '../../../../shared/custody/summary.ts';
import { before, buildView, day, on, stint, undated } from '../../../builders/matter-view.ts';

const AS_OF = day('2025-12-31');
const sum = (stints: readonly object[], matter = {}) =>
  summarizeCustody(buildView({ stints, matter }), AS_OF);
const notes = (stints: readonly object[], matter = {}) =>
  custodyNotes(sum(stints, matter)).map((note) => note.text);

describe('what is not counted is said', () => {
  test('nothing where all is counted', () => {
    expect(notes([stint('a', on('2025-01-01'), null)])).toEqual([]);
  });

  test('a stint without a book-in date, and the sums become "at least"', () => {
    const stints = [
      stint('a', undated, on('2025-02-01')),
      stint('b', on('2025-02-01'), on('2025-03-01'), { authority: 'usms' }),
    ];
    expect(notes(stints)).toEqual(['1 stint without a book-in date is not counted.']);
    const { total, byAuthority, criminal } = sum(stints);
    expect(printDays(total.elapsed)).toBe('at least 28 days');
    expect(byAuthority.map((one) => [one.authority, printDays(one.days.elapsed)])).toEqual([
      ['ice', 'days not known'],
      ['usms', '28 days'],
    ]);
    expect(printDays(criminal.elapsed)).toBe('28 days');
  });

  test('a stint past "facts current through", which changes no number', () => {
    const stints = [stint('a', on('2025-06-01'), null), stint('b', on('2025-07-01'), null)];
    const matter = { factsCurrentThrough: '2025-06-25' };
    expect(notes(stints, matter)).toEqual([
      '1 stint that can only begin after Jun 25, 2025 is not counted.',
    ]);
    expect(printDays(sum(stints, matter).total.elapsed)).toBe('24 days');
  });

  test('a book-out ahead of its book-in is a contradiction, and no day of it counts', () => {
    const stints = [
      stint('a', on('2025-05-14'), on('2025-05-01')),
      stint('b', on('2025-06-14'), on('2025-06-01')),
    ];
    const summary = sum(stints);
    expect(custodyNotes(summary)).toEqual([
      { text: '2 stints with a book-out ahead of its book-in are not counted.', urgent: true },
    ]);
    expect(printDays(summary.total.elapsed)).toBe('days not known');
  });

  test('a stint that began before a day past the as-of day can have begun, and is counted', () => {
    const stints = [stint('a', before('2026-03-01'), null)];
    expect(notes(stints)).toEqual([]);
    expect(sum(stints).spans).toHaveLength(1);
  });

  test('archived stints are none', () => {
    expect(notes([stint('a', undated, null, { archived: true })])).toEqual([]);
  });
});
