import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingChecks } from '../../../../shared/findings/finding-checks.ts';

const text = readFileSync(new URL('../../../../docs/findings.md', import.meta.url), 'utf8');

test('docs/findings.md lists every code with its name, in the order of the list, and no other', () => {
  const rows = [...text.matchAll(/^\| `([a-z-]+)` +\| ([^|]+?) +\|/gm)].map((row) => [
    row[1],
    row[2],
  ]);
  expect(rows).toEqual(findingChecks.map(({ code, name }) => [code, name]));
});
