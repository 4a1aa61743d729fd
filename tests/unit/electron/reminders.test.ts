import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReminders } from '../../../electron/reminders.ts';
import type { Reminder } from '../../../shared/reminders/reminder.ts';
import { useTempFolders } from '../../builders/temp-folder.ts';

const makeFolder = useTempFolders();
const noon = Date.UTC(2025, 5, 20, 12);
const DAY_MS = 86_400_000;

const overdue = (key: string): Reminder => ({ key, kind: 'deadline', when: 'overdue', ahead: 0 });

async function open(path: string, nowMs: number, isSupported = true) {
  const shown: string[] = [];
  const clock = { now: () => nowMs, offsetMs: 0, zone: 'UTC' };
  const reminders = await openReminders(path, clock, {
    isSupported,
    show: (text) => shown.push(text),
  });
  return { reminders, shown };
}

test('Each date is shown once a day, also across a new start, and again the next day', async () => {
  const path = join(await makeFolder(), 'reminders.json');
  const first = await open(path, noon);
  first.reminders.set([overdue('d1')]);
  first.reminders.set([overdue('d1'), overdue('d2')]);
  expect(first.shown).toEqual(['A deadline is overdue', 'A deadline is overdue']);
  await first.reminders.seen();

  const later = await open(path, noon + 3_600_000);
  expect(later.reminders.set([overdue('d1'), overdue('d2')])).toBe(0);
  const nextDay = await open(path, noon + DAY_MS);
  nextDay.reminders.set([overdue('d1'), overdue('d2')]);
  expect(nextDay.shown).toEqual(['2 deadlines are overdue']);
});

test('Snoozes and the last moment that the app was seen are there after a new start', async () => {
  const path = join(await makeFolder(), 'reminders.json');
  const first = await open(path, noon);
  expect(first.reminders.lastSeenMs).toBeNull();
  const until = noon + DAY_MS;
  expect(await first.reminders.snooze(['d1'], until)).toEqual({
    ok: true,
    value: [{ key: 'd1', until, at: noon }],
  });
  await first.reminders.seen();
  const next = await open(path, noon + 60_000);
  expect(next.reminders.lastSeenMs).toBe(noon);
  expect(next.reminders.snoozed()).toEqual([{ key: 'd1', until, at: noon }]);
});

test('Snoozes that are over are forgotten', async () => {
  const path = join(await makeFolder(), 'reminders.json');
  const first = await open(path, noon);
  await first.reminders.snooze(['d1'], noon + 1);
  const later = await open(path, noon + 2);
  const kept = await later.reminders.snooze(['d2'], noon + DAY_MS);
  expect(kept).toMatchObject({ ok: true, value: [{ key: 'd2' }] });
});

test('Where the system shows no notifications nothing fails and nothing counts as shown', async () => {
  const path = join(await makeFolder(), 'reminders.json');
  const none = await open(path, noon, false);
  expect(none.reminders.set([overdue('d1')])).toBe(0);
  const later = await open(path, noon);
  expect(later.reminders.set([overdue('d1')])).toBe(1);
});

test('A damaged memory shows everything once more', async () => {
  const path = join(await makeFolder(), 'reminders.json');
  await writeFile(path, '{"shown": 7');
  const { reminders } = await open(path, noon);
  expect(reminders.lastSeenMs).toBeNull();
  expect(reminders.set([overdue('d1')])).toBe(1);
});

test('The memory holds ids, days and instants alone', async () => {
  const path = join(await makeFolder(), 'reminders.json');
  const { reminders } = await open(path, noon);
  reminders.set([overdue('d1')]);
  await reminders.seen();
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
    lastSeenMs: noon,
    shown: [{ key: 'd1.overdue', on: '2025-06-20' }],
    snoozed: [],
  });
});

test('A mark of a clock that was shown before midnight is not shown again after it; the next mark is', async () => {
  const path = join(await makeFolder(), 'reminders.json');
  const clock = (ahead: number): Reminder => ({ key: 'k1', kind: 'clock', when: 'hours', ahead });
  const evening = await open(path, Date.UTC(2025, 5, 20, 23, 50));
  evening.reminders.set([clock(12)]);
  await evening.reminders.seen();
  const night = await open(path, Date.UTC(2025, 5, 21, 0, 10));
  expect(night.reminders.set([clock(12)])).toBe(0);
  night.reminders.set([clock(3)]);
  expect(night.shown).toEqual(['A report due within 3 hours']);
});
