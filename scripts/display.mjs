import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * @typedef {object} Display
 * @property {boolean} virtual whether it is one that nobody can see
 * @property {NodeJS.ProcessEnv} env what a program needs in its environment to draw on it
 * @property {() => void} close ends a virtual display; may be called again
 */

/**
 * What Electron is started with where there is no desktop: otherwise Chromium fills stderr with
 * complaints about D-Bus and a GPU, and dies of the small /dev/shm that containers have.
 */
export const noDesktopSwitches = ['--log-level=3', '--disable-gpu', '--disable-dev-shm-usage'];

/** Whether windows need an X server that we must bring along. */
export function lacksDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
}

/**
 * Gives the display at hand, or starts Xvfb for one that nobody can see. That one ends with `close`
 * and in any case with this process.
 * @returns {Promise<Display>}
 */
export async function openDisplay() {
  if (!lacksDisplay()) return { virtual: false, env: {}, close() {} };
  // -displayfd: the server picks a free number and tells it, so that parallel runs never collide.
  const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'];
  // A session of its own: Ctrl-C in the terminal must reach the app before it takes the display.
  const stdio = /** @type {const} */ (['ignore', 'ignore', 'ignore', 'pipe']);
  const server = spawn('Xvfb', args, { detached: true, stdio: [...stdio] });
  const close = () => void server.kill();
  process.once('exit', close);
  const number = await readDisplayNumber(server);
  server.unref();
  return {
    virtual: true,
    env: { DISPLAY: `:${number}` },
    close() {
      process.off('exit', close);
      close();
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function readDisplayNumber(server) {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('Xvfb does not start; run "Xvfb :99" to see why.'));
    server.once('error', fail);
    server.once('exit', fail);
    const pipe = /** @type {import('node:net').Socket} */ (server.stdio[3]);
    createInterface(pipe).once('line', (line) => {
      server.off('exit', fail);
      pipe.destroy();
      resolve(line.trim());
    });
  });
}
