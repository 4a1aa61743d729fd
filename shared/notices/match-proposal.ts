import type { AttendedEvent } from '../model/event-date.ts';
import { currentSetting, isAttended } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import { type CaseDate, isExactDay } from '../time/case-date.ts';
import { type CivilDay, isCivilDay } from '../time/civil-day.ts';
import { isSameType, matchHearing, setDayOf, type Sought } from './match-hearing.ts';
import type { Doubt, ProposalKind } from './notice-reading.ts';

/** The known hearing that a proposal speaks of, and what is doubtful about that. */
export type ProposalMatch = {
  readonly matchedEventId: string | null;
  readonly candidates: readonly string[];
  readonly doubts: readonly Doubt[];
};

const nothing: ProposalMatch = { matchedEventId: null, candidates: [], doubts: [] };

/**
 * Compares a proposal with the hearings of a matter: what it resets, vacates or says was held, and
 * whether the record has it already.
 */
export function matchProposal(
  view: MatterView | null,
  what: ProposalKind,
  date: CaseDate,
  sought: Sought,
): ProposalMatch {
  if (view === null) return what === 'vacated' ? withDoubt({ code: 'no-known-hearing' }) : nothing;
  switch (what) {
    case 'set':
      return matchSet(view, date, sought);
    case 'reset':
    case 'vacated':
    case 'held': {
      const known = what === 'reset' ? findKnown(view, date, sought) : null;
      if (known !== null) return isKnown(known);
      const byDay = what === 'reset' ? sought : { ...sought, oldDay: dayOf(date) };
      return matchEnded(view, byDay, what);
    }
    case 'deadline':
    case 'filing':
    case 'order':
    case 'other': {
      const same = view.events.find(
        (event) =>
          !event.archived &&
          !isAttended(event) &&
          event.kind === what &&
          isExactDay(event.date) &&
          event.date.from === dayOf(date) &&
          event.proceedingId === sought.proceedingId,
      );
      return same === undefined ? nothing : withDoubt({ code: 'already-known', title: same.title });
    }
  }
}

function matchSet(view: MatterView, date: CaseDate, sought: Sought): ProposalMatch {
  const known = findKnown(view, date, sought);
  if (known !== null) return isKnown(known);
  if (sought.type === '') return nothing;
  const { best } = matchHearing(view, sought);
  const [only] = best.filter((event) => isSameType(event, sought));
  if (only === undefined) return nothing;
  return {
    matchedEventId: null,
    candidates: best.map((event) => event.id),
    doubts: [{ code: 'known-on-another-date', title: only.title }],
  };
}

function matchEnded(view: MatterView, sought: Sought, what: ProposalKind): ProposalMatch {
  const { best, byDay } = matchHearing(view, sought);
  const [first, second] = best;
  if (first === undefined) return withDoubt({ code: 'no-known-hearing' });
  const candidates = best.map((event) => event.id);
  if (second !== undefined)
    return {
      matchedEventId: null,
      candidates,
      doubts: [{ code: 'several-hearings-fit', count: best.length }],
    };
  const isOtherKind = byDay && sought.type !== '' && !isSameType(first, sought);
  if (isOtherKind)
    return {
      matchedEventId: first.id,
      candidates,
      doubts: [{ code: 'kind-differs', title: first.title }],
    };
  const differs = sought.oldDay !== null && !byDay;
  return {
    // What was not set for that day was not held or vacated on it either.
    matchedEventId: differs && what !== 'reset' ? null : first.id,
    candidates,
    doubts: differs ? [{ code: 'old-date-differs', title: first.title }] : [],
  };
}

/** A hearing that is set for this very day, at this time where both say one. */
function findKnown(view: MatterView, date: CaseDate, sought: Sought): AttendedEvent | null {
  const day = dayOf(date);
  const time = date.kind === 'undated' ? undefined : date.time;
  const known = view.events.find((event): event is AttendedEvent => {
    if (!isAttended(event) || event.archived || day === null || setDayOf(event) !== day)
      return false;
    const setting = currentSetting(event);
    const own = setting.date.kind === 'undated' ? undefined : setting.date.time;
    if (own !== undefined && time !== undefined && own !== time) return false;
    const sameDocket =
      sought.proceedingId === null ||
      event.proceedingId === null ||
      event.proceedingId === sought.proceedingId;
    const isSameHour = own !== undefined && own === time;
    const sameTime = isSameHour && event.proceedingId === sought.proceedingId;
    return (
      event.kind === sought.attended &&
      // To the hour, a hearing is the one on record, whatever its docket.
      (sameDocket || isSameHour) &&
      (isSameType(event, sought) || sameTime || sought.type === '')
    );
  });
  return known ?? null;
}

function dayOf(date: CaseDate): CivilDay | null {
  return date.kind !== 'undated' && isCivilDay(date.from) ? date.from : null;
}

const withDoubt = (doubt: Doubt): ProposalMatch => ({ ...nothing, doubts: [doubt] });
const isKnown = (event: AttendedEvent): ProposalMatch => ({
  matchedEventId: event.id,
  candidates: [event.id],
  doubts: [{ code: 'already-known', title: event.title }],
});
