import { addDays, type CivilDay, daysBetween } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { fail, ok, type Result } from '../result/result.ts';

/** Days that a clock leaves out, both ends included, with the reason that was recorded. */
export type Exclusion = {
  readonly from: CivilDay;
  readonly to: CivilDay;
  readonly reason: string;
};

/** Spans that overlap or touch, made one: every day is left out once, whatever the reasons. */
export type UnitedExclusion = {
  readonly from: CivilDay;
  readonly to: CivilDay;
  /** At least one, in the order of their first days, none twice. */
  readonly reasons: readonly string[];
};

/**
 * Unites recorded spans; the result is sorted and has no overlaps.
 *
 * @failure deadline/exclusion-backwards from, to
 *
 * @example
 * uniteExclusions([
 *   { from: '2026-09-10', to: '2026-09-20', reason: 'motion' },
 *   { from: '2026-09-15', to: '2026-10-02', reason: 'competency' },
 * ]) //=> one span, 2026-09-10 to 2026-10-02, reasons motion and competency
 */
export function uniteExclusions(spans: readonly Exclusion[]): Result<readonly UnitedExclusion[]> {
  const backwards = spans.find(({ from, to }) => to < from);
  if (backwards !== undefined)
    return fail('deadline/exclusion-backwards', { from: backwards.from, to: backwards.to });
  const united: UnitedExclusion[] = [];
  for (const { from, to, reason } of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = united.at(-1);
    if (last === undefined || from > addDays(last.to, 1)) {
      united.push({ from, to, reasons: [reason] });
      continue;
    }
    const reasons = last.reasons.includes(reason) ? last.reasons : [...last.reasons, reason];
    united[united.length - 1] = { from: last.from, to: to > last.to ? to : last.to, reasons };
  }
  return ok(united);
}

/** The span that leaves a day out, or null where the day counts. */
export function excludedSpanOn(
  day: CivilDay,
  spans: readonly UnitedExclusion[],
): UnitedExclusion | null {
  return spans.find(({ from, to }) => from <= day && day <= to) ?? null;
}

/**
 * Says what a span leaves out of a count.
 *
 * @param from the first day of it that the count comes upon
 *
 * @example
 * sayExclusion(span, '2026-09-10')
 * //=> 'Thu, September 10, 2026 to Fri, October 2, 2026 left out, 23 days: motion.'
 */
export function sayExclusion({ to, reasons }: UnitedExclusion, from: CivilDay): string {
  const days = daysBetween(from, to) + 1;
  const span =
    days === 1
      ? formatCivilDay(from, 'sentence')
      : `${formatCivilDay(from, 'sentence')} to ${formatCivilDay(to, 'sentence')}`;
  return `${span} left out, ${days} ${days === 1 ? 'day' : 'days'}: ${reasons.join('; ')}.`;
}
