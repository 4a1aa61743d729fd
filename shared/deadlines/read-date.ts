import { type DayReading, disputedTiers } from '../time/read-days.ts';
import { calendarFor, type CountCase, countDate, type Way } from './count-date.ts';
import { type Count } from './methods/count.ts';
import { holidayReason } from './holiday-reason.ts';
import { type RuleAlternative, type RuleDate } from './rule.ts';

/** One count of a date; the first of a list is the date as its row reads, without a reason. */
export type DateReading = { readonly count: Count; readonly reason: string | null };

/**
 * Every way in which a date can be read: the row, the readings that the row or the method leaves
 * open, each with every doubtful holiday turned. Never empty.
 *
 * Counts that end at the same moment all stay: they may differ in their bare last day.
 */
export function readDate(
  date: RuleDate,
  facts: CountCase,
): readonly [DateReading, ...DateReading[]] {
  const row = wayOf(date, facts);
  const others = date.alternatives
    .filter(({ kind }) => kind === 'reading')
    .map((other) => ({ way: wayOf(date, facts, other), reason: other.reason }));
  const [asRead, ...turned] = readHolidays(row, null, facts);
  const further = [...others, ...methodReadings(row), ...mailReadings(date, row)].flatMap(
    ({ way, reason }) => readHolidays(way, reason, facts),
  );
  return [asRead, ...turned, ...further, ...closureReadings(row, facts)];
}

/** The way that a row says, or what an alternative of the row puts in its place. */
export function wayOf(
  date: RuleDate,
  { byMail }: Pick<CountCase, 'byMail'>,
  other: Partial<RuleAlternative> = {},
): Way {
  const amount = byMail ? (date.mailPeriod ?? date.amount) : date.amount;
  return {
    method: other.method ?? date.method,
    amount: other.amount ?? amount,
    unit: other.unit ?? date.unit,
    countsTriggerDay: other.countsTriggerDay ?? false,
    missingDay: 'month-end',
  };
}

/** What section after section leaves open for a whole method. */
function methodReadings(way: Way): readonly { readonly way: Way; readonly reason: string }[] {
  if (way.method === 'TC-LIM')
    return [
      {
        way: { ...way, method: 'TC-8' },
        reason: 'if a last day on a weekend or holiday runs on to the next business day',
      },
    ];
  if (way.unit === 'months' || way.unit === 'years')
    return [
      {
        way: { ...way, missingDay: 'next-month' },
        reason: 'if a day that the month lacks is the first of the next month',
      },
    ];
  return [];
}

/** A period that mail lengthened is also read as it would be without. */
function mailReadings(
  date: RuleDate,
  row: Way,
): readonly { readonly way: Way; readonly reason: string }[] {
  if (row.amount === date.amount) return [];
  const reason = 'if the days for service by mail are not added';
  return [{ way: { ...row, amount: date.amount }, reason }];
}

/** That a closed office carries a last day forward is written for federal courts alone. */
function closureReadings(row: Way, facts: CountCase): readonly DateReading[] {
  if (facts.forum === 'court' || facts.place.own.length === 0) return [];
  return readHolidays(row, 'if the closed office does not carry the last day forward here', {
    ...facts,
    place: { ...facts.place, own: [] },
  });
}

function readHolidays(
  way: Way,
  reason: string | null,
  facts: CountCase,
): readonly [DateReading, ...DateReading[]] {
  const { standings } = calendarFor(way.method, facts);
  const tiers = disputedTiers(standings);
  const asRead = { count: countDate(way, facts, 'as-read').count, reason };
  const turned = tiers.map((tier) => {
    const { count, seen } = countDate(way, facts, { turned: tier });
    const days = seen.filter((closing) => closing.tier === tier);
    const shut = standings[tier] === 'disputed-workday';
    return { count, reason: join(reason, holidayReason(tier, days, shut)) };
  });
  const all: readonly (readonly [DayReading, string])[] = [
    ['fewest', 'if no disputed holiday is a legal holiday'],
    ['most', 'if every disputed holiday is a legal holiday'],
  ];
  const extremes = all.map(([reading, says]) => ({
    count: countDate(way, facts, reading).count,
    reason: join(reason, says),
  }));
  return [asRead, ...turned, ...extremes];
}

function join(first: string | null, second: string): string {
  return first === null ? second : `${first}, and ${second}`;
}
