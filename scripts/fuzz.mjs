import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBin, requirePackages, root, runScript, runToEnd, say } from './run.mjs';

/** Tries every property of the unit tests, or of those that are named, with many more cases. */
async function fuzz() {
  requirePackages();
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      times: { type: 'string', default: '10' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    },
  });
  const times = Number(values.times);
  const seed = Number(values.seed);
  if (!Number.isInteger(times) || times < 1 || !Number.isInteger(seed))
    throw new Error('Use it so: npm run fuzz -- [--times 10] [--seed 1] [part of a test’s path …]');
  const files = filesWithProperties().filter(
    (file) => positionals.length === 0 || positionals.some((part) => file.includes(part)),
  );
  if (files.length === 0) throw new Error('No test with properties has such a path.');
  say(`${files.length} files, ${times} times as many cases as usual, seed ${seed}.`);
  const { code } = await runToEnd(process.execPath, [findBin('vitest'), 'run', ...files], {
    env: { ...process.env, PARADOCKET_FUZZ: String(times), PARADOCKET_SEED: String(seed) },
    show: true,
  });
  say(`To try the very same cases again: npm run fuzz -- --times ${times} --seed ${seed}`);
  return code;
}

function filesWithProperties() {
  const folder = join('tests', 'unit');
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .filter((name) => readFileSync(join(root, name), 'utf8').includes("from 'fast-check'"));
}

await runScript(import.meta, fuzz);
