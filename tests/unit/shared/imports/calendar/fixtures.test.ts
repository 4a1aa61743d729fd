import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codesOf, linesOf, readText } from './read-text.ts';

const folder = new URL('../../../../fixtures/imports/ics/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.ics'));

test.each(names)('%s reads as its expected file says', (name) => {
  const reading = readText(readFileSync(new URL(name, folder), 'utf8'));
  const expected: unknown = JSON.parse(
    readFileSync(new URL(name.replace('.ics', '.json'), folder), 'utf8'),
  );
  expect({
    entries: reading.entries,
    proposals: linesOf(reading),
    problems: codesOf(reading),
    repeats: reading.repeats,
  }).toEqual(expected);
});
