import { type AttendedEvent, isAttended } from '../model/event-date.ts';
import type { CaseEvent } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import { actBetween } from '../model/act-between.ts';
import {
  followShared,
  previewShared,
  type SharedLine,
  sharedWith,
} from '../model/shared-hearing.ts';
import type { Proposal } from './notice-reading.ts';
import { formOfProposal } from './to-drafts.ts';

/**
 * The other clients' records of the known hearing that a proposal changes, with what would become of
 * each; none where it changes no such hearing.
 */
export function sharedOfProposal(
  proposal: Proposal,
  events: readonly CaseEvent[],
  matters: readonly MatterView[],
): readonly SharedLine[] {
  const { what, matchedEventId, resetAs, date } = proposal;
  const known = events.find((event) => event.id === matchedEventId);
  if (known === undefined || !isAttended(known)) return [];
  if (what !== 'reset' && what !== 'vacated' && what !== 'held') return [];
  const next = what === 'reset' ? { form: formOfProposal(proposal), date } : null;
  return previewShared(
    known,
    { as: what === 'reset' ? resetAs : what, next },
    sharedWith(known, matters),
  );
}

/**
 * The records of other clients that follow what a notice does to one client's hearings. What the notice
 * says of that client alone stays with that client.
 *
 * @param drafts as `toDrafts` makes them
 * @param following lines that are ticked, of any of these hearings
 */
export function followNotice(
  drafts: readonly CaseEvent[],
  events: readonly CaseEvent[],
  following: readonly SharedLine[],
): readonly AttendedEvent[] {
  return drafts.flatMap((after) => {
    const before = events.find((one) => one.id === after.id);
    if (before === undefined || !isAttended(before) || !isAttended(after)) return [];
    const act = actBetween(before, after);
    if (act === null) return [];
    const lines = following.filter(
      ({ event }) => event.details.sharedId === before.details.sharedId,
    );
    // Two proposals for one hearing tick the same records once.
    const once = [...new Map(lines.map((line) => [line.event.id, line])).values()];
    return followShared(once, new Set(once.map(({ event }) => event.id)), act);
  });
}
