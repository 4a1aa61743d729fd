import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { basename } from 'node:path';
import { noDesktopSwitches, openDisplay } from './display.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { endingSignals, findBin, requirePackages, root, runScript, say } from './run.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';
import { allowsUserNamespaces } from './user-namespaces.mjs';

/** How long we wait for the end of what an ended program has printed. */
const lastWordsMs = 2_000;
/** How long the app may take to put things away when it is told to end. */
const patienceMs = 10_000;

/**
 * @typedef {object} Ready
 * @property {string} exe Electron's executable
 * @property {NodeJS.ProcessEnv} env the environment for whatever drives Electron
 * @property {string[]} switches what Electron itself is to be started with
 * @property {boolean} virtual whether it draws on a display that nobody can see
 * @property {() => void} close
 */

/**
 * Sees to it that Electron can run: the runtime, the system's libraries, a display.
 * @param {{ hidden?: boolean }} [options] hidden: nothing will be shown
 * @returns {Promise<Ready>}
 */
export async function prepareElectron(options) {
  const { dist, exe, version } = await ensureElectron();
  await ensureSystemLibraries(exe);
  const withoutSandbox = lacksSandbox();
  const display = await openDisplay(options);
  return {
    exe,
    virtual: display.virtual,
    switches: display.virtual ? noDesktopSwitches : [],
    close: display.close,
    env: {
      ...process.env,
      ...display.env,
      ELECTRON_OVERRIDE_DIST_PATH: dist,
      ELECTRON_EXEC_PATH: exe,
      ELECTRON_MAJOR_VER: version.split('.')[0],
      ELECTRON_RUN_AS_NODE: undefined,
      // The app resolves the paths it is given against where the user stands.
      INIT_CWD: process.env['INIT_CWD'] ?? process.cwd(),
      ...(withoutSandbox ? { ELECTRON_DISABLE_SANDBOX: '1', NO_SANDBOX: '1' } : {}),
    },
  };
}

/** Chromium refuses its sandbox to root, and dies where the system forbids user namespaces. */
function lacksSandbox() {
  if (process.platform !== 'linux') return false;
  if (process.getuid?.() === 0) return true;
  if (allowsUserNamespaces()) return false;
  say('This system forbids user namespaces, so Electron runs without its sandbox.');
  return true;
}

/**
 * @typedef {object} Foreground
 * @property {NodeJS.ProcessEnv} env
 * @property {import('node:child_process').StdioOptions} [stdio]
 * @property {boolean} [apart] whether it is out of reach of what a terminal or a service sends to
 * all of us at once: Electron's own helpers would die of it before Electron has put things away
 * @property {(child: import('node:child_process').ChildProcess) => void} [onStart]
 */

/**
 * Runs a program to its end, handing on the signals that would end us.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {Foreground} options
 * @returns {Promise<number>} its exit code; 128 + n after signal n, to it or to us
 */
export function runInForeground(file, args, { env, stdio = 'inherit', apart = false, onStart }) {
  return new Promise((resolve, reject) => {
    const isApart = apart && process.platform !== 'win32';
    const [command = file, ...rest] = isApart ? endingWithUs(file, args) : [file, ...args];
    const child = spawn(command, rest, { cwd: root, env, stdio, detached: isApart });
    onStart?.(child);
    /** @type {NodeJS.Timeout[]} */
    const timers = [];
    let ownCode = 0;
    /** @param {NodeJS.Signals} signal */
    const end = (signal) => {
      if (timers.length > 0) return;
      ownCode = 128 + constants.signals[signal];
      // A terminal signals the child as well, and a second signal makes Electron stumble.
      timers.push(setTimeout(() => child.kill('SIGTERM'), isApart ? 0 : 500));
      timers.push(setTimeout(() => child.kill('SIGKILL'), patienceMs));
    };
    for (const signal of endingSignals) process.on(signal, end);
    child.on('error', (error) => reject(new Error(`${file} does not start: ${error.message}`)));
    /**
     * @param {number | null} code
     * @param {NodeJS.Signals | null} signal
     */
    const settle = (code, signal) => {
      timers.forEach(clearTimeout);
      for (const name of endingSignals) process.off(name, end);
      const childCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
      // The signal that we were sent, not the one that we made of it.
      const isEndedByUs = [0, 128 + constants.signals.SIGTERM].includes(childCode);
      resolve(ownCode !== 0 && isEndedByUs ? ownCode : childCode);
    };
    child.on('close', settle);
    // A helper that outlives Electron may keep a pipe of ours open.
    child.on('exit', (...how) => setTimeout(() => settle(...how), lastWordsMs).unref());
  });
}

/**
 * Has the system end a program when we are killed and cannot do it, where there is a way.
 * @param {string} file
 * @param {readonly string[]} args
 * @returns {readonly string[]} what to run instead
 */
function endingWithUs(file, args) {
  const ending = ['--pdeathsig', 'TERM'];
  const canDo =
    process.platform === 'linux' && spawnSync('setpriv', [...ending, 'true']).status === 0;
  return canDo ? ['setpriv', ...ending, file, ...args] : [file, ...args];
}

await runScript(import.meta, async () => {
  requirePackages();
  const [command, ...args] = process.argv.slice(2);
  if (!command) throw new Error(`usage: ${basename(import.meta.filename)} COMMAND [ARGUMENTS]`);
  const ready = await prepareElectron();
  try {
    if (command === 'electron') {
      return await runInForeground(ready.exe, [...ready.switches, ...args], ready);
    }
    // electron-vite hands on to Electron what stands behind `--`.
    const rest = command === 'electron-vite' ? ['--', ...ready.switches] : [];
    return await runInForeground(process.execPath, [findBin(command), ...args, ...rest], ready);
  } finally {
    ready.close();
  }
});
