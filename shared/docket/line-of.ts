import { nameProceeding } from '../chronology/lanes.ts';
import type { MatterView } from '../model/matter-view.ts';
import { heldBackFrom } from '../model/held-back.ts';
import type { NamedRecord, RestrictedClass } from '../model/record.ts';
import type { CaseDate } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { nearestInstantOf } from '../time/court-time.ts';
import { earliestDay, isFuzzyEnd, isFuzzyStart, latestDay } from '../time/date-bounds.ts';
import type { Certainty, DocketLine } from './docket-line.ts';
import { orderOf } from './sort-lines.ts';

type Restrictable = {
  readonly restricted: readonly RestrictedClass[];
  readonly doNotDisclose: boolean;
};

type Given = Pick<DocketLine, 'kind' | 'what' | 'date'> &
  Partial<DocketLine> & {
    /** Tells apart lines of one record. */
    readonly part?: string;
    /** The record itself; null = the matter. */
    readonly record: (Restrictable & { readonly id: string }) | null;
    /** The table of the record; left out = events. */
    readonly table?: NamedRecord['table'];
  };

/**
 * A line of a matter with all that the matter and the docket say of it. A record is restricted by
 * itself, by its docket, by its matter or by its client.
 */
export function lineOf(
  view: MatterView,
  { part, record, table = 'events', ...given }: Given,
): DocketLine {
  const { client, matter } = view;
  const proceeding =
    view.proceedings.find((one) => one.id === (given.proceedingId ?? null)) ?? null;
  const court = proceeding?.court ?? null;
  const proceedingId = given.proceedingId ?? null;
  const guarded =
    record === null
      ? proceeding === null
        ? null
        : { id: '', restricted: [], doNotDisclose: false, proceedingId }
      : { ...restrictionOf(record), id: record.id, proceedingId };
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
    isAttended: false,
    engagement: null,
    isRestricted:
      matter.restricted.length > 0 ||
      isRestricted(client) ||
      (record !== null && isRestricted(record)) ||
      (proceeding !== null && isRestricted(proceeding)),
    isWithheld: heldBackFrom(view, 'docket')(table, guarded) !== null,
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

function restrictionOf({ restricted, doNotDisclose }: Restrictable): Restrictable {
  return { restricted, doNotDisclose };
}

function isRestricted({ restricted, doNotDisclose }: Restrictable): boolean {
  return restricted.length > 0 || doNotDisclose;
}
