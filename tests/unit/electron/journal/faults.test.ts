import { describe, expect, test, vi } from 'vitest';
import type { Command } from '../../../../shared/model/command.ts';
import type { FileSystem } from '../../../../electron/file-system.ts';
import { buildChange, buildCommand, buildNoteCommand } from '../../../builders/commands.ts';
import { openTestJournal } from '../../../builders/journal-host.ts';
import { readAllCommands, readRebuild, rowsOf } from '../../../builders/journal-states.ts';
import { buildEvent } from '../../../builders/records.ts';
import { type Fault, SimulatedDisk } from '../../../builders/simulated-disk.ts';

// Each of these tests runs the same day some hundred times.
vi.setConfig({ testTimeout: 60_000 });

const pace = { commands: 4, bytes: 1e9, commandsAtQuit: 2 };

/** Notes, and every third time an edit of the note before. */
function commandOf(n: number): Command {
  if (n % 3 !== 0) return buildNoteCommand(n);
  const before = buildEvent({ id: `event-${n - 1}`, title: `Note ${n - 1}` });
  const after = { ...before, title: `Edited ${n}` };
  return buildCommand({
    commandId: `command-${n}`,
    changes: [buildChange('events', before, after)],
  });
}

/** Opens, appends 14 commands over four snapshots, quits. Gives what was acknowledged. */
async function workADay(fileSystem: FileSystem): Promise<readonly Command[]> {
  const acknowledged: Command[] = [];
  try {
    const journal = await openTestJournal('/p', { fileSystem, pace });
    for (let n = 1; n <= 14; n += 1) {
      const command = commandOf(n);
      if ((await journal.append(command)).ok) acknowledged.push(command);
      else expect(journal.failure).not.toBeNull();
    }
    await journal.close({ cacheClosed: true });
  } catch (error) {
    // Only a refusal to open is an answer; anything else is a bug.
    if (!(error instanceof Error && error.message.startsWith('vault/'))) throw error;
  }
  return acknowledged;
}

/** The journal opens, is not corrupt, and holds all that was acknowledged and at most one more. */
async function expectNothingLost(
  disk: SimulatedDisk,
  acknowledged: readonly Command[],
): Promise<void> {
  const journal = await openTestJournal('/p', { fileSystem: disk, pace });
  const found = await readAllCommands(journal);
  expect(found.slice(0, acknowledged.length)).toEqual(acknowledged);
  expect(found.length - acknowledged.length).toBeLessThanOrEqual(1);
  expect(journal.failure).toBeNull();
  const rebuilt = await readRebuild(journal);
  expect(rebuilt).toEqual({ rows: rowsOf(found), commands: found });
  expect((await journal.append(buildNoteCommand(99))).ok).toBe(true);
}

const faults: readonly (readonly [string, Fault])[] = [
  ['ENOSPC', { errno: 'ENOSPC' }],
  ['EIO', { errno: 'EIO' }],
  ['EACCES', { errno: 'EACCES' }],
  ['ENOSPC after some bytes', { errno: 'ENOSPC', bytesFirst: 100 }],
  ['a short write', 'short-write'],
];

/** A small generator with a seed, so that a failure can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe.each(faults)('%s at the n-th call of the disk', (_name, fault) => {
  test('loses nothing acknowledged, after a kill and after a power cut', async () => {
    for (let n = 1; ; n += 1) {
      const disk = new SimulatedDisk();
      let calls = 0;
      disk.onCall = () => {
        calls += 1;
        return calls === n ? fault : null;
      };
      const acknowledged = await workADay(disk);
      disk.onCall = () => null;
      await expectNothingLost(disk.afterKill(), acknowledged);
      await expectNothingLost(disk.afterPowerCut(randomFrom(n)), acknowledged);
      if (calls < n) break;
    }
  });

  test('from the n-th call on, for good, loses nothing acknowledged', async () => {
    for (let n = 1; ; n += 1) {
      const disk = new SimulatedDisk();
      let calls = 0;
      disk.onCall = (call) => {
        calls += 1;
        const changes = !['open', 'read', 'stat', 'list'].includes(call);
        return calls >= n && changes ? fault : null;
      };
      const acknowledged = await workADay(disk);
      disk.onCall = () => null;
      await expectNothingLost(disk.afterKill(), acknowledged);
      await expectNothingLost(disk.afterPowerCut(randomFrom(n)), acknowledged);
      if (calls < n) break;
    }
  });
});

test('a power cut before any call of the disk loses nothing acknowledged', async () => {
  class PowerCut extends Error {}
  for (let n = 1; ; n += 1) {
    const disk = new SimulatedDisk();
    const acknowledged: Command[] = [];
    const cut: { disk: SimulatedDisk; acknowledged: number }[] = [];
    let calls = 0;
    disk.onCall = () => {
      calls += 1;
      if (calls === n)
        cut.push({
          disk: disk.afterPowerCut(randomFrom(n * 7)),
          acknowledged: acknowledged.length,
        });
      if (calls >= n) throw new PowerCut();
      return null;
    };
    try {
      const journal = await openTestJournal('/p', { fileSystem: disk, pace });
      for (let m = 1; m <= 14; m += 1) {
        const command = commandOf(m);
        if ((await journal.append(command)).ok) acknowledged.push(command);
      }
      await journal.close({ cacheClosed: true });
    } catch (error) {
      expect(error).toBeInstanceOf(PowerCut);
    }
    const [found] = cut;
    if (found === undefined) break;
    await expectNothingLost(found.disk, acknowledged.slice(0, found.acknowledged));
  }
});

test('after a failed write the journal is read-only and says why', async () => {
  const disk = new SimulatedDisk();
  const journal = await openTestJournal('/p', { fileSystem: disk });
  await journal.append(buildNoteCommand(1));
  disk.onCall = (call) => (call === 'datasync' ? { errno: 'EIO' } : null);
  expect(await journal.append(buildNoteCommand(2))).toMatchObject({
    failure: { code: 'journal/write-failed', details: { errno: 'EIO' } },
  });
  disk.onCall = () => null;
  expect(await journal.append(buildNoteCommand(3))).toEqual({
    ok: false,
    failure: { code: 'journal/read-only', details: { cause: 'journal/write-failed' } },
  });
  expect(journal.start()).toMatchObject({ lastSeq: 1, writable: false });
  expect(await readAllCommands(journal)).toEqual([buildNoteCommand(1)]);
});

test('a full disk is named as such', async () => {
  const disk = new SimulatedDisk();
  const journal = await openTestJournal('/p', { fileSystem: disk });
  disk.onCall = (call) => (call === 'write' ? { errno: 'ENOSPC' } : null);
  expect(await journal.append(buildNoteCommand(1))).toMatchObject({
    failure: { code: 'journal/disk-full' },
  });
});

test('a segment that another program changed is not written to', async () => {
  const disk = new SimulatedDisk();
  const journal = await openTestJournal('/p', { fileSystem: disk });
  await journal.append(buildNoteCommand(1));
  const path = '/p/vault/journal-000000001.bin';
  const theirs = Buffer.concat([disk.get(path), Buffer.from('x')]);
  const file = await disk.open(path, 'write');
  await file.write(Buffer.from('x'), theirs.length - 1);
  expect(await journal.append(buildNoteCommand(2))).toMatchObject({
    failure: { code: 'journal/changed-outside' },
  });
  expect(disk.get(path)).toEqual(theirs);
});
