import type { EventOfKind } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import { type CaseDate, isExactDay } from '../time/case-date.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';
import { addMonths } from '../time/add-months.ts';
import { dateOfRecord } from './date-of-record.ts';

type Task = EventOfKind<'task'>;

/** When a task is due by what it is counted from. */
export type TaskDue =
  /** Its own date was typed. */
  | { readonly from: 'own'; readonly date: CaseDate }
  /** Counted; `isControl` where the trigger's day is a control date. */
  | {
      readonly from: 'trigger';
      readonly date: CaseDate;
      readonly trigger: string;
      readonly isControl: boolean;
    }
  /** The trigger has no exact day, is archived or vacated, or is not there: nothing is guessed. */
  | {
      readonly from: 'waiting';
      readonly trigger: string;
      readonly why: 'no-exact-day' | 'gone' | 'missing';
    };

const undated: CaseDate = { kind: 'undated', asTyped: '' };

/**
 * When a task is due by its trigger and its distance from it. The day is never shifted off a weekend,
 * and the time of a trigger does not count.
 *
 * @example
 * dueOf(task('+30d', hearingOn('2026-05-26')), view) //=> { from: 'trigger', date: on('2026-06-25'), ... }
 */
export function dueOf({ date, details }: Task, view: MatterView): TaskDue {
  if (details.trigger === null || details.offset === '') return { from: 'own', date };
  const trigger = dateOfRecord(view, details.trigger);
  if (trigger === null) return { from: 'waiting', trigger: '', why: 'missing' };
  if (trigger.isGone) return { from: 'waiting', trigger: trigger.title, why: 'gone' };
  if (!isExactDay(trigger.date))
    return { from: 'waiting', trigger: trigger.title, why: 'no-exact-day' };
  return {
    from: 'trigger',
    date: {
      kind: 'on',
      from: addOffset(trigger.date.from, details.offset),
      precision: 'day',
      asTyped: '',
    },
    trigger: trigger.title,
    isControl: trigger.isControl,
  };
}

/** The date that a due gives; undated while it waits. */
export function dateOfDue(due: TaskDue): CaseDate {
  return due.from === 'waiting' ? undated : due.date;
}

/**
 * Adds a distance such as `+30d`, `-2w`, `+6m`, `+1y`; months keep the day of the month or take the
 * last one.
 *
 * @param offset as `taskSchema` has it, not empty
 */
export function addOffset(day: CivilDay, offset: string): CivilDay {
  const amount = Number(offset.slice(0, -1));
  switch (offset.at(-1)) {
    case 'w':
      return addDays(day, amount * 7);
    case 'm':
      return addMonths(day, amount);
    case 'y':
      return addMonths(day, amount * 12);
    default:
      return addDays(day, amount);
  }
}

/** A task whose kept date is not what its trigger gives now. */
export type Recount = { readonly task: Task; readonly before: CaseDate; readonly after: CaseDate };

/** Open tasks whose trigger has another date now, before and after; the user decides. */
export function recountsOf(view: MatterView): readonly Recount[] {
  return view.events.flatMap((event) => {
    if (event.kind !== 'task' || event.archived || event.details.status !== 'open') return [];
    const due = dueOf(event, view);
    if (due.from === 'own') return [];
    const after = dateOfDue(due);
    return isSameDay(event.date, after) ? [] : [{ task: event, before: event.date, after }];
  });
}

function isSameDay(one: CaseDate, other: CaseDate): boolean {
  if (one.kind === 'undated' || other.kind === 'undated') return one.kind === other.kind;
  return one.kind === other.kind && one.from === other.from;
}
