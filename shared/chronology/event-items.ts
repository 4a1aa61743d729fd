import type { CaseEvent, EventKind, EventOfKind } from '../model/event.ts';
import { type AttendedEvent, currentSetting, isAttended } from '../model/event-date.ts';
import { isUnverified } from '../model/verification.ts';
import type { Setting } from '../model/hearing.ts';
import type { MatterView } from '../model/matter-view.ts';
import { dayRangeOf } from '../custody/day-range.ts';
import { type AxisMs, axisMs } from '../time/axis-ms.ts';
import { firstDayOf, lastDayOf, type PlacedDate } from '../time/case-date.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';
import type { Bar, Mark, MarkEdge, ResetLink } from './axis-items.ts';
import { barEdges } from './bar-edges.ts';
import { recordedEnds } from './custody-bars.ts';
import { laneOfEvent } from './lanes.ts';

/** Statuses of a setting that no longer holds, though it stays visible. */
const STRUCK = ['reset', 'continued', 'advanced', 'vacated'] as const;

/** Statuses of a condition that binds no more. */
const OVER = ['done', 'excused', 'lifted'] as const;
const UNKNOWN_DAY = { kind: 'undated', asTyped: '' } as const;

/** Kinds that the milestones-only view shows unless the event itself says otherwise. */
const MILESTONES: readonly EventKind[] = [
  'arrest',
  'visa-action',
  'charge',
  'hearing',
  'order',
  'release',
  'bond',
];

/** What the events of a matter put on the axis. Undated events give nothing: they wait in the tray. */
export function eventItems(
  events: readonly CaseEvent[],
  view: MatterView,
  limit: CivilDay,
): {
  readonly marks: readonly Mark[];
  readonly bars: readonly Bar[];
  readonly links: readonly ResetLink[];
} {
  const marks: Mark[] = [];
  const bars: Bar[] = [];
  const links: ResetLink[] = [];
  for (const event of events) {
    const lane = laneOfEvent(event, view);
    if (isAttended(event)) {
      marks.push(...settingMarks(event, lane));
      links.push(...resetLinks(event));
    } else if (event.kind === 'condition') bars.push(...conditionBar(event, lane, limit));
    else if (event.date.kind === 'from-to') bars.push(spanBar(event, event.date, lane));
    else if (event.date.kind !== 'undated') marks.push(markOf(event, event.date, lane, event.id));
  }
  return { marks, bars, links };
}

/** Whether an event belongs to the milestones-only view. */
export function isMilestone(event: CaseEvent): boolean {
  return event.milestone ?? MILESTONES.includes(event.kind);
}

/** Whether a setting no longer holds. A hearing that was held on its day is never struck. */
export function isStruck(setting: Pick<Setting, 'status' | 'replacedBy'>): boolean {
  if (STRUCK.some((status) => status === setting.status)) return true;
  return setting.replacedBy !== null && setting.status !== 'held';
}

function settingMarks(event: AttendedEvent, lane: string): readonly Mark[] {
  return event.details.settings.flatMap((setting) => {
    if (setting.date.kind === 'undated') return [];
    const struck = isStruck(setting);
    const mark = markOf(event, setting.date, lane, settingMarkId(event, setting));
    return [{ ...mark, struck, unverified: mark.unverified && mark.id === event.id }];
  });
}

function resetLinks(event: AttendedEvent): readonly ResetLink[] {
  const { settings } = event.details;
  return settings.flatMap((setting) => {
    const next = settings.find((other) => other.id === setting.replacedBy);
    if (next === undefined || setting.date.kind === 'undated' || next.date.kind === 'undated')
      return [];
    const from = settingMarkId(event, setting);
    return [{ id: `link:${from}`, from, to: settingMarkId(event, next) }];
  });
}

/** The mark of the setting that holds now carries the event's own id. */
export function settingMarkId(event: AttendedEvent, setting: Setting): string {
  return setting === currentSetting(event) ? event.id : `${event.id}:${setting.id}`;
}

function markOf(event: CaseEvent, date: PlacedDate, lane: string, id: string): Mark {
  const extent = extentOf(date);
  return {
    id,
    ref: { table: 'events', id: event.id },
    lane,
    kind: event.kind,
    ...extent,
    label: event.title,
    date,
    struck: false,
    unverified: isUnverified(event),
    standing: event.standing,
    milestone: isMilestone(event),
  };
}

function extentOf(date: PlacedDate): {
  readonly at: AxisMs;
  readonly from: AxisMs;
  readonly to: AxisMs;
  readonly edge: MarkEdge;
} {
  const first = firstDayOf(date.from);
  const start = axisMs(first, date.time);
  switch (date.kind) {
    case 'on': {
      if (date.precision === 'day' || date.precision === 'time')
        return { at: start, from: start, to: start, edge: 'exact' };
      return { at: start, from: start, to: endOf(lastDayOf(date.from)), edge: 'period' };
    }
    case 'around': {
      const range = dayRangeOf(date);
      return {
        at: start,
        from: axisMs(range.earliest ?? first),
        to: endOf(range.latest ?? first),
        edge: 'around',
      };
    }
    case 'before':
      return { at: start, from: start, to: start, edge: 'before' };
    case 'after': {
      const at = date.time === undefined ? endOf(lastDayOf(date.from)) : start;
      return { at, from: at, to: at, edge: 'after' };
    }
    case 'between':
    case 'from-to': {
      const last = lastDayOf(date.to);
      const to = date.toTime === undefined ? endOf(last) : axisMs(last, date.toTime);
      return { at: start, from: start, to, edge: 'between' };
    }
  }
}

function endOf(day: CivilDay): AxisMs {
  return axisMs(addDays(day, 1));
}

/** Whether a condition goes on: no end is recorded and nothing says that it is over. */
export function stillBinds({ details }: EventOfKind<'condition'>): boolean {
  return details.until === null && !OVER.some((status) => status === details.status);
}

function conditionBar(
  event: EventOfKind<'condition'>,
  lane: string,
  limit: CivilDay,
): readonly Bar[] {
  const until = event.details.until ?? (stillBinds(event) ? null : UNKNOWN_DAY);
  const ends = recordedEnds(event.date, until, limit);
  if (ends === null) return [];
  return [
    {
      ...eventBar(event, lane),
      ...barEdges(ends.from, ends.to, ends.solidFrom, ends.solidTo),
      band: 'condition',
      tone: 'condition',
      running: ends.running,
    },
  ];
}

function spanBar(
  event: CaseEvent,
  date: Extract<PlacedDate, { kind: 'between' | 'from-to' }>,
  lane: string,
): Bar {
  const start = lastDayOf(date.from);
  return {
    ...eventBar(event, lane),
    ...barEdges(
      firstDayOf(date.from),
      addDays(lastDayOf(date.to), 1),
      date.from.length === 10 ? firstDayOf(date.from) : start,
      date.to.length === 10 ? addDays(lastDayOf(date.to), 1) : firstDayOf(date.to),
    ),
    band: 'span',
    tone: 'span',
    running: false,
  };
}

function eventBar(event: CaseEvent, lane: string) {
  return {
    id: event.id,
    ref: { table: 'events', id: event.id },
    lane,
    kind: event.kind,
    confirmedTo: null,
    outline: false,
    label: event.title,
    daysText: '',
    standing: event.standing,
    milestone: isMilestone(event),
  } as const;
}
