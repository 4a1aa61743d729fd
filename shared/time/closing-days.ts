import { type CivilDay, splitDay, weekdayOf } from './civil-day.ts';
import { weekdayName } from './day-names.ts';
import { executiveClosureOn } from './executive-closures.ts';
import { federalHolidayOn, type HolidayTier, isWeekend } from './holidays.ts';
import { stateHolidayOn } from './state-holidays.ts';

/**
 * On what footing a day may be closed for deadlines, besides the federal tiers T1 to T3:
 * - `T4`: the President closes the executive branch.
 * - `T5`: a holiday of the state of the court, on its own date.
 * - `T5-observed`: the weekday on which state offices keep such a holiday.
 * - `T6`: Inauguration Day, 5 USC 6103(c): pay and leave of federal employees about Washington.
 */
export type ClosingTier = HolidayTier | 'T4' | 'T5' | 'T5-observed' | 'T6';

/** Why a day may be closed. `own` = a closure that the user entered. */
export type Closing = {
  readonly on: CivilDay;
  readonly tier: ClosingTier | 'weekend' | 'own';
  /** "Saturday", "Labor Day", "Executive Order 14133", the reason that the user gave. */
  readonly name: string;
};

/** A day on which a clerk's office could not be reached, as the user learned of it. */
export type OwnClosure = { readonly on: CivilDay; readonly reason: string };

/** Whose closings are looked up. */
export type ClosingPlace = {
  /** Two letters; null where no state's holidays count. */
  readonly state: string | null;
  /** May be empty; need not be sorted. */
  readonly own: readonly OwnClosure[];
};

/**
 * Every reason for which a day may be closed; empty for a plain business day. Which of them close it
 * is for a reading of the law to say (`readDays`).
 *
 * @source Inauguration Day: 5 USC 6103(c), January 20 after a presidential election; read 2026-11-22.
 *
 * @example
 * closingsOn('2026-07-03', { state: null, own: [] })
 * //=> [{ on: '2026-07-03', tier: 'T3', name: 'Independence Day' }]
 */
export function closingsOn(on: CivilDay, { state, own }: ClosingPlace): readonly Closing[] {
  const closings: Closing[] = [];
  if (isWeekend(on))
    closings.push({ on, tier: 'weekend', name: weekdayName(weekdayOf(on), 'long') });
  const federal = federalHolidayOn(on);
  if (federal !== null) closings.push({ on, tier: federal.tier, name: federal.name });
  const order = executiveClosureOn(on);
  if (order !== null) closings.push({ on, tier: 'T4', name: order });
  const ofState = state === null ? null : stateHolidayOn(on, state);
  if (ofState !== null)
    closings.push({ on, tier: ofState.observed ? 'T5-observed' : 'T5', name: ofState.name });
  if (state === 'DC' && isInaugurationDay(on))
    closings.push({ on, tier: 'T6', name: 'Inauguration Day' });
  for (const closure of own)
    if (closure.on === on) closings.push({ on, tier: 'own', name: closure.reason });
  return closings;
}

function isInaugurationDay(day: CivilDay): boolean {
  return day.endsWith('-01-20') && splitDay(day).year % 4 === 1;
}
