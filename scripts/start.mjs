import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noDesktopSwitches } from './display.mjs';
import { removeOnExit, requirePackages, runScript, say, toSentence } from './run.mjs';

/** What the app ends with where it is to be started anew: it locks its vault so. */
const START_AGAIN = 87;
/** Lines of Chromium's and GTK's own, which say nothing to the person who exports a file. */
const noise = /^\[\d+:\d+\/[\d./:]+:(INFO|WARNING|ERROR)|^\(.*\): (Gtk|GLib|dconf|Gdk)[\w-]*-|^$/;

/**
 * Starts the app from its sources: builds it when they changed, brings Electron along, runs it to
 * its end. With a headless verb stdout is the app's alone, and so is the end of stderr.
 * @param {readonly string[]} args what the person typed behind `npm start --`
 * @returns {Promise<number>} the app's exit code
 */
async function startApp(args) {
  requirePackages();
  const { buildIfNeeded } = await import('./build.mjs');
  const { prepareElectron, runInForeground } = await import('./with-electron.mjs');
  const hidden = isHeadless(args);
  const [prepared, built] = await Promise.allSettled([
    prepareElectron({ hidden }),
    buildIfNeeded(),
  ]);
  if (prepared.status === 'rejected') throw prepared.reason;
  const ready = prepared.value;
  try {
    if (built.status === 'rejected') throw built.reason;
    if (hidden) return await runHidden(ready, args);
    if (ready.virtual) {
      say(
        'No display: the window is on a virtual one that nobody can see; "npm start -- export FILE --pdf OUT" writes a PDF without a window.',
      );
    }
    const env = {
      ...ready.env,
      PARADOCKET_STARTS_AGAIN: '1',
      ...(ready.virtual ? { PARADOCKET_UNSEEN: '1' } : {}),
    };
    for (;;) {
      const app = [...ready.switches, '.', ...args];
      const code = await runInForeground(ready.exe, app, { env, apart: true });
      if (code !== START_AGAIN) return code;
    }
  } finally {
    ready.close();
  }
}

/**
 * In a folder for everything temporary: Chromium still writes to its profile while it ends, after
 * the app itself has removed it.
 * @param {Pick<import('./with-electron.mjs').Ready, 'exe' | 'env'>} ready
 * @param {readonly string[]} args
 */
async function runHidden({ exe, env }, args) {
  const { runInForeground } = await import('./with-electron.mjs');
  const folder = makeTemporaryFolder();
  const remove = removeOnExit(folder);
  const lines = passOnWithoutNoise();
  try {
    return await runInForeground(exe, [...noDesktopSwitches, '.', ...args], {
      env: { ...env, TMPDIR: folder },
      stdio: ['inherit', 'inherit', 'pipe'],
      apart: true,
      onStart: ({ stderr }) => void stderr?.setEncoding('utf8').on('data', lines.take),
    });
  } finally {
    lines.end();
    remove();
  }
}

/**
 * Whether the app will do one thing without a window, as `askedFor` in electron/cli-verb.ts judges.
 * @param {readonly string[]} args
 */
function isHeadless(args) {
  const asksForWords = ['--help', '-h', '--version', '-v'].includes(args[0] ?? '');
  return asksForWords || args.some((word) => !word.startsWith('-'));
}

function makeTemporaryFolder() {
  try {
    return mkdtempSync(join(tmpdir(), 'paradocket-'));
  } catch (cause) {
    throw new Error(
      `There is no making a temporary folder in ${tmpdir()} (${toSentence(cause)}). Name another one in TMPDIR.`,
      { cause },
    );
  }
}

function passOnWithoutNoise() {
  let rest = '';
  /** @param {string} line */
  const pass = (line) => {
    if (!noise.test(line)) say(line);
  };
  return {
    /** @type {(text: string) => void} */
    take: (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(pass);
    },
    end: () => {
      if (rest !== '') pass(rest);
    },
  };
}

await runScript(import.meta, () => startApp(process.argv.slice(2)));
