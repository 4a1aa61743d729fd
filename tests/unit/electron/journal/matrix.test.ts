import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FRAME_MAGIC } from '../../../../electron/journal/frame.ts';
import { openJournal } from '../../../../electron/journal/open-journal.ts';
import type { Command } from '../../../../shared/model/command.ts';
import { buildNoteCommand } from '../../../builders/commands.ts';
import { openTestJournal } from '../../../builders/journal-host.ts';
import { readAllCommands, readRebuild, rowsOf } from '../../../builders/journal-states.ts';
import { SimulatedDisk } from '../../../builders/simulated-disk.ts';

const CASES = 500;
const LAST_WEEK = 24;
const NOW = 35;
const PAGE = 4_096;
const pace = { commands: 10, bytes: 1e9, commandsAtQuit: 1_000 };
const commandsTo = (count: number): Command[] =>
  Array.from({ length: count }, (_, index) => buildNoteCommand(index + 1));

/** A vault of so many commands after an orderly quit: snapshots every ten, and the segments between. */
async function buildVault(count: number): Promise<SimulatedDisk> {
  const disk = new SimulatedDisk();
  const journal = await openTestJournal('/p', { fileSystem: disk, pace });
  for (const command of commandsTo(count)) {
    await journal.append(command);
    await journal.settled();
  }
  await journal.close({ cacheClosed: true });
  return disk.afterKill();
}

/** Where frames begin, and the end. */
function boundariesOf(bytes: Buffer): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at !== -1; at = bytes.indexOf(FRAME_MAGIC, at + 1)) found.push(at);
  return [...found, bytes.length];
}

type Damage = (disk: SimulatedDisk, path: string, pick: number, lastWeek: SimulatedDisk) => void;

const damages: Readonly<Record<string, Damage>> = {
  'cut at a frame boundary or one byte beside it': (disk, path, pick) => {
    const bytes = disk.get(path);
    const boundaries = boundariesOf(bytes);
    const at = (boundaries[pick % boundaries.length] ?? 0) + (pick % 3) - 1;
    disk.put(path, bytes.subarray(0, Math.max(0, at)));
  },
  'a bit flipped': (disk, path, pick) => {
    const bytes = disk.get(path);
    const at = (pick >> 3) % bytes.length;
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (pick & 7)), at);
    disk.put(path, bytes);
  },
  'a page of zeros': (disk, path, pick) => {
    const bytes = disk.get(path);
    const from = Math.floor((pick % bytes.length) / PAGE) * PAGE;
    disk.put(path, bytes.fill(0, from, Math.min(bytes.length, from + PAGE)));
  },
  deleted: (disk, path) => disk.drop(path),
  emptied: (disk, path) => disk.put(path, Buffer.alloc(0)),
  'exchanged with another file': (disk, path, pick) => {
    const others = disk.paths().filter((other) => other !== path);
    const other = others[pick % others.length] ?? path;
    const [one, two] = [disk.get(path), disk.get(other)];
    disk.put(path, two);
    disk.put(other, one);
  },
  'put back from last week': (disk, path, _pick, lastWeek) => {
    if (lastWeek.paths().includes(path)) disk.put(path, lastWeek.get(path));
    else disk.drop(path);
  },
  'doubled at its end': (disk, path, pick) => {
    const bytes = disk.get(path);
    const tail = bytes.subarray(pick % bytes.length);
    disk.put(path, Buffer.concat([bytes, tail]));
  },
};

type Outcome = 'identical' | 'rebuilt identical' | 'said';

/** What becomes of a damaged vault at the next start. Whatever is read must be a part of the truth. */
async function judge(disk: SimulatedDisk, name: string): Promise<Outcome> {
  const before = disk.paths().map((path) => disk.get(path).toString('hex'));
  const opened = await openJournal({
    folder: '/p/vault',
    now: () => 1_740_000_000_000,
    randomId: () => 'device-1',
    fileSystem: disk,
    pace,
    hadVault: true,
  });
  if (!opened.ok) {
    expect(opened.failure.code, name).toMatch(/^vault\/(newer|unreadable)$/);
    expect(
      disk.paths().map((path) => disk.get(path).toString('hex')),
      name,
    ).toEqual(before);
    return 'said';
  }
  const journal = opened.value;
  const found = await readAllCommands(journal);
  expect(found, name).toEqual(commandsTo(found.length));
  const start = journal.start();
  if (!start.writable) {
    expect(start.notices.length, name).toBeGreaterThan(0);
    expect(
      disk.paths().map((path) => disk.get(path).toString('hex')),
      name,
    ).toEqual(before);
    return 'said';
  }
  expect(found.length, name).toBe(NOW);
  expect((await readRebuild(journal)).rows, name).toEqual(rowsOf(found));
  return start.notices.length === 0 && start.cacheName === 'cache-1'
    ? 'identical'
    : 'rebuilt identical';
}

test('500 damages to the files of a vault: each is repaired, rebuilt or said, none is silent', async () => {
  const lastWeek = await buildVault(LAST_WEEK);
  const now = await buildVault(NOW);
  const outcomes = new Map<string, Map<Outcome, number>>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(damages)),
      fc.constantFrom(...now.paths()),
      fc.nat(1_000_000),
      async (how, path, pick) => {
        const disk = now.afterKill();
        damages[how]?.(disk, path, pick, lastWeek);
        const outcome = await judge(disk, `${path}: ${how}, ${String(pick)}`);
        const counts = outcomes.get(how) ?? new Map<Outcome, number>();
        outcomes.set(how, counts.set(outcome, (counts.get(outcome) ?? 0) + 1));
      },
    ),
    { numRuns: CASES },
  );
  // Every kind of damage was tried, and the three ways to end all occur.
  expect(outcomes.size).toBe(Object.keys(damages).length);
  const all = new Set([...outcomes.values()].flatMap((counts) => [...counts.keys()]));
  expect([...all].sort()).toEqual(['identical', 'rebuilt identical', 'said']);
});
