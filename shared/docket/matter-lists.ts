import { oncePer } from '../model/once-per.ts';
import type { MatterView } from '../model/matter-view.ts';
import { isUnverifiedAhead } from '../model/verification.ts';
import { addDays, type CivilDay, daysBetween } from '../time/civil-day.ts';
import { custodyCheckLines, notFoundLines } from './custody-lines.ts';
import type { DocketLine } from './docket-line.ts';
import { docketLinesOf } from './matter-docket.ts';
import { nothingNextLines } from './nothing-next-lines.ts';
import { removalOrderLines } from './removal-order-lines.ts';
import { takeApart } from './series-lines.ts';

/** Days ahead within which a stay that ends leads the docket, and for as long once it has ended. */
export const STAY_SOON_DAYS = 14;
/** The week of the docket is today and the six days after it. */
export const WEEK_DAYS = 7;

/** The lists of a docket, in the order in which they are read. A line may stand in several. */
export const docketLists = [
  /** Before all else: a report that is due, not found, a removal order with no stay, a stay that ends soon. */
  'lead',
  /** Open, and its last possible day is past; deadlines count from their safe day. */
  'overdue',
  'today',
  /** The six days after today, and what can fall into the week without being known to the day. */
  'week',
  'later',
  /** To be determined, or undated. */
  'waiting',
  /** Future hearing dates whose last check is old, or that nobody checked. */
  'checks-due',
  /** Coming hearings, appointments and deadlines that no second person compared. */
  'unverified',
  /** Held as far as the record knows, and not confirmed for the set number of days. */
  'custody',
  /** Open proceedings without a firm date ahead. */
  'nothing-next',
  /** Tasks that count from a date which is another one now. */
  'recounts',
] as const;
export type DocketList = (typeof docketLists)[number];
export type DocketLists = Readonly<Record<DocketList, readonly DocketLine[]>>;

/** What the lists depend on besides the matter. */
export type Asked = {
  readonly today: CivilDay;
  readonly checkAfterDays: number;
  readonly custodyCheckAfterDays: number;
};

/** The lists of one matter as of a day, each in order. Counted once for each view and day. */
export function listsOf(view: MatterView, asked: Asked): DocketLists {
  return keptLists(view, asked.today, asked.checkAfterDays, asked.custodyCheckAfterDays);
}

const keptLists = oncePer(
  (
    view: MatterView,
    today: CivilDay,
    checkAfterDays: number,
    custodyCheckAfterDays: number,
  ): DocketLists => countLists(view, { today, checkAfterDays, custodyCheckAfterDays }),
);

function countLists(view: MatterView, asked: Asked): DocketLists {
  const { today } = asked;
  const lines = takeApart(docketLinesOf(view), today, WEEK_DAYS).filter((line) =>
    isOnDocket(line, today),
  );
  const isOpen = !view.matter.archived && !view.client.archived && view.matter.closedOn === null;
  const inPlace = (place: Place) =>
    // A stay that has ended leads for a while; what became of it is not the office's to do.
    lines.filter(
      (line) =>
        placeOf(line, today) === place && (place !== 'overdue' || line.kind !== 'stay-ends'),
    );
  const unverified = new Set<string | null>(
    view.events.flatMap((event) => (isUnverifiedAhead(event, today) ? [event.id] : [])),
  );
  return {
    lead: isOpen
      ? [
          ...notFoundLines(view),
          ...removalOrderLines(view, today),
          ...lines.filter(
            (line) =>
              line.kind === 'report-due' || (line.kind === 'stay-ends' && isSoon(line, today)),
          ),
        ]
      : [],
    overdue: inPlace('overdue'),
    today: inPlace('today'),
    week: inPlace('week'),
    later: inPlace('later'),
    waiting: inPlace('waiting'),
    'checks-due': lines.filter((line) => isCheckDue(line, today, asked.checkAfterDays)),
    unverified: lines.filter(
      ({ isVerified, recordKey }) => isVerified === false && unverified.has(recordKey),
    ),
    custody: isOpen ? custodyCheckLines(view, today, asked.custodyCheckAfterDays) : [],
    'nothing-next': isOpen ? nothingNextLines(view, lines, today) : [],
    recounts: lines.filter((line) => line.recount !== null),
  };
}

type Place = 'overdue' | 'today' | 'week' | 'later' | 'waiting';

/** Where a line stands as of a day. A deadline is overdue once its safe day is past. */
function placeOf(line: DocketLine, today: CivilDay): Place {
  const { on, last, certainty } = line;
  if (on === null || last === null || certainty === 'to-be-determined') return 'waiting';
  const end = line.kind === 'deadline' || line.kind === 'task' ? lastFirmDay(line, on, last) : last;
  // *After X* has no last day.
  if (end < today) return line.date.kind === 'after' ? 'waiting' : 'overdue';
  if (on <= today) return certainty === 'exact' || on === last ? 'today' : 'week';
  return on < addDays(today, WEEK_DAYS) ? 'week' : 'later';
}

/** The safe day of an exact deadline ends it; a fuzzy date ends with its last possible day. */
function lastFirmDay(line: DocketLine, on: CivilDay, last: CivilDay): CivilDay {
  return line.certainty === 'exact' ? on : last;
}

/**
 * Whether a hearing date has to be looked up again: it lies ahead, and its last check is so many days
 * old, found another date or none, or was never made.
 */
function isCheckDue(line: DocketLine, today: CivilDay, afterDays: number): boolean {
  if (!line.needsCheck || line.last === null || line.last < today) return false;
  const { check } = line;
  return check?.result !== 'same' || daysBetween(check.on, today) >= afterDays;
}

/** Of a closed matter only what is still ahead stands on the docket. */
export function isOnDocket(line: DocketLine, today: CivilDay): boolean {
  return !line.isOfClosedMatter || (line.last !== null && line.last >= today);
}

function isSoon({ on, last }: DocketLine, today: CivilDay): boolean {
  if (on === null || last === null) return false;
  return daysBetween(today, on) <= STAY_SOON_DAYS && daysBetween(last, today) <= STAY_SOON_DAYS;
}
