import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { halfWrittenName, writeFileAtomically } from '../../../electron/atomic-file.ts';
import { fileFailure } from '../../../electron/file-failure.ts';
import { SimulatedDisk } from '../../builders/simulated-disk.ts';
import { useTempFolders } from '../../builders/temp-folder.ts';

const newFolder = useTempFolders();
const bytes = (text: string): Buffer => Buffer.from(text);

test('a file is written whole, for its owner alone, and nothing else is left', async () => {
  const folder = await newFolder();
  const path = join(folder, 'out.pdf');
  expect(await writeFileAtomically(path, bytes('first'))).toEqual({ ok: true, value: undefined });
  expect(await writeFileAtomically(path, bytes('second'))).toMatchObject({ ok: true });
  expect(await readFile(path, 'utf8')).toBe('second');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['out.pdf']);
});

test('a file may come in pieces', async () => {
  const path = join(await newFolder(), 'out.pdf');
  await writeFileAtomically(path, async (sink) => {
    await sink(bytes('one '));
    await sink(bytes('two'));
  });
  expect(await readFile(path, 'utf8')).toBe('one two');
});

test('where a folder has the name, that is said', async () => {
  const folder = await newFolder();
  const path = join(folder, 'out.pdf');
  await mkdir(path);
  expect(await writeFileAtomically(path, bytes('x'))).toMatchObject({
    failure: { code: 'file/is-folder', details: { path } },
  });
  expect(await readdir(folder)).toEqual(['out.pdf']);
});

test('a folder that is not there is said', async () => {
  const path = join(await newFolder(), 'gone', 'out.pdf');
  expect(await writeFileAtomically(path, bytes('x'))).toMatchObject({
    failure: { code: 'file/missing-folder', details: { path } },
  });
});

test('a file where the folder should be is said', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'file'), '');
  expect(await writeFileAtomically(join(folder, 'file', 'out.pdf'), bytes('x'))).toMatchObject({
    failure: { code: 'file/missing-folder' },
  });
});

describe.each([
  ['ENOSPC', 'file/disk-full'],
  ['EACCES', 'file/unwritable'],
  ['EROFS', 'file/unwritable'],
  ['EBUSY', 'file/in-use'],
  ['EIO', 'file/failed'],
])('%s', (errno, code) => {
  test.each(['create', 'write', 'datasync', 'rename'])(
    'at %s leaves the old file as it was and no neighbour',
    async (call) => {
      const disk = new SimulatedDisk();
      disk.put('/p/out.pdf', bytes('old'));
      disk.onCall = (one) => (one === call ? { errno } : null);
      expect(await writeFileAtomically('/p/out.pdf', bytes('new'), disk)).toEqual({
        ok: false,
        failure: { code, details: { path: '/p/out.pdf', errno } },
      });
      expect(disk.get('/p/out.pdf').toString()).toBe('old');
      expect(disk.paths()).toEqual(['/p/out.pdf']);
    },
  );
});

test('a rename that is held up for a moment is tried again', async () => {
  const disk = new SimulatedDisk();
  disk.put('/p/out.pdf', bytes('old'));
  let calls = 0;
  disk.onCall = (call) => (call === 'rename' && (calls += 1) < 3 ? { errno: 'EBUSY' } : null);
  expect(await writeFileAtomically('/p/out.pdf', bytes('new'), disk)).toMatchObject({ ok: true });
  expect(disk.get('/p/out.pdf').toString()).toBe('new');
});

test('after a power cut a file said to be written is there, and before it the old one is', async () => {
  for (let n = 1; n <= 8; n += 1) {
    const disk = new SimulatedDisk();
    disk.put('/p/out.pdf', bytes('old'));
    const cuts: SimulatedDisk[] = [];
    let calls = 0;
    disk.onCall = () => {
      calls += 1;
      if (calls === n) cuts.push(disk.afterPowerCut(() => 0.6));
      return null;
    };
    await writeFileAtomically('/p/out.pdf', bytes('new content'), disk);
    for (const cut of cuts)
      expect(['old', 'new content']).toContain(cut.get('/p/out.pdf').toString());
    expect(
      disk
        .afterPowerCut(() => 0)
        .get('/p/out.pdf')
        .toString(),
    ).toBe('new content');
  }
});

test('a bug of whoever makes the content is thrown, and the old file stays', async () => {
  const disk = new SimulatedDisk();
  disk.put('/p/out.pdf', bytes('old'));
  const broken = (): Promise<void> => Promise.reject(new TypeError('a bug'));
  await expect(writeFileAtomically('/p/out.pdf', broken, disk)).rejects.toThrow('a bug');
  expect(disk.paths()).toEqual(['/p/out.pdf']);
});

test('names of half-written neighbours are known', () => {
  expect(halfWrittenName.test('.vault.json.0123456789ab.half')).toBe(true);
  expect(halfWrittenName.test('journal-000000001.bin')).toBe(false);
});

test('a file open in another program reads as such on Windows', () => {
  const error = Object.assign(new Error(''), { code: 'EPERM' });
  expect(fileFailure(error, 'out.pdf', 'write', 'win32').code).toBe('file/in-use');
  expect(fileFailure(error, 'out.pdf', 'write', 'linux').code).toBe('file/unwritable');
});
