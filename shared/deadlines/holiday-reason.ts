import { type Closing, type ClosingTier } from '../time/closing-days.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';

/**
 * Why a reading that turns one tier comes to another day.
 *
 * @param seen days of that tier that the count came upon
 * @param shut whether the reading takes them for legal holidays
 *
 * @example
 * holidayReason('T3', [julyThird], true)
 * //=> 'if Fri, July 3, 2026, observed for Independence Day, is a legal holiday (...)'
 */
export function holidayReason(tier: ClosingTier, seen: readonly Closing[], shut: boolean): string {
  const days = seen.map((closing) => sayDay(tier, closing)).join(' and ');
  const verb = seen.length > 1 ? 'are' : 'is';
  const verdict = shut ? 'a legal holiday' : 'no legal holiday';
  return `if ${days} ${verb} ${verdict}${authorityOf(tier)}`;
}

function sayDay(tier: ClosingTier, { on, name }: Closing): string {
  const day = formatCivilDay(on, 'sentence');
  switch (tier) {
    case 'T2':
    case 'T3':
      return `${day}, observed for ${name},`;
    case 'T4':
      return `${day}, when the President closed the executive branch (${name}),`;
    case 'T5-observed':
      return `${day}, on which state offices keep ${name},`;
    case 'T1':
    case 'T5':
    case 'T6':
      return `${day} (${name})`;
  }
}

function authorityOf(tier: ClosingTier): string {
  switch (tier) {
    case 'T2':
      return '; EO 11582 sec. 3(a) speaks of pay and leave';
    case 'T3':
      return '; 5 USC 6103(b)(1) speaks of pay and leave';
    case 'T4':
      return '; courts differ';
    case 'T5':
    case 'T5-observed':
      return ' here; the text leaves it open';
    case 'T6':
      return '; 5 USC 6103(c) speaks of pay and leave about Washington';
    case 'T1':
      return '';
  }
}
