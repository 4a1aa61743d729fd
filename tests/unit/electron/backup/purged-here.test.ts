import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type AgeKey, newAgeKey } from '../../../../electron/age-key.ts';
import { buildVault } from '../../../../electron/backup/build-vault.ts';
import { previewRestore } from '../../../../electron/backup/preview-restore.ts';
import { PurgedHere } from '../../../../electron/backup/purged-here.ts';
import { writeBackup } from '../../../../electron/backup/write-backup.ts';
import { openDocuments } from '../../../../electron/documents.ts';
import { keyNameOf } from '../../../../electron/vault/key-sealer.ts';
import { plainVault } from '../../../../electron/vault/new-vault-seals.ts';
import type { KeptDraft } from '../../../../shared/form-draft.ts';
import type { Change, Command } from '../../../../shared/model/command.ts';
import { documentSchema } from '../../../../shared/model/document.ts';
import { personSchema } from '../../../../shared/model/person.ts';
import { purgeSchema } from '../../../../shared/model/purge.ts';
import { sourceOf } from '../../../builders/backup-source.ts';
import { buildChange, buildCommand, buildNoteCommand } from '../../../builders/commands.ts';
import { openTestJournal } from '../../../builders/journal-host.ts';
import { readAllCommands, readRebuild } from '../../../builders/journal-states.ts';
import { buildClient, buildEvent, buildMatter } from '../../../builders/records.ts';
import { openSealedJournal } from '../../../builders/sealed-journal.ts';
import { SimulatedDisk } from '../../../builders/simulated-disk.ts';
import { useTempFolders } from '../../../builders/temp-folder.ts';

const tempFolder = useTempFolders();
const now = () => 1_764_200_000_000;
let key: AgeKey;
beforeAll(async () => {
  key = await newAgeKey();
});

const supervisor = personSchema.parse({
  id: 'person-1',
  initials: 'SU',
  name: 'Sam Urban',
  role: 'supervisor',
});
const purge = purgeSchema.parse({
  ...{ id: 'purge-1', table: 'matters', purgedId: 'matter-1', by: 'person-1', at: 5 },
  ...{ reason: 'sealed-or-expunged', backupsBefore: 5 },
});
const command = (commandId: string, ...changes: Change[]) => buildCommand({ commandId, changes });
const entered = (n: number, of: Partial<Parameters<typeof buildMatter>[0]> = {}) =>
  command(
    `enter-${n}`,
    buildChange('clients', null, buildClient({ id: `client-${n}`, name: `Client ${n}` })),
    buildChange(
      'matters',
      null,
      buildMatter({ id: `matter-${n}`, clientId: `client-${n}`, title: `Matter ${n}`, ...of }),
    ),
    buildChange('events', null, buildEvent({ id: `event-${n}`, matterId: `matter-${n}` })),
  );
const added = command('add-person', buildChange('persons', null, supervisor));
const noted = command('purge', buildChange('purges', null, purge));

/** A profile whose log has these commands. */
async function profileWith(commands: readonly Command[]) {
  const folder = await tempFolder();
  const journal = await openTestJournal(folder);
  for (const one of commands) expect(await journal.append(one)).toMatchObject({ ok: true });
  return { folder, journal };
}

type Profile = Awaited<ReturnType<typeof profileWith>>;

/** A backup of a profile. */
async function backupOf({ folder, journal }: Profile, drafts: readonly KeptDraft[] = []) {
  const path = join(await tempFolder(), 'office.age');
  const target = { path, lock: { recipients: [key.recipient] }, opener: key };
  const source = sourceOf(journal, folder, drafts);
  const made = await writeBackup(source, target, { appVersion: '0.1.0', now });
  if (!made.ok) throw new Error(made.failure.code);
  return path;
}

/** Looks at a backup in a profile, and restores it into a new one. */
async function restoreIn(here: Profile, path: string) {
  const previewed = await previewRestore(path, key, sourceOf(here.journal, here.folder));
  if (!previewed.ok) throw new Error(previewed.failure.code);
  const { preview, purged } = previewed.value;
  const profile = await tempFolder();
  const folder = join(profile, 'vault');
  await mkdir(folder);
  const build = { path, opener: key, folder, device: 'device-1', now, seals: plainVault, purged };
  expect(await buildVault(build)).toMatchObject({ ok: true });
  return { preview, folder, journal: await openTestJournal(profile) };
}

test('A matter that was purged since a backup stays out of its restore, with its client, and its purge stays noted', async () => {
  const before = await profileWith([entered(1), entered(2)]);
  const here = await profileWith([entered(2), added, noted]);
  const { preview, journal } = await restoreIn(here, await backupOf(before));
  expect(preview.purged).toEqual([{ at: 5, by: 'SU' }]);
  const { rows, commands } = await readRebuild(journal);
  expect(Object.keys(rows).sort()).toEqual([
    'clients:client-2',
    'events:event-2',
    'matters:matter-2',
    'persons:person-1',
    'purges:purge-1',
  ]);
  expect(JSON.stringify(commands)).not.toMatch(/Client 1|Matter 1|event-1/);
  expect(commands.map(({ commandId }) => commandId)).toEqual([
    'purged-1',
    'enter-2',
    'add-person',
    'purge',
  ]);
});

test('What is shown before counts neither it nor its client nor its documents', async () => {
  const before = await profileWith([entered(1), entered(2)]);
  const here = await profileWith([entered(2), added, noted]);
  const { preview } = await restoreIn(here, await backupOf(before));
  const clients = preview.tables.find(({ table }) => table === 'clients');
  expect(clients).toMatchObject({ here: 1, there: 1, onlyThere: 0, onlyHere: 0 });
  expect(preview.tables.find(({ table }) => table === 'events')).toMatchObject({ there: 1 });
  // What is noted of the purge stays: nothing of it is put aside.
  expect(preview.tables.map(({ onlyHere }) => onlyHere)).toEqual([0, 0, 0, 0, 0]);
});

test('Its documents stay out, but those that another matter names; its half-typed forms too', async () => {
  const from = await profileWith([entered(1), entered(2)]);
  const store = openDocuments(join(from.folder, 'vault', 'documents'));
  const keep = async (text: string) => {
    const kept = await store.keep(new TextEncoder().encode(text));
    if (!kept.ok) throw new Error(kept.failure.code);
    return kept.value.sha256;
  };
  const [own, common] = [await keep('Of the one'), await keep('Of both')];
  const document = (id: string, matterId: string, sha256: string) =>
    buildChange(
      'documents',
      null,
      documentSchema.parse({
        ...{ id, matterId, sha256, name: 'notice.txt', bytes: 3, mediaType: 'text/plain' },
        takenInOn: '2026-11-24',
      }),
    );
  await from.journal.append(
    command(
      'keep',
      document('d1', 'matter-1', own),
      document('d2', 'matter-1', common),
      document('d3', 'matter-2', common),
    ),
  );
  const draft = (draftKey: string) => ({ key: draftKey, rev: 0, text: '{}', savedAt: 1 });
  const path = await backupOf(from, [draft('event/matter-1/new'), draft('event/matter-2/new')]);
  const here = await profileWith([entered(2), added, noted]);
  const { preview, folder } = await restoreIn(here, path);
  expect(preview.documents).toBe(1);
  expect(await openDocuments(join(folder, 'documents')).list()).toEqual({
    ok: true,
    value: [common],
  });
  expect(await readdir(folder)).toContain('form-drafts.json');
  const { openFormDrafts } = await import('../../../../electron/form-drafts.ts');
  const forms = await openFormDrafts({ path: join(folder, 'form-drafts.json'), now });
  expect(forms.all().map((one) => one.key)).toEqual(['event/matter-2/new']);
});

test('A client who is here, or of whom the backup has another matter, comes back without the purged one', async () => {
  const second = command(
    'second',
    buildChange('matters', null, buildMatter({ id: 'matter-9', clientId: 'client-1' })),
  );
  const path = await backupOf(await profileWith([entered(1), second]));
  const rowsOf = async (here: Profile, from: string) =>
    Object.keys((await readRebuild((await restoreIn(here, from)).journal)).rows);
  const elsewhere = await rowsOf(await profileWith([added, noted]), path);
  expect(elsewhere).toContain('clients:client-1');
  expect(elsewhere).not.toContain('matters:matter-1');
  const alone = await backupOf(await profileWith([entered(1)]));
  const stillHere = command('again', buildChange('clients', null, buildClient()));
  expect(await rowsOf(await profileWith([stillHere, added, noted]), alone)).toContain(
    'clients:client-1',
  );
});

test('A backup that knows of the purge is restored as it is', async () => {
  const here = await profileWith([entered(2), added, noted]);
  const { preview, journal } = await restoreIn(here, await backupOf(here));
  expect(preview.purged).toEqual([]);
  expect(await readAllCommands(journal)).toEqual(await readAllCommands(here.journal));
});

test('Where nothing was purged here all of it comes', async () => {
  const before = await profileWith([entered(1), entered(2)]);
  const here = await profileWith([added]);
  const { preview, journal } = await restoreIn(here, await backupOf(before));
  expect(preview.purged).toEqual([]);
  expect(await readAllCommands(journal)).toEqual(await readAllCommands(before.journal));
  expect(new PurgedHere().isNothing).toBe(true);
});

test('What was left out of one restore stays out of the next', async () => {
  const path = await backupOf(await profileWith([entered(1), entered(2)]));
  const here = await profileWith([entered(2), added, noted]);
  const first = await restoreIn(here, path);
  const again = await restoreIn({ folder: join(first.folder, '..'), journal: first.journal }, path);
  expect(again.preview.purged).toEqual([{ at: 5, by: 'SU' }]);
  expect(Object.keys((await readRebuild(again.journal)).rows)).not.toContain('matters:matter-1');
});

test('A backup that was made after a purge, of a log with gaps, is restored', async () => {
  const disk = new SimulatedDisk();
  const { journal, keys } = await openSealedJournal(disk);
  const own = buildNoteCommand(77, { matterId: 'matter-1' });
  for (const one of [entered(1), own, entered(2), added, noted])
    expect(await journal.append(one)).toMatchObject({ ok: true });
  await journal.close({ cacheClosed: true });
  await keys.change((keyring) => keyring.purged(['matter-1', 'client-1'].map(keyNameOf)));
  const after = await openSealedJournal(disk);
  const sealed = { folder: await tempFolder(), journal: after.journal };
  const { journal: restored } = await restoreIn(sealed, await backupOf(sealed));
  expect(await readAllCommands(restored)).toEqual(await readAllCommands(after.journal));
});
