import { describe, expect, it } from 'vitest';
import { askedFor, parseExport, typedArguments } from '../../../electron/cli-verb.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';

const plain = {
  file: 'matter.json',
  targets: [{ form: 'pdf', path: 'out.pdf' }],
  asOf: null,
  copy: 'working',
  paper: 'letter',
  orientation: 'landscape',
  fit: 'auto',
  parts: ['timeline', 'table', 'custody'],
  columns: ['what', 'lane', 'sources'],
  range: { from: null, to: null },
  lanes: ['custody', 'proceedings', 'other', 'release', 'deadlines'],
  detail: 'full',
  marks: { exhibit: null, stamp: null, footer: '' },
  language: 'en',
  phrases: null,
};

describe('what the user typed', () => {
  it('stands behind the path of the app, past switches for Chromium', () => {
    const argv = ['/bin/electron', '--log-level=3', '--disable-gpu', '.', 'export', 'a.json'];
    expect(typedArguments(argv, false)).toEqual(['export', 'a.json']);
  });

  it('follows the program at once in a packaged app', () => {
    expect(typedArguments(['/opt/paradocket', 'export', 'a.json'], true)).toEqual([
      'export',
      'a.json',
    ]);
    expect(typedArguments(['/opt/paradocket'], true)).toEqual([]);
  });
});

describe('the first word', () => {
  it.each([
    ['', null],
    ['--log-level=3 --today=2025-06-30', null],
    ['export a.json', 'export'],
    ['deadline CR-03', 'deadline'],
    ['--help', 'help'],
    ['--version', 'version'],
    ['exprot a.json', 'unknown'],
    ['previews a.json', 'unknown'],
    ['matter.json', 'unknown'],
    ['--pdf x export a.json', 'unknown'],
  ])('"%s" asks for %s', (words, asked) => {
    expect(askedFor(words.split(' ').filter((word) => word !== ''))).toBe(asked);
  });
});

describe('export', () => {
  it('needs a file and a place for the PDF, the rest has defaults', () => {
    expect(parseExport(['matter.json', '--pdf', 'out.pdf'])).toEqual({ ok: true, value: plain });
    expect(parseExport(['--pdf=out.pdf', 'matter.json'])).toEqual({ ok: true, value: plain });
  });

  it('takes day, paper, orientation and fit', () => {
    const words =
      'matter.json --pdf out.pdf --as-of 2025-06-25 --paper legal --orientation portrait --fit 2x1';
    expect(parseExport(words.split(' '))).toEqual({
      ok: true,
      value: {
        ...plain,
        asOf: '2025-06-25',
        paper: 'legal',
        orientation: 'portrait',
        fit: { w: 2, h: 1 },
      },
    });
  });

  it('takes parts in the order in which they are named, and the language of the client sheet', () => {
    const words = 'matter.json --pdf out.pdf --parts visit-sheet,client-sheet --language es';
    expect(parseExport(words.split(' '))).toEqual({
      ok: true,
      value: { ...plain, parts: ['visit-sheet', 'client-sheet'], language: 'es' },
    });
  });

  it('takes lanes in any order, and how much they say', () => {
    const words = 'matter.json --pdf out.pdf --lanes deadlines,custody --detail milestones';
    expect(parseExport(words.split(' '))).toEqual({
      ok: true,
      value: { ...plain, lanes: ['custody', 'deadlines'], detail: 'milestones' },
    });
  });

  it('takes what stands on every page, columns, days and a page a year', () => {
    const words = [
      'matter.json --pdf out.pdf --fit years --from 2025-01-01 --to 2025-06-30 --columns date,what',
      '--exhibit-first 3 --exhibit-place top-right --stamp-place foot-left',
    ].flatMap((some) => some.split(' '));
    const marks = ['--exhibit', 'EXHIBIT 12', '--stamp', 'US 000041', '--footer=Rivera Law PLLC'];
    expect(parseExport([...words, ...marks])).toEqual({
      ok: true,
      value: {
        ...plain,
        fit: 'years',
        columns: ['what'],
        range: { from: '2025-01-01', to: '2025-06-30' },
        marks: {
          exhibit: { label: 'EXHIBIT 12', firstPage: 3, place: 'top-right' },
          stamp: { prefix: 'US', first: 41, place: 'foot-left' },
          footer: 'Rivera Law PLLC',
        },
      },
    });
    expect(
      parseExport('matter.json --pdf out.pdf --exhibit A --exhibit-first none'.split(' ')),
    ).toMatchObject({ value: { marks: { exhibit: { firstPage: null, place: 'foot-center' } } } });
  });

  it('says what is wrong with a text for every page', () => {
    const parsed = parseExport(['matter.json', '--pdf', 'out.pdf', '--footer', 'x'.repeat(121)]);
    if (parsed.ok) expect.fail('it was taken');
    expect(sentenceOf(parsed.failure).sentence).toBe(
      '--footer: At most 120 letters fit here; these are 121.',
    );
  });

  it('names every part where one is not known', () => {
    const parsed = parseExport(['matter.json', '--pdf', 'out.pdf', '--parts', 'timeline,map']);
    if (parsed.ok) expect.fail('it was taken');
    expect(sentenceOf(parsed.failure).sentence).toBe(
      '--parts can be timeline, table, custody, notice-history, deadlines, compliance, docket-day, docket-week, checks-due, client-sheet and visit-sheet, each at most once, in the order to print, with commas between them, not "timeline,map".',
    );
  });

  it('takes several forms at once, the PDF first, or one that is none', () => {
    expect(parseExport('matter.json --png p.png --docx=c.docx --pdf out.pdf'.split(' '))).toEqual({
      ok: true,
      value: {
        ...plain,
        targets: [
          { form: 'pdf', path: 'out.pdf' },
          { form: 'docx', path: 'c.docx' },
          { form: 'png', path: 'p.png' },
        ],
      },
    });
    expect(parseExport(['matter.json', '--csv', 't.csv'])).toMatchObject({
      value: { targets: [{ form: 'csv', path: 't.csv' }] },
    });
  });

  it.each([
    ['', 'cli/no-file'],
    ['matter.json --svg', 'cli/no-value'],
    ['matter.json --docx a.docx --docx b.docx', 'cli/flag-twice'],
    ['matter.json', 'cli/no-pdf'],
    ['--pdf out.pdf', 'cli/no-file'],
    ['matter.json --pdf', 'cli/no-value'],
    ['matter.json --pdf --paper legal', 'cli/no-value'],
    ['matter.json --pdf=', 'cli/no-value'],
    ['matter.json --pdf a.pdf --pdf b.pdf', 'cli/flag-twice'],
    ['matter.json other.json --pdf out.pdf', 'cli/too-many-files'],
    ['matter.json --pdf out.pdf --colour', 'cli/unknown-flag'],
    ['matter.json --pdf out.pdf --as-of 2025-02-30', 'cli/bad-date'],
    ['matter.json --pdf out.pdf --as-of 6/25/25', 'cli/bad-date'],
    ['matter.json --pdf out.pdf --paper a4', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --orientation sideways', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --fit 0x1', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --copy court', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --docx out.docx --copy filing-civil', 'cli/bad-choice'],
    ['matter.json --csv out.csv --copy family', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --copy filing-civil --parts timeline,deadlines', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --copy family --parts client-sheet', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --copy filing-eoir --paper legal', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --parts timeline,timeline', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --language fr', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --fit year', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --columns date', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --columns what,when', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --lanes custody,bond', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --lanes custody,custody', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --detail everything', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --svg out.svg --lanes custody', 'cli/pdf-alone'],
    ['matter.json --pdf out.pdf --from 2025-02-30', 'cli/bad-date'],
    ['matter.json --pdf out.pdf --from 2025-06-30 --to 2025-06-29', 'cli/bad-range'],
    ['matter.json --pdf out.pdf --exhibit aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'cli/bad-text'],
    ['matter.json --pdf out.pdf --stamp ABCDEFGHIJKLMNOPQRS-1', 'cli/bad-text'],
    ['matter.json --pdf out.pdf --stamp A-0', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --stamp A-99000001', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --exhibit A --exhibit-first 0', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --exhibit A --exhibit-place middle', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --exhibit-place top-left', 'cli/needs-flag'],
    ['matter.json --pdf out.pdf --stamp-place top-left', 'cli/needs-flag'],
    ['matter.json --pdf out.pdf --csv out.csv --from 2025-01-01', 'cli/pdf-alone'],
    ['matter.json --docx out.docx --exhibit A', 'cli/pdf-alone'],
    ['matter.json --pdf out.pdf --language es', 'cli/bad-choice'],
    ['matter.json --pdf out.pdf --copy filing-civil --language es', 'cli/bad-choice'],
  ])('refuses "%s" as %s, with a sentence', (words, code) => {
    const parsed = parseExport(words.split(' ').filter((word) => word !== ''));
    if (parsed.ok) expect.fail('it was taken');
    expect(parsed.failure.code).toBe(code);
    const { sentence } = sentenceOf(parsed.failure);
    expect(sentence).toMatch(/^\S.*\.$/s);
    expect(sentence).not.toContain('no description');
  });
});
