import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { basename } from 'node:path';
import { noDesktopSwitches, openDisplay } from './display.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { endingSignals, findBin, root, runScript, say } from './run.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';
import { allowsUserNamespaces } from './user-namespaces.mjs';

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
 * @returns {Promise<Ready>}
 */
export async function prepareElectron() {
  const { dist, exe, version } = await ensureElectron();
  await ensureSystemLibraries(exe);
  const withoutSandbox = lacksSandbox();
  const display = await openDisplay();
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
 * Runs a program to its end, handing on the signals that would end us.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ env: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions, onStart?: (child: import('node:child_process').ChildProcess) => void }} options
 * @returns {Promise<number>} its exit code, or 128 + n after signal n
 */
export function runInForeground(file, args, { env, stdio = 'inherit', onStart }) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, env, stdio });
    onStart?.(child);
    /** @type {NodeJS.Timeout[]} */
    const timers = [];
    const end = () => {
      if (timers.length > 0) return;
      // A terminal signals the child as well, and a second signal makes Electron stumble.
      timers.push(setTimeout(() => child.kill('SIGTERM'), 500));
      timers.push(setTimeout(() => child.kill('SIGKILL'), 5_000));
    };
    for (const signal of endingSignals) process.on(signal, end);
    child.on('error', (error) => reject(new Error(`${file} does not start: ${error.message}`)));
    child.on('close', (code, signal) => {
      timers.forEach(clearTimeout);
      for (const name of endingSignals) process.off(name, end);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

await runScript(import.meta, async () => {
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
