import { daysExcluding } from './days-excluding.ts';
import { type DayCount, type DayInput } from './count.ts';

/**
 * TC-BUS: business or working days. The next business day is day 1; weekends and federal holidays do
 * not count.
 *
 * @source 8 CFR 1003.19(i)(2), 1003.6(c) (business days), 1003.15(d)(2) (working days), 1240.26(c)(3);
 * read 2026-11-22, in part in secondary sources.
 *
 * @example
 * workingDays({ start: '2026-11-23', amount: 1, ... }).end //=> 2026-11-24
 */
export function workingDays(input: DayInput): DayCount {
  return daysExcluding(input);
}
