import { basename, dirname, join } from 'node:path';
import { stat } from 'node:fs/promises';
import { type BrowserWindow, dialog } from 'electron';
import type { SealedOffice } from '../../shared/backup/backup-state.ts';
import type { TypedOpener } from '../../shared/sealing/passphrase.ts';
import { fail, type Failure, ok, type Result } from '../../shared/result/result.ts';
import { civilToday } from '../../shared/time/court-time.ts';
import type { AgeOpener } from '../age-file.ts';
import { readAgeKey } from '../age-key.ts';
import type { Handlers } from '../ipc.ts';
import type { BackupManifest } from './backup-format.ts';
import type { Backups } from './backups.ts';
import type { BackupSource } from './backup-source.ts';
import { buildVault } from './build-vault.ts';
import { isChangedSince } from './changed-since.ts';
import { digestOfFile } from './file-digest.ts';
import type { NewVaultSeals } from '../vault/new-vault-seals.ts';
import { isOutsideProfile } from './outside-profile.ts';
import { askForVault, BUILT_VAULT, listKeptVaults } from './pending-vault.ts';
import { previewRestore } from './preview-restore.ts';
import type { PurgedHere } from './purged-here.ts';
import { askToLeave, endTravel, readTravel, type SealedFile } from './travel.ts';
import { writeBackup } from './write-backup.ts';

type Parts = {
  /** The profile folder. */
  readonly profile: string;
  readonly backups: Backups;
  readonly source: BackupSource;
  readonly window: BrowserWindow;
  /** UTC milliseconds. */
  readonly now: () => number;
  readonly zone: string;
  readonly appVersion: string;
  /** Ends in order and starts again, so that the next start does what was asked for. */
  readonly restart: () => void;
  /** How a vault is sealed that is built to take the place of this one. */
  readonly newVault: (folder: string) => NewVaultSeals;
};

type BackupChannel = Extract<keyof Handlers, `backup:${string}` | `travel:${string}`>;

const filters = [{ name: 'Locked Paradocket backup', extensions: ['age'] }];

/** What answers the channels of backups, restoring and travelling. */
export function backupHandlers(parts: Parts): Pick<Handlers, BackupChannel> {
  const { profile, backups, source, window, now, zone, appVersion, restart, newVault } = parts;
  /** The file that a person picked to restore, and once it was looked at what opened it: it stays here. */
  let picked: { readonly path: string; readonly looked: Looked | null } | null = null;
  let sealed: SealedOfNow | null = null;

  const seal = async (
    passphrase: string,
    title: string,
    refuse: (path: string) => Promise<Failure | null> = () => Promise.resolve(null),
  ): Promise<Result<Sealed | null>> => {
    const asked = await dialog.showSaveDialog(window, {
      title,
      defaultPath: `paradocket-office-${civilToday(now(), zone)}.age`,
      filters,
      properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
    });
    if (asked.canceled || asked.filePath === '') return ok(null);
    const refused = await refuse(asked.filePath);
    if (refused !== null) return { ok: false, failure: refused };
    return sealTo(asked.filePath, passphrase, source, { appVersion, now });
  };

  return {
    'backup:state': async () => {
      const { since, leftUndone } = await readTravel(profile);
      return {
        isSetUp: await backups.isSetUp(),
        ...backups.places(),
        keptVaults: [...(await listKeptVaults(profile))],
        travellingSince: since,
        leftUndone,
      };
    },
    'backup:list': () => backups.list(),
    'backup:show-key': async () => ({ key: await backups.showNewKey() }),
    'backup:set-up': () => backups.setUp(),
    'backup:run': () => backups.run(),
    'backup:choose-folder': async ({ forget }) => {
      if (forget) return nullOf(await backups.chooseFolder(null));
      const asked = await dialog.showOpenDialog(window, {
        title: 'Folder for a second copy',
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      const folder = asked.filePaths[0];
      if (asked.canceled || folder === undefined) return ok(null);
      if (!(await isOutsideProfile(profile, folder)))
        return fail('backup/folder-in-profile', { path: folder });
      const chosen = await backups.chooseFolder(folder);
      return chosen.ok ? ok(folder) : chosen;
    },
    'backup:export': async ({ passphrase }) => {
      const exported = await seal(passphrase, 'Export everything, locked');
      return exported.ok ? ok(exported.value?.office ?? null) : exported;
    },
    'backup:pick': async () => {
      const asked = await dialog.showOpenDialog(window, {
        title: 'Restore from backup',
        filters,
        properties: ['openFile', 'dontAddToRecent'],
      });
      const path = asked.filePaths[0];
      if (asked.canceled || path === undefined) return ok(null);
      picked = { path, looked: null };
      return ok({ name: basename(path) });
    },
    'backup:preview': async (secret) => {
      if (picked === null) return fail('backup/none-picked');
      const opener = await openerOf(secret);
      if (!opener.ok) return opener;
      const read = await previewRestore(picked.path, opener.value, source);
      const { path } = picked;
      if (!read.ok) {
        picked = { path, looked: null };
        return read;
      }
      const { preview, purged } = read.value;
      picked = { path, looked: { opener: opener.value, purged } };
      return ok(preview);
    },
    'backup:restore': async () => {
      const { path = '', looked = null } = picked ?? {};
      if (looked === null) return fail('backup/none-picked');
      const { device } = await source.start();
      const folder = join(profile, BUILT_VAULT);
      const built = await buildVault({
        path,
        ...looked,
        folder,
        device,
        now,
        seals: newVault(folder),
      });
      if (!built.ok) return built;
      const asked = await askForVault(profile, BUILT_VAULT, now());
      if (!asked.ok) return asked;
      await endTravel(profile);
      restart();
      return asked;
    },
    'backup:take-kept': async ({ name }) => {
      const asked = await askForVault(profile, name, now());
      if (asked.ok) restart();
      return asked;
    },
    'travel:seal': async ({ passphrase }) => {
      const done = await seal(passphrase, 'Seal everything for travel', async (path) =>
        (await isOutsideProfile(profile, dirname(path)))
          ? null
          : { code: 'travel/in-profile', details: { path } },
      );
      if (!done.ok) return done;
      sealed = done.value?.sealed ?? null;
      return ok(done.value?.office ?? null);
    },
    'travel:leave': async () => {
      if (sealed === null) return fail('travel/not-sealed');
      // What was recorded since would be in no file.
      const changed = await isChangedSince(sealed.manifest, source, { appVersion, now });
      if (!changed.ok) return changed;
      if (changed.value) return fail('travel/changed-since');
      const asked = await askToLeave(profile, sealed, now());
      if (asked.ok) restart();
      return asked;
    },
  };
}

type Looked = { readonly opener: AgeOpener; readonly purged: PurgedHere };

type SealedOfNow = SealedFile & { readonly manifest: BackupManifest };
type Sealed = { readonly office: SealedOffice; readonly sealed: SealedOfNow };

async function sealTo(
  path: string,
  passphrase: string,
  source: BackupSource,
  about: { readonly appVersion: string; readonly now: () => number },
): Promise<Result<Sealed>> {
  const target = { path, lock: { passphrase }, opener: { passphrase } };
  const made = await writeBackup(source, target, about);
  if (!made.ok) return made;
  const sha256 = await digestOfFile(path);
  if (!sha256.ok) return sha256;
  const { commands, tables } = made.value;
  return ok({
    sealed: { file: path, sha256: sha256.value, manifest: made.value },
    office: {
      file: path,
      bytes: (await stat(path)).size,
      commands: commands.count,
      clients: tables.clients?.count ?? 0,
      matters: tables.matters?.count ?? 0,
    },
  });
}

async function openerOf(secret: TypedOpener): Promise<Result<AgeOpener>> {
  if ('passphrase' in secret) return ok(secret);
  return readAgeKey(secret.key);
}

function nullOf(done: Result<undefined>): Result<null> {
  return done.ok ? ok(null) : done;
}
