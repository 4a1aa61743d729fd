import { type CivilDay } from '../time/civil-day.ts';
import { STATES_WITH_HOLIDAYS } from '../time/state-holidays.ts';
import { type DeadlineInputs } from './inputs.ts';
import { type Mark, type Method, type Rule, type RuleDate } from './rule.ts';

/** The present text of the time-computation rules came into force on this day. */
const COMPUTATION_RULES_FROM = '2009-12-01';

/**
 * Everything that a person must know beside a date: how far its row can be trusted, and what of the
 * case was left out of the count.
 */
export function marksOfCase(rule: Rule, date: RuleDate, inputs: DeadlineInputs): readonly Mark[] {
  const notes = [
    ...rule.notes,
    ...(rule.off === null ? [] : [`This rule ships switched off: ${rule.off}`]),
    ...notesOnState(date, inputs),
    ...notesOnExclusions(date, inputs),
    ...notesOnService(date, inputs),
    ...notesOnClosures(date, inputs),
    ...notesOnRelease(date, inputs),
    ...notesOnAge(date.method, inputs.on),
  ];
  return [...rule.marks, ...date.marks, ...notes.map((says) => ({ mark: 'note', says }) as const)];
}

/** Methods that heed a state's holidays in a federal court. */
const ofState: ReadonlySet<Method> = new Set(['TC-D', 'TC-H', 'TC-MY', 'TC-X', 'TC-EX']);

function notesOnState({ method, forum }: RuleDate, { court }: DeadlineInputs): readonly string[] {
  if (!ofState.has(method) || forum === 'agency') return [];
  if (court === null) return ['No court is named, so no state’s holidays were counted.'];
  if (court.forum === 'agency')
    return ['An immigration court is named; it gives this clock no state’s holidays.'];
  const known: readonly string[] = STATES_WITH_HOLIDAYS;
  return court.state === null || known.includes(court.state)
    ? []
    : [`The state holidays of ${court.state} are not in the table and were not counted.`];
}

function notesOnExclusions(date: RuleDate, { exclusions }: DeadlineInputs): readonly string[] {
  if (date.exclusions === undefined)
    return exclusions.length === 0
      ? []
      : ['This clock leaves no time out; the spans that were given were not used.'];
  return exclusions.length === 0
    ? [`This is the bare limit: no exclusion is recorded (${date.exclusions}).`]
    : [`Spans are left out under ${date.exclusions}.`];
}

function notesOnService(date: RuleDate, { service }: DeadlineInputs): readonly string[] {
  return service === null || service === 'in-hand' || date.mail || date.mailPeriod !== undefined
    ? []
    : ['This clock does not start with service; no days were added for the way of service.'];
}

/** Methods that never carry a last day forward, so that a closed office changes nothing. */
const unrolled: ReadonlySet<Method> = new Set([
  'TC-EX',
  'TC-CLK',
  'TC-HEX',
  'TC-BUS',
  'TC-MIN',
  'TC-LIM',
]);

function notesOnClosures(date: RuleDate, { closures }: DeadlineInputs): readonly string[] {
  const { method, forum, rolls } = date;
  const stays = (method === 'TC-X' && forum === 'court') || (method === 'TC-MY' && !rolls);
  return closures.length > 0 && (unrolled.has(method) || stays)
    ? ['This clock does not roll; the days on which the clerk’s office was closed changed nothing.']
    : [];
}

function notesOnRelease({ stopsOn }: RuleDate, { stoppedOn }: DeadlineInputs): readonly string[] {
  return stoppedOn !== null && stopsOn === undefined
    ? ['Release does not stop this clock; the day that was given was not used.']
    : [];
}

function notesOnAge(method: Method, on: CivilDay): readonly string[] {
  return on < COMPUTATION_RULES_FROM && ['TC-D', 'TC-B', 'TC-H'].includes(method)
    ? ['Counted by the computation rules as in force since December 1, 2009; the day is earlier.']
    : [];
}
