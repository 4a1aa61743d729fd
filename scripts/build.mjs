import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findBin, removeOnExit, root, runScript, runToEnd, say, toSentence } from './run.mjs';

const out = join(root, 'out');
const digestName = '.inputs';
const outputs = ['main', 'preload', 'renderer'];
const inputs = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'scripts/trim-faces.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Builds the app into out/ unless out/ was built from exactly these inputs and is still whole.
 */
export async function buildIfNeeded() {
  const digest = digestFiles(root, inputs);
  if (isBuiltFrom(digest)) return;
  say('Building the app ...');
  await build(digest);
}

/** @param {string} digest */
function isBuiltFrom(digest) {
  const kept = join(out, digestName);
  if (!existsSync(kept)) return false;
  return readFileSync(kept, 'utf8') === `${digest}\n${digestFiles(out, outputs)}\n`;
}

/**
 * Builds into a folder of its own and renames it to out/, so that a half build is never started.
 * @param {string} digest
 */
async function build(digest) {
  const work = await mkdtemp(`${out}.`).catch((/** @type {unknown} */ thrown) => {
    throw new Error(
      `The app has to be built, and ${root} cannot be written (${toSentence(thrown)}). Copy the project to a folder of yours.`,
    );
  });
  const remove = removeOnExit(work);
  try {
    const env = { ...process.env, PARADOCKET_OUT: join(work, 'new') };
    const command = [findBin('electron-vite'), 'build'];
    const { code, output } = await runToEnd(process.execPath, command, { env });
    if (code !== 0) throw new Error(`${dropTrace(output)}\nThe build failed, as said above.`);
    const made = digestFiles(join(work, 'new'), outputs);
    await writeFile(join(work, 'new', digestName), `${digest}\n${made}\n`);
    if (existsSync(out)) await rename(out, join(work, 'old'));
    await rename(join(work, 'new'), out);
  } catch (thrown) {
    // Another start may have built the same in the meantime.
    if (!isBuiltFrom(digest)) throw thrown;
  } finally {
    remove();
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

/**
 * @param {string} folder
 * @param {readonly string[]} paths in it
 */
export function digestFiles(folder, paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => listFiles(folder, path)).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} folder
 * @param {string} path relative to it
 * @returns {string[]} the file itself, or the files below it
 */
function listFiles(folder, path) {
  if (!existsSync(join(folder, path))) return [];
  if (statSync(join(folder, path)).isFile()) return [path];
  return readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

await runScript(import.meta, async () => {
  await buildIfNeeded();
  return 0;
});
