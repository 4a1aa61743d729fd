import { printDays } from '../custody/day-count.ts';
import { type DayRange, isExact } from '../custody/day-range.ts';
import type { CivilDay } from '../time/civil-day.ts';
import type { FindingCheck } from './finding.ts';
import { record, sayDay } from './words.ts';

/** Days between two stays with no custody and no release recorded. */
export const holeInCustody: FindingCheck = {
  code: 'hole-in-custody',
  name: 'Hole in custody',
  find: ({ view, custody }) => {
    if (view.stints.length < 2) return [];
    const stays = custody.stays();
    return custody.gaps().flatMap((gap) => {
      const before = stays.find((stay) => stay.to === gap.from)?.spans.at(-1);
      const after = stays.find((stay) => stay.from === gap.to)?.spans[0];
      if (gap.afterRelease || before === undefined || after === undefined) return [];
      const isSure = gap.days.min > 0;
      return [
        {
          severity: isSure ? 'missing' : 'doubtful',
          sentence: isSure
            ? `Between ${edge(gap.from, gap.start)} and ${edge(gap.to, gap.end)} no custody and no release is recorded (${printDays(gap.days)}).`
            : `There may be a hole in custody between ${edge(gap.from, gap.start)} and ${edge(gap.to, gap.end)}; no release is recorded.`,
          records: [record('stints', before.stint), record('stints', after.stint)],
          field: 'Book-out',
        },
      ];
    });
  },
};

function edge(day: CivilDay, range: DayRange): string {
  return `${isExact(range) ? '' : 'about '}${sayDay(day)}`;
}
