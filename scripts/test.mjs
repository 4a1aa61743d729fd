import { existsSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringAgeTool, hasAgeTool } from './age-tool.mjs';
import { buildIfNeeded } from './build.mjs';
import { runChecks } from './check.mjs';
import { bringKeychain, hasKeychain } from './keychain.mjs';
import { allowsLoopDisks } from './loop-disks.mjs';
import { findBin, removeOnExit, root, runScript, runToEnd, toSentence } from './run.mjs';
import { countPlaywright, countStep, countVitest } from './test-counts.mjs';
import { allowsUserNamespaces } from './user-namespaces.mjs';

/** @typedef {import('./test-counts.mjs').Count} Count */

/** The court's zone is never the laptop's: the same tests must hold wherever it stands. */
const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland'];

/** @returns {Promise<Count>} */
async function runStaticChecks() {
  console.log('\nStatic checks');
  const results = await runChecks();
  const failures = results.filter((result) => !result.passed).map((result) => result.name);
  return { passed: results.length - failures.length, failed: failures.length, failures };
}

/**
 * @param {string} zone
 * @param {string} folder where the report goes
 * @returns {Promise<Count>}
 */
async function runUnitTests(zone, folder) {
  console.log(`\nUnit tests, TZ=${zone}`);
  await bringIfItMay(bringAgeTool);
  const report = join(folder, `${zone.replace('/', '-')}.json`);
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runToEnd(process.execPath, [findBin('vitest'), ...args], {
    env: { ...process.env, TZ: zone },
    show: true,
  });
  return countVitest(await readReport(report), code);
}

/** @returns {Promise<Count>} */
async function runBuild() {
  console.log('\nBuild');
  await buildIfNeeded();
  return { passed: 1, failed: 0, failures: [] };
}

/**
 * @param {string} folder where the report goes
 * @returns {Promise<Count>}
 */
async function runE2eTests(folder) {
  console.log('\nEnd to end, in the real app');
  await bringIfItMay(bringKeychain);
  const report = join(folder, 'e2e.json');
  const args = [join(import.meta.dirname, 'with-electron.mjs'), 'playwright', 'test'];
  const { code } = await runToEnd(process.execPath, [...args, '--reporter=list,json'], {
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    show: true,
  });
  return countPlaywright(await readReport(report), code);
}

/**
 * @param {string} file
 * @returns {Promise<any>} undefined when the tool has left no report
 */
async function readReport(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(await readFile(file, 'utf8'));
}

/**
 * What cannot be brought is said, and its tests are not run.
 * @param {() => Promise<void>} bring
 */
async function bringIfItMay(bring) {
  await bring().catch((/** @type {unknown} */ thrown) => console.log(toSentence(thrown)));
}

function sayWhatIsNotRun() {
  if (!hasAgeTool()) console.log('Not run: age-tool.test.ts (no age here)');
  if (existsSync(join(root, 'tests', 'corpus')) && !process.env['PARADOCKET_CORPUS']) {
    console.log('Not run: tests/corpus (PARADOCKET_CORPUS names no folder of real-world files)');
  }
  if (process.platform !== 'linux') {
    console.log('Not run: tests/e2e/linux (Linux only)');
    return;
  }
  if (!allowsUserNamespaces()) {
    console.log('Not run: os-sandbox.test.ts (this system forbids user namespaces)');
  }
  if (!hasKeychain()) {
    console.log('Not run: keychain.test.ts (no gnome-keyring, D-Bus and libsecret here)');
  }
  if (!allowsLoopDisks()) {
    console.log(
      'Not run: power-cut, disk-full and read-only-disk.test.ts (root and loop devices only)',
    );
  }
}

await runScript(import.meta, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-reports-'));
  const removeReports = removeOnExit(folder);
  const steps = [
    runStaticChecks,
    ...zones.map((zone) => () => runUnitTests(zone, folder)),
    runBuild,
    () => runE2eTests(folder),
  ];
  /** @type {Count[]} */
  const counts = [];
  try {
    for (const step of steps) {
      counts.push(await countStep(step, (thrown) => console.log(toSentence(thrown))));
    }
  } finally {
    removeReports();
  }

  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log('');
  for (const { failures } of counts)
    for (const failure of failures) console.log(`Failed: ${failure}`);
  sayWhatIsNotRun();
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
