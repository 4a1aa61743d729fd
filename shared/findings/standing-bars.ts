import { dayRangeOf } from '../custody/day-range.ts';
import type { Bar } from '../model/custody.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { canHaveCome, isAhead, isPast } from './ends.ts';

/** How sure it is that a bar stands today. */
export function standsToday(
  { from, expires, lifted }: Bar,
  today: CivilDay,
): 'sure' | 'may' | 'no' {
  const isOver = (end: Bar['expires']) =>
    end !== null && end.kind !== 'undated' && isPast(end, today);
  if (isAhead(from, today) || isOver(expires) || isOver(lifted)) return 'no';
  const hasBegun = from.kind !== 'undated' && canHaveCome(from, today) && surelyBegan(from, today);
  const goesOn = [expires, lifted].every((end) => end === null || isAheadOrToday(end, today));
  return hasBegun && goesOn ? 'sure' : 'may';
}

function surelyBegan(from: Bar['from'], today: CivilDay): boolean {
  const { latest } = dayRangeOf(from);
  return latest !== null && latest <= today;
}

/** A day on which it ends at an hour is not all covered. */
function isAheadOrToday(end: Bar['from'], today: CivilDay): boolean {
  const { earliest } = dayRangeOf(end);
  if (earliest === null) return false;
  const hasHour = end.kind !== 'undated' && end.time !== undefined;
  return hasHour ? earliest > today : earliest >= today;
}
