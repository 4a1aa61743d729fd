import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLine } from '../../../../shared/quick-add/read-line.ts';
import { sayReading } from '../../../../shared/quick-add/say-reading.ts';
import { office, today } from './office.ts';

const guide = readFileSync(new URL('../../../../docs/guide/quick-add.md', import.meta.url), 'utf8');
const examples = [...guide.matchAll(/^\| `(?<line>[^`]+)` +\| (?<says>.+?) +\|$/gmu)].map(
  ({ groups }) => ({ line: groups?.['line'] ?? '', says: groups?.['says'] ?? '' }),
);

test('The guide has examples', () => {
  expect(examples.length).toBeGreaterThan(15);
});

test.each(examples)('The guide shows what becomes of "$line"', ({ line, says }) => {
  const { understanding, isReady } = readLine(line, office, { today, openMatterId: 'matter-1' });
  expect(isReady).toBe(true);
  expect(understanding === null ? '' : sayReading(understanding)).toBe(says);
});

const listed = [...guide.matchAll(/^\| [A-Z][A-Za-z ]+ +\| (?<words>[a-z].+?) +\|$/gmu)]
  .flatMap(({ groups }) => (groups?.['words'] ?? '').split(/[;,]/u))
  .map((words) => words.replace(/\(.*?\)| with .*| set 5k|: .*/gu, '').trim())
  .filter((words) => words !== '' && !/^(?:served|filed|lifted|any type)/u.test(words));

test.each([...new Set(listed)])('The words "%s" of the guide name a kind', (words) => {
  const { chips } = readLine(words, office, { today, openMatterId: 'matter-1' });
  expect(chips.map(({ field }) => field)).toContain('kind');
});
