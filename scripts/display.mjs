import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { isCommand } from './run.mjs';

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

const probeTimeoutMs = 2_000;
const xvfbTimeoutMs = 10_000;

/** Whether windows need an X server that we must bring along. */
export function lacksDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
}

/**
 * Where the X server of a display listens; null for what names no display.
 * @param {string} name what DISPLAY says, for example `:0` or `10.0.0.2:1.0`
 * @returns {readonly import('node:net').NetConnectOpts[] | null} to be tried in this order
 */
export function findServers(name) {
  const match = /^(?:unix\/?)?([^:/]*):(\d{1,5})(?:\.\d+)?$/.exec(name);
  if (!match) return null;
  const [, host = '', number = ''] = match;
  const port = 6_000 + Number(number);
  if (host !== '') return port > 65_535 ? null : [{ host, port }];
  const socket = `/tmp/.X11-unix/X${number}`;
  return [{ path: socket }, { path: `\0${socket}` }];
}

/**
 * Whether something listens where DISPLAY points: Electron dies of a display that is gone.
 * @param {string} name
 * @returns {Promise<boolean>}
 */
async function answersAt(name) {
  for (const where of findServers(name) ?? []) if (await canConnect(where)) return true;
  return false;
}

/**
 * @param {import('node:net').NetConnectOpts} where
 * @returns {Promise<boolean>}
 */
function canConnect(where) {
  return new Promise((resolve) => {
    const socket = connect(where);
    /** @param {boolean} answer */
    const settle = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(probeTimeoutMs, () => settle(false));
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}

/**
 * Gives the display at hand, or starts Xvfb for one that nobody can see. That one ends with `close`
 * and in any case with this process.
 * @param {{ hidden?: boolean }} [options] hidden: nothing will be shown, so that no desktop is needed
 * @returns {Promise<Display>}
 */
export async function openDisplay({ hidden = false } = {}) {
  const needsOwn = hidden && process.platform === 'linux' && isCommand('Xvfb');
  if (!lacksDisplay() && !needsOwn) {
    const name = process.platform === 'linux' ? process.env['DISPLAY'] : undefined;
    if (name && !(await answersAt(name)))
      throw new Error(
        `No X server answers at DISPLAY="${name}". Name the one of your desktop (often ":0"), or unset DISPLAY to run without one.`,
      );
    return { virtual: false, env: {}, close() {} };
  }
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
    env: { DISPLAY: `:${number}`, WAYLAND_DISPLAY: undefined },
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
    const fail = () => {
      clearTimeout(patience);
      server.kill('SIGKILL');
      reject(new Error('Xvfb does not start; run "Xvfb :99" to see why.'));
    };
    const patience = setTimeout(fail, xvfbTimeoutMs);
    server.once('error', fail);
    server.once('exit', fail);
    const pipe = /** @type {import('node:net').Socket} */ (server.stdio[3]);
    createInterface(pipe).once('line', (line) => {
      clearTimeout(patience);
      server.off('exit', fail);
      pipe.destroy();
      resolve(line.trim());
    });
  });
}
