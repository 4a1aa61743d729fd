import { capital } from '../../../shared/model/capital.ts';
import { addMonths } from '../../../shared/time/add-months.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { readDay } from './day-draft.ts';
import type { DateDraft } from './date-draft.ts';

/** Ages that change a case: juvenile and adult, child and adult child. */
const AGES = [18, 21];

/**
 * Says when a client who is not 21 yet reaches the ages that matter; null for older ones, and where
 * the day of birth is not known.
 *
 * @example
 * sayAges({ text: '4/9/2008', original: null }, '2026-11-25')
 * //=> 'Turned 18 on Apr 9, 2026; turns 21 on Apr 9, 2029.'
 */
export function sayAges(birth: DateDraft, today: CivilDay): string | null {
  const born = readDay(birth, 'birth', today, {});
  if (born === null || born > today || addMonths(born, 21 * 12) < today) return null;
  const said = AGES.map((age) => {
    const on = addMonths(born, age * 12);
    return `${on <= today ? 'turned' : 'turns'} ${String(age)} on ${formatCivilDay(on, 'axis')}`;
  }).join('; ');
  return `${capital(said)}.`;
}
