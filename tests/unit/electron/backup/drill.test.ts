import { plainVault } from '../../../../electron/vault/new-vault-seals.ts';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AgeKey, newAgeKey } from '../../../../electron/age-key.ts';
import type { AgeOpener } from '../../../../electron/age-file.ts';
import { buildVault } from '../../../../electron/backup/build-vault.ts';
import { PurgedHere } from '../../../../electron/backup/purged-here.ts';
import { writeBackup } from '../../../../electron/backup/write-backup.ts';
import { openJournal } from '../../../../electron/journal/open-journal.ts';
import { RECORD_SCHEMA } from '../../../../electron/journal/versions.ts';
import type { Journal } from '../../../../electron/journal/journal.ts';
import { completeRow } from '../../../../shared/model/complete-row.ts';
import { tableSchemas } from '../../../../shared/model/tables.ts';
import { sourceOf } from '../../../builders/backup-source.ts';
import { buildChange, buildCommand, buildNoteCommand } from '../../../builders/commands.ts';
import { hashFolder } from '../../../builders/hash-folder.ts';
import { openTestJournal } from '../../../builders/journal-host.ts';
import { readAllCommands, readRebuild } from '../../../builders/journal-states.ts';
import { buildClient, buildEvent, buildMatter } from '../../../builders/records.ts';
import { useTempFolders } from '../../../builders/temp-folder.ts';

const tempFolder = useTempFolders();
const fixtures = join(import.meta.dirname, '../../../fixtures');
const now = () => 1_764_200_000_000;
const about = { appVersion: '0.1.0', now };

/** One client with one matter and five events, in one command. */
function officeCommand(n: number) {
  const client = buildClient({ id: `client-${n}`, name: `Client ${n}` });
  const matter = buildMatter({ id: `matter-${n}`, clientId: client.id, title: `Matter ${n}` });
  const events = Array.from({ length: 5 }, (_, index) =>
    buildEvent({ id: `event-${n}-${index}`, matterId: matter.id, title: `Event ${index}` }),
  );
  return buildCommand({
    commandId: `office-${n}`,
    changes: [
      buildChange('clients', null, client),
      buildChange('matters', null, matter),
      ...events.map((event) => buildChange('events', null, event)),
    ],
  });
}

async function backUp(journal: Journal, folder: string, path: string, key: AgeKey) {
  const target = { path, lock: { recipients: [key.recipient] }, opener: key };
  const made = await writeBackup(sourceOf(journal, folder), target, about);
  expect(made.ok).toBe(true);
}

/** A profile with nothing in it, and then with what a backup holds. */
async function restoredFrom(path: string, opener: AgeOpener) {
  const profile = await tempFolder();
  const built = await buildVault({
    path,
    opener,
    folder: join(profile, 'vault'),
    device: 'd',
    now,
    purged: new PurgedHere(),
    seals: plainVault,
  });
  expect(built.ok && built.value.schema).toBeTypeOf('number');
  return openTestJournal(profile);
}

describe('the drill', () => {
  test('1,000 matters, backed up, the profile wiped, restored: equal to the last row and log line', async () => {
    const folder = await tempFolder();
    const path = join(await tempFolder(), 'office.age');
    const key = await newAgeKey();
    const journal = await openTestJournal(folder);
    for (let n = 1; n <= 1_000; n += 1) await journal.append(officeCommand(n));
    await backUp(journal, folder, path, key);
    const commands = await readAllCommands(journal, 500);
    const { rows } = await readRebuild(journal);
    await journal.close({ cacheClosed: true });
    await rm(folder, { recursive: true });

    const restored = await restoredFrom(path, key);
    expect(await readAllCommands(restored, 500)).toEqual(commands);
    expect((await readRebuild(restored)).rows).toEqual(rows);
    expect(restored.start().rowCounts).toMatchObject({
      clients: 1_000,
      matters: 1_000,
      events: 5_000,
    });
  });

  test('three generations, each backed up from the one restored before', async () => {
    const key = await newAgeKey();
    let folder = await tempFolder();
    let journal = await openTestJournal(folder);
    for (let n = 1; n <= 60; n += 1) await journal.append(buildNoteCommand(n));
    const first = await readAllCommands(journal, 50);
    for (const generation of [1, 2, 3]) {
      const path = join(await tempFolder(), 'office.age');
      await backUp(journal, folder, path, key);
      folder = await tempFolder();
      await buildVault({
        path,
        opener: key,
        folder: join(folder, 'vault'),
        device: 'd',
        now,
        purged: new PurgedHere(),
        seals: plainVault,
      });
      journal = await openTestJournal(folder);
      await journal.append(buildNoteCommand(1_000 + generation));
    }
    const last = await readAllCommands(journal, 50);
    expect(last.slice(0, 60)).toEqual(first);
    expect(last.slice(60)).toEqual([1, 2, 3].map((n) => buildNoteCommand(1_000 + n)));
  });
});

describe('what every version so far wrote opens for ever', () => {
  test('there is a frozen vault of each schema', async () => {
    const names = await readdir(join(fixtures, 'vaults'));
    for (let schema = 1; schema <= RECORD_SCHEMA; schema += 1)
      expect(names).toContain(`schema-${schema}`);
  });

  test('vaults: rows complete today, the log whole, and a backup of them restores', async () => {
    for (const name of await readdir(join(fixtures, 'vaults'))) {
      const folder = await tempFolder();
      await cp(join(fixtures, 'vaults', name), join(folder, 'vault'), { recursive: true });
      const journal = await openTestJournal(folder);
      expect(journal.start(), name).toMatchObject({ writable: true, notices: [], lastSeq: 5 });
      const { rows } = await readRebuild(journal);
      expect(rows['clients:client-1'], name).toMatchObject({ name: 'Ana Ruiz' });
      for (const [key, row] of Object.entries(rows)) {
        const table = key.split(':')[0] as keyof typeof tableSchemas;
        expect(tableSchemas[table].safeParse(completeRow(table, row)).success, key).toBe(true);
      }
      const path = join(await tempFolder(), 'office.age');
      const key = await newAgeKey();
      await backUp(journal, folder, path, key);
      const restored = await restoredFrom(path, key);
      expect((await readRebuild(restored)).rows, name).toEqual(rows);
    }
  });

  test('backups: by key text and by passphrase', async () => {
    const identity = (await readFile(join(fixtures, 'backups', 'key.txt'), 'utf8')).trim();
    const openers = { key: { identity }, passphrase: { passphrase: 'plain blue sparrow' } };
    for (const [name, opener] of Object.entries(openers)) {
      const path = join(fixtures, 'backups', `version-1-schema-2-${name}.age`);
      const restored = await restoredFrom(path, opener);
      expect(restored.start(), name).toMatchObject({
        lastSeq: 5,
        rowCounts: { clients: 1, matters: 1, events: 4 },
      });
    }
  });

  test('a newer vault is refused with not a byte changed', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, 'vault'));
    await cp(join(fixtures, 'vaults', `schema-${RECORD_SCHEMA}`), join(folder, 'vault'), {
      recursive: true,
    });
    const segment = join(folder, 'vault', 'vault.json');
    const description = JSON.parse(await readFile(segment, 'utf8')) as object;
    await writeFile(segment, JSON.stringify({ ...description, schema: RECORD_SCHEMA + 1 }));
    const before = await hashFolder(folder);
    const opened = await openJournal({ folder: join(folder, 'vault'), now, randomId: () => 'd' });
    expect(!opened.ok && opened.failure.code).toBe('vault/newer');
    expect(await hashFolder(folder)).toEqual(before);
  });
});
