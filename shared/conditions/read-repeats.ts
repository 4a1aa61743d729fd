import { readRecurrence } from '../time/recurrence.ts';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const PLACES: Readonly<Record<string, string>> = {
  first: '1',
  '1st': '1',
  second: '2',
  '2nd': '2',
  third: '3',
  '3rd': '3',
  fourth: '4',
  '4th': '4',
  last: '-1',
};
const UNITS: Readonly<Record<string, string>> = {
  day: 'DAILY',
  daily: 'DAILY',
  week: 'WEEKLY',
  weekly: 'WEEKLY',
  month: 'MONTHLY',
  monthly: 'MONTHLY',
  year: 'YEARLY',
  yearly: 'YEARLY',
};

/**
 * Reads how often something recurs, as people say it, to the text that records keep; null where it is
 * not understood, because half a rule is a wrong date. Nothing, or "once", does not recur.
 *
 * @returns iCalendar RRULE text; empty = once
 *
 * @example
 * readRepeats('every other monday') //=> 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'
 * readRepeats('first tuesday of the month') //=> 'FREQ=MONTHLY;BYDAY=1TU'
 * readRepeats('monthly on the 15th') //=> 'FREQ=MONTHLY;BYMONTHDAY=15'
 * readRepeats('FREQ=WEEKLY') //=> 'FREQ=WEEKLY'
 */
export function readRepeats(text: string): string | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
  if (plain === '' || plain === 'once') return '';
  if (readRecurrence(text) !== null)
    return text
      .trim()
      .toUpperCase()
      .replace(/^RRULE:/, '');
  return ofMonth(plain) ?? ofWeekdays(plain) ?? plainly(plain);
}

/** "every 2 weeks", "weekly", "every other month", "every week on mon and thu". */
function plainly(text: string): string | null {
  const match =
    /^(?:every |each )?(?:(other|\d{1,2}) )?(day|week|month|year|daily|weekly|monthly|yearly)s?(?: on (.+))?$/.exec(
      text,
    );
  const unit = UNITS[match?.[2] ?? ''];
  if (match === null || unit === undefined) return null;
  const rule = withInterval(unit, match[1]);
  if (match[3] === undefined) return rule;
  const days = weekdaysIn(match[3]);
  if (unit === 'WEEKLY' && days !== null) return `${rule};BYDAY=${days}`;
  const day = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)?$/.exec(match[3])?.[1];
  return unit === 'MONTHLY' && day !== undefined && Number(day) >= 1 && Number(day) <= 31
    ? `${rule};BYMONTHDAY=${String(Number(day))}`
    : null;
}

/** "every monday", "mondays", "every other tue and fri". */
function ofWeekdays(text: string): string | null {
  const match = /^(?:(?:every|each) )?(?:(other) )?(.+)$/.exec(text);
  const days = weekdaysIn(match?.[2] ?? '');
  return days === null ? null : `${withInterval('WEEKLY', match?.[1])};BYDAY=${days}`;
}

/** "first tuesday of the month", "last friday of every month". */
function ofMonth(text: string): string | null {
  const match =
    /^(?:on )?(?:every |the )?(\w+) (\w+) (?:of|in) (?:the|every|each)(?: (other|\d{1,2}))? months?$/.exec(
      text,
    );
  const place = PLACES[match?.[1] ?? ''];
  const day = weekdaysIn(match?.[2] ?? '');
  if (match === null || place === undefined || day === null) return null;
  return `${withInterval('MONTHLY', match[3])};BYDAY=${place}${day}`;
}

function withInterval(unit: string, every: string | undefined): string {
  const interval = every === undefined ? 1 : every === 'other' ? 2 : Number(every);
  return interval <= 1 ? `FREQ=${unit}` : `FREQ=${unit};INTERVAL=${String(interval)}`;
}

function weekdaysIn(text: string): string | null {
  const words = text.split(/\s*(?:,|\band\b|&|\s)\s*/).filter((word) => word !== '');
  const codes = words.map((word) => {
    const stem = word.replace(/s$/, '');
    const index = DAYS.findIndex(
      (day) => stem.length >= 3 && (day.startsWith(stem) || day.startsWith(word)),
    );
    return CODES[index] ?? null;
  });
  return codes.length === 0 || codes.includes(null) ? null : [...new Set(codes)].join(',');
}
