import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FRAME_MAGIC } from '../../../../electron/journal/frame.ts';
import { openJournal } from '../../../../electron/journal/open-journal.ts';
import type { Command } from '../../../../shared/model/command.ts';
import { buildNoteCommand } from '../../../builders/commands.ts';
import { openTestJournal } from '../../../builders/journal-host.ts';
import { readAllCommands, readRebuild, rowsOf } from '../../../builders/journal-states.ts';
import { inVault, SimulatedDisk } from '../../../builders/simulated-disk.ts';

const pace = { commands: 10, bytes: 1e9, commandsAtQuit: 1_000 };
const commandsTo = (count: number): Command[] =>
  Array.from({ length: count }, (_, index) => buildNoteCommand(index + 1));

/** A vault of 35 commands: three snapshots, and segments 21 to 30 and 31 to 35. */
async function buildVault({ clean }: { clean: boolean }): Promise<SimulatedDisk> {
  const disk = new SimulatedDisk();
  const journal = await openTestJournal('/p', { fileSystem: disk, pace });
  for (const command of commandsTo(35)) {
    await journal.append(command);
    await journal.settled();
  }
  if (clean) await journal.close({ cacheClosed: true });
  return disk.afterKill();
}

async function reopen(disk: SimulatedDisk) {
  const journal = await openTestJournal('/p', { fileSystem: disk, pace });
  return { journal, start: journal.start(), commands: await readAllCommands(journal) };
}

function flipBit(disk: SimulatedDisk, path: string, bit: number): void {
  const bytes = disk.get(path);
  const at = (bit >> 3) % bytes.length;
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (bit & 7)), at);
  disk.put(path, bytes);
}

/** The frames of a file, one after the other. */
function framesOf(disk: SimulatedDisk, name: string): Buffer[] {
  const bytes = disk.get(inVault('/p', name));
  const starts: number[] = [];
  for (let at = 0; at !== -1; at = bytes.indexOf(FRAME_MAGIC, at + 1)) starts.push(at);
  return starts.map((start, index) => bytes.subarray(start, starts[index + 1]));
}

test('the vault of these tests is laid out as they think', async () => {
  const disk = await buildVault({ clean: true });
  expect(disk.paths()).toEqual(
    [
      'journal-000000021.bin',
      'journal-000000031.bin',
      'snapshot-000000010.bin',
      'snapshot-000000020.bin',
      'snapshot-000000030.bin',
      'vault.json',
    ].map((name) => inVault('/p', name)),
  );
});

test('one flipped bit anywhere in the vault is never a silent loss', async () => {
  const whole = await buildVault({ clean: true });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...whole.paths()), fc.nat(1e6), async (path, bit) => {
      const disk = whole.afterKill();
      flipBit(disk, path, bit);
      const opened = await openJournal({
        folder: '/p/vault',
        now: () => 1_740_000_000_000,
        randomId: () => 'device-1',
        fileSystem: disk,
        pace,
      });
      // A bit of a version number reads as a newer app: refused and untouched.
      if (!opened.ok) {
        expect(opened.failure.code).toBe('vault/newer');
        expect(path).toContain('vault.json');
        return;
      }
      const commands = await readAllCommands(opened.value);
      expect(commands).toEqual(commandsTo(commands.length));
      if (commands.length < 35) expect(opened.value.failure).not.toBeNull();
      else expect((await readRebuild(opened.value)).rows).toEqual(rowsOf(commands));
    }),
    { numRuns: 400 },
  );
});

describe('a frame in the middle of the last segment is damaged', () => {
  const damaged = async (): Promise<SimulatedDisk> => {
    const disk = await buildVault({ clean: false });
    flipBit(disk, inVault('/p', 'journal-000000031.bin'), 8 * 900);
    return disk;
  };

  test('what stands before it is read, writing is refused, file and offset are named', async () => {
    const { journal, start, commands } = await reopen(await damaged());
    expect(commands).toEqual(commandsTo(31));
    expect(start.writable).toBe(false);
    expect(journal.failure).toMatchObject({
      code: 'journal/corrupt',
      details: { file: inVault('/p', 'journal-000000031.bin'), reason: 'damaged' },
    });
    expect(await journal.append(buildNoteCommand(99))).toMatchObject({
      failure: { code: 'journal/read-only', details: { cause: 'journal/corrupt' } },
    });
  });

  test('not a byte of the vault is changed', async () => {
    const disk = await damaged();
    const before = disk.paths().map((path) => disk.get(path).toString('hex'));
    const { journal } = await reopen(disk);
    await journal.newCache();
    await journal.close({ cacheClosed: true });
    expect(disk.paths().map((path) => disk.get(path).toString('hex'))).toEqual(before);
  });
});

test('after an orderly quit even a damaged last frame is not taken for a torn tail', async () => {
  const disk = await buildVault({ clean: true });
  const path = inVault('/p', 'journal-000000031.bin');
  flipBit(disk, path, 8 * (disk.get(path).length - 5));
  const { journal, commands } = await reopen(disk);
  expect(commands).toEqual(commandsTo(34));
  expect(journal.failure).toEqual({
    code: 'journal/commands-missing',
    details: { found: 34, expected: 35 },
  });
});

test('a damaged newest snapshot is told, and the one before with its segments is used', async () => {
  const disk = await buildVault({ clean: true });
  flipBit(disk, inVault('/p', 'snapshot-000000030.bin'), 8 * 2_000);
  const { journal, start, commands } = await reopen(disk);
  expect(commands).toEqual(commandsTo(35));
  expect(start.writable).toBe(true);
  expect(start.notices.map(({ code }) => code)).toEqual(['journal/snapshot-damaged']);
  expect((await readRebuild(journal)).rows).toEqual(rowsOf(commands));
});

test('where the two newest snapshots are gone, nothing is: the third meets the segments', async () => {
  const disk = await buildVault({ clean: true });
  disk.drop(inVault('/p', 'snapshot-000000030.bin'));
  flipBit(disk, inVault('/p', 'snapshot-000000020.bin'), 8 * 700);
  const { start, commands } = await reopen(disk);
  // Commands 11 to 20 stand in snapshots only; the damaged one still gives all but one of them.
  expect(start.writable).toBe(false);
  expect(commands.length).toBeGreaterThanOrEqual(10);
  expect(commands).toEqual(commandsTo(commands.length));
});

test('a snapshot damaged behind its commands still gives all of them', async () => {
  const disk = await buildVault({ clean: true });
  for (const name of ['snapshot-000000010.bin', 'snapshot-000000020.bin'])
    disk.drop(inVault('/p', name));
  const path = inVault('/p', 'snapshot-000000030.bin');
  flipBit(disk, path, 8 * (disk.get(path).length - 10));
  const { start, commands } = await reopen(disk);
  expect(commands).toEqual(commandsTo(35));
  expect(start.writable).toBe(true);
  expect(start.notices.map(({ code }) => code)).toContain('journal/snapshot-damaged');
});

test.each(['journal-000000021.bin', 'journal-000000031.bin'])(
  'without %s: what a snapshot holds is there, what is lost is told',
  async (name) => {
    const disk = await buildVault({ clean: false });
    disk.drop(inVault('/p', name));
    const { start, commands } = await reopen(disk);
    const isCovered = name === 'journal-000000021.bin';
    expect(commands).toEqual(commandsTo(isCovered ? 35 : 30));
    expect(start.writable).toBe(isCovered);
  },
);

test('a vault without its segments is not taken for a new one', async () => {
  const disk = await buildVault({ clean: true });
  for (const path of disk.paths()) if (!path.endsWith('vault.json')) disk.drop(path);
  const { journal } = await reopen(disk);
  expect(journal.failure).toEqual({ code: 'journal/segment-missing', details: { seq: 31 } });
});

test('a lost last segment is told by the snapshot before it where vault.json is lost too', async () => {
  const disk = await buildVault({ clean: false });
  disk.drop(inVault('/p', 'journal-000000031.bin'));
  disk.drop(inVault('/p', 'vault.json'));
  expect((await reopen(disk)).journal.failure).toEqual({
    code: 'journal/segment-missing',
    details: { seq: 31 },
  });
});

test('a segment put back from last week is noticed', async () => {
  const old = await buildVault({ clean: true });
  const disk = old.afterKill();
  const { journal } = await reopen(disk);
  for (let n = 36; n <= 38; n += 1) await journal.append(buildNoteCommand(n));
  await journal.close({ cacheClosed: true });
  disk.put(inVault('/p', 'journal-000000031.bin'), old.get(inVault('/p', 'journal-000000031.bin')));
  expect((await reopen(disk)).journal.failure).toEqual({
    code: 'journal/commands-missing',
    details: { found: 35, expected: 38 },
  });
});

test('the segment of another vault is noticed', async () => {
  const disk = await buildVault({ clean: false });
  const other = new SimulatedDisk();
  const journal = await openTestJournal('/p', { fileSystem: other });
  for (let n = 1; n <= 34; n += 1)
    await journal.append(buildNoteCommand(n, { title: `Another ${n}` }));
  disk.put(
    inVault('/p', 'journal-000000031.bin'),
    other.get(inVault('/p', 'journal-000000001.bin')),
  );
  const { journal: opened, commands } = await reopen(disk);
  expect(opened.failure?.code).toBe('journal/corrupt');
  expect(commands).toEqual(commandsTo(30));
});

test('a lost or damaged vault.json loses no command and never gives an old cache name', async () => {
  for (const damage of ['drop', 'empty', 'junk'] as const) {
    const disk = await buildVault({ clean: true });
    const path = inVault('/p', 'vault.json');
    if (damage === 'drop') disk.drop(path);
    else disk.put(path, Buffer.from(damage === 'empty' ? '' : '{"format":1'));
    const { start, commands } = await reopen(disk);
    expect(commands).toEqual(commandsTo(35));
    expect(start.cacheName).toBe('cache-1740000000');
    expect(start.notices.map(({ code }) => code)).toEqual(['vault/description-renewed']);
  }
});

test('frames that stand in the place of vault.json are never written over', async () => {
  const disk = await buildVault({ clean: true });
  const description = inVault('/p', 'vault.json');
  const segment = inVault('/p', 'journal-000000031.bin');
  const [frames, text] = [disk.get(segment), disk.get(description)];
  disk.put(description, frames);
  disk.put(segment, text);
  const { journal, start } = await reopen(disk);
  expect(start.writable).toBe(false);
  expect(journal.failure?.code).toBe('journal/not-this-vault');
  await journal.close({ cacheClosed: true });
  expect(disk.get(description).equals(frames)).toBe(true);
});

describe('valid frames stand where they do not belong', () => {
  const last = 'journal-000000031.bin';
  const covered = 'journal-000000021.bin';
  const withFrames = async (name: string, change: (frames: Buffer[]) => Buffer[]) => {
    const disk = await buildVault({ clean: false });
    disk.put(inVault('/p', name), Buffer.concat(change(framesOf(disk, name))));
    return disk;
  };
  const told = ({ notices }: { notices: readonly { code: string }[] }) =>
    notices.map(({ code }) => code);

  test.each([
    ['the last once more', (all: Buffer[]) => [...all, ...all.slice(-1)]],
    ['the first at the end', (all: Buffer[]) => [...all, ...all.slice(0, 1)]],
    ['each twice', (all: Buffer[]) => all.flatMap((one) => [one, one])],
    ['all of them twice', (all: Buffer[]) => [...all, ...all]],
  ])('%s: nothing is lost or doubled, it is told, and work goes on', async (_how, change) => {
    const disk = await withFrames(last, change);
    const { journal, start, commands } = await reopen(disk);
    expect(commands).toEqual(commandsTo(35));
    expect(start.writable).toBe(true);
    expect(new Set(told(start))).toEqual(new Set(['journal/damage-covered']));
    expect(await journal.append(buildNoteCommand(36))).toEqual({ ok: true, value: { seq: 36 } });
    const next = await reopen(disk.afterKill());
    expect(next.commands).toEqual(commandsTo(36));
    expect(next.start.writable).toBe(true);
  });

  test('an older segment in place of the last is no shorter journal', async () => {
    const disk = await buildVault({ clean: false });
    disk.put(inVault('/p', last), disk.get(inVault('/p', covered)));
    expect((await reopen(disk)).journal.failure).toMatchObject({
      code: 'journal/corrupt',
      details: { file: inVault('/p', last), reason: 'not-of-this-segment' },
    });
  });

  test('an older frame behind a damaged one does not cover it', async () => {
    const disk = await withFrames(last, (all) => {
      const damaged = Buffer.from(all.at(-1) ?? Buffer.alloc(0)).fill(0, 80);
      return [...all.slice(0, -1), damaged, ...all.slice(0, 1)];
    });
    const { journal, commands } = await reopen(disk);
    expect(commands).toEqual(commandsTo(34));
    expect(journal.failure?.code).toBe('journal/corrupt');
  });

  test.each([
    ['one is missing', (all: Buffer[]) => all.toSpliced(4, 1)],
    [
      'two are exchanged',
      (all: Buffer[]) => [...all.slice(0, 4), ...all.slice(4, 6).toReversed(), ...all.slice(6)],
    ],
  ])('in a segment that a snapshot covers, %s: it is told', async (_how, change) => {
    const { start, commands } = await reopen(await withFrames(covered, change));
    expect(commands).toEqual(commandsTo(35));
    expect(start.writable).toBe(true);
    expect(told(start)).toContain('journal/damage-covered');
  });

  test('in a segment that a snapshot covers, one of another vault: it is told', async () => {
    const other = new SimulatedDisk();
    const journal = await openTestJournal('/p', { fileSystem: other, pace });
    for (let n = 1; n <= 35; n += 1) {
      await journal.append(buildNoteCommand(n, { title: `Another ${n}` }));
      await journal.settled();
    }
    const [, , foreign = Buffer.alloc(0)] = framesOf(other, covered);
    const disk = await withFrames(covered, (all) => all.with(2, foreign));
    const { start, commands } = await reopen(disk);
    expect(commands).toEqual(commandsTo(35));
    expect(start.writable).toBe(true);
    expect(told(start)).toContain('journal/damage-covered');
  });
});

test('an older snapshot under the name of the newest is told, and the journal read whole', async () => {
  const disk = await buildVault({ clean: true });
  disk.put(
    inVault('/p', 'snapshot-000000030.bin'),
    disk.get(inVault('/p', 'snapshot-000000020.bin')),
  );
  const { start, commands } = await reopen(disk);
  expect(commands).toEqual(commandsTo(35));
  expect(start.writable).toBe(true);
  expect(start.notices.map(({ code }) => code)).toEqual(['journal/snapshot-damaged']);
});
