import { courtPlace, type CourtPlace } from '../deadlines/court-place.ts';
import type { Service } from '../deadlines/methods/added-for-mail.ts';
import { forumOf } from '../model/forum-of-proceeding.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { GivenFacts } from '../model/rule-count.ts';
import type { Authority } from '../model/record.ts';
import type { Proceeding } from '../model/proceeding.ts';
import type { RowOf } from '../model/tables.ts';
import { type CaseDate, isExactDay } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import type { OwnClosure } from '../time/closing-days.ts';
import type { TierStandings } from '../time/read-days.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { dayRangeOf } from '../custody/day-range.ts';
import { custodyThen, type CustodyOf, isCustodyOf } from './custody-then.ts';
import { type ExcludedTime, excludedTimeOf } from './excluded-time.ts';
import type { Fact } from './fact.ts';
import { serviceSaid } from './service-said.ts';
import type { Trigger } from './trigger.ts';

/** A court as a count needs it, with its name. */
export type NamedCourt = CourtPlace & { readonly name: string };

/** What a count is given, as the record and the person at the form know it. */
export type Facts = {
  readonly trigger: Trigger;
  /** The days that the trigger can mean; null to a side where there is no limit. Equal = exact. */
  readonly first: CivilDay | null;
  readonly last: CivilDay | null;
  readonly daySays: string;
  readonly time: Fact<string>;
  readonly zone: Fact<string>;
  readonly custody: Fact<'detained' | 'not-detained'>;
  readonly court: Fact<NamedCourt>;
  readonly service: Fact<Service>;
  readonly excluded: ExcludedTime;
  readonly closures: readonly OwnClosure[];
  readonly standings: TierStandings;
  /** Release after the trigger, for clocks that it ends. */
  readonly stoppedOn: Fact<CivilDay>;
  readonly otherDays: Readonly<Record<string, CivilDay>>;
};

/** What of the office a count needs. */
export type OfficeFacts = {
  readonly courts: readonly RowOf<'courts'>[];
  readonly today: CivilDay;
  /** The days on which the clerk of a court could not be reached, as the office recorded them. */
  readonly closuresOf: (courtId: string) => readonly OwnClosure[];
  /** Which tiers of holidays the office counts. */
  readonly standings: TierStandings;
};

/**
 * What a rule is counted with, as the record knows it, each fact with where it comes from; what was
 * given by hand comes first. Nothing is guessed: a fuzzy day keeps its bounds, "around" has none, and
 * a way of service counts only where the record says it.
 */
export function factsFor(
  trigger: Trigger,
  view: MatterView,
  { courts, today, closuresOf, standings }: OfficeFacts,
  given: GivenFacts,
): Facts {
  const { date } = trigger;
  const proceeding = view.proceedings.find(({ id }) => id === trigger.proceedingId) ?? null;
  const { first, last } = trigger.gone === null ? boundsOf(date) : { first: null, last: null };
  const court = courtFact(proceeding, courts, given);
  return {
    trigger,
    first,
    last,
    daySays: sayDay(trigger),
    time: timeFact(date, given),
    zone: zoneFact(date, proceeding, given, happensElsewhere(view, trigger)),
    custody: custodyFact(view, { first, last, of: custodyOf(proceeding), today }, given),
    court,
    service: serviceSaid(view, trigger.record, given),
    excluded: excludedTimeOf(proceeding, today),
    closures: court.value === null ? [] : closuresOf(court.value.id),
    standings,
    stoppedOn: releaseAfter(view, first, custodyOf(proceeding), trigger),
    otherDays: Object.fromEntries(given.otherDays.map(({ key, on }) => [key, on])),
  };
}

/** The first and last day that a date surely lies within; "around" is no bound. */
function boundsOf(date: CaseDate): Pick<Facts, 'first' | 'last'> {
  if (isExactDay(date)) return { first: date.from, last: date.from };
  if (date.kind === 'undated' || date.kind === 'around') return { first: null, last: null };
  const { earliest, latest } = dayRangeOf(date);
  return { first: earliest, last: latest };
}

function sayDay({ date, title, gone, isControl }: Trigger): string {
  if (gone !== null) return `not known: ${gone}`;
  if (date.kind === 'undated') return `not known: no day is recorded for “${title}”`;
  const says = formatCaseDate(date, { style: 'sentence' });
  if (!isExactDay(date)) return `known only as “${says}”, by the record “${title}”`;
  return isControl
    ? `${says}, a control date that no court has fixed, by the record “${title}”`
    : `${says}, by the record “${title}”`;
}

function timeFact(date: CaseDate, given: GivenFacts): Fact<string> {
  if (given.time !== undefined) return byHand(given.time);
  const time = date.kind === 'undated' || !isExactDay(date) ? undefined : date.time;
  return time === undefined
    ? notKnown('the record has no time of day')
    : { value: time, says: 'by the record', isGiven: false };
}

/** What befalls a person need not befall them where their court sits: an arrest in another state. */
function happensElsewhere({ events }: MatterView, { record }: Trigger): boolean {
  if (record.table === 'stints') return true;
  const kind = events.find(({ id }) => id === record.id)?.kind;
  return kind === 'arrest' || kind === 'encounter' || kind === 'contact' || kind === 'release';
}

function zoneFact(
  date: CaseDate,
  proceeding: Proceeding | null,
  given: GivenFacts,
  isElsewhere: boolean,
): Fact<string> {
  if (given.zone !== undefined) return byHand(given.zone);
  const own = date.kind === 'undated' ? undefined : date.zone;
  if (own !== undefined) return { value: own, says: 'by the record', isGiven: false };
  const ofCourt = proceeding?.court?.zone ?? null;
  if (ofCourt !== null && isElsewhere)
    return notKnown('the record has no time zone, and its court may sit in another one');
  return ofCourt === null
    ? notKnown('neither the record nor its court has a time zone')
    : { value: ofCourt, says: 'the court’s', isGiven: false };
}

const ofImmigration: ReadonlySet<Proceeding['kind']> = new Set<Proceeding['kind']>([
  'bia-appeal',
  'ice-stay',
  'ice-custody-review',
  'petition-for-review',
  'uscis-application',
]);

function custodyOf(proceeding: Proceeding | null): CustodyOf {
  if (proceeding === null || proceeding.kind === 'habeas') return null;
  if (forumOf(proceeding.kind) === 'immigration-court' || ofImmigration.has(proceeding.kind))
    return 'immigration';
  return forumOf(proceeding.kind) === 'none' ? null : 'criminal';
}

function custodyFact(
  view: MatterView,
  asked: Pick<Facts, 'first' | 'last'> & { readonly of: CustodyOf; readonly today: CivilDay },
  given: GivenFacts,
): Facts['custody'] {
  if (given.custody !== undefined) return byHand(given.custody);
  const { first, last, of, today } = asked;
  if (first === null || last === null) return notKnown('the day of the trigger is not known');
  return { ...custodyThen(view, { from: first, to: last, of, today }), isGiven: false };
}

function courtFact(
  proceeding: Proceeding | null,
  courts: OfficeFacts['courts'],
  given: GivenFacts,
): Facts['court'] {
  if (given.courtId !== undefined) {
    const court = courtById(given.courtId, '', proceeding, courts);
    return court === null
      ? notKnown('the court that was given is not in the table')
      : byHand(court);
  }
  const ref = proceeding?.court ?? null;
  if (ref === null)
    return notKnown(
      proceeding === null ? 'the record belongs to no docket' : 'the docket names no court',
    );
  const court = courtById(ref.id, ref.name, proceeding, courts);
  return court === null
    ? notKnown(`${ref.name} is not in the table of courts, so its state is not known`)
    : { value: court, says: 'the docket’s court', isGiven: false };
}

function courtById(
  id: string,
  name: string,
  proceeding: Proceeding | null,
  courts: OfficeFacts['courts'],
): NamedCourt | null {
  const own = courts.find((row) => row.id === id || (row.court.id !== '' && row.court.id === id));
  const place = courtPlace(id);
  if (place.ok) return { ...place.value, name: name || own?.court.name || id };
  if (own === undefined) return null;
  const isAgency = proceeding !== null && forumOf(proceeding.kind) === 'immigration-court';
  return {
    id,
    state: own.state === undefined || own.state === '' ? null : own.state,
    forum: isAgency ? 'agency' : 'court',
    name: own.court.name,
  };
}

/**
 * The first release on or after a day, where its own day is exact, from the custody that the clock speaks
 * of: that of the stint it counts from, else that of the docket. One that does not say from whose custody
 * counts too; one from another's does not stop the clock.
 */
function releaseAfter(
  view: MatterView,
  from: CivilDay | null,
  of: CustodyOf,
  { record }: Trigger,
): Facts['stoppedOn'] {
  const held =
    record.table === 'stints'
      ? (view.stints.find(({ id }) => id === record.id)?.authority ?? null)
      : null;
  const ends = (authority: Authority) =>
    held === null ? isCustodyOf(authority, of) : authority === held;
  if (from === null) return notKnown('the day of the trigger is not known');
  const days = view.events
    .flatMap((event) =>
      event.kind === 'release' &&
      !event.archived &&
      isExactDay(event.date) &&
      (event.details.from === null || ends(event.details.from))
        ? [event.date.from]
        : [],
    )
    .filter((day) => day >= from)
    .toSorted();
  const on = days[0];
  return on === undefined
    ? notKnown('no release is recorded since')
    : { value: on, says: `released on ${formatCivilDay(on, 'sentence')}`, isGiven: false };
}

function byHand<T>(value: T): Fact<T> {
  return { value, says: 'given by hand', isGiven: true };
}

function notKnown<T>(why: string): Fact<T> {
  return { value: null, says: `not known: ${why}`, isGiven: false };
}
