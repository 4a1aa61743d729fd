import { type CountCase } from './count-date.ts';
import { type UnitedExclusion } from './exclusions.ts';
import { type DeadlineInputs } from './inputs.ts';
import { daysForService } from './methods/added-for-mail.ts';
import { dayOfMoment, type Moment } from './moment.ts';
import { type Method, type RuleDate } from './rule.ts';

const agencyMethods: ReadonlySet<Method> = new Set(['TC-8', 'TC-8B', 'TC-BUS', 'TC-HEX', 'TC-LIM']);

/** Whose calendar and roll a date follows. */
export function forumOf({ method, forum }: RuleDate): 'court' | 'agency' {
  return agencyMethods.has(method) ? 'agency' : forum;
}

/** What every way of counting a date shares, from one start. */
export function caseFacts(
  date: RuleDate,
  { service, closures, standings, court }: DeadlineInputs,
  start: Moment,
  united: readonly UnitedExclusion[],
): CountCase {
  return {
    start,
    place: { state: court?.state ?? null, own: closures },
    standings,
    forum: forumOf(date),
    rolls: date.rolls,
    excluded: date.exclusions === undefined ? [] : united,
    addedDays: date.mail && service !== null ? daysForService(service, dayOfMoment(start)) : 0,
    byMail: service === 'mail',
  };
}
