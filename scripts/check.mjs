import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findLicenceProblems } from './check-licences.mjs';
import { findLockfileProblems } from './check-lockfile.mjs';
import { findRuntimeProblems } from './check-runtime.mjs';
import { findBin, root, runScript, runToEnd } from './run.mjs';

/**
 * @typedef {object} CheckResult
 * @property {string} name
 * @property {boolean} passed
 */

/**
 * @typedef {{ passed: boolean, output: string }} Outcome
 * @typedef {() => Outcome | Promise<Outcome>} Check
 */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Check}
 */
const tool =
  (command, ...args) =>
  async () => {
    const { code, output } = await runToEnd(process.execPath, [findBin(command), ...args]);
    return { passed: code === 0, output };
  };

/**
 * @param {(lock: any) => string[]} findProblems
 * @returns {Check}
 */
const lockRule = (findProblems) => () => {
  const problems = findProblems(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return { passed: problems.length === 0, output: problems.join('\n') };
};

const worlds = ['electron', 'renderer', 'shared', 'tests', 'scripts'];
const eslintCache = ['--cache', '--cache-location', 'node_modules/.cache/eslint/'];

/** @type {Record<string, Check>} */
const checks = {
  lint: tool('eslint', '.', '--max-warnings', '0', ...eslintCache),
  types: tool('tsc', '-b'),
  format: tool('prettier', '--check', '.', '--log-level', 'warn', '--cache'),
  directions: tool('depcruise', ...worlds, '--output-type', 'err'),
  'nothing unused': tool('knip', '--no-progress', '--no-config-hints'),
  licences: lockRule(findLicenceProblems),
  lockfile: lockRule(findLockfileProblems),
  'what ships': lockRule(findRuntimeProblems),
};

/**
 * Runs every static check, two at a time, prints one line for each and what it complains of, and
 * goes on to the end whatever fails.
 * @returns {Promise<CheckResult[]>}
 */
export async function runChecks() {
  /** @type {CheckResult[]} */
  const results = [];
  const queue = Object.entries(checks);
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      results.push({ name: next[0], passed: await runCheck(...next) });
    }
  };
  await Promise.all([work(), work()]);
  return results;
}

/**
 * @param {string} name
 * @param {Check} check
 * @returns {Promise<boolean>} whether it passed
 */
async function runCheck(name, check) {
  const startedMs = performance.now();
  const { passed, output } = await check();
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name.padEnd(14)} ${seconds.padStart(5)} s`);
  if (!passed) console.log(output.trim());
  return passed;
}

await runScript(import.meta, async () => {
  const failed = (await runChecks()).filter((result) => !result.passed);
  if (failed.length === 0) return 0;
  console.log(`Failed: ${failed.map((result) => result.name).join(', ')}`);
  return 1;
});
