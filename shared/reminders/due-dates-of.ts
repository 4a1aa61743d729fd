import { isBinding } from '../model/is-binding.ts';
import { bindsOthers } from '../model/past-limit.ts';
import { reactionClockOf } from '../conditions/reaction-clock.ts';
import { checkInSeriesOf, hasOwnDays, openDaysOf } from '../model/check-in-series.ts';
import { oncePer } from '../model/once-per.ts';
import { currentSetting, isAttended } from '../model/event-date.ts';
import type { CaseEvent, EventOfKind } from '../model/event.ts';
import { heldBackFrom } from '../model/held-back.ts';
import type { MatterView } from '../model/matter-view.ts';
import { safeDayOf } from '../model/safe-day-of.ts';
import { type CaseDate, isExactDay } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { civilToday, nearestInstantOf } from '../time/court-time.ts';
import { earliestDay, latestDay } from '../time/date-bounds.ts';
import type { DueDate } from './due-date.ts';

/** The stretch for which recurring dates are wanted, and the laptop's zone for times without one. */
export type DueRange = { readonly from: CivilDay; readonly to: CivilDay; readonly zone: string };

/**
 * Every open date of a matter that somebody must keep: hearings and appointments that are set,
 * deadlines by target and safe day, tasks, check-ins, reporting clocks, stays that end. Nothing of
 * samples and of what is archived. In no order; recurring dates only inside the range.
 */
export function dueDatesOf(view: MatterView, range: DueRange): readonly DueDate[] {
  return keptDueDates(view, range.from, range.to, range.zone);
}

const keptDueDates = oncePer((view: MatterView, from: CivilDay, to: CivilDay, zone: string) =>
  readDueDates(view, { from, to, zone }),
);

function readDueDates(view: MatterView, range: DueRange): readonly DueDate[] {
  const { matter, client } = view;
  if (matter.archived || client.archived || matter.sampleNotice !== '') return [];
  const heldBack = heldBackFrom(view, null);
  const zones = new Map(view.proceedings.map((row) => [row.id, row.court?.zone ?? null]));
  const zoneOf = (proceedingId: string | null) => zones.get(proceedingId ?? '') ?? range.zone;
  const ofEvents = view.events.flatMap((event) =>
    event.archived
      ? []
      : dueOfEvent(view, event, range, zoneOf(event.proceedingId)).map((due) => ({
          ...due,
          recordId: event.id,
          isRestricted: heldBack('events', event) !== null,
        })),
  );
  const ofBars = view.bars.flatMap((bar): readonly DueDate[] => {
    if (bar.archived || bar.lifted !== null || bar.expires === null) return [];
    const due = dueOn(bar.expires, zoneOf(bar.proceedingId));
    if (due === null) return [];
    const isRestricted = heldBack('bars', bar) !== null;
    return [
      {
        ...due,
        key: bar.id,
        kind: 'date',
        anchor: 'date',
        staysOpen: false,
        recordId: bar.id,
        isRestricted,
      },
    ];
  });
  return [...ofEvents, ...ofBars];
}

type Place = Pick<DueDate, 'day' | 'at' | 'zone'>;
type PlainDue = Omit<DueDate, 'recordId' | 'isRestricted'>;

function dueOfEvent(
  view: MatterView,
  event: CaseEvent,
  range: DueRange,
  zone: string,
): readonly PlainDue[] {
  const { id, kind } = event;
  if (isAttended(event)) {
    const setting = currentSetting(event);
    const due = setting.status === 'set' ? dueOn(setting.date, zone) : null;
    const key = `${id}+${setting.id}`;
    return due === null
      ? []
      : [{ ...due, key, kind: event.kind, anchor: 'date', staysOpen: false }];
  }
  if (kind === 'deadline') return dueOfDeadline(event, zone);
  if (kind === 'task') {
    const due = event.details.status === 'open' ? dueBy(event.date, zone) : null;
    return due === null ? [] : [{ ...due, key: id, kind, anchor: 'date', staysOpen: true }];
  }
  if (kind === 'condition') return dueOfCheckIn(event, range, zone);
  if (kind === 'contact') return dueOfClock(view, event);
  return [];
}

/** Target and safe day come first; the docketed day counts where there is neither, and once it is over. */
function dueOfDeadline(event: EventOfKind<'deadline'>, zone: string): readonly PlainDue[] {
  const { status, targetOn } = event.details;
  if (!isBinding(status)) return [];
  const whose = bindsOthers(event) ? ({ isOthers: true } as const) : {};
  const anchored = (
    [
      ['target', targetOn, 'target'],
      ['safe', safeDayOf(event), 'deadline'],
    ] as const
  ).flatMap(([anchor, day, kind]) =>
    day === null
      ? []
      : [
          {
            kind,
            key: `${event.id}~${anchor}`,
            anchor,
            day,
            at: null,
            zone: null,
            staysOpen: true,
            ...(kind === 'deadline' ? whose : {}),
          },
        ],
  );
  const own = dueBy(event.date, zone);
  return own === null
    ? anchored
    : [
        ...anchored,
        { ...own, kind: 'deadline', key: event.id, anchor: 'date', staysOpen: true, ...whose },
      ];
}

function dueOfCheckIn(
  event: EventOfKind<'condition'>,
  { from, to }: DueRange,
  zone: string,
): readonly PlainDue[] {
  const { id, date, details } = event;
  if (!hasOwnDays(event) || !isBinding(details.status) || date.kind === 'undated') return [];
  const plain = { kind: 'check-in', anchor: 'date', staysOpen: false } as const;
  const series = checkInSeriesOf(event);
  if (series === null) {
    const first = dueOn(date, zone);
    return first === null ? [] : [{ ...plain, ...first, key: id }];
  }
  return openDaysOf(series, from, to).map((day) => ({
    ...plain,
    key: `${id}~${day}`,
    ...placeOf(day, date.time, date.zone ?? zone),
  }));
}

/** A report within so many hours; without a known hour the clock runs from the day's beginning. */
function dueOfClock(view: MatterView, contact: EventOfKind<'contact'>): readonly PlainDue[] {
  const clock = reactionClockOf(view, contact);
  if (!clock?.isRunning) return [];
  return [
    {
      key: contact.id,
      kind: 'clock',
      anchor: 'date',
      day: civilToday(clock.endsAt, clock.zone),
      at: clock.endsAt,
      zone: clock.zone,
      hours: clock.hours,
      staysOpen: true,
    },
  ];
}

/** Where one must be there on the day itself: only a day known exactly. */
function dueOn(date: CaseDate, zone: string): Place | null {
  if (!isExactDay(date)) {
    const isSpan = date.kind === 'from-to' && date.from.length === 10;
    return isSpan ? placeOf(earliestDay(date), date.time, date.zone ?? zone) : null;
  }
  return placeOf(date.from, date.time, date.zone ?? zone);
}

/** By when something must be done: a doubtful day counts from the earliest that it can mean. */
function dueBy(date: CaseDate, zone: string): Place | null {
  if (date.kind === 'undated') return null;
  const day = date.kind === 'from-to' ? latestDay(date) : earliestDay(date);
  const time = date.kind === 'from-to' ? date.toTime : date.time;
  return placeOf(day, time, date.zone ?? zone);
}

function placeOf(day: CivilDay, time: string | undefined, zone: string): Place {
  if (time === undefined) return { day, at: null, zone: null };
  return { day, at: nearestInstantOf(day, time, zone), zone };
}
