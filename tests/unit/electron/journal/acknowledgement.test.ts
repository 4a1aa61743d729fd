import { expect, test } from 'vitest';
import { nodeFileSystem, type FileSystem } from '../../../../electron/file-system.ts';
import type { Journal } from '../../../../electron/journal/journal.ts';
import type { Command } from '../../../../shared/model/command.ts';
import { buildNoteCommand } from '../../../builders/commands.ts';
import { openTestJournal } from '../../../builders/journal-host.ts';
import { readAllCommands } from '../../../builders/journal-states.ts';
import { SimulatedDisk } from '../../../builders/simulated-disk.ts';
import { useTempFolders } from '../../../builders/temp-folder.ts';

const newFolder = useTempFolders();

type Step = 'write' | 'flush-begun' | 'flushed' | 'acknowledged';

/** A file system that notes when segments are written and when their flush has come back. */
function recording(inner: FileSystem, steps: Step[]): FileSystem {
  return {
    ...inner,
    open: async (path, mode) => {
      const file = await inner.open(path, mode);
      if (!/journal-\d+\.bin$/.test(path)) return file;
      return {
        ...file,
        write: (bytes, position) => {
          steps.push('write');
          return file.write(bytes, position);
        },
        datasync: async () => {
          steps.push('flush-begun');
          await file.datasync();
          steps.push('flushed');
        },
      };
    },
  };
}

/** The rule: between the last write and the acknowledgement a whole flush has come back. */
function acknowledgesAfterFlush(steps: readonly Step[]): boolean {
  return steps.every((step, index) => {
    if (step !== 'acknowledged') return true;
    const write = steps.lastIndexOf('write', index);
    const begun = steps.indexOf('flush-begun', write);
    const flushed = steps.indexOf('flushed', begun);
    return begun !== -1 && flushed !== -1 && flushed < index;
  });
}

type Append = (journal: Journal, command: Command) => Promise<void>;

const asShipped: Append = async (journal, command) => {
  expect((await journal.append(command)).ok).toBe(true);
};
/** Deliberately wrong: it answers while the append is still under way. */
const tooEarly: Append = async (journal, command) => {
  void journal.append(command);
  await Promise.resolve();
};

async function recordSteps(append: Append): Promise<readonly Step[]> {
  const steps: Step[] = [];
  const fileSystem = recording(nodeFileSystem, steps);
  const journal = await openTestJournal(await newFolder(), { fileSystem });
  steps.length = 0;
  for (let n = 1; n <= 20; n += 1) {
    await append(journal, buildNoteCommand(n));
    steps.push('acknowledged');
  }
  await journal.close({ cacheClosed: true });
  return steps;
}

test('every acknowledgement follows a flush that came back', async () => {
  const steps = await recordSteps(asShipped);
  expect(steps.filter((step) => step === 'acknowledged')).toHaveLength(20);
  expect(acknowledgesAfterFlush(steps)).toBe(true);
});

test('the check above notices a variant that acknowledges too early', async () => {
  expect(acknowledgesAfterFlush(await recordSteps(tooEarly))).toBe(false);
});

/** Commands acknowledged before the power went that the disk no longer has. */
async function lostToPowerCut(fileSystem: FileSystem, disk: SimulatedDisk): Promise<number> {
  const journal = await openTestJournal('/p', { fileSystem });
  for (let n = 1; n <= 10; n += 1)
    expect((await journal.append(buildNoteCommand(n))).ok).toBe(true);
  const after = disk.afterPowerCut(() => 0);
  return 10 - (await readAllCommands(await openTestJournal('/p', { fileSystem: after }))).length;
}

test('a power cut right after an acknowledgement loses nothing', async () => {
  const disk = new SimulatedDisk();
  expect(await lostToPowerCut(disk, disk)).toBe(0);
});

test('a disk whose flush does nothing does lose, so the power cut above is one', async () => {
  const disk = new SimulatedDisk();
  const lying: FileSystem = {
    open: async (path, mode) => ({
      ...(await disk.open(path, mode)),
      datasync: () => Promise.resolve(),
    }),
    list: (folder) => disk.list(folder),
    makeFolder: (folder) => disk.makeFolder(folder),
    rename: (from, to) => disk.rename(from, to),
    remove: (path) => disk.remove(path),
    syncFolder: (folder) => disk.syncFolder(folder),
  };
  expect(await lostToPowerCut(lying, disk)).toBe(10);
});
