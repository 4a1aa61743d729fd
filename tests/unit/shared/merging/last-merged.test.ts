import { expect, test } from 'vitest';
import { lastMergings, sayLastMerged } from '../../../../shared/merging/last-merged.ts';
import { type Merging, mergingSchema } from '../../../../shared/model/merging.ts';

const zone = 'America/New_York';
const at = (day: number, hour: number) => Date.UTC(2026, 10, day, hour + 5);
const merging = (given: Partial<Merging>) =>
  mergingSchema.parse({
    ...{ id: 'm', matterId: 'matter-1', device: 'device-1', personName: 'Maria' },
    ...{ handedAt: at(24, 9), takenInAt: at(24, 17) },
    ...given,
  });
const say = (mergings: readonly Merging[]) => sayLastMerged(mergings, (id) => `(${id})`, zone);

test('Nothing merged is said as never', () => {
  expect(say([])).toBe('never');
});

test('With whom and when, by the clock of this laptop', () => {
  expect(say([merging({})])).toBe('with Maria: Tue 11/24/2026, 5:00 PM');
});

test('What was saved there on another day says so', () => {
  expect(say([merging({ handedAt: at(20, 9) })])).toBe(
    'with Maria: Tue 11/24/2026, 5:00 PM (saved there Fri 11/20/2026, 9:00 AM)',
  );
});

test('Of each laptop the last merge counts, the newest first, and one that was undone does not', () => {
  const last = lastMergings([
    merging({ id: 'a' }),
    merging({ id: 'b', takenInAt: at(25, 8) }),
    merging({ id: 'c', device: 'device-2', takenInAt: at(26, 8) }),
    merging({ id: 'd', device: 'device-3', takenInAt: at(26, 9), archived: true }),
  ]);
  expect(last.map(({ id }) => id)).toEqual(['c', 'b']);
});

test('Without initials it is another laptop', () => {
  expect(say([merging({ personName: '', person: '' })])).toMatch(/^with another laptop: /);
  expect(say([merging({ personName: '', person: 'p1' })])).toMatch(/^with \(p1\): /);
});
