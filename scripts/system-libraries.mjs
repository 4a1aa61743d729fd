import { lacksDisplay } from './display.mjs';
import { isCommand, runToEnd, say } from './run.mjs';

/** What a bare Debian or Ubuntu lacks; a name ending in * is `...t64` on the newer ones. */
const libraries = ['libgtk-3-0*', 'libnss3', 'libasound2*', 'libgbm1'];
const fedora = 'gtk3 nss alsa-lib mesa-libgbm xorg-x11-server-Xvfb';

/**
 * Makes sure on Linux that Electron's libraries are there, and Xvfb where there is no display:
 * installs them where we may, otherwise fails with the command that does.
 * @param {string} exe Electron's executable
 */
export async function ensureSystemLibraries(exe) {
  if (process.platform !== 'linux') return;
  const missing = await findMissingLibraries(exe);
  const lacksServer = lacksDisplay() && !isCommand('Xvfb');
  if (missing.length === 0 && !lacksServer) return;

  const lacking = [...shorten(missing), ...(lacksServer ? ['Xvfb'] : [])].join(', ');
  const packages = [...(missing.length > 0 ? libraries : []), ...(lacksServer ? ['xvfb'] : [])];
  if (!isCommand('apt-get')) {
    const debian = packages.map((name) => name.replace('*', '')).join(' ');
    throw new Error(
      `This machine lacks ${lacking}. Install it: on Debian and Ubuntu "apt-get install -y --no-install-recommends ${debian}", on Fedora "dnf install ${fedora}".`,
    );
  }
  if (process.getuid?.() !== 0) {
    const names = (await nameForThisRelease(packages)).join(' ');
    throw new Error(
      `This machine lacks ${lacking}. Run: sudo apt-get install -y --no-install-recommends ${names}`,
    );
  }
  say(`Installing what Electron needs from the system (once, about a minute): ${lacking} ...`);
  await apt('update');
  const names = await nameForThisRelease(packages);
  await apt('install', '-y', '--no-install-recommends', ...names);
}

/**
 * @param {string} exe
 * @returns {Promise<string[]>} for example `['libgbm.so.1']`
 */
async function findMissingLibraries(exe) {
  const { output } = await runToEnd('ldd', [exe]);
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '');
}

/** @param {readonly string[]} names */
function shorten(names) {
  return names.length < 4 ? names : [...names.slice(0, 2), `${names.length - 2} more libraries`];
}

/**
 * @param {readonly string[]} packages
 * @returns {Promise<string[]>}
 */
function nameForThisRelease(packages) {
  return Promise.all(
    packages.map(async (name) => {
      if (!name.endsWith('*')) return name;
      const plain = name.slice(0, -1);
      const { code } = await runToEnd('apt-cache', ['show', `${plain}t64`]);
      return code === 0 ? `${plain}t64` : plain;
    }),
  );
}

/**
 * Installs packages where we may, as on a fresh machine of a test run; elsewhere does nothing.
 * @param {string[]} packages
 */
export async function bringPackages(...packages) {
  const may = process.platform === 'linux' && process.getuid?.() === 0 && isCommand('apt-get');
  if (!may) return;
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...packages);
}

/**
 * Runs apt-get; throws a sentence where it fails.
 * @param {string[]} args
 */
async function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output } = await runToEnd('apt-get', ['-q', ...args], { env });
  if (code === 0) return;
  const reason = output.trim().split('\n').at(-1);
  throw new Error(
    `"apt-get ${args.join(' ')}" failed: ${reason} Run it by hand, then start again.`,
  );
}
