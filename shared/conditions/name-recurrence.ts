import { readRecurrence } from '../time/recurrence.ts';
import { sayRecurrence } from '../time/say-recurrence.ts';

/**
 * How often something recurs, in words; a rule that cannot be followed is shown as it was written.
 *
 * @example
 * nameRecurrence('FREQ=WEEKLY;BYDAY=MO') //=> 'every week on Mon'
 * nameRecurrence('') //=> ''
 */
export function nameRecurrence(text: string): string {
  if (text === '') return '';
  const rule = readRecurrence(text);
  return rule === null ? `${text} (later dates are not counted here)` : sayRecurrence(rule);
}
