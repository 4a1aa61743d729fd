import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureDurability } from './bench-durability.mjs';
import { measureImports } from './bench-imports.mjs';
import { measureOffice, rawJob } from './bench-office.mjs';
import { measurePdf, slopeOf } from './bench-pdf.mjs';
import { measureSealed } from './bench-sealed.mjs';
import { requirePackages, root, runScript, say } from './run.mjs';
import { prepareElectron, runInForeground } from './with-electron.mjs';

const sizes = [100, 1_000, 10_000, 50_000];
const capMs = 60_000;
/** Files take less than a second each: so many times as many runs. */
const importRuns = 5;

/**
 * One job as the page reports it: times in milliseconds, memory in megabytes. Where a job was ended
 * at the cap only `variant`, `events` and `tooLong` are there.
 * @typedef {{ frames: number, wallP50: number, wallP95: number, mainP50: number | null, mainP95: number | null }} Percentiles
 * @typedef {object} Outcome
 * @property {'ours' | 'bare'} variant
 * @property {number} events
 * @property {boolean} [tooLong]
 * @property {string} [error]
 * @property {number} buildMs
 * @property {number} filterMs
 * @property {number} firstMs
 * @property {number | null} firstMainMs
 * @property {number} items
 * @property {Percentiles} panAll
 * @property {Percentiles} zoom
 * @property {Percentiles} panYear
 * @property {number} heapMb
 * @property {number | null} rssMb
 */

await runScript(import.meta, async () => {
  requirePackages();
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      sizes: { type: 'string' },
      runs: { type: 'string', default: '3' },
      batch: { type: 'string', default: '100' },
      only: { type: 'string' },
      part: { type: 'string', default: 'axis,office,imports,durability,sealed,pdf' },
    },
  });
  const wanted = values.sizes?.split(',').map(Number) ?? sizes;
  const runs = Math.max(1, Number(values.runs));
  const folder = mkdtempSync(join(tmpdir(), 'paradocket-bench-'));
  try {
    if (values.part.includes('imports')) {
      process.stdout.write(`${await reportImports(folder, runs)}\n`);
    }
    if (values.part.includes('durability')) process.stdout.write(`${await reportDurability()}\n`);
    if (values.part.includes('sealed')) process.stdout.write(`${await reportSealed(runs)}\n`);
    if (values.part.includes('pdf')) {
      const sizes = (values.sizes ?? '300,3000')
        .split(',')
        .map((size) => `${Number(size).toLocaleString('en-US')} events`);
      const asked = { jobs: ['Petrova', ...sizes], runs, batch: Number(values.batch) };
      process.stdout.write(`${await reportPdf(folder, asked)}\n`);
    }
    if (!/axis|office/.test(values.part)) return 0;
    say('Building the bench pages …');
    await buildPages(join(folder, 'pages'));
    if (values.part.includes('office')) process.stdout.write(`${await reportOffice(folder)}\n`);
    if (!values.part.includes('axis')) return 0;
    const jobs = wanted.flatMap((events) => [
      ...(values.only === 'bare'
        ? []
        : Array.from({ length: runs }, () => ({ variant: 'ours', events }))),
      ...(values.only === 'ours' ? [] : [{ variant: 'bare', events }]),
    ]);
    say(`Running ${jobs.length} jobs in Electron; bare vis-timeline is ended after 60 s …`);
    const outcomes = await runJobs(folder, jobs);
    const rows = wanted.map((events) => ({
      events,
      ours: median(outcomes.filter((one) => one.variant === 'ours' && one.events === events)),
      bare: outcomes.find((one) => one.variant === 'bare' && one.events === events),
    }));
    process.stdout.write(`${report(rows)}\n`);
    if (values.json !== undefined)
      writeFileSync(resolve(values.json), `${JSON.stringify({ rows, outcomes }, null, 2)}\n`);
    const failed = outcomes.find((one) => one.error !== undefined);
    if (failed !== undefined) say(`A job failed: ${failed.error}`);
    return failed === undefined ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/**
 * Files from their bytes to the preview, beside the bare parser that does nothing with them and the
 * schemas that the proposed records must pass.
 * @param {string} folder
 * @param {number} runs
 */
async function reportImports(folder, runs) {
  const times = await measureImports(folder, importRuns * runs);
  return align([
    [
      'milliseconds, from the bytes to the preview',
      'app',
      'bare',
      'app/bare',
      'schemas',
      'proposals',
    ],
    ...times.map(({ name, ours, bare, records, proposals }) => [
      name,
      textOf(ours),
      textOf(bare),
      ours === null ? '' : `${(ours / bare).toFixed(1)}x`,
      textOf(records),
      String(proposals),
    ]),
  ]);
}

/** What the journal costs a save, and what is waited for after a crash. */
async function reportDurability() {
  const { buildIfNeeded } = await import('./build.mjs');
  await buildIfNeeded();
  const ready = await prepareElectron();
  try {
    const times = await measureDurability(ready);
    return align([
      ['milliseconds, 10,000 events', 'app'],
      ['start after an orderly quit, to a list that can be used', textOf(times.start)],
      ['start after a kill: the list is rebuilt from the journal', textOf(times.startAfterKill)],
      ['of which the rebuild', textOf(times.startAfterKill - times.start)],
      ['one change flushed to the disk, half of them within', textOf(times.appendP50)],
      ['one change flushed to the disk, 95 of 100 within', textOf(times.appendP95)],
    ]);
  } finally {
    ready.close();
  }
}

/**
 * What sealing costs whoever works.
 * @param {number} runs
 */
async function reportSealed(runs) {
  const { buildIfNeeded } = await import('./build.mjs');
  await buildIfNeeded();
  const ready = await prepareElectron();
  try {
    const { plain, sealed, unlock, derivation } = await measureSealed(ready, runs);
    /** @type {readonly (readonly [string, number | null, number])[]} */
    const lines = [
      ['start to a list that can be used; to the lock screen', plain.start, sealed.start],
      ['from the passphrase to that list', null, unlock],
      ['of which the derivation of the key', null, derivation],
      ['opening the matter until it is drawn', plain.openMatter, sealed.openMatter],
      ['saving one event', plain.save, sealed.save],
    ];
    return align([
      ['milliseconds, a matter of 10,000 events', 'plain', 'sealed', 'sealed/plain'],
      ...lines.map(([name, clear, own]) => [
        name,
        textOf(clear),
        textOf(own),
        clear === null ? '' : `${(own / clear).toFixed(1)}x`,
      ]),
    ]);
  } finally {
    ready.close();
  }
}

/**
 * A PDF from the matter in hand to its finished bytes, beside the bare table, and memory over a batch.
 * @param {string} folder
 * @param {{ jobs: readonly string[], runs: number, batch: number }} wanted
 */
async function reportPdf(folder, wanted) {
  const { buildIfNeeded } = await import('./build.mjs');
  await buildIfNeeded();
  const ready = await prepareElectron({ hidden: true });
  try {
    const { jobs, memory } = await measurePdf(ready, folder, wanted);
    const middle = (/** @type {readonly number[]} */ numbers) =>
      numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
    const times = align([
      ['milliseconds to a PDF', ...jobs.map(({ name }) => name)],
      ['engine warm', ...jobs.map(({ warm }) => textOf(middle(warm.map(({ whole }) => whole))))],
      [
        '  laid out, drawn, printed',
        ...jobs.map(({ warm }) => textOf(middle(warm.map(({ drawn }) => drawn)))),
      ],
      ['  finished', ...jobs.map(({ warm }) => textOf(middle(warm.map(({ printed }) => printed))))],
      ['first in a running app', ...jobs.map(({ first }) => textOf(first.whole))],
      ['npm start -- export, from nothing', ...jobs.map(({ cold }) => textOf(cold))],
      ['bare printToPDF of the table', ...jobs.map(({ bare }) => textOf(middle(bare)))],
      [
        'LibreOffice on the table',
        ...jobs.map(({ office }) => (office === null ? 'not run' : textOf(office))),
      ],
    ]);
    const asked = memory.filter(({ after }) => [10, 50, 100].includes(after));
    const slope = (/** @type {'main' | 'page'} */ of) =>
      textOf(slopeOf(memory.map((one) => ({ after: one.after, value: one[of] }))));
    const steady = align([
      [
        'MB after matters of 100 events',
        ...asked.map(({ after }) => String(after)),
        'a hundred more',
      ],
      ['main process', ...asked.map(({ main }) => textOf(main)), slope('main')],
      ['print page, at its most', ...asked.map(({ page }) => textOf(page)), slope('page')],
    ]);
    return memory.length === 0 ? times : `${times}\n\n${steady}`;
  } finally {
    ready.close();
  }
}

/** @param {string} outDir */
async function buildPages(outDir) {
  const { build } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  await build({
    root: join(root, 'tests', 'bench'),
    base: './',
    configFile: false,
    logLevel: 'error',
    define: { __DEV_SERVER__: 'false' },
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome130',
      minify: true,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: ['index.html', 'office.html'].map((page) => join(root, 'tests', 'bench', page)),
      },
    },
  });
}

/**
 * The app with a thousand clients beside raw Dexie with the same rows.
 * @param {string} folder
 */
async function reportOffice(folder) {
  const { buildIfNeeded } = await import('./build.mjs');
  await buildIfNeeded();
  const [raw] = /** @type {readonly any[]} */ (await runJobs(folder, [rawJob]));
  rmSync(join(folder, 'results.jsonl'));
  const ready = await prepareElectron();
  try {
    const app = await measureOffice(ready);
    /** @type {readonly (readonly [string, number, number | null])[]} */
    const lines = [
      ['start to a list that can be used; the same with nobody', app.start, app.startEmpty],
      ['the same where the cache is filled from the journal', app.startFilling, null],
      ['until every matter is in memory, from the start', app.inMemory, null],
      ['opening a matter until it stands whose it is', app.matterAnswers, null],
      ['opening a matter until it is drawn; raw read of its events', app.openMatter, raw.matter],
      ['opening the next matter until it stands whose it is', app.nextMatterAnswers, null],
      ['opening the next matter until it is drawn', app.openNextMatter, null],
      ['slowest search keystroke; raw scan for one word', app.slowestSearchKey, raw.search],
      ['docket until it is drawn; raw read of a week by its index', app.docket, raw.docket],
      ['opening quick add until a line can be typed', app.quickAddOpens, null],
      ['saving a line of quick add; raw put of one event', app.quickAddSave, raw.put],
    ];
    const table = lines.map(([name, own, other]) => [
      name,
      textOf(own),
      textOf(other),
      other === null ? '' : `${(own / other).toFixed(1)}x`,
    ]);
    return align([
      ['milliseconds, 1,000 clients, 100,000 events', 'app', 'raw', 'app/raw'],
      ...table,
    ]);
  } finally {
    ready.close();
  }
}

/**
 * @param {string} folder
 * @param {readonly { variant: string, events: number }[]} jobs
 * @returns {Promise<readonly Outcome[]>}
 */
async function runJobs(folder, jobs) {
  const plan = join(folder, 'plan.json');
  const results = join(folder, 'results.jsonl');
  writeFileSync(plan, JSON.stringify({ pages: join(folder, 'pages'), results, capMs, jobs }));
  const ready = await prepareElectron();
  try {
    const code = await runInForeground(
      ready.exe,
      [
        ...ready.switches,
        join(root, 'scripts', 'bench-window.mjs'),
        `--user-data-dir=${join(folder, 'profile')}`,
      ],
      { env: { ...ready.env, PARADOCKET_BENCH: plan }, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    if (code !== 0) throw new Error(`Electron ended with code ${code} in the middle of the bench.`);
  } finally {
    ready.close();
  }
  if (!existsSync(results)) throw new Error('The bench gave no results.');
  return readFileSync(results, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/**
 * The run whose first paint is in the middle.
 * @param {readonly Outcome[]} outcomes
 */
function median(outcomes) {
  const done = outcomes.filter((one) => !one.tooLong && !one.error);
  const sorted = [...done].sort((a, b) => a.firstMs - b.firstMs);
  return sorted[Math.floor(sorted.length / 2)] ?? outcomes[0];
}

/**
 * @param {readonly { events: number, ours: Outcome | undefined, bare: Outcome | undefined }[]} rows
 */
function report(rows) {
  /** @type {readonly (readonly [string, (one: Outcome) => number | null])[]} */
  const lines = [
    ['first painted frame, wall', (one) => one.firstMs],
    ['first painted frame, main thread', (one) => one.firstMainMs],
    ['pan all, main thread p50', (one) => one.panAll.mainP50],
    ['pan all, main thread p95', (one) => one.panAll.mainP95],
    ['pan all, wall p50', (one) => one.panAll.wallP50],
    ['pan all, wall p95', (one) => one.panAll.wallP95],
    ['pan one year, main thread p95', (one) => one.panYear.mainP95],
    ['pan one year, wall p95', (one) => one.panYear.wallP95],
    ['zoom, main thread p50', (one) => one.zoom.mainP50],
    ['zoom, main thread p95', (one) => one.zoom.mainP95],
    ['zoom, wall p50', (one) => one.zoom.wallP50],
    ['zoom, wall p95', (one) => one.zoom.wallP95],
    ['JS heap, MB', (one) => one.heapMb],
    ['resident memory, MB', (one) => one.rssMb],
    ['things in the page', (one) => one.items],
    ['build the chronology (not in first paint)', (one) => one.buildMs],
    ['filter by a word', (one) => one.filterMs],
  ];
  const head = [
    'milliseconds, from the chronology in hand',
    ...rows.flatMap(({ events }) => [`${events} ours`, 'bare', 'bare/ours']),
  ];
  const table = lines.map(([name, read]) => [
    name,
    ...rows.flatMap(({ ours, bare }) => {
      const own = valueOf(ours, read);
      const other = valueOf(bare, read);
      const ratio =
        typeof own === 'number' && typeof other === 'number' ? `${(other / own).toFixed(1)}x` : '';
      return [textOf(own), textOf(other), ratio];
    }),
  ]);
  return align([head, ...table]);
}

/**
 * @param {Outcome | undefined} outcome
 * @param {(one: Outcome) => number | null} read
 */
function valueOf(outcome, read) {
  if (outcome === undefined || outcome.error !== undefined) return null;
  return outcome.tooLong ? '> 60 s' : read(outcome);
}

/** @param {string | number | null} value */
function textOf(value) {
  if (value === null) return '-';
  return typeof value === 'string' ? value : value.toFixed(value < 100 ? 1 : 0);
}

/** @param {readonly (readonly string[])[]} table */
function align(table) {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((line) => (line[column] ?? '').length)),
  );
  return table
    .map((line) =>
      line
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
