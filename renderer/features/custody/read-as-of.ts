import { isExactDay } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { readDateField } from '../../ui/typed-date-field.tsx';

/**
 * The day that custody is counted to, as somebody typed it: one exact day, no later than the limit of
 * facts. What cannot be one leaves the limit, and says why; what cannot be read at all the field says by
 * itself.
 */
export function readAsOf(
  text: string,
  { today, limit }: { readonly today: CivilDay; readonly limit: CivilDay },
): { readonly asOf: CivilDay; readonly problem: string | null } {
  const reading = readDateField(text, { today, zone: null });
  if (reading?.ok !== true) return { asOf: limit, problem: null };
  const { date } = reading.value;
  if (!isExactDay(date)) return { asOf: limit, problem: 'One exact day is needed here.' };
  if (date.from <= limit) return { asOf: date.from, problem: null };
  return {
    asOf: limit,
    problem:
      limit === today
        ? 'That day lies ahead: counted to today.'
        : `Past ${formatCivilDay(limit, 'axis')}, through which facts are current, nothing is claimed: counted to that day.`,
  };
}
