import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { type FormDrafts, openFormDrafts } from '../../../electron/form-drafts.ts';
import { channels } from '../../../shared/ipc.ts';
import { MOST_DRAFT_LETTERS } from '../../../shared/form-draft.ts';
import { useTempFolders } from '../../builders/temp-folder.ts';

const newFolder = useTempFolders();
const told = vi.spyOn(console, 'error');
beforeEach(() => {
  told.mockReset().mockReturnValue(undefined);
});
const now = () => 1_764_000_000_000;
const draft = (key: string, text = '{"title":"Bail"}') => ({ key, rev: 0, text });

const read = (drafts: FormDrafts, key: string) =>
  drafts.all().find((one) => one.key === key) ?? null;

async function open() {
  const path = join(await newFolder(), 'form-drafts.json');
  return { path, drafts: await openFormDrafts({ path, now }) };
}

test('A half-typed form is there after the next start, with the moment it was kept', async () => {
  const { path, drafts } = await open();
  expect(read(drafts, 'event/m/new')).toBeNull();
  expect(await drafts.write(draft('event/m/new'))).toEqual({ ok: true, value: undefined });
  const again = await openFormDrafts({ path, now });
  expect(read(again, 'event/m/new')).toEqual({ ...draft('event/m/new'), savedAt: now() });
});

test('What is cleared is gone from the disk, and the others stay', async () => {
  const { path, drafts } = await open();
  await drafts.write(draft('event/m/new'));
  await drafts.write(draft('reset/m/h'));
  await drafts.clear('event/m/new');
  expect(await readFile(path, 'utf8')).not.toContain('event/m/new');
  expect(read(await openFormDrafts({ path, now }), 'reset/m/h')).not.toBeNull();
});

test('Of writes that overlap, the last one stands', async () => {
  const { path, drafts } = await open();
  for (const text of ['a', 'ab', 'abc']) void drafts.write(draft('event/m/new', text));
  await drafts.settled();
  expect(read(await openFormDrafts({ path, now }), 'event/m/new')?.text).toBe('abc');
});

test('A damaged file is put aside, not overwritten', async () => {
  const folder = await newFolder();
  const path = join(folder, 'form-drafts.json');
  await writeFile(path, '{"drafts":[{"key":"event/m/new","te');
  const drafts = await openFormDrafts({ path, now });
  await drafts.write(draft('event/m/new'));
  expect((await readdir(folder)).sort()).toEqual(['form-drafts.json', 'form-drafts.json.damaged']);
  // The code alone: what was typed is in no log.
  expect(told.mock.calls).toEqual([['draft/damaged']]);
});

test('A purge forgets the forms of its matter and those that can name anybody, and no other', async () => {
  const { drafts } = await open();
  const gone = [
    'event/m1/new',
    'notice/m2',
    'quick-add/office/alone',
    'conflicts/m2',
    'take-in/m2',
  ];
  const others = ['event/m2/new', 'bulk/m2/2-3f09c1aa', 'scan/m2/ab'];
  for (const key of [...gone, ...others]) await drafts.write(draft(key));
  await drafts.forget([]);
  expect(drafts.all()).toHaveLength(gone.length + others.length);
  await drafts.forget(['m1']);
  expect(drafts.all().map(({ key }) => key)).toEqual(others);
});

test('No more are kept than a file can hold, and that is said', async () => {
  const { drafts } = await open();
  for (let n = 0; n < 60; n += 1) await drafts.write(draft(`event/m/${n}`));
  expect(await drafts.write(draft('event/m/60'))).toMatchObject({
    ok: false,
    failure: { code: 'draft/full' },
  });
  expect(await drafts.write(draft('event/m/59', 'more'))).toMatchObject({ ok: true });
});

test('All passes through the seal, and what the seal does not know is no draft', async () => {
  const path = join(await newFolder(), 'form-drafts.json');
  const flip = (bytes: Uint8Array) => bytes.map((byte) => byte ^ 0xff);
  const drafts = await openFormDrafts({ path, now, seal: { seal: flip, open: flip } });
  await drafts.write(draft('event/m/new', 'Ana Example'));
  expect(await readFile(path, 'utf8')).not.toContain('Ana Example');
  const sealed = await openFormDrafts({ path, now, seal: { seal: flip, open: flip } });
  expect(read(sealed, 'event/m/new')?.text).toBe('Ana Example');
  expect(read(await openFormDrafts({ path, now }), 'event/m/new')).toBeNull();
});

test.each([
  ['a key that names no record', draft('event')],
  ['a form that is too long', draft('event/m/new', 'x'.repeat(MOST_DRAFT_LETTERS + 1))],
])('%s is refused at the door', (_, given) => {
  expect(channels['draft:write'].request.safeParse(given).success).toBe(false);
});
