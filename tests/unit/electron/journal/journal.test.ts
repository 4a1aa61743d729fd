import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodeFrame, NO_DIGEST, NO_NONCE } from '../../../../electron/journal/frame.ts';
import { openJournal } from '../../../../electron/journal/open-journal.ts';
import type { Sealer } from '../../../../electron/journal/sealer.ts';
import { RECORD_SCHEMA, VAULT_FORMAT } from '../../../../electron/journal/versions.ts';
import { buildChange, buildCommand, buildNoteCommand } from '../../../builders/commands.ts';
import { openTestJournal } from '../../../builders/journal-host.ts';
import { readAllCommands, readRebuild, rowsOf } from '../../../builders/journal-states.ts';
import { buildEvent } from '../../../builders/records.ts';
import { inVault, SimulatedDisk } from '../../../builders/simulated-disk.ts';
import { useTempFolders } from '../../../builders/temp-folder.ts';

const newFolder = useTempFolders();

test('commands read back in order, under numbers without gaps, after a restart too', async () => {
  const folder = await newFolder();
  const journal = await openTestJournal(folder);
  const commands = [1, 2, 3].map((n) => buildNoteCommand(n));
  const answers = await Promise.all(commands.map((command) => journal.append(command)));
  expect(answers).toEqual([1, 2, 3].map((seq) => ({ ok: true, value: { seq } })));
  await journal.close({ cacheClosed: true });
  const again = await openTestJournal(folder);
  expect(await readAllCommands(again)).toEqual(commands);
  expect(again.start().rowCounts).toMatchObject({ events: 3, clients: 0 });
});

test('case data on the disk is for its owner alone', async () => {
  const folder = await newFolder();
  const journal = await openTestJournal(folder);
  await journal.close({ cacheClosed: true });
  expect((await stat(join(folder, 'vault'))).mode & 0o077).toBe(0);
  for (const name of await readdir(join(folder, 'vault')))
    expect((await stat(join(folder, 'vault', name))).mode & 0o077, name).toBe(0);
});

test('a command sent twice stands once and is acknowledged twice, across a restart too', async () => {
  const folder = await newFolder();
  const journal = await openTestJournal(folder);
  const command = buildNoteCommand(1);
  await journal.append(command);
  expect(await journal.append(command)).toEqual({ ok: true, value: { seq: 1 } });
  await journal.close({ cacheClosed: true });
  const again = await openTestJournal(folder);
  expect(await again.append(command)).toEqual({ ok: true, value: { seq: 1 } });
  expect(await readAllCommands(again)).toEqual([command]);
});

test('another command under a known id is refused', async () => {
  const journal = await openTestJournal('/p', { fileSystem: new SimulatedDisk() });
  await journal.append(buildNoteCommand(1));
  const other = { ...buildNoteCommand(2), commandId: 'command-1' };
  expect(await journal.append(other)).toEqual({
    ok: false,
    failure: { code: 'journal/command-id-reused', details: { seq: 1 } },
  });
});

test('a change that does not follow the revision known is refused', async () => {
  const journal = await openTestJournal('/p', { fileSystem: new SimulatedDisk() });
  const first = buildEvent();
  const second = { ...first, title: 'Second', rev: 2 };
  await journal.append(buildCommand({ changes: [buildChange('events', null, first)] }));
  const edit = buildCommand({ commandId: 'c2', changes: [buildChange('events', first, second)] });
  expect((await journal.append(edit)).ok).toBe(true);
  const late = buildCommand({
    commandId: 'c3',
    changes: [buildChange('events', first, { ...first, title: 'Late' })],
  });
  const anew = buildCommand({ commandId: 'c4', changes: [buildChange('events', null, first)] });
  for (const command of [late, anew])
    expect(await journal.append(command)).toEqual({
      ok: false,
      failure: {
        code: 'journal/stale-revision',
        details: { table: 'events', id: 'event-1', known: 2 },
      },
    });
});

test('a cache is kept after an orderly quit only', async () => {
  const folder = await newFolder();
  const first = await openTestJournal(folder);
  expect(first.start().cacheName).toBe('cache-1');
  await first.append(buildNoteCommand(1));
  await first.close({ cacheClosed: true });
  const second = await openTestJournal(folder);
  expect(second.start().cacheName).toBe('cache-1');
  await second.close({ cacheClosed: false });
  const third = await openTestJournal(folder);
  expect(third.start().cacheName).toBe('cache-2');
  expect(await third.newCache()).toEqual({ ok: true, value: { cacheName: 'cache-3' } });
  const afterKill = await openTestJournal(folder);
  expect(afterKill.start()).toMatchObject({ cacheName: 'cache-4', device: 'device-1' });
});

test('after it was closed nothing can be appended', async () => {
  const journal = await openTestJournal('/p', { fileSystem: new SimulatedDisk() });
  await journal.close({ cacheClosed: true });
  expect(await journal.append(buildNoteCommand(1))).toEqual({
    ok: false,
    failure: { code: 'journal/read-only', details: { cause: 'journal/closed' } },
  });
});

test('a rebuild gives the rows of the snapshot, then every command', async () => {
  const pace = { commands: 10, bytes: 1e9, commandsAtQuit: 1 };
  const journal = await openTestJournal('/p', { fileSystem: new SimulatedDisk(), pace });
  const commands = Array.from({ length: 25 }, (_, index) => buildNoteCommand(index + 1));
  for (const command of commands) {
    await journal.append(command);
    await journal.settled();
  }
  const first = await journal.rebuild(null);
  expect(first).toMatchObject({ ok: true, value: { next: 'commands:0' } });
  expect(await readRebuild(journal)).toEqual({ rows: rowsOf(commands), commands });
});

test('a rebuild gives as many frames of rows at once as fit into an answer, and the others after them', async () => {
  const pace = { commands: 10_000, bytes: 1e9, commandsAtQuit: 1 };
  const fileSystem = new SimulatedDisk();
  const journal = await openTestJournal('/p', { fileSystem, pace });
  const commands = [1, 2, 3].map((n) =>
    buildCommand({
      commandId: `command-${n}`,
      changes: Array.from({ length: 300 }, (_, index) =>
        buildChange(
          'events',
          null,
          buildEvent({ id: `event-${n}-${index}`, note: randomBytes(12_000).toString('base64') }),
        ),
      ),
    }),
  );
  for (const command of commands) await journal.append(command);
  await journal.close({ cacheClosed: true });
  const again = await openTestJournal('/p', { fileSystem });
  const first = await again.rebuild(null);
  if (!first.ok) expect.fail(first.failure.code);
  expect(first.value.next).toMatch(/^rows:3:[2-9]$/);
  expect(first.value.rows.length).toBeGreaterThan(250);
  expect(first.value.rows.length).toBeLessThan(900);
  expect(await readRebuild(again)).toEqual({ rows: rowsOf(commands), commands });
});

test('a rebuild whose snapshot was replaced is told to begin again', async () => {
  const journal = await openTestJournal('/p', { fileSystem: new SimulatedDisk() });
  expect(await journal.rebuild('rows:20:1')).toMatchObject({
    failure: { code: 'journal/rebuild-restart' },
  });
});

test.each([
  ['format', { format: VAULT_FORMAT + 1, schema: RECORD_SCHEMA }],
  ['schema', { format: VAULT_FORMAT, schema: RECORD_SCHEMA + 1 }],
])('a vault with a newer %s is refused and not a byte is written', async (_name, versions) => {
  const folder = await newFolder();
  const vault = join(folder, 'vault');
  const journal = await openTestJournal(folder);
  await journal.append(buildNoteCommand(1));
  await journal.close({ cacheClosed: true });
  const description: unknown = JSON.parse(await readFile(join(vault, 'vault.json'), 'utf8'));
  const newer = JSON.stringify({ ...(description as object), ...versions, somethingNew: true });
  await writeFile(join(vault, 'vault.json'), newer);
  await writeFile(join(vault, '.vault.json.0123456789ab.half'), 'left behind');
  const before = await snapshotOfFolder(vault);
  const opened = await openJournal({ folder: vault, now: () => 0, randomId: () => 'x' });
  expect(opened).toEqual({
    ok: false,
    failure: {
      code: 'vault/newer',
      details: {
        file: join(vault, 'vault.json'),
        knownFormat: VAULT_FORMAT,
        knownSchema: RECORD_SCHEMA,
        ...versions,
      },
    },
  });
  expect(await snapshotOfFolder(vault)).toEqual(before);
});

test('a frame of a newer app is refused even where vault.json is gone', async () => {
  const disk = new SimulatedDisk();
  const { bytes } = encodeFrame({
    kind: 'command',
    seq: 1,
    keyId: 0,
    nonce: NO_NONCE,
    prevDigest: NO_DIGEST,
    payload: Buffer.from('{}'),
  });
  disk.put(inVault('/p', 'journal-000000001.bin'), asNewerSchema(bytes));
  await expect(openTestJournal('/p', { fileSystem: disk })).rejects.toThrow('vault/newer');
  expect(disk.paths()).toHaveLength(1);
});

test('half-written neighbours of an earlier crash are removed', async () => {
  const folder = await newFolder();
  await mkdir(join(folder, 'vault'));
  await writeFile(join(folder, 'vault', '.snapshot-000000010.bin.0123456789ab.half'), 'x');
  await openTestJournal(folder);
  expect(await readdir(join(folder, 'vault'))).toEqual(['journal-000000001.bin', 'vault.json']);
});

test('every payload passes the sealer on its way to the disk and back', async () => {
  const disk = new SimulatedDisk();
  const turn = (bytes: Uint8Array): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0xff));
  const sealer: Sealer = {
    prepare: () => Promise.resolve({ ok: true, value: undefined }),
    keyIdFor: (scope) => (scope === '' ? 1 : 2),
    seal: (plain) => ({ bytes: turn(plain), nonce: Buffer.alloc(24, 7) }),
    open: (sealed, _nonce, { keyId }) => (keyId === 0 ? null : turn(sealed)),
  };
  const pace = { commands: 2, bytes: 1e9, commandsAtQuit: 1 };
  const journal = await openTestJournal('/p', { fileSystem: disk, sealer, pace });
  const commands = [1, 2, 3].map((n) => buildNoteCommand(n));
  for (const command of commands) await journal.append(command);
  await journal.close({ cacheClosed: true });
  const plain = disk.paths().filter((path) => disk.get(path).includes('Note'));
  expect(plain).toEqual([]);
  const again = await openTestJournal('/p', { fileSystem: disk, sealer, pace });
  expect(await readAllCommands(again)).toEqual(commands);
});

async function snapshotOfFolder(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => {
      const { mtimeMs, size } = await stat(join(folder, name));
      return `${name} ${mtimeMs} ${size} ${(await readFile(join(folder, name))).toString('hex')}`;
    }),
  );
}

/** The same frame with the next schema number and a checksum that fits. */
function asNewerSchema(bytes: Buffer): Buffer {
  const newer = Buffer.from(bytes);
  newer.writeUInt16LE(RECORD_SCHEMA + 1, 10);
  const crc = crc32(Buffer.concat([newer.subarray(0, 72), newer.subarray(76)]));
  newer.writeUInt32LE(crc, 72);
  return newer;
}

test('snapshots that failed are told at the next start, and not once one was made', async () => {
  const disk = new SimulatedDisk();
  const pace = { commands: 1_000, bytes: 1e9, commandsAtQuit: 2 };
  const run = async (from: number, onCall: SimulatedDisk['onCall']) => {
    disk.onCall = onCall;
    const journal = await openTestJournal('/p', { fileSystem: disk, pace });
    const told = journal.start().notices.map(({ code }) => code);
    for (let n = from; n < from + 5; n += 1) await journal.append(buildNoteCommand(n));
    await journal.close({ cacheClosed: true });
    return told;
  };
  const noSnapshot: SimulatedDisk['onCall'] = (call, path) =>
    call === 'create' && path.includes('snapshot') ? { errno: 'EIO' } : null;
  expect(await run(1, noSnapshot)).toEqual([]);
  expect(await run(6, () => null)).toEqual(['journal/snapshot-failed']);
  expect(await run(11, () => null)).toEqual([]);
});
