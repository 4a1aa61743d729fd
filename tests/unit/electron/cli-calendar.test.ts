import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type CalendarWorld,
  parseCalendarVerb,
  runCalendar,
} from '../../../electron/cli-calendar.ts';
import { fail, ok } from '../../../shared/result/result.ts';
import { sampleUrl } from '../../builders/matter-view.ts';
import { readCalendar } from '../../builders/read-calendar.ts';
import { useTempFolders } from '../../builders/temp-folder.ts';

const makeFolder = useTempFolders();

async function makeWorld(): Promise<CalendarWorld> {
  const folder = await makeFolder();
  await writeFile(join(folder, 'matter.json'), await readFile(sampleUrl('two-matters')));
  return {
    folder,
    readText: (path) =>
      readFile(path, 'utf8').then(
        (text) => ok(text),
        () => fail('file/missing', { path }),
      ),
    write: (path, content) =>
      writeFile(path, content).then(
        () => ok(undefined),
        () => fail('file/missing-folder', { path }),
      ),
  };
}

test('All matters of a file become one calendar, and what is printed is true of it', async () => {
  const world = await makeWorld();
  const outcome = await runCalendar(['matter.json', '--ics', 'out.ics'], world);
  if (outcome.stage !== 'done') throw new Error(outcome.failure.code);
  const written = await readFile(join(world.folder, 'out.ics'));
  expect(outcome.report.file).toBe(join(world.folder, 'out.ics'));
  expect(outcome.report.bytes).toBe(written.length);
  expect(outcome.report.events).toBe(readCalendar(written.toString()).length);
  expect(outcome.report.events).toBeGreaterThan(0);
});

test('The matter file itself is never written over', async () => {
  const world = await makeWorld();
  expect(await runCalendar(['matter.json', '--ics', './matter.json'], world)).toMatchObject({
    stage: 'input',
    failure: { code: 'cli/same-file' },
  });
});

test('A place that cannot be written is told apart from bad input', async () => {
  const world = await makeWorld();
  expect((await runCalendar(['matter.json', '--ics', 'no/out.ics'], world)).stage).toBe('output');
  expect((await runCalendar(['none.json', '--ics', 'out.ics'], world)).stage).toBe('input');
});

test.each([
  [[], 'cli/no-file'],
  [['a.json'], 'cli/no-ics'],
  [['a.json', 'b.json', '--ics', 'c'], 'cli/too-many-files'],
  [['a.json', '--ics', 'c', '--titles', 'names'], 'cli/bad-choice'],
  [['a.json', '--ics', 'c', '--pdf', 'd'], 'cli/unknown-flag'],
] as const)('%j is refused: %s', (words, code) => {
  expect(parseCalendarVerb(words)).toMatchObject({ ok: false, failure: { code } });
});
