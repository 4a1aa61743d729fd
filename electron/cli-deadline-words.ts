import { isCountable } from '../shared/deadlines/countable-days.ts';
import { courtPlace } from '../shared/deadlines/court-place.ts';
import { type Exclusion } from '../shared/deadlines/exclusions.ts';
import { type DeadlineInputs, onlyDay } from '../shared/deadlines/inputs.ts';
import { type NamedPeriod } from '../shared/deadlines/method-rule.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { wallTimeSchema, zoneSchema } from '../shared/time/case-date.ts';
import { addDays, type CivilDay, daysBetween, isCivilDay } from '../shared/time/civil-day.ts';
import { type OwnClosure } from '../shared/time/closing-days.ts';
import {
  standingsOf,
  SWITCHABLE_TIERS,
  type SwitchableTier,
  type TierStandings,
  USUAL_STANDINGS,
} from '../shared/time/read-days.ts';
import { readCliWords } from './cli-words.ts';

/** `deadline RULE --on DAY ...`, as typed and checked. */
export type DeadlineVerb = {
  readonly rule: string;
  readonly inputs: DeadlineInputs;
  /** For a counting method alone. */
  readonly period: NamedPeriod | null;
};

const units = ['hours', 'days', 'months', 'years'] as const;
const flags = [
  '--on',
  '--at',
  '--zone',
  '--court',
  '--exclude',
  '--also',
  '--closed',
  '--tiers',
  '--ordered',
  '--released',
  '--hours',
  '--days',
  '--months',
  '--years',
] as const;
const switches = ['--detained', '--not-detained', '--by-mail', '--even-if-off'] as const;
type Flag = (typeof flags)[number];
type Values = ReadonlyMap<Flag, readonly string[]>;

/**
 * Reads what stands behind `deadline`.
 *
 * @failure cli/unknown-flag, cli/no-value, cli/flag-twice; deadline/...; court-time/unknown-zone
 */
export function parseDeadline(words: readonly string[]): Result<DeadlineVerb> {
  const read = readCliWords(words, {
    verb: 'deadline',
    flags,
    switches,
    repeatable: ['--exclude', '--also', '--closed'],
  });
  if (!read.ok) return read;
  const { names, values, switches: on } = read.value;
  const [rule, second] = names;
  if (second !== undefined) return fail('deadline/too-many-rules', { rule: second });
  if (rule === undefined || rule === '') return fail('deadline/no-rule');
  if (on.has('--detained') && on.has('--not-detained')) return fail('deadline/two-custodies');
  const period = readPeriod(values);
  if (!period.ok) return period;
  const inputs = readInputs(values);
  if (!inputs.ok) return inputs;
  return ok({
    rule,
    period: period.value,
    inputs: {
      ...inputs.value,
      custody: on.has('--detained') ? 'detained' : on.has('--not-detained') ? 'not-detained' : null,
      service: on.has('--by-mail') ? 'mail' : null,
      evenOff: on.has('--even-if-off'),
    },
  });
}

function readInputs(values: Values): Result<DeadlineInputs> {
  const onDay = readDay(values, '--on');
  if (!onDay.ok) return onDay;
  if (onDay.value === null) return fail('deadline/no-day');
  const ordered = readDay(values, '--ordered');
  if (!ordered.ok) return ordered;
  const released = readDay(values, '--released');
  if (!released.ok) return released;
  const [time = null] = values.get('--at') ?? [];
  if (time !== null && !wallTimeSchema.safeParse(time).success)
    return fail('deadline/bad-time', { time });
  const [zone = null] = values.get('--zone') ?? [];
  if (zone !== null && !zoneSchema.safeParse(zone).success)
    return fail('court-time/unknown-zone', { zone });
  const [courtId] = values.get('--court') ?? [];
  const court = courtId === undefined ? ok(null) : courtPlace(courtId.toLowerCase());
  if (!court.ok) return court;
  const exclusions = readAll(values, '--exclude', readSpan);
  if (!exclusions.ok) return exclusions;
  const closures = readAll(values, '--closed', readClosure);
  if (!closures.ok) return closures;
  const others = readAll(values, '--also', readTrigger);
  if (!others.ok) return others;
  const standings = readTiers(values);
  if (!standings.ok) return standings;
  return ok({
    ...onlyDay(onDay.value),
    time,
    zone,
    court: court.value,
    exclusions: exclusions.value,
    closures: closures.value.flat(),
    standings: standings.value,
    otherDays: Object.fromEntries(others.value),
    orderedOn: ordered.value,
    stoppedOn: released.value,
  });
}

function readAll<T>(
  values: Values,
  flag: Flag,
  read: (value: string) => Result<T>,
): Result<readonly T[]> {
  const all: T[] = [];
  for (const value of values.get(flag) ?? []) {
    const one = read(value);
    if (!one.ok) return one;
    all.push(one.value);
  }
  return ok(all);
}

function readDay(values: Values, flag: Flag): Result<CivilDay | null> {
  const [value] = values.get(flag) ?? [];
  return value === undefined ? ok(null) : dayOf(value, flag);
}

function dayOf(value: string, flag: Flag): Result<CivilDay> {
  return isCivilDay(value) && isCountable(value)
    ? ok(value)
    : fail('deadline/bad-day', { flag, value });
}

/** `2026-09-10..2026-10-02` or `2026-09-10..2026-10-02=pretrial motion`. */
function readSpan(value: string): Result<Exclusion> {
  const match = /^([^.=]+)\.\.([^=]+)(?:=(.+))?$/.exec(value);
  if (match === null) return fail('deadline/bad-span', { value });
  const [, first = '', last = '', reason = 'no reason was given'] = match;
  const from = dayOf(first, '--exclude');
  if (!from.ok) return from;
  const to = dayOf(last, '--exclude');
  if (!to.ok) return to;
  return to.value < from.value
    ? fail('deadline/exclusion-backwards', { from: first, to: last })
    : ok({ from: from.value, to: to.value, reason });
}

/** `2026-02-10`, `2026-02-10=snow` or `2026-02-10..2026-02-12=snow`. */
function readClosure(value: string): Result<readonly OwnClosure[]> {
  const [text = '', ...words] = value.split('=');
  const reason = words.join('=') || 'closed, as entered';
  const [first = '', last = first, ...more] = text.split('..');
  const from = dayOf(first, '--closed');
  if (!from.ok) return from;
  const to = more.length === 0 ? dayOf(last, '--closed') : dayOf(text, '--closed');
  if (!to.ok) return to;
  const days = daysBetween(from.value, to.value) + 1;
  if (days < 1) return fail('deadline/exclusion-backwards', { from: first, to: last });
  return ok(Array.from({ length: days }, (_, day) => ({ on: addDays(from.value, day), reason })));
}

/** `--tiers T2,T3,T5`: the tiers of holidays that are counted; `none` for the statute's days alone. */
function readTiers(values: Values): Result<TierStandings> {
  const [value] = values.get('--tiers') ?? [];
  if (value === undefined) return ok(USUAL_STANDINGS);
  const names = value.toLowerCase() === 'none' ? [] : value.toLowerCase().split(',');
  const unknown = names.find((name) => tierNamed(name) === undefined);
  if (unknown !== undefined)
    return fail('deadline/unknown-tier', { tier: unknown, known: SWITCHABLE_TIERS.join(', ') });
  return ok(standingsOf(SWITCHABLE_TIERS.filter((tier) => names.includes(tier.toLowerCase()))));
}

function tierNamed(name: string): SwitchableTier | undefined {
  return SWITCHABLE_TIERS.find((tier) => tier.toLowerCase() === name);
}

function readTrigger(value: string): Result<readonly [string, CivilDay]> {
  const [key = '', text, ...rest] = value.split('=');
  if (key === '' || text === undefined || rest.length > 0)
    return fail('deadline/bad-trigger', { value });
  const on = dayOf(text, '--also');
  return on.ok ? ok([key, on.value] as const) : on;
}

function readPeriod(values: Values): Result<NamedPeriod | null> {
  const given = units.flatMap((unit) =>
    (values.get(`--${unit}`) ?? []).map((value) => ({ unit, value })),
  );
  const [one, second] = given;
  if (one === undefined) return ok(null);
  if (second !== undefined) return fail('deadline/two-periods');
  const amount = Number(one.value);
  return /^\d{1,4}$/.test(one.value) && amount >= 1 && amount <= 4000
    ? ok({ unit: one.unit, amount })
    : fail('deadline/bad-period', { value: one.value });
}
