import { nameProceeding } from '../chronology/lanes.ts';
import type { MatterView } from '../model/matter-view.ts';
import { heldBackFrom } from '../model/held-back.ts';
import type { GuardedRecord } from '../model/holders.ts';
import type { NamedRecord } from '../model/record.ts';
import type { CaseDate } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { nearestInstantOf } from '../time/court-time.ts';
import { earliestDay, isFuzzyEnd, isFuzzyStart, latestDay } from '../time/date-bounds.ts';
import type { Certainty, DocketLine } from './docket-line.ts';
import { orderOf } from './sort-lines.ts';

type Given = Pick<DocketLine, 'kind' | 'what' | 'date'> &
  Partial<DocketLine> & {
    /** Tells apart lines of one record. */
    readonly part?: string;
    /** The record itself; null = the matter. */
    readonly record: GuardedRecord | null;
    /** The table of the record; left out = events. */
    readonly table?: NamedRecord['table'];
    /** Other records that the words of the line tell of, with their tables. */
    readonly tellsOf?: readonly (readonly [NamedRecord['table'], GuardedRecord])[];
  };

/**
 * A line of a matter with all that the matter and the docket say of it. It is as closed as its record,
 * the record's docket, the matter, the client and every other record that it tells of.
 */
export function lineOf(
  view: MatterView,
  { part, record, table = 'events', tellsOf = [], ...given }: Given,
): DocketLine {
  const { client, matter } = view;
  const { proceedingId = null } = given;
  const proceeding = view.proceedings.find(({ id }) => id === proceedingId) ?? null;
  const court = proceeding?.court ?? null;
  const own: GuardedRecord | null =
    record ?? (proceeding === null ? null : { id: '', restricted: [], proceedingId });
  const isHeldBackFrom = (copy: 'docket' | null) => {
    const heldBack = heldBackFrom(view, copy);
    return [[table, own] as const, ...tellsOf].some(([of, row]) => heldBack(of, row) !== null);
  };
  const line = {
    key: [matter.id, given.kind, record?.id ?? proceeding?.id ?? '', part ?? ''].join('/'),
    matterId: matter.id,
    clientName: client.name,
    matterTitle: matter.title,
    recordKey: record?.id ?? null,
    proceedingId: null,
    proceedingName: proceeding === null ? '' : nameProceeding(proceeding),
    court: court === null ? '' : court.shortName || court.name,
    city: court?.city ?? '',
    place: '',
    judge: proceeding?.judge ?? '',
    detail: '',
    ...placeInTime(given.date),
    responsible: matter.responsibleAttorney,
    backup: matter.backupAttorney,
    assignee: '',
    isVerified: null,
    check: null,
    needsCheck: false,
    recount: null,
    series: null,
    ruleId: '',
    others: null,
    isAttended: false,
    engagement: null,
    isRestricted: isHeldBackFrom(null),
    isWithheld: isHeldBackFrom('docket'),
    isSample: matter.sampleNotice !== '',
    isOfClosedMatter: matter.closedOn !== null,
    ...given,
  };
  return { ...line, order: orderOf(line) };
}

/** First and last day that a date can mean, and its instant where a court's clock gives one. */
export function placeInTime(date: CaseDate): {
  readonly on: CivilDay | null;
  readonly last: CivilDay | null;
  readonly instant: number | null;
  readonly certainty: Certainty;
} {
  if (date.kind === 'undated') return { on: null, last: null, instant: null, certainty: 'undated' };
  const on = earliestDay(date);
  const last = latestDay(date);
  const { time, zone } = date;
  const isFuzzy = isFuzzyStart(date) || isFuzzyEnd(date);
  return {
    on,
    last,
    instant:
      time === undefined || zone === undefined || isFuzzy ? null : nearestInstantOf(on, time, zone),
    certainty: isFuzzy ? 'fuzzy' : 'exact',
  };
}
