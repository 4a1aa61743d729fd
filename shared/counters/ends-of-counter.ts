import { dateOfRecord } from '../docket/date-of-record.ts';
import type { Counter } from '../model/counter.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { NamedRecord } from '../model/record.ts';
import type { CaseDate } from '../time/case-date.ts';

/** One end of a counter as the file has it now. */
export type CounterEnd = {
  /** What happened then, as a sentence says it: "arrest", "the start". */
  readonly noun: string;
  /** What the record is called that it comes from; empty where the date was typed. */
  readonly title: string;
  readonly date: CaseDate;
  /** The record is archived, vacated or not there: nothing may be counted from it. */
  readonly isGone: boolean;
};

/** Both ends; `to` null = it runs as far as the file knows. */
export type CounterEnds = { readonly from: CounterEnd; readonly to: CounterEnd | null };

/**
 * The ends of a counter. One that names a record has that record's date as it is now, so that a
 * corrected time of arrest moves its marks; of a stint a count begins with the book-in and ends with
 * the book-out, and runs while there is none.
 */
export function endsOfCounter(
  { from, to, fromRecord, toRecord }: Counter,
  view: MatterView,
): CounterEnds {
  return {
    from: fromRecord ? startAt(view, fromRecord, from) : typed(from, 'the start'),
    to: toRecord ? endAt(view, toRecord, to) : to === null ? null : typed(to, 'the end'),
  };
}

function startAt(view: MatterView, ref: NamedRecord, kept: CaseDate): CounterEnd {
  const kind = view.events.find(({ id }) => ref.table === 'events' && id === ref.id)?.kind;
  const noun =
    ref.table === 'stints'
      ? 'book-in'
      : kind === 'arrest' || kind === 'release'
        ? kind
        : 'the start';
  return recorded(view, ref, noun, kept);
}

function endAt(view: MatterView, ref: NamedRecord, kept: CaseDate | null): CounterEnd | null {
  const stint = ref.table === 'stints' ? view.stints.find(({ id }) => id === ref.id) : undefined;
  if (stint === undefined) return recorded(view, ref, 'the end', kept);
  const { bookOut, archived } = stint;
  return bookOut === null
    ? null
    : { noun: 'book-out', title: 'Book-out', date: bookOut, isGone: archived };
}

function recorded(
  view: MatterView,
  ref: NamedRecord,
  noun: string,
  kept: CaseDate | null,
): CounterEnd {
  const found = dateOfRecord(view, ref);
  return found === null
    ? { noun, title: '', date: kept ?? { kind: 'undated', asTyped: '' }, isGone: true }
    : { noun, title: found.title, date: found.date, isGone: found.isGone };
}

function typed(date: CaseDate, noun: string): CounterEnd {
  return { noun, title: '', date, isGone: false };
}
