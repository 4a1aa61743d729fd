import type { CaseEvent } from '../model/event.ts';
import { dateOfEvent, isAttended } from '../model/event-date.ts';
import { type CaseDate, isExactDay, type PlacedDate } from '../time/case-date.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';

/** One exact day, with or without a time. */
export type ExactDate = PlacedDate & { readonly from: CivilDay };

/** Moves an exact date by whole days; the time of day and its zone stay. Null where it is not exact. */
export function moveDate(date: CaseDate, days: number): ExactDate | null {
  if (!isExactDay(date)) return null;
  return { ...date, from: addDays(date.from, days), asTyped: '' };
}

/**
 * Moves an event by whole days. Null where its date is not exact, and for hearings and
 * appointments: those are reset, not moved.
 */
export function moveEvent(event: CaseEvent, days: number): CaseEvent | null {
  if (isAttended(event)) return null;
  const date = moveDate(dateOfEvent(event), days);
  return date === null ? null : { ...event, date };
}
