import { dayRangeOf } from '../custody/day-range.ts';
import { addDays } from '../time/civil-day.ts';
import type { FindingCheck } from './finding.ts';
import { standsToday } from './standing-bars.ts';
import { record, say } from './words.ts';

/** Days ahead in which the end of a stay is a finding. */
const SOON_DAYS = 14;

/** Something that bars removal or transfer ends within two weeks. */
export const stayEndsSoon: FindingCheck = {
  code: 'stay-ends-soon',
  name: 'A stay ends soon',
  find: ({ view, today }) =>
    view.bars.flatMap((bar) => {
      const { expires, forbids, issuedBy } = bar;
      if (expires === null || standsToday(bar, today) === 'no') return [];
      const { earliest, latest } = dayRangeOf(expires);
      const horizon = addDays(today, SOON_DAYS);
      const first = earliest ?? latest;
      if (first === null || first > horizon) return [];
      const isSure = earliest !== null && latest !== null && latest <= horizon;
      const by = issuedBy === '' ? '' : ` (${issuedBy})`;
      const what = forbids.length === 0 ? 'removal' : forbids.join(' or ').replaceAll('-', ' ');
      return [
        {
          severity: 'doubtful',
          sentence: `The bar to ${what}${by} ${isSure ? 'ends' : 'may end'} ${say(expires)}.`,
          records: [record('bars', bar)],
          field: 'Expires',
        },
      ];
    }),
};
