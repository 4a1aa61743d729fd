import type { AttendedEvent } from './event-date.ts';

/**
 * Says that an act changes one client's record of a hearing that serves others too, and what changes
 * all; null where the hearing serves nobody else.
 *
 * @param act `reset` gives a new date, `outcome` says what became of the one that is set
 * @example
 * sayOnlyThisRecord(hearing, 'reset')
 * //=> 'This hearing also serves 2 other clients; only this record changes. Use Reset to change all.'
 */
export function sayOnlyThisRecord(
  { kind, details }: Pick<AttendedEvent, 'kind' | 'details'>,
  act: 'reset' | 'outcome',
): string | null {
  const count = details.alsoForClients.length;
  if (count === 0) return null;
  const others = count === 1 ? '1 other client' : `${String(count)} other clients`;
  const way = act === 'reset' ? 'Reset' : '"What became of it"';
  return `This ${kind} also serves ${others}; only this record changes. Use ${way} to change all.`;
}
