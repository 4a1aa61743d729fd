import { isBinding } from '../model/is-binding.ts';
import { hasOwnDays } from '../model/check-in-series.ts';
import { currentSetting, isAttended } from '../model/event-date.ts';
import type { AttendedEvent } from '../model/event-date.ts';
import type { CaseEvent, EventOfKind } from '../model/event.ts';
import type { Setting } from '../model/hearing.ts';
import { heldBackFrom } from '../model/held-back.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { CaseDate } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { safeDayOf } from '../model/safe-day-of.ts';
import { lastDayOf } from '../time/case-date.ts';
import { nearestInstantOf } from '../time/court-time.ts';
import { readRecurrence } from '../time/recurrence.ts';
import { type CalendarEntry, type LeftOut, nothingLeftOut } from './entry.ts';
import { alarmsOf } from './entry-alarms.ts';
import { type CalendarTitles, type EntryKind, entryTitle } from './entry-title.ts';
import { type EntryTime, entryTimeOf, icsDay, icsInstant } from './ics-dates.ts';
import { entryUid, recordOfUid } from './own-marks.ts';

/** What one matter gives to a calendar. */
export type MatterEntries = {
  readonly entries: readonly CalendarEntry[];
  readonly leftOut: LeftOut;
  /** Ids of events that give no entry: of no kind that a calendar has, held back, or of no exact day. */
  readonly withoutEntry: readonly string[];
};

/** Calendars that do not know the state of an entry still show its title. */
const STRUCK = 'CANCELLED: ';

/** How entries are titled and how far ahead they ring. */
export type EntryOptions = {
  readonly titles: CalendarTitles;
  /** Days before, longest first. */
  readonly chain: readonly number[];
};

/** What an entry is made from, before its date is looked at. */
type Draft = {
  readonly id: string;
  readonly replaces: string | null;
  readonly kind: EntryKind;
  readonly type: string;
  readonly mark: 'Done' | 'Doubtful' | null;
  readonly date: CaseDate;
  readonly isCancelled: boolean;
  /** Still to come or to be done: only then it rings, and only then a left-out date is told of. */
  readonly isOpen: boolean;
  /** Days ahead of the date that are reminded of in its place; empty = the date itself. */
  readonly anchors: readonly CivilDay[];
  readonly chain: readonly number[];
  readonly recurrence: string | null;
  /** Days of the rule that fell away; missing = none. */
  readonly exceptDays?: readonly CivilDay[];
};

type CalendarEvent = AttendedEvent | EventOfKind<'deadline' | 'task' | 'condition'>;

/**
 * Everything of a matter that stands in a calendar: each setting of a hearing and an appointment,
 * deadlines, tasks, check-ins. What was struck, lifted or archived stays as cancelled, so that a
 * calendar that has it learns of it. In the order of the record.
 */
export function entriesOfMatter(view: MatterView, options: EntryOptions): MatterEntries {
  const entries: CalendarEntry[] = [];
  const leftOut = { ...nothingLeftOut };
  const heldBack = heldBackFrom(view, 'calendar');
  const isWholeArchived = view.matter.archived || view.client.archived;
  const base = view.matter.rev + view.client.rev + sum(view.proceedings.map(({ rev }) => rev));
  const zones = new Map(view.proceedings.map((row) => [row.id, row.court?.zone ?? null]));
  for (const event of view.events) {
    if (!isCalendarEvent(event)) continue;
    const archived = event.archived || isWholeArchived;
    const drafts = draftsOf(event, options.chain);
    const why = heldBack('events', event);
    if (why !== null) {
      if (!archived && drafts.some((draft) => draft.isOpen))
        leftOut[why === 'restricted' ? 'restricted' : 'notDisclosed'] += 1;
      continue;
    }
    for (const draft of drafts) {
      const isOpen = draft.isOpen && !archived;
      const isCancelled = draft.isCancelled || archived;
      const time = entryTimeOf(draft.date, zones.get(event.proceedingId ?? '') ?? null);
      const recurrence = recurrenceText(draft, time);
      const problem =
        typeof time === 'string' ? noPlace[time] : recurrence === false ? 'unreadRecurrence' : null;
      if (problem !== null || typeof time === 'string' || recurrence === false) {
        if (problem !== null && isOpen) leftOut[problem] += 1;
        continue;
      }
      const day = time.type === 'days' ? time.first : time.day;
      const title = entryTitle(draft.kind, {
        titles: options.titles,
        clientName: view.client.name,
        type: draft.type,
      });
      entries.push({
        uid: entryUid(draft.id),
        replaces: draft.replaces === null ? null : entryUid(draft.replaces),
        title: `${isCancelled ? STRUCK : ''}${draft.mark === null ? title : `${draft.mark}: ${title}`}`,
        isCancelled,
        time,
        recurrence,
        ...(draft.exceptDays === undefined ? {} : { exceptDays: draft.exceptDays }),
        // Each of these only ever grows, so their sum never falls; whatever of the record could change
        // the entry is among them.
        sequence: base + event.rev,
        changedAt: Math.max(event.changedAt, view.matter.changedAt, view.client.changedAt),
        alarms: isOpen ? alarmsOf(time, anchorsOf(draft, day), draft.chain) : [],
      });
    }
  }
  const listed = new Set(entries.map(({ uid }) => recordOfUid(uid)));
  const withoutEntry = view.events.map(({ id }) => id).filter((id) => !listed.has(id));
  return { entries, leftOut, withoutEntry };
}

/** What is reminded of; a target or a safe day behind the date itself could ring for nothing any more. */
function anchorsOf({ anchors }: Draft, day: CivilDay): readonly CivilDay[] {
  const ahead = anchors.filter((anchor) => anchor <= day);
  return ahead.length === 0 ? [day] : ahead;
}

const noPlace = { undated: 'undated', 'not-exact': 'notExact' } as const;

function isCalendarEvent(event: CaseEvent): event is CalendarEvent {
  if (isAttended(event) || event.kind === 'deadline' || event.kind === 'task') return true;
  return event.kind === 'condition' && hasOwnDays(event);
}

function draftsOf(event: CalendarEvent, chain: readonly number[]): readonly Draft[] {
  const withDay = [...new Set([...chain, 0])];
  const plain = {
    id: event.id,
    replaces: null,
    type: '',
    mark: null,
    anchors: [],
    chain: withDay,
    recurrence: null,
  };
  switch (event.kind) {
    case 'hearing':
      return event.details.settings.map((one) =>
        draftOfSetting(event, one, event.details.hearingType, chain),
      );
    case 'appointment':
      return event.details.settings.map((one) =>
        draftOfSetting(event, one, event.details.appointmentType, chain),
      );
    case 'deadline': {
      const { status, targetOn, count } = event.details;
      const isDoubtful = (count?.doubts.length ?? 0) > 0;
      const anchors = [targetOn, safeDayOf(event)].filter((one) => one !== null);
      return [
        {
          ...plain,
          kind: 'deadline',
          mark: status === 'done' ? 'Done' : isDoubtful ? 'Doubtful' : null,
          date: event.date,
          isCancelled: status === 'lifted' || status === 'excused',
          isOpen: isBinding(status),
          anchors,
        },
      ];
    }
    case 'task': {
      const isDone = event.details.status === 'done';
      const mark = isDone ? 'Done' : null;
      return [
        { ...plain, kind: 'task', mark, date: event.date, isCancelled: false, isOpen: !isDone },
      ];
    }
    case 'condition': {
      const { status, recurrence, checkIns = [] } = event.details;
      const fell = checkIns
        .filter(({ outcome, insteadOn }) => outcome !== 'done' || insteadOn !== null)
        .map(({ day }) => day);
      const isOver = status === 'lifted' || status === 'excused';
      const isOnceElsewhere = recurrence === '' && fell.length > 0;
      return [
        {
          ...plain,
          kind: 'check-in',
          mark: status === 'done' && !isOnceElsewhere ? 'Done' : null,
          date: event.date,
          isCancelled: isOver || isOnceElsewhere,
          isOpen: isBinding(status) && !isOnceElsewhere,
          recurrence: recurrence === '' ? null : recurrenceUntil(event, recurrence),
          ...(fell.length === 0 ? {} : { exceptDays: fell }),
        },
        ...checkIns.flatMap(({ day, outcome, insteadOn }): readonly Draft[] =>
          insteadOn === null
            ? []
            : [
                {
                  ...plain,
                  id: `${event.id}+${day}`,
                  kind: 'check-in',
                  mark: outcome === 'done' ? 'Done' : null,
                  date: onDay(event.date, insteadOn),
                  isCancelled: isOver || outcome === 'excused',
                  isOpen: status === 'open' && outcome === 'other-day',
                },
              ],
        ),
      ];
    }
  }
}

/** The same time of another day. */
function onDay(date: CaseDate, day: CivilDay): CaseDate {
  const { time, zone } = date.kind === 'undated' ? {} : date;
  return {
    kind: 'on',
    from: day,
    precision: time === undefined ? 'day' : 'time',
    asTyped: '',
    ...(time === undefined ? {} : { time }),
    ...(zone === undefined ? {} : { zone }),
  };
}

/** Ids of settings are their hearing's own, so the hearing's stands before them. */
function draftOfSetting(
  event: AttendedEvent,
  setting: Setting,
  type: string,
  chain: readonly number[],
): Draft {
  const replaced = event.details.settings.find((one) => one.replacedBy === setting.id);
  const isCurrent = currentSetting(event).id === setting.id;
  return {
    id: `${event.id}+${setting.id}`,
    replaces: replaced === undefined ? null : `${event.id}+${replaced.id}`,
    kind: setting.form === 'control' ? 'control-date' : event.kind,
    type,
    mark: null,
    date: setting.date,
    isCancelled:
      setting.replacedBy !== null || (setting.status !== 'set' && setting.status !== 'held'),
    isOpen: isCurrent && setting.status === 'set',
    anchors: [],
    chain,
    recurrence: null,
  };
}

/** A condition says in a field of its own when it stops to bind; the rule then ends there. */
function recurrenceUntil({ details }: EventOfKind<'condition'>, rule: string): string {
  const end = details.until;
  if (end === null || end.kind === 'undated' || /UNTIL=|COUNT=/i.test(rule)) return rule;
  return `${rule};UNTIL=${icsDay(lastDayOf(end.kind === 'from-to' ? end.to : end.from))}`;
}

/** The rule to write; null = there is none; false = there is one that cannot be read. */
function recurrenceText(
  { recurrence }: Draft,
  time: ReturnType<typeof entryTimeOf>,
): string | null | false {
  if (recurrence === null) return null;
  const text = recurrence
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '');
  const rule = readRecurrence(text);
  if (rule === null || typeof time === 'string') return false;
  if (rule.until === null) return text;
  return text.replace(/UNTIL=[^;]*/, `UNTIL=${untilText(rule.until, time)}`);
}

/** The end of a rule must be written as its start is: a day, a moment, or a floating time. */
function untilText(until: CivilDay, time: EntryTime): string {
  if (time.type === 'days') return icsDay(until);
  if (time.zone === null) return `${icsDay(until)}T235959`;
  return icsInstant(nearestInstantOf(until, '23:59', time.zone));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
