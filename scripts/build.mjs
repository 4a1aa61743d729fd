import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findBin, root, runScript, runToEnd, say } from './run.mjs';

const out = join(root, 'out');
const digestName = '.inputs';
const inputs = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Builds the app into out/ unless out/ was built from exactly these inputs.
 */
export async function buildIfNeeded() {
  const digest = digestInputs();
  if (isBuiltFrom(digest)) return;
  say('Building the app ...');
  await build(digest);
}

/** @param {string} digest */
function isBuiltFrom(digest) {
  const kept = join(out, digestName);
  return existsSync(kept) && readFileSync(kept, 'utf8') === digest;
}

/**
 * Builds into a folder of its own and renames it to out/, so that a half build is never started.
 * @param {string} digest
 */
async function build(digest) {
  const work = await mkdtemp(`${out}.`);
  try {
    const env = { ...process.env, PARADOCKET_OUT: join(work, 'new') };
    const command = [findBin('electron-vite'), 'build'];
    const { code, output } = await runToEnd(process.execPath, command, { env });
    if (code !== 0) throw new Error(`${dropTrace(output)}\nThe build failed, as said above.`);
    await writeFile(join(work, 'new', digestName), digest);
    if (existsSync(out)) await rename(out, join(work, 'old'));
    await rename(join(work, 'new'), out);
  } catch (thrown) {
    // Another start may have built the same in the meantime.
    if (!isBuiltFrom(digest)) throw thrown;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * What the bundler complains of, without its own call stack.
 * @param {string} output
 */
function dropTrace(output) {
  const lines = stripVTControlCharacters(output).split('\n');
  return lines.filter((line) => line.trim() !== '' && !/^\s+at /.test(line)).join('\n');
}

function digestInputs() {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(listFiles).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path relative to the project's folder
 * @returns {string[]} the file itself, or the files below the folder
 */
function listFiles(path) {
  if (!existsSync(join(root, path))) return [];
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

await runScript(import.meta, async () => {
  await buildIfNeeded();
  return 0;
});
