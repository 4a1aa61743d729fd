import { describe, expect, test } from 'vitest';
import { rowDraftOf, rowValuesOf } from '../../../../../renderer/features/records/row-draft.ts';
import type { RowField } from '../../../../../renderer/features/records/row-field.ts';
import type { CivilDay } from '../../../../../shared/time/civil-day.ts';

const today = '2026-11-23' as CivilDay;
const birth: RowField = { name: 'dateOfBirth', label: 'Date of birth', type: 'partial-day' };
const read = (text: string) =>
  rowValuesOf({ dateOfBirth: { text, original: null } }, [birth], today);

describe('A field for a day, a month or a year', () => {
  test.each([
    ['1995', '1995'],
    ['4/1995', '1995-04'],
    ['4/9/1995', '1995-04-09'],
    ['', null],
  ])('keeps %j as exactly as it was typed', (text, value) => {
    expect(read(text)).toEqual({ ok: true, values: { dateOfBirth: value } });
  });

  test.each(['~1995', '1994-1996', 'undated', '4/9/1995 3p'])('asks again for %j', (text) => {
    expect(read(text)).toMatchObject({ ok: false });
  });

  test.each(['1995', '1995-04', '1995-04-09'])('%s is the same after it was shown', (value) => {
    const draft = rowDraftOf({ dateOfBirth: value }, [birth]);
    expect(rowValuesOf(draft, [birth], today)).toMatchObject({ values: { dateOfBirth: value } });
  });
});

test('A line that looks like a day is shown as it was written', () => {
  const line: RowField = { name: 'docketNumber', label: 'Docket number', type: 'line' };
  expect(rowDraftOf({ docketNumber: '2025-01-02' }, [line])['docketNumber']?.text).toBe(
    '2025-01-02',
  );
});
