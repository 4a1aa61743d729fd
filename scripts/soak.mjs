import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from './build.mjs';
import { allowsLoopDisks } from './loop-disks.mjs';
import { requirePackages, root, runScript, runToEnd, say } from './run.mjs';

/** One profile is killed so many times at most; two profiles are killed beside each other. */
const killsOfOneProfile = 50;

/**
 * Kills the running app and cuts its power while it writes, many more times than the tests do, and
 * looks after each, at two starts, for whatever was acknowledged. The tests print what they found.
 */
async function soak() {
  requirePackages();
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '200' },
      cuts: { type: 'string', default: '100' },
    },
  });
  const [kills, cuts] = [Number(values.kills), Number(values.cuts)];
  if (![kills, cuts].every((count) => Number.isInteger(count) && count >= 0))
    throw new Error('Use it so: npm run soak -- [--kills 200] [--cuts 100]');
  await buildIfNeeded();
  const profiles = Math.ceil(kills / killsOfOneProfile);
  const codes = [];
  if (kills > 0) {
    const each = Math.ceil(kills / profiles);
    say(`${each * profiles} kills, ${each} of each of ${profiles} profiles …`);
    codes.push(
      await runTest('kill.test.ts', 'killed while it writes', {
        repeat: profiles,
        env: { PARADOCKET_KILLS: String(each) },
      }),
    );
  }
  if (cuts > 0 && allowsLoopDisks()) {
    say(`${cuts} power cuts …`);
    codes.push(
      await runTest('power-cut.test.ts', '', { repeat: 1, env: { PARADOCKET_CUTS: String(cuts) } }),
    );
  } else if (cuts > 0) say('Not run: power cuts (root and loop devices only)');
  return Math.max(0, ...codes);
}

/**
 * @param {string} file
 * @param {string} name part of the test's name; empty = each
 * @param {{ repeat: number, env: Record<string, string> }} options
 * @returns {Promise<number>} exit code
 */
async function runTest(file, name, { repeat, env }) {
  const { code } = await runToEnd(
    process.execPath,
    [
      join(import.meta.dirname, 'with-electron.mjs'),
      'playwright',
      'test',
      `tests/e2e/durability/linux/${file}`,
      `--repeat-each=${repeat}`,
      ...(name === '' ? [] : ['--grep', name]),
    ],
    { cwd: root, env: { ...process.env, ...env }, show: true },
  );
  return code;
}

await runScript(import.meta, soak);
