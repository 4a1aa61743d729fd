import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ClosureDraft,
  closureDraftsOf,
  newClosure,
  readClosures,
} from '../../../../../renderer/features/records/closure-draft.ts';
import { addDays } from '../../../../../shared/time/civil-day.ts';
import { caseDay, day } from '../../../shared/time/dates.ts';

const today = day('2026-11-26');

function read(draft: Partial<ClosureDraft>) {
  const errors: Record<string, string> = {};
  const closures = readClosures([{ ...newClosure(), reason: 'snow', ...draft }], today, errors);
  return { closures, errors };
}
const when = (text: string) => ({ text, original: null });

test('One day and a span are read as they are typed', () => {
  expect(read({ when: when('2/10/26'), source: ' clerk ' })).toEqual({
    closures: [{ from: '2026-02-10', to: '2026-02-10', reason: 'snow', source: 'clerk' }],
    errors: {},
  });
  expect(read({ when: when('2/10/26 to 2/12/26') }).closures).toMatchObject([
    { from: '2026-02-10', to: '2026-02-12' },
  ]);
});

test.each([
  'Feb 2026',
  '~2/10/26',
  '<2/10/26',
  'between 2/1/26 and 2/3/26',
  '2/30/26',
  '',
  '2024 to 2026',
])('Days that are not exact are refused beside the field: "%s"', (text) => {
  const { closures, errors } = read({ when: when(text) });
  expect(closures).toEqual([]);
  expect(Object.keys(errors)).toEqual(['closures.0.when']);
});

test('A span of more than a year is a slip of the year', () => {
  expect(read({ when: when('2/10/25 to 2/12/26') }).errors).toHaveProperty(['closures.0.when']);
});

test('The reason is asked for; an entry with nothing in it is none', () => {
  expect(read({ when: when('2/10/26'), reason: ' ' }).errors).toHaveProperty(['closures.0.reason']);
  expect(read({ reason: '' })).toEqual({ closures: [], errors: {} });
});

test('What is kept is read again as it was', () => {
  fc.assert(
    fc.property(caseDay, fc.integer({ min: 0, max: 300 }), (from, days) => {
      const kept = [{ from, to: addDays(from, days), reason: 'flood', source: '' }];
      const errors: Record<string, string> = {};
      expect(readClosures(closureDraftsOf(kept), today, errors)).toEqual(kept);
      expect(errors).toEqual({});
    }),
  );
});
