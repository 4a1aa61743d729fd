import { execFileSync } from 'node:child_process';
import { lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  halfWrittenName,
  removeHalfWritten,
  removeUnfinished,
  writeFileAtomically,
  writeNamedFile,
} from '../../../electron/atomic-file.ts';
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

test('what a crash left half written is removed, and nothing else', async () => {
  const folder = await newFolder();
  await mkdir(join(folder, '.folder.0123456789ab.half'));
  for (const name of ['key.txt', '.key.txt.0123456789ab.half', '.half', 'key.half'])
    await writeFile(join(folder, name), 'secret');
  await removeHalfWritten(folder);
  await removeHalfWritten(join(folder, 'none'));
  expect((await readdir(folder)).toSorted()).toEqual([
    '.folder.0123456789ab.half',
    '.half',
    'key.half',
    'key.txt',
  ]);
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

describe('a file that a person named', () => {
  test('behind a link is replaced beside its target, and the link stays', async () => {
    const folder = await newFolder();
    await mkdir(join(folder, 'far'));
    await writeFile(join(folder, 'far', 'real.pdf'), 'old');
    await symlink(join('far', 'real.pdf'), join(folder, 'near.pdf'));
    await symlink('near.pdf', join(folder, 'link.pdf'));
    expect(await writeNamedFile(join(folder, 'link.pdf'), bytes('new'))).toMatchObject({
      ok: true,
    });
    expect(await readFile(join(folder, 'far', 'real.pdf'), 'utf8')).toBe('new');
    expect((await lstat(join(folder, 'link.pdf'))).isSymbolicLink()).toBe(true);
    expect(await readdir(join(folder, 'far'))).toEqual(['real.pdf']);
  });

  test('behind a link to nothing yet is made where the link leads', async () => {
    const folder = await newFolder();
    await symlink('later.pdf', join(folder, 'link.pdf'));
    await writeNamedFile(join(folder, 'link.pdf'), bytes('new'));
    expect(await readFile(join(folder, 'later.pdf'), 'utf8')).toBe('new');
  });

  test.runIf(process.platform !== 'win32')('is refused where a pipe has the name', async () => {
    const folder = await newFolder();
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    await symlink('pipe', join(folder, 'link.pdf'));
    for (const path of [pipe, join(folder, 'link.pdf')])
      expect(await writeNamedFile(path, bytes('x'))).toMatchObject({
        failure: { code: 'file/not-regular', details: { path } },
      });
    expect((await lstat(pipe)).isFIFO()).toBe(true);
  });

  test('is refused where a link leads to itself', async () => {
    const path = join(await newFolder(), 'loop.pdf');
    await symlink('loop.pdf', path);
    expect(await writeNamedFile(path, bytes('x'))).toMatchObject({
      failure: { details: { path } },
    });
  });

  test('may have the longest name that the system allows, and no longer one', async () => {
    const folder = await newFolder();
    const longest = `${'é'.repeat(125)}.pdf`;
    expect(await writeNamedFile(join(folder, longest), bytes('x'))).toMatchObject({ ok: true });
    expect(await readdir(folder)).toEqual([longest]);
    expect(await writeNamedFile(join(folder, `é${longest}`), bytes('x'))).toMatchObject({
      failure: { code: 'file/name-too-long' },
    });
  });
});

test('a process that ends in the middle removes what is half written', async () => {
  const folder = await newFolder();
  let during: string[] = [];
  const content = async (): Promise<void> => {
    during = await readdir(folder);
    removeUnfinished();
  };
  await writeFileAtomically(join(folder, 'out.pdf'), content);
  expect(during).toHaveLength(1);
  expect(await readdir(folder)).toEqual([]);
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
