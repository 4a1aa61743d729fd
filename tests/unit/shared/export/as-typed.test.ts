import { describe, expect, it } from 'vitest';
import { typedBeside } from '../../../../shared/export/as-typed.ts';
import { caseDateSchema } from '../../../../shared/time/case-date.ts';
import { formatCaseDate } from '../../../../shared/time/format-case-date.ts';
import { around, before, between, on } from '../../../builders/matter-view.ts';

function beside(date: object, asTyped: string): string {
  const read = caseDateSchema.parse({ ...date, asTyped });
  return typedBeside(read, formatCaseDate(read, { style: 'table' }));
}

describe('the text as typed', () => {
  it.each([
    [on('2025-06-18'), '6/18/25'],
    [on('2025-06-18'), 'Wed 2025-06-18'],
    [on('2025-06-18'), 'jun 18'],
    [on('2025-06-18', '13:30', 'America/New_York'), '6/18/25 1:30p'],
    [on('2025-02'), 'Feb 2025'],
    [around('2025-02-23'), 'about 02-23'],
    [before('2025-05-14'), 'before 2025-05-14'],
    [between('2025-02-16', '2025-02-23'), 'between 2025-02-16 and 2025-02-23'],
  ])('is not repeated where it only spells the same date: %j %s', (date, typed) => {
    expect(beside(date, typed)).toBe('');
  });

  it.each([
    [on('2025-06-12'), 'Thursday'],
    [on('2025-06-18'), 'next week'],
    [around('2025-02-23'), '2/23'],
    [on('2025-06-18'), '6/19/25'],
    [on('2025'), 'some years ago'],
  ])('stands beside the date where it says something else: %j %s', (date, typed) => {
    expect(beside(date, typed)).toBe(typed);
  });
});
