import type { Understanding } from './reading.ts';

/** Says whether a line gives a date that a second person has yet to compare, as it is entered. */
export function staysUnverified({ meaning, date, outcome, outcomeOf }: Understanding): boolean {
  if (date === null || date.kind === 'undated' || outcome !== null || outcomeOf !== null)
    return false;
  if (meaning.record === 'hearing') return meaning.isHeld !== true;
  return meaning.record === 'appointment' || meaning.record === 'deadline';
}
