import { expect, test } from 'vitest';
import type { Command } from '../../../../shared/model/command.ts';
import { keyNameOf } from '../../../../electron/vault/key-sealer.ts';
import { makeRecoveryCode } from '../../../../electron/vault/recovery-code.ts';
import { buildChange, buildCommand, buildNoteCommand } from '../../../builders/commands.ts';
import { openTestJournal } from '../../../builders/journal-host.ts';
import { readAllCommands, readRebuild, rowsOf } from '../../../builders/journal-states.ts';
import { buildClient, buildEvent } from '../../../builders/records.ts';
import { PASSPHRASE, openSealedJournal } from '../../../builders/sealed-journal.ts';
import { SimulatedDisk } from '../../../builders/simulated-disk.ts';

const pace = { commands: 4, bytes: 1e9, commandsAtQuit: 1 };
const KEY_FILES = ['keyring.json', 'keyring-copy.json'].map((name) => `/p/vault/${name}`);
const CANARY = 'Zyxwvomir';

/** One act in two matters, a new client, and acts in each matter alone. */
const both = buildCommand({
  commandId: 'both',
  reason: `${CANARY} told us`,
  changes: [
    buildChange('clients', null, buildClient({ id: 'client-1', name: CANARY })),
    buildChange('events', null, buildEvent({ id: 'e1', matterId: 'matter-1', title: CANARY })),
    buildChange('events', null, buildEvent({ id: 'e2', matterId: 'matter-2', title: 'Other' })),
    buildChange('events', null, buildEvent({ id: 'e3', matterId: 'matter-1', title: CANARY })),
  ],
});
const one = buildNoteCommand(1, { matterId: 'matter-1', title: CANARY });
const two = buildNoteCommand(2, { matterId: 'matter-2' });
const commands: readonly Command[] = [both, one, two];

async function filled() {
  const disk = new SimulatedDisk();
  const { journal, keys } = await openSealedJournal(disk, { pace });
  for (const command of commands) expect(await journal.append(command)).toMatchObject({ ok: true });
  return { disk, journal, keys };
}

test('nothing of a command is readable on the disk, and all of it comes back', async () => {
  const { disk, journal } = await filled();
  await journal.close({ cacheClosed: true });
  const readable = disk.paths().filter((path) => {
    const bytes = disk.get(path);
    return [CANARY, 'matter-1', 'client-1', 'event/add'].some((word) => bytes.includes(word));
  });
  expect(readable).toEqual([]);
  const again = await openSealedJournal(disk, { pace });
  expect(again.journal.start()).toMatchObject({ writable: true, notices: [] });
  expect(await readAllCommands(again.journal)).toEqual(commands);
  expect((await readRebuild(again.journal)).rows).toEqual(rowsOf(commands));
});

test('what was acknowledged before a power cut has its keys on the disk', async () => {
  const { disk } = await filled();
  const again = await openSealedJournal(
    disk.afterPowerCut(() => 0),
    { pace },
  );
  expect(again.journal.start()).toMatchObject({ writable: true, notices: [] });
  expect(await readAllCommands(again.journal)).toEqual(commands);
});

test('the same command is acknowledged again, and another one under its id is refused', async () => {
  const { journal } = await filled();
  expect(await journal.append(both)).toEqual({ ok: true, value: { seq: 1 } });
  expect(await journal.append({ ...both, reason: 'another' })).toMatchObject({
    failure: { code: 'journal/command-id-reused' },
  });
});

test.each([['at once'], ['after a snapshot']])(
  'a purge takes the words of one matter for good and leaves those of the other: %s',
  async (when) => {
    const started = await filled();
    const { disk } = started;
    await started.journal.append(buildNoteCommand(3, { matterId: 'matter-2' }));
    await started.journal.close({ cacheClosed: true });
    await started.keys.change((keyring) => keyring.purged(['matter-1', 'client-1'].map(keyNameOf)));
    let { journal } = await openSealedJournal(disk, { pace });
    expect(journal.start()).toMatchObject({ writable: true, notices: [] });
    if (when === 'after a snapshot') {
      for (const n of [4, 5, 6, 7, 8])
        await journal.append(buildNoteCommand(n, { matterId: 'matter-2' }));
      await journal.close({ cacheClosed: true });
      ({ journal } = await openSealedJournal(disk, { pace }));
      expect(journal.start()).toMatchObject({ writable: true, notices: [] });
    }
    const [first, second, third] = await readAllCommands(journal);
    expect(first).toMatchObject({ commandId: 'both', reason: '', changes: [{ id: 'e2' }] });
    expect(second).toMatchObject({ verb: 'purge/gone', changes: [] });
    expect(third).toEqual(two);
    const { rows } = await readRebuild(journal);
    expect(JSON.stringify(rows)).not.toContain(CANARY);
    expect(Object.keys(rows)).toEqual(expect.arrayContaining(['events:e2', 'events:event-2']));
    expect(await journal.append(buildNoteCommand(20, { matterId: 'matter-2' }))).toMatchObject({
      ok: true,
    });
  },
);

test('a frame that is plain, or of another place, is not taken for a sealed one', async () => {
  const { disk, journal } = await filled();
  await journal.close({ cacheClosed: true });
  const plain = new SimulatedDisk();
  const other = await openTestJournal('/p', { fileSystem: plain });
  await other.append(two);
  const path = '/p/vault/journal-000000001.bin';
  const forged = disk.afterKill();
  for (const each of forged.paths()) if (/journal-|snapshot-/.test(each)) await forged.remove(each);
  forged.put(path, plain.get(path));
  const opened = await openSealedJournal(forged, { pace });
  expect(opened.journal.start().writable).toBe(false);
  expect(await readAllCommands(opened.journal)).toEqual([]);
});

test('a vault whose files of keys are gone says so, and nothing of it is changed', async () => {
  const { disk, journal } = await filled();
  await journal.close({ cacheClosed: true });
  const before = disk.paths().map((path) => `${path} ${disk.get(path).toString('hex')}`);
  const plain = await openTestJournal('/p', { fileSystem: disk });
  expect(plain.start()).toMatchObject({ writable: false });
  expect(plain.failure?.code).toBe('journal/keys-missing');
  expect(disk.paths().map((path) => `${path} ${disk.get(path).toString('hex')}`)).toEqual(before);
});

test('new keys seal what comes, and what was sealed before still opens', async () => {
  const { disk, journal, keys } = await filled();
  const before = keys.current.idFor('record', 'matter-2');
  await keys.change((keyring) => keyring.withNewKeys(PASSPHRASE, null, makeRecoveryCode()));
  expect(keys.current.idFor('record', 'matter-2')).not.toBe(before);
  const more = buildNoteCommand(9, { matterId: 'matter-2' });
  await journal.append(more);
  const again = await openSealedJournal(disk.afterKill(), { pace });
  expect(await readAllCommands(again.journal)).toEqual([...commands, more]);
});

test('older files of keys in place of the newest are said; nothing is written, and the newest bring it all back', async () => {
  const { disk, journal, keys } = await filled();
  const older = KEY_FILES.map((path) => disk.get(path));
  await keys.change((keyring) => keyring.withNewKeys(PASSPHRASE, null, makeRecoveryCode()));
  const acts = [
    buildNoteCommand(8, { matterId: 'matter-1' }),
    // Of two matters: each part is under a key of its own.
    buildCommand({
      commandId: 'later',
      changes: [
        buildChange('events', null, buildEvent({ id: 'e8', matterId: 'matter-1' })),
        buildChange('events', null, buildEvent({ id: 'e9', matterId: 'matter-2' })),
      ],
    }),
  ];
  for (const act of acts) expect((await journal.append(act)).ok).toBe(true);
  await journal.close({ cacheClosed: true });
  const newest = KEY_FILES.map((path) => disk.get(path));
  KEY_FILES.forEach((path, at) => disk.put(path, older[at] ?? Buffer.alloc(0)));
  const before = disk.paths().map((path) => `${path} ${disk.get(path).toString('hex')}`);
  const behind = await openSealedJournal(disk, { pace });
  expect(behind.journal.failure?.code).toBe('journal/keys-older');
  expect(behind.journal.start()).toMatchObject({ writable: false });
  expect(await readAllCommands(behind.journal)).toEqual(commands);
  expect(disk.paths().map((path) => `${path} ${disk.get(path).toString('hex')}`)).toEqual(before);
  KEY_FILES.forEach((path, at) => disk.put(path, newest[at] ?? Buffer.alloc(0)));
  const again = await openSealedJournal(disk, { pace });
  expect(again.journal.start()).toMatchObject({ writable: true, notices: [] });
  expect(await readAllCommands(again.journal)).toEqual([...commands, ...acts]);
});

test('a part of a command under a key that is not there is the lack of a key, no damage', async () => {
  const { disk, journal, keys } = await filled();
  const older = KEY_FILES.map((path) => disk.get(path));
  await keys.prepare([keyNameOf('matter-3')]);
  const changes = ['matter-1', 'matter-3'].map((matterId, at) =>
    buildChange('events', null, buildEvent({ id: `later-${at}`, matterId })),
  );
  const act = buildCommand({ commandId: 'later', changes });
  expect((await journal.append(act)).ok).toBe(true);
  KEY_FILES.forEach((path, at) => disk.put(path, older[at] ?? Buffer.alloc(0)));
  const behind = await openSealedJournal(disk.afterKill(), { pace });
  expect(behind.journal.failure?.code).toBe('journal/keys-older');
});

test('no command is sealed under a key that the disk refused', async () => {
  const { disk, journal, keys } = await filled();
  const revision = keys.current.revision;
  disk.onCall = (call, path) =>
    call === 'write' && path.includes('keyring') ? { errno: 'ENOSPC' } : null;
  const refused = await journal.append(buildNoteCommand(30, { matterId: 'matter-new' }));
  expect(refused).toMatchObject({ ok: false });
  expect(keys.current.revision).toBe(revision);
  disk.onCall = () => null;
  expect(await journal.append(buildNoteCommand(30, { matterId: 'matter-new' }))).toMatchObject({
    ok: true,
  });
});
