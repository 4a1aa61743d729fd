import { authorityNames } from '../custody/authority-names.ts';
import { nameFacility } from '../custody/facility-names.ts';
import { canBeOnePlace } from '../custody/same-place.ts';
import { mergeDifferences } from '../editing/merge-fields.ts';
import { sameDate } from '../editing/unite-settings.ts';
import type { Stint } from '../model/custody.ts';
import type { CaseEvent } from '../model/event.ts';
import { dateOfEvent } from '../model/event-date.ts';
import { foldText } from '../model/fold-text.ts';
import type { CaseDate } from '../time/case-date.ts';
import type { FindingCheck } from './finding.ts';
import { quoted, record, say } from './words.ts';

/**
 * Two records of one fact: what two persons took in from one file before their laptops were merged, or
 * a line that was saved twice.
 */
export const enteredTwice: FindingCheck = {
  code: 'entered-twice',
  name: 'Perhaps entered twice',
  find: ({ view }) => [
    ...twinsIn(view.events, keyOfEvent, canBeOneEvent).map(([first, second]) => ({
      severity: 'doubtful' as const,
      sentence: `${quoted(second.title)} stands twice on ${say(dateOfEvent(second))}, and nothing that both say differs.`,
      records: [record('events', first), record('events', second)] as const,
      field: 'Title',
    })),
    ...twinsIn(view.stints, keyOfStint, canBeOneStint).map(([first, second]) => ({
      severity: 'doubtful' as const,
      sentence: `${authorityNames[second.authority]} custody at ${nameFacility(second.facility)} stands twice from ${say(second.bookIn)} on.`,
      records: [record('stints', first), record('stints', second)] as const,
      field: 'Book-in',
    })),
  ],
};

/** Each that can be the same as an earlier one with its key, beside it; whatever order they come in. */
function twinsIn<R extends { readonly id: string }>(
  rows: readonly R[],
  keyOf: (row: R) => string | null,
  canBeOne: (one: R, other: R) => boolean,
): readonly (readonly [R, R])[] {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].flatMap((group) => {
    const ordered = group.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return ordered.flatMap((row, place) => {
      const twin = ordered.find((one, at) => at < place && canBeOne(one, row));
      return twin === undefined ? [] : [[twin, row] as const];
    });
  });
}

/** Null where two are rather two facts: without a day or a title, or of a charge without its count. */
function keyOfEvent(event: CaseEvent): string | null {
  const date = dateOfEvent(event);
  if (date.kind === 'undated' || event.title.trim() === '') return null;
  if (event.kind === 'charge' && event.details.count === '') return null;
  return `${event.kind} ${date.from} ${foldText(event.title)}`;
}

function canBeOneEvent(one: CaseEvent, other: CaseEvent): boolean {
  return (
    !areTold(entriesOf(one), entriesOf(other)) &&
    !areTold(wordsOf(one.note), wordsOf(other.note)) &&
    mergeDifferences(one, other).length === 0
  );
}

/** Whether both say something, and have nothing of it in common. */
function areTold(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one));
}

function entriesOf({ sources }: CaseEvent): readonly string[] {
  return sources.flatMap(({ docketNumber, entry }) =>
    entry === '' ? [] : [foldText(`${docketNumber} ${entry}`)],
  );
}

function wordsOf(note: string): readonly string[] {
  return note.trim() === '' ? [] : [foldText(note).trim()];
}

/** Null where the day is not known. */
function keyOfStint({ authority, bookIn }: Stint): string | null {
  return bookIn.kind === 'on' ? `${authority} ${bookIn.from}` : null;
}

/** Of one that goes on and one that ended, the former is the older news. */
function canBeOneStint(one: Stint, other: Stint): boolean {
  return (
    canBeOnePlace(one.facility, other.facility) &&
    sameDate(one.bookIn, other.bookIn) &&
    (one.bookOut === null || other.bookOut === null || isSameEnd(one.bookOut, other.bookOut))
  );
}

function isSameEnd(one: CaseDate, other: CaseDate): boolean {
  return one.kind === 'undated' || other.kind === 'undated' || sameDate(one, other);
}
