import { earlierDay, laterDay } from '../custody/day-range.ts';
import { nameFacility } from '../custody/facility-names.ts';
import { canBeOnePlace } from '../custody/same-place.ts';
import type { CustodySpan } from '../custody/spans.ts';
import { atWord } from './ends.ts';
import type { FindingCheck, Seen } from './finding.ts';
import { record, sayDay } from './words.ts';

/** Held at two places for a night or more: a transfer without a book-out, or a date that is wrong. */
export const twoPlaces: FindingCheck = {
  code: 'two-places',
  name: 'Two places at once',
  find: ({ view, custody }) => {
    if (view.stints.length < 2) return [];
    const spans = custody.spans();
    return spans.flatMap((first, index) =>
      spans.slice(index + 1).flatMap((second) => seenOf(first, second)),
    );
  },
};

function seenOf(first: CustodySpan, second: CustodySpan): readonly Seen[] {
  if (canBeOnePlace(first.stint.facility, second.stint.facility)) return [];
  const sure = overlapOf(first, second, ({ start, end }) => [start.latest, end.earliest]);
  const overlap =
    sure ??
    overlapOf(first, second, ({ stint, end }) => [
      atWord(stint.bookIn).latest,
      stint.bookOut === null ? end.earliest : atWord(stint.bookOut).earliest,
    ]);
  if (overlap === null) return [];
  const [one, other] = [first, second].map(({ stint }) => nameFacility(stint.facility));
  const goesOn = first.openAtLimit && second.openAtLimit;
  const noEnd = first.stint.bookOut === null ? ' The first has no book-out.' : '';
  return [
    {
      severity: sure === null ? 'doubtful' : 'wrong',
      sentence: `${sure === null ? 'May be' : 'Recorded as'} held at ${one ?? ''} and at ${other ?? ''} at once, from ${sayDay(overlap.from)}${goesOn ? ' on' : ` to ${sayDay(overlap.to)}`}.${noEnd}`,
      records: [record('stints', first.stint), record('stints', second.stint)],
      field: 'Book-out',
    },
  ];
}

/** The days on which both surely ran; a shared day of handover is none. */
function overlapOf(
  first: CustodySpan,
  second: CustodySpan,
  coreOf: (span: CustodySpan) => readonly [CustodySpan['from'] | null, CustodySpan['from'] | null],
) {
  const [[from, to], [otherFrom, otherTo]] = [coreOf(first), coreOf(second)];
  if (from === null || to === null || otherFrom === null || otherTo === null) return null;
  const overlap = { from: laterDay(from, otherFrom), to: earlierDay(to, otherTo) };
  return overlap.from < overlap.to ? overlap : null;
}
