import type { Confirmation, Stint } from '../model/custody.ts';
import type { EventOfKind } from '../model/event.ts';
import type { CaseDate } from '../time/case-date.ts';
import { type CivilDay, compareDays } from '../time/civil-day.ts';
import { type DayRange, dayRangeOf, earlierDay, isNotAfter, laterDay } from './day-range.ts';

/** Why it cannot be said plainly that a stint goes on. */
export type HoldDoubt = {
  /**
   * `not-found`: a check after the last good one did not find the client. `found-released`: it found
   * the client released. `release-recorded`: an event of release, and no book-out. `end-not-known`:
   * it ended on a day that is not known.
   */
  readonly kind: 'not-found' | 'found-released' | 'release-recorded' | 'end-not-known';
  /** From this day on it is in doubt. */
  readonly since: CivilDay;
  /** The date of the check or of the release; the book-out of an end that is not known. */
  readonly date: CaseDate;
};

/** What the file holds against stints that have no book-out. */
export type CustodyEvidence = {
  readonly limit: CivilDay;
  readonly checks: readonly Confirmation[];
  /** Releases that end no other stint. */
  readonly releases: readonly EventOfKind<'release'>[];
};

/**
 * The end of a stint without a book-out. Nothing speaks against it: it runs to the limit. A check
 * that did not find the client, with no good one after it: it surely ran to the last good check (or
 * the book-in), and may run still. A check that found the client released: it ended by then. A
 * release without a book-out: it surely ran to the release, and the record does not say that it
 * ended. `latest` null = it may run past the limit.
 *
 * @example
 * in custody on 2025-02-01, not found on 2025-03-01
 * //=> end from 2025-02-01 on, in doubt since 2025-03-01
 */
export function endOfOpenStint(
  stint: Stint,
  start: DayRange,
  evidence: CustodyEvidence,
): { readonly end: DayRange; readonly doubts: readonly HoldDoubt[] } {
  const checks = evidence.checks.filter((check) => speaksOf(check, stint, start, evidence.limit));
  const good = checks.filter((check) => check.result === 'in-custody').reduce(laterCheck, null);
  const against = checks
    .filter((check) => check.result !== 'in-custody' && isNotAheadOf(check, good))
    .sort((a, b) => compareDays(a.on, b.on));
  const notFound = against.find(
    ({ result, on }) => result === 'not-found' && on !== start.earliest,
  );
  const foundReleased = against.find(({ result }) => result === 'released');
  const release = firstRelease(stint, start, evidence);
  const doubts = [
    ...(release === null ? [] : [{ kind: 'release-recorded', ...release } as const]),
    ...(foundReleased === undefined ? [] : [doubtOf('found-released', foundReleased)]),
    ...(notFound === undefined ? [] : [doubtOf('not-found', notFound)]),
  ].sort((a, b) => compareDays(a.since, b.since));
  if (doubts.length === 0) return { end: { earliest: evidence.limit, latest: null }, doubts };
  const latest = foundReleased?.on ?? null;
  const surely = release === null ? (good?.on ?? start.earliest) : release.since;
  return {
    end: {
      earliest: surely === null || latest === null ? surely : earlierDay(surely, latest),
      latest,
    },
    doubts,
  };
}

function speaksOf(check: Confirmation, stint: Stint, start: DayRange, limit: CivilDay): boolean {
  return (
    !check.archived &&
    check.on <= limit &&
    (check.authority === null || check.authority === stint.authority) &&
    isNotAfter(start.earliest, check.on)
  );
}

function laterCheck(last: Confirmation | null, check: Confirmation): Confirmation {
  return last === null || isNotAheadOf(check, last) ? check : last;
}

/** On a later day, or on the same day and not surely at an earlier time. */
function isNotAheadOf(check: Confirmation, other: Confirmation | null): boolean {
  if (other === null || check.on !== other.on) return other === null || check.on > other.on;
  const comparable =
    check.time !== undefined && other.time !== undefined && check.zone === other.zone;
  return !comparable || (check.time ?? '') >= (other.time ?? '');
}

function doubtOf(kind: 'not-found' | 'found-released', { on }: Confirmation): HoldDoubt {
  return { kind, since: on, date: { kind: 'on', from: on, precision: 'day', asTyped: '' } };
}

/** The first release from this authority, or from one that was not named, since the book-in. */
function firstRelease(
  stint: Stint,
  start: DayRange,
  { releases, limit }: CustodyEvidence,
): { readonly since: CivilDay; readonly date: CaseDate } | null {
  return releases
    .filter(({ details }) => details.from === null || details.from === stint.authority)
    .flatMap(({ date }) => {
      const on = dayRangeOf(date);
      const first = on.earliest ?? on.latest;
      if (first === null || first > limit || !isNotAfter(start.earliest, on.latest)) return [];
      return [{ since: start.earliest === null ? first : laterDay(first, start.earliest), date }];
    })
    .reduce<{ readonly since: CivilDay; readonly date: CaseDate } | null>(
      (earliest, one) => (earliest === null || one.since < earliest.since ? one : earliest),
      null,
    );
}
