import { z } from 'zod';
import { SerialQueue } from '../shared/async/serial-queue.ts';
import { type Reminder, shownKeyOf } from '../shared/reminders/reminder.ts';
import { sayReminders } from '../shared/reminders/say-reminders.ts';
import { type Snooze, snoozeSchema } from '../shared/reminders/snooze.ts';
import { ok, type Result } from '../shared/result/result.ts';
import { type CivilDay, civilDaySchema, daysBetween } from '../shared/time/civil-day.ts';
import { civilToday } from '../shared/time/court-time.ts';
import type { Clock } from './clock.ts';
import { type FileSeal, plainFile } from './file-seal.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';

/** Ids, days and instants; no content. */
const stateSchema = z.object({
  /** The last moment at which the app was seen running: UTC milliseconds; null = never. */
  lastSeenMs: z.int().min(0).nullable().default(null),
  shown: z.array(z.strictObject({ key: z.string(), on: civilDaySchema })).default([]),
  snoozed: z.array(snoozeSchema).default([]),
});

/** Shows notifications of the system. */
export interface Notifier {
  readonly isSupported: boolean;
  show(text: string): void;
}

/** Reminders while the app runs, and what is remembered of them between two starts. */
export type Reminders = {
  /** The last moment at which the app was seen running before this start; null = never. */
  readonly lastSeenMs: number | null;
  readonly snoozed: () => readonly Snooze[];
  readonly isSupported: boolean;
  /** Shows what has not been shown today; how many notifications that made. */
  readonly set: (reminders: readonly Reminder[]) => number;
  readonly snooze: (keys: readonly string[], until: number) => Promise<Result<readonly Snooze[]>>;
  /** Notes that the app runs now. */
  readonly seen: () => Promise<void>;
};

/**
 * Reads what was shown and snoozed. A file that is missing or damaged gives nothing: everything is
 * then shown once more, which is the safe side.
 */
export async function openReminders(
  path: string,
  clock: Clock,
  notifier: Notifier,
  seal: FileSeal = plainFile,
): Promise<Reminders> {
  const before = await readJsonFile(path, stateSchema, seal);
  const shown = new Map<string, CivilDay>(before.shown.map(({ key, on }) => [key, on]));
  const snoozed = new Map<string, Snooze>(before.snoozed.map((one) => [one.key, one]));
  const queue = new SerialQueue();
  let lastSeenMs = before.lastSeenMs;
  const today = () => civilToday(clock.now(), clock.zone);
  const write = (): Promise<Result<undefined>> =>
    queue.run(() => {
      const state = {
        lastSeenMs,
        shown: [...shown].map(([key, on]) => ({ key, on })),
        snoozed: [...snoozed.values()],
      };
      return writeJsonFile(path, state, seal);
    });
  return {
    lastSeenMs: before.lastSeenMs,
    isSupported: notifier.isSupported,
    snoozed: () => [...snoozed.values()],
    set: (reminders) => {
      if (!notifier.isSupported) return 0;
      const day = today();
      for (const [key, on] of shown) if (isForgotten(key, on, day)) shown.delete(key);
      const fresh = reminders.filter((one) => !shown.has(shownKeyOf(one)));
      const said = sayReminders(fresh);
      for (const { text } of said) notifier.show(text);
      for (const one of fresh) shown.set(shownKeyOf(one), day);
      if (fresh.length > 0) void write();
      return said.length;
    },
    snooze: async (keys, until) => {
      const at = clock.now();
      for (const [key, one] of snoozed) if (one.until <= at) snoozed.delete(key);
      for (const key of keys) snoozed.set(key, { key, until, at });
      const written = await write();
      return written.ok ? ok([...snoozed.values()]) : written;
    },
    seen: async () => {
      // A clock that was put back must not hide what falls due meanwhile.
      lastSeenMs = clock.now();
      await write();
    },
  };
}

/** A mark of a clock that was shown before midnight is not shown again after it. */
const MARK_KEPT_DAYS = 3;

function isForgotten(key: string, on: CivilDay, today: CivilDay): boolean {
  if (on === today) return false;
  const days = daysBetween(on, today);
  return !key.includes('.hours-') || days < 0 || days > MARK_KEPT_DAYS;
}
