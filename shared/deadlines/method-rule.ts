import { fail, ok, type Result } from '../result/result.ts';
import { doubtsOf } from './method-doubts.ts';
import { type Method, methodSchema, type Rule, ruleSchema } from './rule.ts';

/** A period that somebody names to count by a method alone. */
export type NamedPeriod = {
  readonly amount: number;
  readonly unit: 'hours' | 'days' | 'months' | 'years';
};

const hourMethods: ReadonlySet<Method> = new Set(['TC-H', 'TC-CLK', 'TC-HEX']);
/** Methods whose text was read only where somebody restates it. */
const restated: ReadonlySet<Method> = new Set(['TC-8', 'TC-8B', 'TC-HEX', 'TC-CLK']);
const backwardMethods: ReadonlySet<Method> = new Set(['TC-B', 'TC-8B']);

/**
 * Makes a rule of a bare counting method, for a period that an order or a text in hand names. It is
 * taken to bind the user's side; its source is that of the method, not of the period. `TC-3` is `TC-D`
 * after service by mail.
 *
 * @param period null for a date that an order names (`TC-X`)
 * @failure deadline/unknown-method method
 * @failure deadline/method-needs-period method, unit: what it counts
 */
export function methodRule(
  code: string,
  period: NamedPeriod | null,
  forum: 'court' | 'agency',
): Result<Rule> {
  const method = code === 'TC-3' ? ('TC-D' as const) : methodSchema.safeParse(code).data;
  if (method === undefined) return fail('deadline/unknown-method', { method: code });
  const unit = hourMethods.has(method) ? 'hours' : 'days';
  const named = method === 'TC-X' ? { amount: 0, unit: 'days' as const } : period;
  if (method === 'TC-MY' && (named === null || !['months', 'years'].includes(named.unit)))
    return fail('deadline/method-needs-period', { method: code, unit: 'months' });
  const daysAlone = backwardMethods.has(method) || method === 'TC-EX' || method === 'TC-BUS';
  if (
    named === null ||
    (named.unit === 'hours') !== (unit === 'hours') ||
    (daysAlone && named.unit !== 'days')
  )
    return fail('deadline/method-needs-period', { method: code, unit });
  const says = sayPeriod(named, method);
  return ok(
    ruleSchema.parse({
      id: code,
      version: 1,
      title: says,
      trigger: 'the event named by whoever counts',
      authority: 'the order or text in hand',
      source: restated.has(method) ? 'secondary' : 'primary',
      readOn: '2026-11-22',
      asOf: 'counting methods as read 2026-11-22',
      marks: [
        { mark: 'note', says: 'A bare count: whoever asks answers for the period and its text.' },
        ...doubtsOf(method),
      ],
      dates: [
        {
          key: 'count',
          what: says,
          ...named,
          method,
          binds: ['defense'],
          forum,
          mail: method === 'TC-D',
        },
      ],
    }),
  );
}

function sayPeriod({ amount, unit }: NamedPeriod, method: Method): string {
  if (method === 'TC-X') return 'A date that an order names';
  const one = amount === 1 ? unit.slice(0, -1) : unit;
  return `${amount} ${one} ${backwardMethods.has(method) ? 'before' : 'after'} the event`;
}
