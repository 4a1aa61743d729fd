import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Paradocket needs Node 20.19 or newer; this is ${process.version}.\n`);
  process.exit(1);
}

/** The project's folder. */
export const root = dirname(import.meta.dirname);

/** The signals by which a person or a system ends us. */
export const endingSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Prints one line of our own on stderr: stdout belongs to the program that we run.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Says how to get the packages where there are none, before anything is imported from them. */
export function requirePackages() {
  if (existsSync(join(root, 'node_modules', '.package-lock.json'))) return;
  throw new Error('The packages are not installed yet. Run "npm ci", then this again.');
}

/**
 * Whether a command is in PATH.
 * @param {string} name
 */
export function isCommand(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => folder !== '' && existsSync(join(folder, name)));
}

/**
 * Removes a folder when this process ends before the caller has done so itself.
 * @param {string} folder
 * @returns {() => void} removes it now
 */
export function removeOnExit(folder) {
  const remove = () => {
    // What we started may need a moment to let go of it.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const atEnd = () => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    remove();
  };
  process.once('exit', atEnd);
  return () => {
    process.off('exit', atEnd);
    remove();
  };
}

/**
 * The words of anything thrown.
 * @param {unknown} thrown
 */
export function toSentence(thrown) {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/**
 * Runs the main function of a script and exits with the code it gives. Whatever it throws ends as
 * one sentence on stderr and exit code 1, never as a stack trace.
 * @param {ImportMeta} script
 * @param {() => Promise<number>} main
 */
export async function runScript(script, main) {
  const asked = process.argv[1];
  if (!asked || realpathSync(asked) !== fileURLToPath(script.url)) return;
  // Who closes our output early (`| head`) still gets a clean end and an exit code.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  for (const signal of endingSignals) {
    process.on(signal, () => {
      // Leaving by `exit` ends what we started; whoever else listens leaves in its own time.
      if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
    });
  }
  if (process.env['npm_lifecycle_event']) endWithParent();
  try {
    process.exitCode = await main();
  } catch (thrown) {
    say(toSentence(thrown));
    process.exitCode = 1;
  }
}

/** npm hands its signals to the shell between us, which dies of them and tells us nothing. */
function endWithParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

/**
 * Finds the JavaScript file behind a command of an installed package, so that it runs with the
 * same Node on every platform and without the `.cmd` shims of Windows.
 * @param {string} command
 * @returns {string} absolute path
 */
export function findBin(command) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  for (const [folder, entry] of Object.entries(lock.packages)) {
    const file = entry.bin?.[command];
    if (folder && file && existsSync(join(root, folder, file))) return join(root, folder, file);
  }
  throw new Error(`The command "${command}" is not installed. Run "npm ci".`);
}

/**
 * @typedef {object} Finished
 * @property {number} code exit code; 128 and more after a signal or when it could not be started
 * @property {string} output stdout and stderr as they came; empty where they were passed on
 */

/**
 * Runs a program to its end and keeps what it prints, or passes it on when `show` is set.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, show?: boolean, timeoutMs?: number }} [options]
 * @returns {Promise<Finished>}
 */
export function runToEnd(file, args, { env = process.env, cwd = root, show, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd,
      env,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }
    const kill = () => void child.kill();
    // Ahead of whoever removes the folder that it works in.
    process.prependOnceListener('exit', kill);
    child.on('error', (error) => resolve({ code: 128, output: error.message }));
    child.on('close', (code) => {
      process.off('exit', kill);
      resolve({ code: code ?? 128, output });
    });
  });
}
