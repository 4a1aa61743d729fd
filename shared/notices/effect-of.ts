import type { CaseEvent } from '../model/event.ts';
import { currentSetting, isAttended } from '../model/event-date.ts';
import { sayOnlyThisRecord } from '../model/say-only-this-record.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import type { Proposal, ProposalKind } from './notice-reading.ts';

/** What each kind of proposal is called in a list of choices. */
export const proposalKindNames: Readonly<Record<ProposalKind, string>> = {
  set: 'Hearing or appointment set',
  reset: 'New date for a hearing',
  vacated: 'Hearing vacated',
  held: 'Hearing held',
  deadline: 'Deadline set by the court',
  filing: 'Filing',
  order: 'Order',
  other: 'Note',
};

/**
 * Says in a sentence what ticking a proposal does to the record.
 *
 * @example
 * effectOf(reset, events) //=> 'Resets "Master calendar hearing" of Tue, March 3, 2026, 9:00 AM ET.'
 */
export function effectOf(proposal: Proposal, events: readonly CaseEvent[]): string {
  const known = events.find((event) => event.id === proposal.matchedEventId);
  if (known === undefined || !isAttended(known)) return effectOfNew(proposal);
  const date = formatCaseDate(currentSetting(known).date, { style: 'sentence' });
  const named = `"${known.title}" of ${date}`;
  switch (proposal.what) {
    case 'reset':
      return proposal.resetAs === 'reset'
        ? `Resets ${named}.`
        : `Marks ${named} ${proposal.resetAs} to this date.`;
    case 'vacated':
      return `Vacates ${named}.`;
    case 'held':
      return `Marks ${named} as held.`;
    case 'set':
    case 'deadline':
    case 'filing':
    case 'order':
    case 'other':
      return `Adds this notice as a source to ${named}.`;
  }
}

/**
 * Says that ticking a proposal changes this client's record alone of a hearing that serves others too;
 * null where it does not.
 */
export function onlyThisRecordOf(
  { matchedEventId, what }: Pick<Proposal, 'matchedEventId' | 'what'>,
  events: readonly CaseEvent[],
): string | null {
  if (what !== 'reset' && what !== 'vacated' && what !== 'held') return null;
  const known = events.find((event) => event.id === matchedEventId);
  if (known === undefined || !isAttended(known)) return null;
  return sayOnlyThisRecord(known, what === 'reset' ? 'reset' : 'outcome');
}

function effectOfNew({ what, attended, date }: Proposal): string {
  switch (what) {
    case 'set':
    case 'reset':
      return attended === 'hearing' ? 'Adds a new hearing.' : 'Adds a new appointment.';
    case 'held':
      return 'Adds a hearing that was held.';
    case 'vacated':
      return 'Needs a hearing on record.';
    case 'deadline':
      return date.kind === 'undated'
        ? 'Adds a deadline without a date, to be computed.'
        : 'Adds a deadline set by the court.';
    case 'filing':
      return 'Adds a filing.';
    case 'order':
      return 'Adds an order.';
    case 'other':
      return 'Adds a note.';
  }
}
