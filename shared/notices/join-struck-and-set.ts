import { type AttendedEvent, currentSetting, isAttended } from '../model/event-date.ts';
import type { CaseEvent } from '../model/event.ts';
import { type CivilDay, isCivilDay } from '../time/civil-day.ts';
import { mayBeTicked } from './doubts-of-date.ts';
import { isSameType, setDayOf } from './match-hearing.ts';
import type { Doubt, Proposal, SetAside } from './notice-reading.ts';

/**
 * A notice that strikes a known hearing and sets one of its kind resets it, in whichever order it
 * says so: the two are one proposal, so that nobody adds the one without the other.
 */
export function joinStruckAndSet(
  proposals: readonly Proposal[],
  {
    oldDays,
    events,
  }: {
    /** Days that the text says a hearing had before, wherever it says so. */
    readonly oldDays: readonly CivilDay[];
    readonly events: readonly CaseEvent[];
  },
): {
  readonly joined: readonly Proposal[];
  readonly struck: readonly SetAside[];
} {
  const joined = proposals.map((one) => movedFrom(one, proposals, oldDays, events));
  const struck: SetAside[] = [];
  for (const old of proposals) {
    if (old.what !== 'vacated' || old.matchedEventId === null) continue;
    const id = old.matchedEventId;
    const all = joined.filter(
      (one) => one.what === 'set' && one.attended === old.attended && !isOver(one),
    );
    const ofKind = all.filter((one) => one.candidates.includes(id));
    const isOnlyPair = all.length === 1 && (all[0]?.type === '' || old.type === '');
    const next = ofKind.length === 1 ? ofKind[0] : isOnlyPair ? all[0] : undefined;
    // A hearing that the record has already took its place long ago.
    if (next === undefined || next.matchedEventId !== null) continue;
    // "If your hearing of 1/15 was scheduled, it is cancelled": whether it is, somebody has to say.
    const isCertain = !old.doubts.some((doubt) => doubt.code === 'conditional');
    const doubts = next.doubts.filter(
      (doubt) => !isCertain || doubt.code !== 'known-on-another-date',
    );
    joined[joined.indexOf(next)] = {
      ...next,
      what: 'reset',
      resetAs: 'reset',
      oldDay: dayOf(old),
      matchedEventId: id,
      candidates: [id],
      doubts,
      ticked: mayBeTicked('reset', doubts, true),
    };
    joined.splice(joined.indexOf(old), 1);
    struck.push({ span: old.span, dateText: old.dateText, why: 'old-date' });
  }
  return { joined, struck };
}

/**
 * "Hearing on April 21. It has been rescheduled from March 3": the old day, said behind the new one,
 * makes the only hearing that is new the reset of the one on record for it.
 */
function movedFrom(
  one: Proposal,
  all: readonly Proposal[],
  oldDays: readonly CivilDay[],
  events: readonly CaseEvent[],
): Proposal {
  const isNew = (other: Proposal) => other.what === 'set' && other.matchedEventId === null;
  const matched = events.find((event) => event.id === one.matchedEventId);
  const isOfChain =
    one.what === 'reset' &&
    matched !== undefined &&
    isAttended(matched) &&
    !all.some((other) => other !== one && other.matchedEventId === matched.id) &&
    oldDays.some((day) => day === setDayOf(matched));
  // "Set for December 5, reset to December 9, is now reset to December 15".
  if (isOfChain) return without(one, ['old-date-differs']);
  const isUnmatched = one.what === 'reset' && one.oldDay === null && one.matchedEventId === null;
  if ((!isNew(one) && !isUnmatched) || isOver(one)) return one;
  const sameDay = isNew(one) ? anotherHour(one, events) : null;
  if (sameDay !== null)
    return {
      ...one,
      what: 'reset',
      oldDay: dayOf(one),
      matchedEventId: sameDay,
      candidates: [sameDay],
    };
  if (all.filter(isNew).length > 1) return one;
  const known = events.filter(
    (event): event is AttendedEvent =>
      isAttended(event) &&
      !event.archived &&
      event.kind === one.attended &&
      // Another date of the notice took its place already.
      !all.some((other) => other !== one && other.matchedEventId === event.id) &&
      currentSetting(event).status === 'set' &&
      (isSameType(event, one) || one.type === '') &&
      oldDays.some((day) => day === setDayOf(event)),
  );
  const [only] = known;
  if (only === undefined || known.length > 1) return one;
  const clear = without(one, ['known-on-another-date', 'no-known-hearing']);
  return {
    ...clear,
    what: 'reset',
    oldDay: setDayOf(only),
    matchedEventId: only.id,
    candidates: [only.id],
    ticked: mayBeTicked('reset', clear.doubts, true),
  };
}

/** The proposal without doubts that the rest of the text has settled. */
function without(one: Proposal, settled: readonly Doubt['code'][]): Proposal {
  const doubts = one.doubts.filter((doubt) => !settled.includes(doubt.code));
  if (doubts.length === one.doubts.length) return one;
  return { ...one, doubts, ticked: mayBeTicked(one.what, doubts, true) };
}

/** The hearing of this kind that the record has on this day at another hour: still to be asked. */
function anotherHour(one: Proposal, events: readonly CaseEvent[]): string | null {
  const day = dayOf(one);
  const same = events.filter(
    (event) => one.candidates.includes(event.id) && isAttended(event) && setDayOf(event) === day,
  );
  return day !== null && same.length === 1 ? (same[0]?.id ?? null) : null;
}

function isOver({ doubts }: Proposal): boolean {
  return doubts.some((doubt) => doubt.code === 'in-the-past');
}

function dayOf({ date }: Proposal) {
  return date.kind !== 'undated' && isCivilDay(date.from) ? date.from : null;
}
