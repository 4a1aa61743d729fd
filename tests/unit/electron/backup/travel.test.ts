import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  askToLeave,
  endTravel,
  leaveIfAsked,
  readTravel,
} from '../../../../electron/backup/travel.ts';
import { hashFolder } from '../../../builders/hash-folder.ts';
import { useTempFolders } from '../../../builders/temp-folder.ts';

const tempFolder = useTempFolders();
const noCaches = () => Promise.resolve();
const NOW = 1_764_200_000_000;
const canary = 'Ana Ruiz A000123456';

/** A profile full of a client's name, and a sealed file elsewhere. */
async function packed() {
  const profile = await tempFolder();
  for (const name of ['vault/documents', 'backups', 'vault-kept-2025-11-26T23-33-20Z', 'Cache'])
    await mkdir(join(profile, name), { recursive: true });
  for (const name of [
    'vault/journal-000000001.bin',
    'vault/form-drafts.json',
    'vault/documents/abc',
    'backups/one.age',
    'backups.json',
    'backup-key.txt',
    'vault-kept-2025-11-26T23-33-20Z/vault.json',
    'preferences.json',
    'calendar.json',
    'reminders.json',
  ])
    await writeFile(join(profile, name), canary);
  await writeFile(join(profile, 'vault-made'), '');
  await writeFile(join(profile, 'window.json'), '{"width":900}');
  const file = join(await tempFolder(), 'office.age');
  await writeFile(file, 'sealed');
  const sha256 = createHash('sha256').update('sealed').digest('hex');
  return { profile, file, sealed: { file, sha256 } };
}

const holdsCanary = async (folder: string) => {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
  );
  return texts.some((text) => text.includes('Ruiz'));
};

describe('everything is sealed elsewhere and removed here', () => {
  test('nothing of a client is left, and the app knows that it travels', async () => {
    const { profile, file, sealed } = await packed();
    expect(await holdsCanary(profile)).toBe(true);
    expect((await askToLeave(profile, sealed, NOW)).ok).toBe(true);
    await leaveIfAsked(profile, noCaches);
    expect(await holdsCanary(profile)).toBe(false);
    expect((await readdir(profile)).toSorted()).toEqual(['Cache', 'travel.json', 'window.json']);
    expect(await readTravel(profile)).toEqual({ since: NOW, leftUndone: null });
    expect(await readFile(file, 'utf8')).toBe('sealed');
    await endTravel(profile);
    expect(await readTravel(profile)).toEqual({ since: null, leftUndone: null });
  });

  test('a start without having been asked removes nothing', async () => {
    const { profile } = await packed();
    const before = await hashFolder(profile);
    await leaveIfAsked(profile, noCaches);
    expect(await hashFolder(profile)).toEqual(before);
  });
});

describe('never is there neither the record nor its sealed file', () => {
  const gone = async (file: string) => rm(file);
  const altered = async (file: string) => writeFile(file, 'sealex');

  test.each([
    ['gone', gone],
    ['altered', altered],
  ])('a sealed file that is %s when it is asked for stops it', async (_how, harm) => {
    const { profile, file, sealed } = await packed();
    const before = await hashFolder(profile);
    await harm(file);
    expect(await askToLeave(profile, sealed, NOW)).toMatchObject({
      ok: false,
      failure: { code: 'travel/file-gone' },
    });
    await leaveIfAsked(profile, noCaches);
    expect(await hashFolder(profile)).toEqual(before);
  });

  test.each([
    ['gone', gone],
    ['altered', altered],
  ])('and so does one that is %s at the start that would remove', async (_how, harm) => {
    const { profile, file, sealed } = await packed();
    const before = await hashFolder(profile);
    await askToLeave(profile, sealed, NOW);
    await harm(file);
    await leaveIfAsked(profile, noCaches);
    const { 'travel.json': told, ...rest } = await hashFolder(profile);
    expect(rest).toEqual(before);
    expect(told).toBeDefined();
    expect((await readTravel(profile)).leftUndone?.code).toBe('travel/file-gone');
    // It is not tried again behind the person's back.
    await writeFile(file, 'sealed');
    await leaveIfAsked(profile, noCaches);
    expect(await holdsCanary(profile)).toBe(true);
  });

  test.each(['backups/office.age', 'vault/office.age', 'office.age'])(
    'a sealed file inside the profile, %s, would be removed with it: nothing is',
    async (name) => {
      const { profile, sealed } = await packed();
      const file = join(profile, name);
      await writeFile(file, 'sealed');
      const before = await hashFolder(profile);
      expect(await askToLeave(profile, { ...sealed, file }, NOW)).toEqual({
        ok: false,
        failure: { code: 'travel/in-profile', details: { path: file } },
      });
      // Nor where the stick was asked for by another name, or the mark is of before.
      const link = join(await tempFolder(), 'stick');
      await symlink(profile, link);
      await writeFile(
        join(profile, 'leaving.json'),
        JSON.stringify({ ...sealed, file: join(link, name), at: NOW }),
      );
      await leaveIfAsked(profile, noCaches);
      const { 'travel.json': told, ...rest } = await hashFolder(profile);
      expect(rest).toEqual(before);
      expect(told).toBeDefined();
      expect((await readTravel(profile)).leftUndone?.code).toBe('travel/in-profile');
    },
  );

  test('a removal that broke off goes on, also without the stick that holds the file', async () => {
    const { profile, file, sealed } = await packed();
    await askToLeave(profile, sealed, NOW);
    await rename(join(profile, 'vault'), join(profile, 'vault-leaving'));
    await rename(file, `${file}.unplugged`);
    await leaveIfAsked(profile, noCaches);
    expect(await holdsCanary(profile)).toBe(false);
    expect((await readTravel(profile)).since).toBe(NOW);
  });

  test('caches that cannot be removed stop the start; the next one removes all', async () => {
    const { profile, sealed } = await packed();
    await askToLeave(profile, sealed, NOW);
    await expect(leaveIfAsked(profile, () => Promise.reject(new Error('in use')))).rejects.toThrow(
      'in use',
    );
    await leaveIfAsked(profile, noCaches);
    expect(await holdsCanary(profile)).toBe(false);
  });
});
