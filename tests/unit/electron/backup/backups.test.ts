import { plainFile } from '../../../../electron/file-seal.ts';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { backupKeyFile } from '../../../../electron/backup/backup-keys.ts';
import { Backups } from '../../../../electron/backup/backups.ts';
import { readBackup } from '../../../../electron/backup/read-backup.ts';
import { sentenceOf } from '../../../../shared/result/failure-sentence.ts';
import { sourceOf } from '../../../builders/backup-source.ts';
import { buildNoteCommand } from '../../../builders/commands.ts';
import { openTestJournal } from '../../../builders/journal-host.ts';
import { useTempFolders } from '../../../builders/temp-folder.ts';

const tempFolder = useTempFolders();
const HOUR = 3_600_000;
const START = 1_764_200_000_000;

/** An office on a laptop whose clock the test moves. */
async function office() {
  const folder = await tempFolder();
  const journal = await openTestJournal(folder);
  const clock = { now: START };
  const parts = {
    folder: join(folder, 'backups'),
    memory: join(folder, 'backups.json'),
    keys: backupKeyFile({ path: join(folder, 'backup-key.txt'), seal: plainFile }),
    source: sourceOf(journal, folder),
    now: () => clock.now,
    zone: 'America/New_York',
    appVersion: '0.1.0',
  };
  const backups = await Backups.open(parts);
  let notes = 0;
  const work = async () => {
    notes += 1;
    await journal.append(buildNoteCommand(notes));
  };
  await work();
  const setUp = async () => {
    const key = await backups.showNewKey();
    expect(await backups.setUp()).toEqual({ ok: true, value: undefined });
    return key;
  };
  const made = async () => (await readdir(parts.folder).catch(() => [])).toSorted();
  return { folder, journal, clock, parts, backups, work, setUp, made };
}
const stick = async () => join(await tempFolder());
const agesIn = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.endsWith('.age'));

describe('until a key was made there is no backup, and it says so', () => {
  test('nothing is written, nothing is claimed', async () => {
    const { backups, made } = await office();
    await backups.run();
    expect(await backups.isSetUp()).toBe(false);
    expect(backups.places().here).toEqual({ verifiedAt: null, failure: null });
    expect(await made()).toEqual([]);
  });

  test('a key that nobody saw is not kept', async () => {
    const { backups } = await office();
    expect(await backups.setUp()).toMatchObject({ failure: { code: 'backup/no-key-shown' } });
    expect(await backups.isSetUp()).toBe(false);
  });

  test('the text that was shown opens what is made', async () => {
    const { parts, setUp, made } = await office();
    const identity = await setUp();
    const [name = ''] = await made();
    expect(name).toBe('paradocket-device1-2025-11-26T23-33-20Z-1.age');
    expect((await readBackup(join(parts.folder, name), { identity })).ok).toBe(true);
  });
});

describe('a backup is made where something changed', () => {
  test('and else the last one is read again, so that its day is true', async () => {
    const { backups, clock, work, setUp, made } = await office();
    await setUp();
    clock.now += 30 * 24 * HOUR;
    await backups.run();
    expect(await made()).toHaveLength(1);
    expect(backups.places().here.verifiedAt).toBe(clock.now);
    await work();
    await backups.run();
    expect(await made()).toHaveLength(2);
  });

  test('one that was damaged or deleted meanwhile is made anew', async () => {
    const { backups, clock, parts, setUp, made } = await office();
    await setUp();
    const [name = ''] = await made();
    await writeFile(join(parts.folder, name), 'rotten');
    clock.now += HOUR;
    await backups.run();
    expect((await made()).at(-1)).toBe('paradocket-device1-2025-11-27T00-33-20Z-1.age');
  });

  test('another record with as many commands, as after a restore, is another record', async () => {
    const { parts, setUp, made, clock } = await office();
    await setUp();
    const folder = await tempFolder();
    const restored = await openTestJournal(folder);
    await restored.append(buildNoteCommand(77));
    clock.now += HOUR;
    const later = await Backups.open({ ...parts, source: sourceOf(restored, folder) });
    await later.run();
    expect(await made()).toHaveLength(2);
  });

  test('none is made once they are stopped, and the one under way is waited for', async () => {
    const { backups, clock, parts, work, setUp, made } = await office();
    await setUp();
    clock.now += HOUR;
    await work();
    const running = backups.run();
    await nextTurn();
    await backups.stop();
    expect(await running).toEqual({ ok: true, value: undefined });
    const before = await made();
    expect(before).toHaveLength(2);
    clock.now += HOUR;
    await work();
    expect(await backups.run()).toEqual({ ok: true, value: undefined });
    expect(await made()).toEqual(before);
    await (await Backups.open(parts)).run();
    expect(await made()).toHaveLength(3);
  });

  test('what is remembered holds after a restart', async () => {
    const { backups, parts, setUp } = await office();
    await setUp();
    const again = await Backups.open(parts);
    expect(again.places()).toEqual(backups.places());
    expect(await again.isSetUp()).toBe(true);
  });

  test('old ones go by the rule, and files of others stay', async () => {
    const { backups, clock, parts, work, setUp, made } = await office();
    await setUp();
    await writeFile(join(parts.folder, 'mine.txt'), 'keep');
    const other = 'paradocket-other123-2020-01-01T00-00-00Z-1.age';
    await writeFile(join(parts.folder, other), 'keep');
    for (let n = 0; n < 6; n += 1) {
      clock.now += HOUR / 4;
      await work();
      await backups.run();
    }
    const names = await made();
    expect(names).toEqual(expect.arrayContaining(['mine.txt', other]));
    // Four of the evening, and the newest of the day is one of them: seven were made.
    expect(names.filter((name) => name.includes('device1')).length).toBeLessThan(7);
  });
});

describe('a second folder', () => {
  test('gets each proven backup, and says when', async () => {
    const { backups, clock, work, setUp, parts } = await office();
    await setUp();
    const usb = await stick();
    expect(await backups.chooseFolder(usb)).toEqual({ ok: true, value: undefined });
    expect(await agesIn(usb)).toHaveLength(1);
    clock.now += HOUR;
    await work();
    await backups.run();
    expect(await agesIn(usb)).toHaveLength(2);
    expect(backups.places().second).toEqual({ folder: usb, verifiedAt: clock.now, failure: null });
    expect(await readFile(join(usb, 'paradocket-backups.txt'), 'utf8')).toContain('age file');
    const newestFirst = (await agesIn(usb)).toSorted().toReversed();
    expect(await backups.list()).toEqual([
      { folder: parts.folder, names: newestFirst },
      { folder: usb, names: newestFirst },
    ]);
    await rename(usb, `${usb}-away`);
    expect(await backups.list()).toEqual([
      { folder: parts.folder, names: newestFirst },
      { folder: usb, names: [] },
    ]);
  });

  test('that is unplugged is said and never counted, while backups here go on', async () => {
    const { backups, clock, work, setUp, made } = await office();
    await setUp();
    const usb = await stick();
    await backups.chooseFolder(usb);
    const before = backups.places().second?.verifiedAt;
    await rename(usb, `${usb}-away`);
    // An empty folder where the stick was mounted is not the stick.
    await mkdir(usb);
    clock.now += HOUR;
    await work();
    expect((await backups.run()).ok).toBe(false);
    const { here, second } = backups.places();
    expect(second?.verifiedAt).toBe(before);
    expect(second?.failure && sentenceOf(second.failure).sentence).toContain('may be unplugged');
    expect(here.failure).toBeNull();
    expect(await made()).toHaveLength(2);
    expect(await readdir(usb)).toEqual([]);
    await rm(usb, { recursive: true });
    await rename(`${usb}-away`, usb);
    expect((await backups.run()).ok).toBe(true);
    expect(await agesIn(usb)).toHaveLength(2);
  });

  test('a copy that rots there is found and written again', async () => {
    const { backups, clock, setUp } = await office();
    await setUp();
    const usb = await stick();
    await backups.chooseFolder(usb);
    const [name = ''] = await agesIn(usb);
    const good = await readFile(join(usb, name));
    await writeFile(join(usb, name), good.subarray(1));
    clock.now += HOUR;
    await backups.run();
    expect((await readFile(join(usb, name))).equals(good)).toBe(true);
  });

  test('that is no folder at all is refused and not remembered', async () => {
    const { backups, folder } = await office();
    const file = join(folder, 'file.txt');
    await writeFile(file, '');
    expect((await backups.chooseFolder(file)).ok).toBe(false);
    expect(backups.places().second).toBeNull();
  });

  test.each([
    ['damaged', (memory: string) => writeFile(memory, '{"here":')],
    ['emptied', (memory: string) => writeFile(memory, '')],
    ['lost', (memory: string) => rm(memory)],
  ])('whose note is %s is not taken for none, until somebody chooses', async (_how, harm) => {
    const { backups, setUp, parts } = await office();
    await setUp();
    const usb = await stick();
    await backups.chooseFolder(usb);
    await harm(parts.memory);
    const again = await Backups.open(parts);
    await again.run();
    // Also after a start that found the note of the one before.
    for (const each of [again, await Backups.open(parts)])
      expect(each.places().second).toMatchObject({ failure: { code: 'backup/folder-lost' } });
    await again.chooseFolder(usb);
    expect((await Backups.open(parts)).places().second).toMatchObject({
      folder: usb,
      failure: null,
    });
    await again.chooseFolder(null);
    expect((await Backups.open(parts)).places().second).toBeNull();
  });

  test('that is forgotten gets nothing more', async () => {
    const { backups, work, setUp } = await office();
    await setUp();
    const usb = await stick();
    await backups.chooseFolder(usb);
    await backups.chooseFolder(null);
    await work();
    await backups.run();
    expect(backups.places().second).toBeNull();
    expect(await agesIn(usb)).toHaveLength(1);
  });
});

describe('what fails is loud', () => {
  test('backups that cannot be written here', async () => {
    const { backups, parts, work, setUp } = await office();
    await setUp();
    await rm(parts.folder, { recursive: true });
    await writeFile(parts.folder, 'in the way');
    await work();
    expect((await backups.run()).ok).toBe(false);
    expect(backups.places().here.failure).not.toBeNull();
  });

  test('a key file that no longer reads is not taken for none', async () => {
    const { backups, folder, setUp } = await office();
    await setUp();
    await writeFile(join(folder, 'backup-key.txt'), 'AGE-SECRET-KEY-1ROTTEN');
    expect(await backups.isSetUp()).toBe(true);
    expect((await backups.run()).ok).toBe(false);
    expect(backups.places().here.failure?.code).toBe('age/no-key');
  });
});
