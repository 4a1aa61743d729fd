import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, type Session, session } from 'electron';
import { registerAppScheme, serveApp } from '../../electron/app-protocol.ts';
import { finishPdf } from '../../electron/pdf-metadata.ts';
import { printPages } from '../../electron/print-window.ts';
import { hardenSession } from '../../electron/security.ts';
import { printOptionsSchema } from '../../shared/export/print-options.ts';
import { plainTable } from './plain-table.ts';
import { printJobs, type PrintJobName } from './print-jobs.ts';

/** What the script wants measured, and where the answer goes; the app is built beside this bundle. */
type Plan = {
  readonly results: string;
  readonly jobs: readonly PrintJobName[];
  readonly runs: number;
  readonly batch: number;
};

/** Milliseconds of one PDF from its matter to its finished bytes. */
type Times = { readonly drawn: number; readonly printed: number; readonly whole: number };

/** Megabytes after so many documents. */
type Memory = { readonly after: number; readonly main: number; readonly page: number };

const plan = JSON.parse(readFileSync(process.env['PARADOCKET_BENCH'] ?? '', 'utf8')) as Plan;
const AS_OF = '2025-06-30';

registerAppScheme();
app.disableHardwareAcceleration();
app.on('window-all-closed', () => undefined);
// Not awaited here: Electron becomes ready only after this module has run to its end.
void app
  .whenReady()
  .then(runAll)
  .catch((thrown: unknown) => {
    process.stderr.write(`${String(thrown)}\n`);
    app.exit(1);
  });

async function runAll(): Promise<void> {
  const pages = session.fromPartition('bench');
  await hardenSession(pages);
  serveApp(pages, join(import.meta.dirname, '../renderer'));
  const jobs = [];
  for (const name of plan.jobs) {
    const { text } = printJobs[name]();
    const first = await ours(text, pages);
    const warm: Times[] = [];
    for (let run = 0; run < plan.runs; run += 1) warm.push(await ours(text, pages));
    const bare: number[] = [];
    for (let run = 0; run <= plan.runs; run += 1) bare.push(await bareTable(plainTable(text)));
    jobs.push({ name, first, warm, bare: bare.slice(1) });
  }
  const memory = plan.batch === 0 ? [] : await runBatch(pages);
  writeFileSync(plan.results, JSON.stringify({ jobs, memory }));
  app.exit(0);
}

async function ours(file: string, pages: Session): Promise<Times> {
  const options = printOptionsSchema.parse({ asOf: AS_OF });
  const start = performance.now();
  const printed = await printPages({ file, options, office: null }, pages);
  if (!printed.ok) throw new Error(printed.failure.code);
  const drawn = performance.now();
  const finished = await finishPdf(printed.value.pdf, printed.value);
  if (!finished.ok) throw new Error(finished.failure.code);
  const end = performance.now();
  return { drawn: drawn - start, printed: end - drawn, whole: end - start };
}

/** Chromium alone: the same rows as a plain table, with tags as ours has. */
async function bareTable(html: string): Promise<number> {
  const start = performance.now();
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
  await window.loadURL(
    `data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`,
  );
  await window.webContents.printToPDF({ pageSize: 'Letter', generateTaggedPDF: true });
  window.destroy();
  return performance.now() - start;
}

/** Documents one after another, as an office prints all its clients before it travels. */
async function runBatch(pages: Session): Promise<readonly Memory[]> {
  const memory: Memory[] = [];
  const peak = { page: 0 };
  const watch = setInterval(() => {
    const tabs = app.getAppMetrics().filter(({ type }) => type === 'Tab');
    const used = tabs.reduce((sum, tab) => sum + tab.memory.workingSetSize, 0) / 1024;
    peak.page = Math.max(peak.page, used);
  }, 50);
  for (let after = 1; after <= plan.batch; after += 1) {
    await ours(printJobs['matter 100'](after).text, pages);
    if (after % 10 !== 0) continue;
    const main = process.memoryUsage().rss / 1024 ** 2;
    memory.push({ after, main, page: peak.page });
    peak.page = 0;
  }
  clearInterval(watch);
  return memory;
}
