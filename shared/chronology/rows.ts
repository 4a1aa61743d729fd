import { authorityNames } from '../custody/authority-names.ts';
import { daysFromTo, printDays } from '../custody/day-count.ts';
import type { DayRange } from '../custody/day-range.ts';
import { nameFacility } from '../custody/facility-names.ts';
import {
  custodySpans,
  type CustodySpan,
  type StintNotCounted,
  stintsNotCounted,
} from '../custody/spans.ts';
import { custodyGaps, staysOf } from '../custody/stays.ts';
import type { Claim, Bar as RemovalBar, Stint } from '../model/custody.ts';
import type { CaseEvent } from '../model/event.ts';
import { dateOfEvent } from '../model/event-date.ts';
import { isUnverified } from '../model/verification.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { CaseDate } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { earliestDay } from '../time/date-bounds.ts';
import { compareDateKeys, dateSortKey } from '../time/date-order.ts';
import { isMilestone, stillBinds } from './event-items.ts';
import type { ChronologyRow } from './chronology-row.ts';
import { nameClaim, nameRemovalBar } from './custody-bars.ts';
import { detailOfEvent, statusOfEvent } from './event-detail.ts';
import { eventKindNames, settingStatusNames } from './kind-names.ts';
import { type Lane, laneOfEvent } from './lanes.ts';
import { pastSettingsOf } from './past-settings.ts';
import { sayForbids, sayServed, sayTerm } from './say-bar.ts';

/** A line before its place is known: what it is sorted by, and how it is made. */
type Entry = {
  readonly key: string;
  /** What it is sorted by: the date of its line, or what is left of it. */
  readonly date: CaseDate;
  readonly order: number;
  readonly toRow: (number: number) => ChronologyRow;
};

/** What lines take from the table around them. */
type Table = {
  readonly view: MatterView;
  readonly titleOf: (lane: string) => string;
  readonly isClosed: (proceedingId: string | null) => boolean;
};

/**
 * The table: one line for each event, stint, claim and bar to removal, and one for each gap in
 * custody, in the order of events. `view.events` holds the events to show; other archived records have
 * lines where they are asked for, and count in nothing.
 */
export function chronologyRows(
  view: MatterView,
  lanes: readonly Lane[],
  { asOf, withArchived }: { readonly asOf: CivilDay; readonly withArchived: boolean },
): readonly ChronologyRow[] {
  const titles = new Map(lanes.map((lane) => [lane.id, lane.title]));
  const table: Table = {
    view,
    titleOf: (lane) => titles.get(lane) ?? '',
    isClosed: closedBy(view),
  };
  const spans = custodySpans(view, asOf);
  const isShown = ({ archived }: Claim | RemovalBar): boolean => withArchived || !archived;
  const entries: readonly Entry[] = [
    ...view.events.map((event) => eventEntry(event, table)),
    ...spans.map((span) => ({
      ...stintEntry(span.stint, printDays(daysFromTo(span.start, span.end)), table),
      date: earliestStartOf(span),
    })),
    ...stintsNotCounted(view, asOf).map(({ stint, why }) =>
      stintEntry(stint, notCounted[why], table),
    ),
    ...view.claims.filter(isShown).map((claim) => claimEntry(claim, table)),
    ...view.bars.filter(isShown).map((bar) => removalBarEntry(bar, table)),
    ...(withArchived ? view.stints : [])
      .filter(({ archived }) => archived)
      .map((stint) => stintEntry(stint, 'archived: days not counted', table)),
    ...gapEntries(spans, table),
  ];
  return entries
    .map((entry) => ({ entry, sortKey: dateSortKey(entry.date) }))
    .sort(
      (a, b) =>
        compareDateKeys(a.sortKey, b.sortKey, a.entry.order - b.entry.order) ||
        (a.entry.key < b.entry.key ? -1 : 1),
    )
    .map(({ entry }, index) => entry.toRow(index + 1));
}

function eventEntry(event: CaseEvent, table: Table): Entry {
  return {
    key: event.id,
    date: dateOfEvent(event),
    order: event.order,
    toRow: (number) => eventRow(event, table, number),
  };
}

// One literal without spreads: a matter can have fifty thousand events.
function eventRow(event: CaseEvent, table: Table, number: number): ChronologyRow {
  const lane = laneOfEvent(event, table.view);
  return {
    number,
    key: event.id,
    ref: { table: 'events', id: event.id },
    type: 'event',
    kind: event.kind,
    lane,
    laneTitle: table.titleOf(lane),
    date: dateOfEvent(event),
    endDate: event.kind === 'condition' ? event.details.until : null,
    running: event.kind === 'condition' && stillBinds(event),
    kindName: eventKindNames[event.kind],
    title: event.title,
    detail: detailOfEvent(event),
    status: statusOfEvent(event),
    pastSettings: pastSettingsOf(event, (status) => settingStatusNames[status]),
    standing: event.standing,
    sources: event.sources,
    milestone: isMilestone(event),
    unverified: isUnverified(event),
    archived: event.archived,
    restricted: isRestricted(event) || table.isClosed(event.proceedingId),
  };
}

/** What stands in the place of the days of a stint that is not counted. */
const notCounted: Readonly<Record<StintNotCounted['why'], string>> = {
  'no-book-in': 'no book-in date: days not counted',
  'not-begun': 'not yet begun: days not counted',
  'ends-before-start': 'book-out ahead of book-in: days not counted',
};

function stintEntry(stint: Stint, days: string, table: Table): Entry {
  const operator = stint.operator === '' ? '' : `operated by ${stint.operator}`;
  return entryOf(stint, table, {
    ref: { table: 'stints', id: stint.id },
    type: 'stint',
    lane: 'stints',
    date: stint.bookIn,
    endDate: stint.bookOut,
    running: stint.bookOut === null,
    kindName: `${authorityNames[stint.authority]} custody`,
    title: nameFacility(stint.facility),
    detail: [days, operator].filter((part) => part !== '').join('; '),
    status: '',
    milestone: true,
  });
}

/**
 * What a stint is sorted by: its book-in, or the days that are left of it where other stints narrow
 * it. A second place known "in February" does not stand ahead of the arrest in February.
 */
function earliestStartOf({ stint, start }: CustodySpan): CaseDate {
  const { bookIn } = stint;
  if (bookIn.kind === 'undated' || start.earliest === null) return bookIn;
  if (start.earliest <= earliestDay(bookIn)) return bookIn;
  const to = start.latest ?? start.earliest;
  return { kind: 'between', from: start.earliest, to, precision: 'day', asTyped: '' };
}

function claimEntry(claim: Claim, table: Table): Entry {
  return entryOf(claim, table, {
    ref: { table: 'claims', id: claim.id },
    type: 'claim',
    lane: 'stints',
    date: claim.lodged,
    endDate: claim.lifted,
    running: claim.lifted === null,
    kindName: 'Claim, not custody',
    title: nameClaim(claim),
    detail: claim.with === '' ? '' : `with ${claim.with}`,
    status: claim.lifted === null ? 'Lodged' : 'Lifted',
    milestone: false,
  });
}

function removalBarEntry(bar: RemovalBar, table: Table): Entry {
  return entryOf(bar, table, {
    ref: { table: 'bars', id: bar.id },
    type: 'bar',
    lane: 'bars',
    date: bar.from,
    endDate: bar.lifted ?? bar.expires,
    running: bar.lifted === null && bar.expires === null,
    kindName: 'Bar to removal',
    title: nameRemovalBar(bar),
    detail: [
      sayForbids(bar),
      bar.bound === '' ? '' : `binds ${bar.bound}`,
      sayTerm(bar),
      sayServed(bar),
      bar.text,
    ]
      .filter((part) => part !== '')
      .join('; '),
    status: bar.lifted === null ? '' : 'Lifted',
    milestone: true,
  });
}

type OwnPart = Pick<
  ChronologyRow,
  | 'ref'
  | 'type'
  | 'lane'
  | 'date'
  | 'endDate'
  | 'running'
  | 'kindName'
  | 'title'
  | 'detail'
  | 'status'
  | 'milestone'
>;

function entryOf(record: Stint | Claim | RemovalBar, table: Table, own: OwnPart): Entry {
  const proceedingId = 'proceedingId' in record ? record.proceedingId : null;
  return {
    key: record.id,
    date: own.date,
    order: 0,
    toRow: (number) => ({
      ...own,
      running: own.running && !record.archived,
      number,
      key: record.id,
      kind: null,
      laneTitle: table.titleOf(own.lane),
      pastSettings: [],
      standing: record.standing,
      sources: record.sources,
      unverified: record.verifiedBy === null,
      archived: record.archived,
      restricted: isRestricted(record) || table.isClosed(proceedingId),
    }),
  };
}

function gapEntries(spans: readonly CustodySpan[], table: Table): readonly Entry[] {
  return custodyGaps(staysOf(spans))
    .filter((gap) => !gap.afterRelease)
    .map((gap) => ({
      key: `gap:${gap.from}`,
      date: dateOfEdge(gap.start, gap.from),
      order: 0,
      toRow: (number) => ({
        number,
        key: `gap:${gap.from}`,
        ref: null,
        type: 'gap',
        kind: null,
        lane: 'stints',
        laneTitle: table.titleOf('stints'),
        date: dateOfEdge(gap.start, gap.from),
        endDate: dateOfEdge(gap.end, gap.to),
        running: false,
        kindName: 'Gap in custody',
        title: 'No custody is recorded and no release',
        detail: printDays(gap.days),
        status: '',
        pastSettings: [],
        standing: 'undisputed',
        sources: [],
        milestone: true,
        unverified: false,
        archived: false,
        restricted: table.isClosed(null),
      }),
    }));
}

function isRestricted(record: Pick<CaseEvent, 'restricted' | 'doNotDisclose'>): boolean {
  return record.restricted.length > 0 || record.doNotDisclose;
}

/** What stands in a restricted client, matter or proceeding is restricted with it. */
function closedBy(view: MatterView): (proceedingId: string | null) => boolean {
  const { client, matter } = view;
  if (isRestricted(client) || matter.restricted.length > 0) return () => true;
  const closed = new Set(view.proceedings.filter(isRestricted).map((one) => one.id));
  return (proceedingId) => proceedingId !== null && closed.has(proceedingId);
}

/** The days on which a gap can have begun or ended; where nothing limits them, the day it is drawn on. */
function dateOfEdge({ earliest, latest }: DayRange, drawn: CivilDay): CaseDate {
  const from = earliest ?? drawn;
  const to = latest ?? drawn;
  return from === to
    ? { kind: 'on', from, precision: 'day', asTyped: '' }
    : { kind: 'between', from, to, precision: 'day', asTyped: '' };
}
