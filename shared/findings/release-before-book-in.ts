import { authorityNames } from '../custody/authority-names.ts';
import type { Stint } from '../model/custody.ts';
import { dateSortKey } from '../time/date-order.ts';
import { liesBefore } from './ends.ts';
import type { FindingCheck } from './finding.ts';
import { quoted, record, say } from './words.ts';

/** A release from an authority before anything that is recorded of its custody. */
export const releaseBeforeBookIn: FindingCheck = {
  code: 'release-before-book-in',
  name: 'Release before book-in',
  find: ({ view }) =>
    view.events.flatMap((event) => {
      if (event.kind !== 'release') return [];
      const { from } = event.details;
      const first = firstOf(
        view.stints.filter(({ authority }) => from === null || authority === from),
      );
      const certainty = first === null ? 'no' : liesBefore(event.date, first.bookIn);
      if (first === null || certainty === 'no') return [];
      const lies = certainty === 'sure' ? 'is recorded before' : 'may lie before';
      return [
        {
          severity: certainty === 'sure' ? 'wrong' : 'doubtful',
          sentence: `${quoted(event.title)} (${say(event.date)}) ${lies} the first ${authorityNames[first.authority]} book-in (${say(first.bookIn)}).`,
          records: [record('events', event), record('stints', first)],
          field: 'Date',
        },
      ];
    }),
};

/** Where one book-in is not known nothing can be said to lie before it. */
function firstOf(stints: readonly Stint[]): Stint | null {
  if (stints.some(({ bookIn }) => bookIn.kind === 'undated')) return null;
  return stints.reduce<Stint | null>(
    (first, stint) =>
      first === null || dateSortKey(stint.bookIn).dayRank < dateSortKey(first.bookIn).dayRank
        ? stint
        : first,
    null,
  );
}
