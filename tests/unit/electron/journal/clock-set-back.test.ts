import { expect, test } from 'vitest';
import { clockSetBack } from '../../../../electron/journal/clock-set-back.ts';
import { buildNoteCommand } from '../../../builders/commands.ts';
import { openTestJournal } from '../../../builders/journal-host.ts';
import { readAllCommands, readRebuild, rowsOf } from '../../../builders/journal-states.ts';
import { SimulatedDisk } from '../../../builders/simulated-disk.ts';

const SAVED = Date.UTC(2026, 10, 26, 3, 30);
const DAY = 86_400_000;
const pace = { commands: 3, bytes: 1e9, commandsAtQuit: 1 };

test('A clock a year before the last change is told, with both days of the zone', () => {
  expect(clockSetBack(SAVED, SAVED - 365 * DAY, 'America/New_York')).toEqual({
    code: 'journal/clock-set-back',
    details: { saved: '2026-11-25', today: '2025-11-25' },
  });
});

test.each([
  ['a clock that went on', SAVED + 365 * DAY],
  ['a clock put right by an hour', SAVED - 3_600_000],
])('%s says nothing', (_name, now) => {
  expect(clockSetBack(SAVED, now)).toBeNull();
});

test('Without a change there is nothing to compare with', () => {
  expect(clockSetBack(null, 0)).toBeNull();
});

test('A year back nothing is lost, pruned or refused, and with the next change it is not said again', async () => {
  const disk = new SimulatedDisk();
  const at = (now: number) => ({ fileSystem: disk, pace, now: () => now });
  const first = await openTestJournal('/p', at(SAVED));
  const commands = Array.from({ length: 10 }, (_, n) => ({
    ...buildNoteCommand(n + 1),
    at: SAVED,
  }));
  for (const command of commands) {
    await first.append(command);
    await first.settled();
  }
  await first.close({ cacheClosed: true });
  const { cacheName } = first.start();
  const files = disk.paths();

  const back = SAVED - 365 * DAY;
  const second = await openTestJournal('/p', at(back));
  expect(second.start()).toMatchObject({ writable: true, cacheName, lastSeq: 10 });
  expect(second.start().notices.map(({ code }) => code)).toEqual(['journal/clock-set-back']);
  expect(await readAllCommands(second)).toEqual(commands);
  expect(disk.paths()).toEqual(files);
  const later = { ...buildNoteCommand(11), at: back };
  expect((await second.append(later)).ok).toBe(true);
  await second.close({ cacheClosed: true });

  const third = await openTestJournal('/p', at(back + 1));
  expect(third.start().notices).toEqual([]);
  expect((await readRebuild(third)).rows).toEqual(rowsOf([...commands, later]));
});
