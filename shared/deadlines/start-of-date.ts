import { type CivilDay } from '../time/civil-day.ts';
import { instantOf, instantsOf } from '../time/court-time.ts';
import { fail, ok, type Result } from '../result/result.ts';
import { type DeadlineInputs } from './inputs.ts';
import { dayMoment, instantMoment, type Moment } from './moment.ts';
import { type Rule, type RuleDate } from './rule.ts';

/**
 * Where a count starts: one moment as a rule, two where the clock shows the time twice, or what is
 * missing for one ("unknown, because ...").
 */
export type Start =
  | { readonly kind: 'known'; readonly moments: readonly [Moment, ...Moment[]] }
  | { readonly kind: 'missing'; readonly because: string };

/**
 * Finds the start of a date among the inputs; nothing is ever assumed.
 *
 * @failure court-time/unknown-zone, court-time/skipped
 * @failure deadline/bad-time time
 */
export function startOfDate(rule: Rule, date: RuleDate, inputs: DeadlineInputs): Result<Start> {
  const { trigger } = date;
  const day = trigger === undefined ? inputs.on : inputs.otherDays[trigger.key];
  if (day === undefined)
    return missing(`the day of this trigger is not given: ${trigger?.says ?? rule.trigger}`);
  return startOn(day, date.unit, inputs, rule.trigger);
}

/**
 * The start of a clock on a day: the day itself, or, for hours, the instant of the wall time.
 *
 * @failure as `startOfDate`
 */
export function startOn(
  day: CivilDay,
  unit: RuleDate['unit'],
  { time, zone }: Pick<DeadlineInputs, 'time' | 'zone'>,
  trigger: string,
): Result<Start> {
  if (unit !== 'hours') return ok({ kind: 'known', moments: [dayMoment(day)] });
  if (time === null)
    return missing(`the clock runs in hours and the time of this trigger is not given: ${trigger}`);
  if (zone === null)
    return missing('the clock runs in hours and the time zone of the place is not given');
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return fail('deadline/bad-time', { time });
  const one = instantOf(day, time, zone);
  if (one.ok) return ok({ kind: 'known', moments: [instantMoment(one.value, zone)] });
  if (one.failure.code !== 'court-time/repeated') return one;
  const [first, ...rest] = instantsOf(day, time, zone).map((at) => instantMoment(at, zone));
  return first === undefined ? one : ok({ kind: 'known', moments: [first, ...rest] });
}

function missing(because: string): Result<Start> {
  return ok({ kind: 'missing', because });
}
