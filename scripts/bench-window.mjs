import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { app, BrowserWindow, protocol } from 'electron';

/**
 * Electron's part of the bench: one window for each job, so that none pays for another. The jobs
 * and the built page are named in PARADOCKET_BENCH; results are written line by line.
 * @typedef {object} Bench
 * @property {string} pages folder of the built page
 * @property {string} results file that takes one line of JSON for each job
 * @property {number} capMs a job that takes longer is ended
 * @property {readonly Job[]} jobs
 *
 * @typedef {object} Job
 * @property {string} variant
 * @property {number} events
 * @property {string} [page] the page, where it is not that of the axis
 * @property {string} [call] its function, where it is not that of the axis
 * @property {unknown} [arg] what it is called with; the job itself where missing
 */

/** @type {Bench} */
const bench = JSON.parse(readFileSync(process.env['PARADOCKET_BENCH'] ?? '', 'utf8'));
/** @type {Readonly<Record<string, string>>} */
const mediaTypes = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

protocol.registerSchemesAsPrivileged([
  { scheme: 'bench', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.commandLine.appendSwitch('js-flags', '--expose-gc');
app.on('window-all-closed', () => undefined);
// Not awaited here: Electron becomes ready only after this module has run to its end.
void app.whenReady().then(runAll);

async function runAll() {
  protocol.handle('bench', (request) => {
    const file = join(bench.pages, new URL(request.url).pathname);
    return new Response(new Uint8Array(readFileSync(file)), {
      headers: { 'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream' },
    });
  });
  for (const job of bench.jobs) {
    const outcome = await run(job);
    writeFileSync(bench.results, `${JSON.stringify(outcome)}\n`, { flag: 'a' });
  }
  app.exit(0);
}

/** @param {Job} job */
async function run(job) {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    useContentSize: true,
    webPreferences: {
      // Only here: the page reads its own CPU time from /proc.
      nodeIntegration: true,
      contextIsolation: false,
      sandbox: false,
      backgroundThrottling: false,
    },
  });
  await window.loadURL(`bench://page/${job.page ?? 'index.html'}`);
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const tooLong = new Promise((resolve) => {
    timer = setTimeout(() => resolve({ ...job, tooLong: true }), bench.capMs);
  });
  const done = window.webContents
    .executeJavaScript(`${job.call ?? 'runBench'}(${JSON.stringify(job.arg ?? job)})`)
    .catch((/** @type {unknown} */ thrown) => ({ ...job, error: String(thrown) }));
  const outcome = await Promise.race([done, tooLong]);
  clearTimeout(timer);
  // A page that is busy for minutes does not close when asked to.
  if (outcome.tooLong) window.webContents.forcefullyCrashRenderer();
  window.destroy();
  return outcome;
}
