import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails with one line for each element of the page that breaks a rule of axe. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // A script element would be blocked by the page policy; what `evaluate` runs is not.
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} in ${node.target.join(' ')}`),
  );
  expect(lines).toEqual([]);
}
