import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { noDesktopSwitches } from './display.mjs';
import { root, runScript, say } from './run.mjs';

const headlessVerbs = ['export', 'deadline', 'preview'];

/** Lines of Chromium's and GTK's own, which say nothing to the person who exports a file. */
const noise = /^\[\d+:\d+\/[\d./:]+:(INFO|WARNING|ERROR)|^\(.*\): (Gtk|GLib|dconf|Gdk)[\w-]*-|^$/;

/**
 * Starts the app from its sources: builds it when they changed, brings Electron along, runs it to
 * its end. With a headless verb stdout is the app's alone, and so is the end of stderr.
 * @param {readonly string[]} args what the person typed behind `npm start --`
 * @returns {Promise<number>} the app's exit code
 */
async function startApp(args) {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) {
    throw new Error('The packages are not installed yet. Run "npm ci", then "npm start" again.');
  }
  const { buildIfNeeded } = await import('./build.mjs');
  const { prepareElectron, runInForeground } = await import('./with-electron.mjs');
  const [prepared, built] = await Promise.allSettled([prepareElectron(), buildIfNeeded()]);
  if (prepared.status === 'rejected') throw prepared.reason;
  const ready = prepared.value;
  const headless = headlessVerbs.includes(args[0] ?? '');
  try {
    if (built.status === 'rejected') throw built.reason;
    if (headless) {
      return await runInForeground(ready.exe, [...noDesktopSwitches, '.', ...args], {
        env: ready.env,
        stdio: ['inherit', 'inherit', 'pipe'],
        onStart: (child) => child.stderr && passOnWithoutNoise(child.stderr),
      });
    }
    if (ready.virtual) {
      say(
        'No display: the window is on a virtual one that nobody can see; "npm start -- export FILE --pdf OUT" writes a PDF without a window.',
      );
    }
    return await runInForeground(ready.exe, [...ready.switches, '.', ...args], ready);
  } finally {
    ready.close();
  }
}

/** @param {import('node:stream').Readable} stderr */
function passOnWithoutNoise(stderr) {
  createInterface(stderr).on('line', (line) => {
    if (!noise.test(line)) say(line);
  });
}

await runScript(import.meta, () => startApp(process.argv.slice(2)));
