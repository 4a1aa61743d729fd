import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freeBytesOf, SpaceGuard } from '../../../electron/space-guard.ts';
import type { DiskSpace } from '../../../shared/disk-space.ts';
import { buildNoteCommand } from '../../builders/commands.ts';
import { openTestJournal } from '../../builders/journal-host.ts';
import { readAllCommands } from '../../builders/journal-states.ts';
import { SimulatedDisk } from '../../builders/simulated-disk.ts';

const MB = 1024 * 1024;

/** A guard over a disk whose room and whose time the test sets; every look is a fresh one. */
function buildGuard(freeBytes: number | null) {
  const state = { free: freeBytes, elapsed: 0, measured: 0 };
  const guard = new SpaceGuard({
    measure: () => {
      state.measured += 1;
      return Promise.resolve(state.free);
    },
    elapsed: () => state.elapsed,
  });
  const setFree = (free: number | null) => {
    state.free = free;
    state.elapsed += 60_000;
  };
  return { guard, state, setFree };
}

test('A measurement holds for two seconds, so that a hundred appends measure once', async () => {
  const { guard, state } = buildGuard(100 * MB);
  for (let n = 0; n < 100; n += 1) await guard.refuse(1_000);
  expect(state.measured).toBe(1);
  state.elapsed = 2_000;
  await guard.look();
  expect(state.measured).toBe(2);
});

test('What would leave less than 64 MB is refused, and what the system does not tell is not', async () => {
  const { guard, setFree } = buildGuard(65 * MB);
  expect(await guard.refuse(MB)).toBeNull();
  expect(await guard.refuse(MB + 1)).toEqual({
    code: 'space/full',
    details: { megabytes: 65, least: 64 },
  });
  setFree(null);
  expect(await guard.refuse(1e12)).toBeNull();
});

test('Every change of the figure is told once, and so is that there is room again', async () => {
  const { guard, setFree } = buildGuard(900 * MB);
  await guard.look();
  const told: DiskSpace[] = [];
  guard.onChange((space) => told.push(space));
  await guard.look();
  for (const free of [800, 400, 400, 30, 700]) {
    setFree(free * MB);
    await guard.look();
  }
  expect(told.map(({ level }) => level)).toEqual(['low', 'full', 'enough']);
});

test('With too little room nothing is written and everything is read; with room it goes on', async () => {
  const disk = new SimulatedDisk();
  const { guard, setFree } = buildGuard(900 * MB);
  const pace = { commands: 2, bytes: 1e9, commandsAtQuit: 1 };
  const refuse = (bytes: number) => guard.refuse(bytes);
  const journal = await openTestJournal('/p', { fileSystem: disk, pace, refuse });
  const first = buildNoteCommand(1);
  await journal.append(first);
  setFree(30 * MB);
  const before = disk.paths().map((path) => disk.get(path).toString('hex'));
  for (let n = 2; n <= 9; n += 1)
    expect(await journal.append(buildNoteCommand(n))).toMatchObject({
      failure: { code: 'space/full', details: { megabytes: 30 } },
    });
  expect(disk.paths().map((path) => disk.get(path).toString('hex'))).toEqual(before);
  expect(journal.failure).toBeNull();
  expect(await readAllCommands(journal)).toEqual([first]);
  // What was acknowledged earlier is acknowledged again, without room too.
  expect(await journal.append(first)).toEqual({ ok: true, value: { seq: 1 } });
  setFree(80 * MB);
  expect(await journal.append(buildNoteCommand(2))).toEqual({ ok: true, value: { seq: 2 } });
});

test('No snapshot is begun that could fill the disk, and the commands go on', async () => {
  const disk = new SimulatedDisk();
  const { guard } = buildGuard(64 * MB + 9_000);
  const pace = { commands: 3, bytes: 1e9, commandsAtQuit: 1 };
  const refuse = (bytes: number) => guard.refuse(bytes);
  const journal = await openTestJournal('/p', { fileSystem: disk, pace, refuse });
  for (let n = 1; n <= 20; n += 1) {
    await journal.append(buildNoteCommand(n));
    await journal.settled();
  }
  await journal.close({ cacheClosed: true });
  const snapshots = disk.paths().filter((path) => path.includes('snapshot-'));
  expect(snapshots.length).toBeLessThan(7);
  const again = await openTestJournal('/p', { fileSystem: disk.afterKill(), pace });
  expect((await readAllCommands(again)).length).toBe(20);
});

test('A start without room reads everything and writes not a byte', async () => {
  const disk = new SimulatedDisk();
  const journal = await openTestJournal('/p', { fileSystem: disk });
  await journal.append(buildNoteCommand(1));
  const killed = disk.afterKill();
  const before = killed.paths().map((path) => killed.get(path).toString('hex'));
  const stopped = { code: 'space/none', details: { megabytes: 3, least: 64 } };
  const again = await openTestJournal('/p', { fileSystem: killed, stopped });
  expect(again.start()).toMatchObject({ writable: false, lastSeq: 1, notices: [stopped] });
  await again.close({ cacheClosed: true });
  expect(killed.paths().map((path) => killed.get(path).toString('hex'))).toEqual(before);
});

test('The room of a real folder is told, and that of no folder is not known', async () => {
  expect(await freeBytesOf(tmpdir())).toBeGreaterThan(0);
  expect(await freeBytesOf(join(tmpdir(), 'nowhere', 'at', 'all'))).toBeNull();
});
