import { expect, test } from 'vitest';
import { noFilter } from '../../../../shared/chronology/filter.ts';
import { sayLook } from '../../../../shared/chronology/say-look.ts';
import { plainLook } from '../../../../shared/chronology/view-look.ts';

test('a look is said in one sentence, with all that it leaves out', () => {
  expect(sayLook(plainLook)).toBe('Everything, in the order of events, in the usual columns.');
  expect(
    sayLook({
      filter: {
        ...noFilter,
        words: ' bail ',
        hiddenLanes: ['deadlines'],
        hiddenKinds: ['note'],
        hiddenStandings: ['unsure'],
        unverified: true,
      },
      withArchived: true,
      columns: ['date', 'title'],
      sort: { column: 'title', descending: true },
    }),
  ).toBe(
    'Lines with “bail”, only what is unverified, without 1 lane, without kinds note, without standing unsure, archived too, by what, last first, in 2 columns.',
  );
});
