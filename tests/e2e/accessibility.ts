import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails with one line for each element of the page that breaks a rule of axe. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // A script element would be blocked by the page policy; what `evaluate` runs is not.
  await page.evaluate(axe);
  await page.evaluate(untilStill);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} in ${node.target.join(' ')}`),
  );
  expect(lines).toEqual([]);
}

/** Runs in the page: what is half faded in has half its contrast. What moves for ever is not waited for. */
async function untilStill(): Promise<void> {
  const fading = document
    .getAnimations()
    .filter(
      ({ effect, playState }) =>
        playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime ?? 0),
    );
  await Promise.allSettled(fading.map((one) => one.finished));
}
