import { mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportReport, type ExportWorld, runExport } from '../../../electron/cli-export.ts';
import { readTableFile } from '../../../electron/cli-phrases.ts';
import type { PrintJob } from '../../../shared/ipc/print-channels.ts';
import { phraseTable } from '../../../shared/csv/phrase-table.ts';
import { officeLanguages } from '../../../shared/phrases/office-languages.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { fail, ok } from '../../../shared/result/result.ts';
import { markedPhrases, paperWords } from '../../builders/paper-words.ts';
import { day, sampleUrl } from '../../builders/matter-view.ts';

type Asked = { job: PrintJob; path: string };
type World = { world: ExportWorld; asked: Asked[]; written: string[]; folder: string };

async function makeWorld(): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-cli-'));
  await writeFile(join(folder, 'matter.json'), await readFile(sampleUrl('petrova')));
  const asked: Asked[] = [];
  const written: string[] = [];
  const world: ExportWorld = {
    folder,
    today: day('2025-06-30'),
    readText: async (path) =>
      readFile(path, 'utf8').then(
        (text) => ok(text),
        () => fail('file/missing', { path }),
      ),
    readTable: readTableFile,
    writePdf: (job, path) => {
      asked.push({ job, path });
      return Promise.resolve(
        ok({ file: path, pages: 1, bytes: 1, uncovered: ['1'], redactions: [] }),
      );
    },
    makeForm: (form) =>
      Promise.resolve(
        ok({ bytes: Buffer.from(form), uncovered: form === 'svg' ? ['1', '2'] : [] }),
      ),
    write: (path) => {
      written.push(path);
      return Promise.resolve(ok(undefined));
    },
  };
  return { world, asked, written, folder };
}

describe('export', () => {
  it('resolves both paths against where the user stands, and counts to today', async () => {
    const { world, asked, folder } = await makeWorld();
    const outcome = await runExport(['matter.json', '--pdf', 'out/t.pdf'], world);
    expect(outcome.stage).toBe('done');
    expect(asked[0]?.path).toBe(join(folder, 'out/t.pdf'));
    expect(asked[0]?.job.options.asOf).toBe('2025-06-30');
  });

  it('leaves out the lanes of the matter that --lanes does not name', async () => {
    const { world, asked } = await makeWorld();
    await runExport(['matter.json', '--pdf', 'o.pdf', '--lanes', 'custody,release'], world);
    const { hiddenLanes = [] } = asked[0]?.job.options ?? {};
    expect(hiddenLanes).toContain('deadlines');
    for (const lane of ['holders', 'stints', 'release']) expect(hiddenLanes).not.toContain(lane);
  });

  it('counts to --as-of where it is given', async () => {
    const { world, asked } = await makeWorld();
    await runExport(['matter.json', '--pdf', 'o.pdf', '--as-of', '2025-05-20'], world);
    expect(asked[0]?.job.options.asOf).toBe('2025-05-20');
  });

  it('never writes over the matter file, also not through a link', async () => {
    const { world, asked, folder } = await makeWorld();
    await symlink(join(folder, 'matter.json'), join(folder, 'link.pdf'));
    for (const pdf of ['matter.json', './matter.json', 'link.pdf']) {
      const outcome = await runExport(['matter.json', '--pdf', pdf], world);
      if (outcome.stage === 'done') expect.fail('it was written');
      expect(outcome.failure.code).toBe('cli/same-file');
    }
    expect(asked).toEqual([]);
  });

  it('refuses more events than can be printed', async () => {
    const { world, asked } = await makeWorld();
    const text = await readFile(sampleUrl('petrova'), 'utf8');
    const file = JSON.parse(text) as { matters: { events: { id: string; follows?: string }[] }[] };
    const [matter] = file.matters;
    const event = matter?.events.find((one) => one.follows === undefined);
    if (matter === undefined || event === undefined) expect.fail('the sample has no event');
    const copies = Array.from({ length: 10_001 }, (_, n) => {
      const id = `${event.id.slice(0, -6)}${String(n).padStart(6, '0')}`;
      return { ...event, id };
    });
    matter.events = [...matter.events, ...copies];
    const outcome = await runExport(['matter.json', '--pdf', 'o.pdf'], {
      ...world,
      readText: () => Promise.resolve(ok(JSON.stringify(file))),
    });
    expect(outcome).toMatchObject({ stage: 'input', failure: { code: 'cli/too-many-events' } });
    expect(asked).toEqual([]);
  });

  it('tells bad input from a place that cannot be written', async () => {
    const { world } = await makeWorld();
    const missing = await runExport(['none.json', '--pdf', 'o.pdf'], world);
    expect(missing.stage).toBe('input');
    const refusing = {
      ...world,
      writePdf: () => Promise.resolve(fail('file/unwritable', { path: 'o.pdf' })),
    };
    const unwritable = await runExport(['matter.json', '--pdf', 'o.pdf'], refusing);
    expect(unwritable.stage).toBe('output');
  });

  it('makes every form before the first is written, and reports them all', async () => {
    const { world, asked, written, folder } = await makeWorld();
    const words = 'matter.json --svg o.svg --docx o.docx --pdf o.pdf'.split(' ');
    const outcome = await runExport(words, world);
    if (outcome.stage !== 'done') expect.fail('it was refused');
    expect(asked.map(({ path }) => path)).toEqual([join(folder, 'o.pdf')]);
    expect(written).toEqual([join(folder, 'o.docx'), join(folder, 'o.svg')]);
    expect(outcome.uncovered).toEqual(['1', '2']);
    expect(exportReport(outcome, 12.4)).toEqual({
      file: join(folder, 'o.pdf'),
      pages: 1,
      bytes: 1,
      milliseconds: 12,
      copy: 'working',
      redactions: [],
      files: [
        { file: join(folder, 'o.pdf'), bytes: 1, form: 'pdf' },
        { file: join(folder, 'o.docx'), bytes: 4, form: 'docx' },
        { file: join(folder, 'o.svg'), bytes: 3, form: 'svg' },
      ],
    });

    const failing = { ...world, makeForm: () => Promise.resolve(fail('print/failed')) };
    const none = await makeWorld();
    expect(await runExport(words, { ...none.world, makeForm: failing.makeForm })).toMatchObject({
      stage: 'output',
      failure: { code: 'print/failed' },
    });
    expect([...none.asked, ...none.written]).toEqual([]);
  });

  it('reports a PDF alone as ever, and one other form as a list of one', () => {
    const pdf = { file: 'o.pdf', pages: 3, bytes: 9, uncovered: [], redactions: [] };
    const copy = 'working';
    const file = { file: 'o.pdf', bytes: 9, form: 'pdf' } as const;
    expect(exportReport({ pdf, copy, files: [file] }, 5)).toEqual({
      file: 'o.pdf',
      pages: 3,
      bytes: 9,
      milliseconds: 5,
      copy: 'working',
      redactions: [],
    });
    const table = { file: 't.csv', bytes: 7, form: 'csv' } as const;
    expect(exportReport({ pdf: null, copy, files: [table] }, 5)).toEqual({
      files: [table],
      milliseconds: 5,
      copy: 'working',
      redactions: [],
    });
  });

  it('refuses two forms in one file, and any form over the matter file', async () => {
    const { world, asked, written } = await makeWorld();
    expect(await runExport(['matter.json', '--pdf', 'o', '--svg', './o'], world)).toMatchObject({
      stage: 'input',
      failure: { code: 'cli/same-target' },
    });
    const over = await runExport(['matter.json', '--pdf', 'o', '--docx', 'matter.json'], world);
    expect(over).toMatchObject({
      stage: 'input',
      failure: { code: 'cli/same-file', details: { form: 'docx' } },
    });
    expect([...asked, ...written]).toEqual([]);
  });
});

describe('export in the office’s own phrases', () => {
  const creole = officeLanguages([paperWords('ht', 'Kreyòl ayisyen', markedPhrases('ht'))]);
  const sheet = ['matter.json', '--pdf', 'o.pdf', '--copy', 'client'];
  const said = ({ stage, ...rest }: Awaited<ReturnType<typeof runExport>>) =>
    stage !== 'done' && 'failure' in rest ? sentenceOf(rest.failure).sentence : stage;

  it('takes a language out of the table that is named', async () => {
    const { world, asked, folder } = await makeWorld();
    await writeFile(join(folder, 'phrases.csv'), phraseTable(creole));
    const words = [...sheet, '--phrases', 'phrases.csv', '--language', 'HT'];
    expect((await runExport(words, world)).stage).toBe('done');
    expect(asked[0]?.job.options.language).toEqual({ tag: 'ht', phrases: markedPhrases('ht') });
  });

  it('takes English and Spanish as the table has them, and as they ship without one', async () => {
    const { world, asked, folder } = await makeWorld();
    const rows = [paperWords('es', 'Spanish', { 'sheet.title': 'Sus fechas' })];
    await writeFile(join(folder, 'phrases.csv'), phraseTable(officeLanguages(rows)));
    await runExport([...sheet, '--phrases', 'phrases.csv', '--language', 'es'], world);
    await runExport([...sheet, '--language', 'es'], world);
    expect(asked.map(({ job }) => job.options.language)).toEqual([
      { tag: 'es', phrases: { 'sheet.title': 'Sus fechas' } },
      'es',
    ]);
  });

  it('refuses a table with its rows named, a language that is not in it, and one that nothing needs', async () => {
    const { world, asked, folder } = await makeWorld();
    const whole = phraseTable(creole);
    await writeFile(join(folder, 'whole.csv'), whole);
    await writeFile(join(folder, 'wrong.csv'), whole.replaceAll('ht Until {day}.', 'ht Until.'));
    await writeFile(join(folder, 'book.csv'), Uint8Array.from([0x50, 0x4b, 0x03, 0x04]));
    const refuse = async (table: string, ...more: string[]) =>
      said(await runExport([...sheet, '--phrases', table, ...more], world));
    expect(await refuse('wrong.csv', '--language', 'ht')).toBe(
      'wrong.csv is no sound table of phrases, wrong in 1 place. Row 33, sheet.until, Kreyòl ayisyen (ht), “ht Until.”: {day} is missing: copy it from the English phrase, letter by letter.',
    );
    expect(await refuse('whole.csv', '--language', 'pt-BR')).toBe(
      '--language can be en or es or ht, not "pt-BR".',
    );
    expect(await refuse('book.csv')).toContain('is a workbook, not a CSV file');
    expect(await refuse('nowhere.csv')).toContain('nowhere.csv');
    const without = await runExport([...sheet, '--language', 'ht'], world);
    expect(said(without)).toContain('a language of the table that --phrases names');
    const unused = await runExport(
      ['matter.json', '--pdf', 'o.pdf', '--phrases', 'whole.csv'],
      world,
    );
    expect(said(unused)).toContain('--phrases says nothing of a working copy');
    expect(asked).toEqual([]);
  });

  it('never writes over the table', async () => {
    const { world, asked, folder } = await makeWorld();
    await writeFile(join(folder, 'phrases.csv'), phraseTable(creole));
    const words = ['matter.json', '--pdf', './phrases.csv', '--copy', 'client'];
    const outcome = await runExport([...words, '--phrases', 'phrases.csv'], world);
    expect(said(outcome)).toBe('The PDF would take the place of the table of phrases itself.');
    expect(asked).toEqual([]);
  });
});
