import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBench } from './bench-bundle.mjs';
import { isCommand, root } from './run.mjs';
import { runInForeground } from './with-electron.mjs';

/**
 * @typedef {{ drawn: number, printed: number, whole: number }} Times
 * @typedef {{ name: string, first: Times, warm: readonly Times[], bare: readonly number[] }} Job
 * @typedef {{ after: number, main: number, page: number }} Memory
 *
 * What a PDF takes, in milliseconds; `office` = LibreOffice on the same table, null where it is not installed.
 * @typedef {object} PdfTimes
 * @property {readonly (Job & { cold: number, office: number | null })[]} jobs
 * @property {readonly Memory[]} memory
 */

/**
 * Prints matters in Electron as the app does, beside what Chromium and LibreOffice take for the bare table.
 * @param {import('./with-electron.mjs').Ready} ready
 * @param {string} folder
 * @param {{ jobs: readonly string[], runs: number, batch: number }} asked
 * @returns {Promise<PdfTimes>}
 */
export async function measurePdf(ready, folder, { jobs, runs, batch }) {
  await bundle(folder);
  const plan = join(folder, 'plan.json');
  const results = join(folder, 'pdf.json');
  writeFileSync(plan, JSON.stringify({ results, jobs, runs, batch }));
  const code = await runInForeground(
    ready.exe,
    [
      ...ready.switches,
      join(folder, 'app', 'main', 'print-bench.mjs'),
      `--user-data-dir=${join(folder, 'profile')}`,
    ],
    { env: { ...ready.env, PARADOCKET_BENCH: plan }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (code !== 0) throw new Error(`Electron ended with code ${code} in the middle of the bench.`);
  const measured = /** @type {{ jobs: readonly Job[], memory: readonly Memory[] }} */ (
    JSON.parse(readFileSync(results, 'utf8'))
  );
  const texts = /** @type {{ printJobs: Record<string, () => { text: string }> }} */ (
    await loadBench(folder, 'print-jobs', { minify: false })
  ).printJobs;
  const { plainTable } = /** @type {{ plainTable: (text: string) => string }} */ (
    await loadBench(folder, 'plain-table', { minify: false })
  );
  return {
    memory: measured.memory,
    jobs: measured.jobs.map((job) => {
      const text = texts[job.name]?.().text ?? '';
      return {
        ...job,
        cold: coldStart(ready, folder, text),
        office: libreOffice(folder, plainTable(text)),
      };
    }),
  };
}

/**
 * The bundle stands where the app's own main file stands: beside the preload and the pages.
 * @param {string} folder
 */
async function bundle(folder) {
  const { build } = await import('vite');
  for (const world of ['preload', 'renderer'])
    cpSync(join(root, 'out', world), join(folder, 'app', world), { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { __DEV_SERVER__: 'false' },
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: join(root, 'tests', 'bench', 'print-bench.ts'),
      outDir: join(folder, 'app', 'main'),
      emptyOutDir: true,
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'print-bench.mjs' } },
    },
  });
}

/**
 * The whole command, from nothing to a written file.
 * @param {import('./with-electron.mjs').Ready} ready
 * @param {string} folder
 * @param {string} text
 */
function coldStart(ready, folder, text) {
  writeFileSync(join(folder, 'matter.json'), text);
  const start = performance.now();
  const { status } = spawnSync(
    ready.exe,
    [
      ...ready.switches,
      root,
      'export',
      'matter.json',
      '--pdf',
      'cold.pdf',
      '--as-of',
      '2025-06-30',
    ],
    { env: { ...ready.env, INIT_CWD: folder }, stdio: 'ignore' },
  );
  if (status !== 0) throw new Error(`export ended with code ${String(status)}`);
  return performance.now() - start;
}

/**
 * @param {string} folder
 * @param {string} html
 */
function libreOffice(folder, html) {
  if (!isCommand('soffice')) return null;
  writeFileSync(join(folder, 'table.html'), html);
  const start = performance.now();
  const words = ['--headless', '--convert-to', 'pdf:writer_web_pdf_Export', '--outdir', folder];
  const { status } = spawnSync('soffice', [...words, join(folder, 'table.html')], {
    stdio: 'ignore',
  });
  return status === 0 ? performance.now() - start : null;
}

/**
 * Megabytes a hundred documents, by the line through all points of a measure.
 * @param {readonly { after: number, value: number }[]} points
 */
export function slopeOf(points) {
  const mean = (/** @type {readonly number[]} */ numbers) =>
    numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const x = mean(points.map(({ after }) => after));
  const y = mean(points.map(({ value }) => value));
  const above = points.reduce((sum, one) => sum + (one.after - x) * (one.value - y), 0);
  const under = points.reduce((sum, one) => sum + (one.after - x) ** 2, 0);
  return under === 0 ? 0 : (above / under) * 100;
}
