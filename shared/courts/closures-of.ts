import type { RowOf } from '../model/tables.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';
import type { OwnClosure } from '../time/closing-days.ts';

/**
 * Every day on which a court's clerk could not be reached, as the office recorded it: what a count of
 * days is told. Sorted, no day twice (the reason that was entered first is kept). An archived court
 * counts too: it is no longer offered, but what happened there happened.
 *
 * @param courtId of a proceeding: a shipped id, or the id of a court that the office added
 * @param courts every court of the office, archived ones too
 *
 * @example
 * closuresOf('mad', courts) //=> [{ on: '2026-02-10', reason: 'snow' }]
 */
export function closuresOf(
  courtId: string,
  courts: readonly RowOf<'courts'>[],
): readonly OwnClosure[] {
  const reasons = new Map<CivilDay, string>();
  for (const { id, court, closures } of courts) {
    if ((court.id === '' ? id : court.id) !== courtId) continue;
    for (const { from, to, reason } of closures)
      for (let on = from; on <= to; on = addDays(on, 1))
        if (!reasons.has(on)) reasons.set(on, reason);
  }
  return [...reasons]
    .map(([on, reason]) => ({ on, reason }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}
