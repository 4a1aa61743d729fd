import type { Confirmation } from '../model/custody.ts';
import type { CaseDate } from '../time/case-date.ts';
import { formatCaseDate } from '../time/format-case-date.ts';

type Moment = Pick<Confirmation, 'on' | 'time' | 'zone'>;

/** When somebody looked, as a date that a form can show. */
export function dateOfCheck({ on, time, zone }: Moment): CaseDate {
  if (time === undefined) return { kind: 'on', from: on, precision: 'day', asTyped: '' };
  return {
    kind: 'on',
    from: on,
    precision: 'time',
    time,
    ...(zone === undefined ? {} : { zone }),
    asTyped: '',
  };
}

/**
 * When somebody looked, in words.
 *
 * @example
 * sayCheckTime({ on: '2026-11-20', time: '09:00', zone: 'America/Chicago' })
 * //=> 'Fri 11/20/2026, 9:00 AM CT'
 */
export function sayCheckTime(check: Moment): string {
  return formatCaseDate(dateOfCheck(check), { style: 'table' });
}
