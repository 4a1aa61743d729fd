import { formatCaseDate } from '../time/format-case-date.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { nameDoubt } from './name-holders.ts';
import type { CustodySpan } from './spans.ts';

/**
 * How a stint ended, as its record has it, and to which day it is counted where it has no end.
 *
 * @example
 * sayBookOut(span) //=> 'on or about Feb 23, 2025 (transfer)'
 * sayBookOut(openSpan) //=> 'no end recorded; counted to Wed 06/25/2025'
 */
export function sayBookOut({ stint, running, openAtLimit, to, doubts }: CustodySpan): string {
  if (stint.bookOut === null && doubts[0] !== undefined)
    return nameDoubt({ ...doubts[0], authority: stint.authority });
  const counted = `counted to ${formatCivilDay(to, 'table')}`;
  if (stint.bookOut === null || running) return `no end recorded; ${counted}`;
  const ended = stint.endedBy === null || stint.endedBy === 'unknown' ? '' : ` (${stint.endedBy})`;
  const printed = `${formatCaseDate(stint.bookOut, { style: 'table' })}${ended}`;
  return openAtLimit ? `${printed}; ${counted}` : printed;
}
