import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { cancelWhatLeft } from '../../../shared/calendar/cancel-what-left.ts';
import { calendarOf } from '../../../shared/calendar/calendar-of.ts';
import { defaultOfficeSettings } from '../../../shared/model/office-settings.ts';
import { openCalendarFile } from '../../../electron/calendar-file.ts';
import { buildView, on } from '../../builders/matter-view.ts';
import { useTempFolders } from '../../builders/temp-folder.ts';

vi.mock('electron', () => ({ dialog: {} }));

const makeFolder = useTempFolders();
const text = (words: string) => `BEGIN:VCALENDAR\r\n${words}`;
const written = (words: string) => ({ text: text(words), withoutEntry: [] });
const now = Date.UTC(2025, 5, 20);
const all = { matterId: null, titles: 'neutral' } as const;

async function open(folder: string) {
  const file = join(folder, 'calendar.ics');
  const picks: (string | null)[] = [];
  const memory = join(folder, 'calendar.json');
  const calendar = await openCalendarFile(
    memory,
    () => Promise.resolve(picks.shift() ?? null),
    () => now,
  );
  return { calendar, file, memory, pick: (path: string | null) => picks.push(path) };
}

test('A file that is kept is written anew, also after the next start; its path never came from a page', async () => {
  const folder = await makeFolder();
  const first = await open(folder);
  first.pick(first.file);
  await first.calendar.save(written('one'), all);
  expect(await readFile(first.file, 'utf8')).toBe(text('one'));
  expect(first.calendar.kept()).toEqual({ file: first.file, ...all });

  const second = await open(folder);
  expect(second.calendar.kept()).toEqual({ file: first.file, ...all });
  expect(await second.calendar.rewrite(written('two'))).toMatchObject({ ok: true });
  expect(await readFile(first.file, 'utf8')).toBe(text('two'));
});

test('A file that is written this once is not followed', async () => {
  const { calendar, file, pick } = await open(await makeFolder());
  pick(file);
  expect(await calendar.save(written('one'), null)).toEqual({
    ok: true,
    value: { file, bytes: text('one').length },
  });
  expect(calendar.kept()).toBeNull();
  expect(await calendar.rewrite(written('two'))).toEqual({ ok: true, value: null });
  expect(await readFile(file, 'utf8')).toBe(text('one'));
});

test('The kept file, written this once, follows no more', async () => {
  const { calendar, file, pick } = await open(await makeFolder());
  pick(file);
  await calendar.save(written('one'), all);
  pick(file);
  await calendar.save(written('two'), null);
  expect(calendar.kept()).toBeNull();
});

test('A cancel writes nothing and changes nothing', async () => {
  const { calendar } = await open(await makeFolder());
  expect(await calendar.save(written('one'), all)).toEqual({ ok: true, value: null });
  expect(calendar.kept()).toBeNull();
});

test('A folder that went away is a failure with the path, and the file is written once it is back', async () => {
  const folder = await makeFolder();
  const away = join(folder, 'stick');
  await writeFile(join(folder, 'stick'), '');
  const { calendar, pick } = await open(folder);
  pick(join(folder, 'calendar.ics'));
  await calendar.save(written('one'), all);
  const again = await openCalendarFile(
    join(folder, 'other.json'),
    () => Promise.resolve(join(away, 'calendar.ics')),
    () => now,
  );
  expect(await again.save(written('one'), all)).toMatchObject({
    ok: false,
    failure: { code: 'file/missing-folder' },
  });
  expect(again.kept()).toBeNull();
});

test('A kept file that somebody deleted is there again with the next change', async () => {
  const { calendar, file, pick } = await open(await makeFolder());
  pick(file);
  await calendar.save(written('one'), all);
  await rm(file);
  await calendar.rewrite(written('two'));
  expect(await readFile(file, 'utf8')).toBe(text('two'));
});

test('The last of many rewrites stands in the file once all are settled', async () => {
  const { calendar, file, pick } = await open(await makeFolder());
  pick(file);
  await calendar.save(written('0'), all);
  for (let turn = 1; turn < 10; turn += 1) void calendar.rewrite(written(String(turn)));
  await calendar.settled();
  expect(await readFile(file, 'utf8')).toBe(text('9'));
});

test('What is forgotten follows no more and stays where it is', async () => {
  const { calendar, file, pick } = await open(await makeFolder());
  pick(file);
  await calendar.save(written('one'), all);
  await calendar.forget();
  await calendar.rewrite(written('two'));
  expect(await readFile(file, 'utf8')).toBe(text('one'));
});

/** The calendar of a matter with one hearing, and the same once that hearing became restricted. */
const calendars = [{}, { rev: 2, restricted: ['asylum'] }].map((more) => {
  const setting = { id: 's1', date: on('2025-06-18', '13:30', 'America/New_York') };
  const event = {
    id: 'h1',
    kind: 'hearing',
    title: 'x',
    ...more,
    details: { settings: [setting] },
  };
  const view = buildView({ events: [event] });
  const { text: whole, withoutEntry } = calendarOf([view], {
    scope: 'all',
    settings: defaultOfficeSettings,
  });
  return { text: whole, withoutEntry };
});
const [standing = written(''), restricted = written('')] = calendars;
const struck = cancelWhatLeft(standing.text, restricted, now);

test('What left the record stands as cancelled in the kept file, also after the next start', async () => {
  const folder = await makeFolder();
  const { calendar, file, pick } = await open(folder);
  pick(file);
  await calendar.save(standing, all);
  expect(await readFile(file, 'utf8')).toBe(standing.text);
  const saved = await calendar.rewrite(restricted);
  expect(await readFile(file, 'utf8')).toBe(struck);
  expect(struck).toContain('STATUS:CANCELLED');
  expect(saved).toEqual({ ok: true, value: { file, bytes: Buffer.byteLength(struck) } });
  const second = await open(folder);
  await second.calendar.rewrite(restricted);
  expect(await readFile(file, 'utf8')).toBe(struck);
});

test('A file that is to be kept, saved over an own one, tells what left it; written this once it does not', async () => {
  const { calendar, file, pick } = await open(await makeFolder());
  await writeFile(file, standing.text);
  pick(file);
  await calendar.save(restricted, all);
  expect(await readFile(file, 'utf8')).toBe(struck);
  pick(file);
  await calendar.save(restricted, null);
  expect(await readFile(file, 'utf8')).toBe(restricted.text);
});

test.each([
  ['of another program', standing.text.replace('Paradocket//EN', 'Else//EN')],
  ['that is no text', Buffer.from([0xff, 0xfe, 0x00, 0x80])],
  ['that is empty', ''],
])('A file %s is written over whole', async (_, content) => {
  const { calendar, file, pick } = await open(await makeFolder());
  await writeFile(file, content);
  pick(file);
  await calendar.save(restricted, all);
  expect(await readFile(file, 'utf8')).toBe(restricted.text);
});

test('A folder in the place of the kept file is said', async () => {
  const { calendar, file, pick } = await open(await makeFolder());
  pick(file);
  await calendar.save(standing, all);
  await rm(file);
  await mkdir(file);
  expect(await calendar.rewrite(restricted)).toMatchObject({
    ok: false,
    failure: { code: 'file/is-folder' },
  });
});
