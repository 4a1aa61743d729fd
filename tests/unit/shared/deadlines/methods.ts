import { type DayInput } from '../../../../shared/deadlines/methods/count.ts';
import { type ClosedOn, readDays, USUAL_STANDINGS } from '../../../../shared/time/read-days.ts';
import { day } from '../time/dates.ts';

/** Weekends and federal holidays as they are read. */
export const federalDays: ClosedOn = readDays({ state: null, own: [] }, USUAL_STANDINGS, 'as-read');

/** A plain count of days; what a test is about goes into `rest`. */
export function dayInput(on: string, amount: number, rest: Partial<DayInput> = {}): DayInput {
  return {
    start: day(on),
    amount,
    unit: 'days',
    closedOn: federalDays,
    holidayOn: federalDays,
    excluded: [],
    countsTriggerDay: false,
    missingDay: 'month-end',
    addedDays: 0,
    ...rest,
  };
}
