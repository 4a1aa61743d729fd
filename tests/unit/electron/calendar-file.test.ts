import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openCalendarFile } from '../../../electron/calendar-file.ts';
import { useTempFolders } from '../../builders/temp-folder.ts';

vi.mock('electron', () => ({ dialog: {} }));

const makeFolder = useTempFolders();
const text = (words: string) => `BEGIN:VCALENDAR\r\n${words}`;
const all = { matterId: null, titles: 'neutral' } as const;

async function open(folder: string) {
  const file = join(folder, 'calendar.ics');
  const picks: (string | null)[] = [];
  const memory = join(folder, 'calendar.json');
  const calendar = await openCalendarFile(memory, () => Promise.resolve(picks.shift() ?? null));
  return { calendar, file, memory, pick: (path: string | null) => picks.push(path) };
}

test('A file that is kept is written anew, also after the next start; its path never came from a page', async () => {
  const folder = await makeFolder();
  const first = await open(folder);
  first.pick(first.file);
  await first.calendar.save(text('one'), all);
  expect(await readFile(first.file, 'utf8')).toBe(text('one'));
  expect(first.calendar.kept()).toEqual({ file: first.file, ...all });

  const second = await open(folder);
  expect(second.calendar.kept()).toEqual({ file: first.file, ...all });
  expect(await second.calendar.rewrite(text('two'))).toMatchObject({ ok: true });
  expect(await readFile(first.file, 'utf8')).toBe(text('two'));
});

test('A file that is written this once is not followed', async () => {
  const { calendar, file, pick } = await open(await makeFolder());
  pick(file);
  expect(await calendar.save(text('one'), null)).toEqual({
    ok: true,
    value: { file, bytes: text('one').length },
  });
  expect(calendar.kept()).toBeNull();
  expect(await calendar.rewrite(text('two'))).toEqual({ ok: true, value: null });
  expect(await readFile(file, 'utf8')).toBe(text('one'));
});

test('The kept file, written this once, follows no more', async () => {
  const { calendar, file, pick } = await open(await makeFolder());
  pick(file);
  await calendar.save(text('one'), all);
  pick(file);
  await calendar.save(text('two'), null);
  expect(calendar.kept()).toBeNull();
});

test('A cancel writes nothing and changes nothing', async () => {
  const { calendar } = await open(await makeFolder());
  expect(await calendar.save(text('one'), all)).toEqual({ ok: true, value: null });
  expect(calendar.kept()).toBeNull();
});

test('A folder that went away is a failure with the path, and the file is written once it is back', async () => {
  const folder = await makeFolder();
  const away = join(folder, 'stick');
  await writeFile(join(folder, 'stick'), '');
  const { calendar, pick } = await open(folder);
  pick(join(folder, 'calendar.ics'));
  await calendar.save(text('one'), all);
  const again = await openCalendarFile(join(folder, 'other.json'), () =>
    Promise.resolve(join(away, 'calendar.ics')),
  );
  expect(await again.save(text('one'), all)).toMatchObject({
    ok: false,
    failure: { code: 'file/missing-folder' },
  });
  expect(again.kept()).toBeNull();
});

test('A kept file that somebody deleted is there again with the next change', async () => {
  const { calendar, file, pick } = await open(await makeFolder());
  pick(file);
  await calendar.save(text('one'), all);
  await rm(file);
  await calendar.rewrite(text('two'));
  expect(await readFile(file, 'utf8')).toBe(text('two'));
});

test('The last of many rewrites stands in the file once all are settled', async () => {
  const { calendar, file, pick } = await open(await makeFolder());
  pick(file);
  await calendar.save(text('0'), all);
  for (let turn = 1; turn < 10; turn += 1) void calendar.rewrite(text(String(turn)));
  await calendar.settled();
  expect(await readFile(file, 'utf8')).toBe(text('9'));
});

test('What is forgotten follows no more and stays where it is', async () => {
  const { calendar, file, pick } = await open(await makeFolder());
  pick(file);
  await calendar.save(text('one'), all);
  await calendar.forget();
  await calendar.rewrite(text('two'));
  expect(await readFile(file, 'utf8')).toBe(text('one'));
});
