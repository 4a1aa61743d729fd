import type { Reminder, ReminderKind } from './reminder.ts';

/** One notification: neutral words, and the reminders behind it. */
export type SaidReminders = {
  readonly text: string;
  readonly count: number;
  readonly reminders: readonly Reminder[];
};

const names: Readonly<Record<ReminderKind, readonly [string, string]>> = {
  hearing: ['hearing', 'hearings'],
  appointment: ['appointment', 'appointments'],
  deadline: ['deadline', 'deadlines'],
  target: ['office target', 'office targets'],
  task: ['task', 'tasks'],
  'check-in': ['check-in', 'check-ins'],
  clock: ['report', 'reports'],
  date: ['date', 'dates'],
};

/**
 * Says reminders in as few notifications as can be read at a glance: overdue, clocks, today,
 * tomorrow, later, limits of others that are past. The words are kinds and numbers; there is nothing else that they could be made of.
 *
 * @example
 * sayReminders([deadlineOverdue]) //=> [{ text: 'A deadline is overdue', count: 1, ... }]
 * sayReminders([hearingTomorrow, taskTomorrow]) //=> [{ text: '2 dates tomorrow', count: 2, ... }]
 */
export function sayReminders(reminders: readonly Reminder[]): readonly SaidReminders[] {
  const of = (belongs: (one: Reminder) => boolean) => reminders.filter(belongs);
  const inDays = (days: number) => of(({ when, ahead }) => when === 'days' && ahead === days);
  return [
    said(
      of(({ when }) => when === 'overdue'),
      (list) => (list.length === 1 ? 'is overdue' : 'are overdue'),
    ),
    said(
      of(({ when }) => when === 'hours'),
      (list) => `due within ${countOf(most(list), 'hour')}`,
    ),
    said(inDays(0), () => 'today'),
    said(inDays(1), () => 'tomorrow'),
    said(
      of(({ when, ahead }) => when === 'days' && ahead > 1),
      (list) =>
        list.every(({ ahead }) => ahead === list[0]?.ahead)
          ? `in ${countOf(most(list), 'day')}`
          : `in the next ${countOf(most(list), 'day')}`,
    ),
    said(
      of(({ when }) => when === 'past-limit'),
      (list) =>
        list.length === 1 ? 'of others is past its limit' : 'of others are past their limit',
    ),
  ].filter((one) => one.count > 0);
}

function said(
  reminders: readonly Reminder[],
  when: (list: readonly Reminder[]) => string,
): SaidReminders {
  const count = reminders.length;
  const kinds = new Set(reminders.map(({ kind }) => kind));
  const [only] = kinds.size === 1 ? kinds : (['date'] as const);
  const [one, many] = names[only ?? 'date'];
  const subject =
    count === 1 ? `${/^[aeiou]/.test(one) ? 'An' : 'A'} ${one}` : `${String(count)} ${many}`;
  return { text: `${subject} ${when(reminders)}`, count, reminders };
}

function most(reminders: readonly Reminder[]): number {
  return Math.max(...reminders.map(({ ahead }) => ahead), 0);
}

function countOf(count: number, unit: string): string {
  return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
}
