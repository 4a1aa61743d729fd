import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyKindSchema } from '../../shared/copies/copy-kind.ts';
import { hasLanguages } from '../../shared/copies/copy-rules.ts';
import { partsIn } from '../../shared/export/part-names.ts';
import { languageTagOf } from '../../shared/phrases/paper-language.ts';
import { shippedLanguageSchema } from '../../shared/phrases/phrase.ts';
import { nodesOf, readPdf, type ReadPdf, type StructureNode } from './read-pdf.ts';
import { runExport } from './run-export.ts';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paradocket-accessible-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

async function exported(words: readonly string[]): Promise<ReadPdf> {
  const text = await readFile('resources/samples/petrova.json', 'utf8');
  await writeFile(join(folder, 'matter.json'), text);
  const given = ['matter.json', '--pdf', 'out.pdf', '--as-of', '2025-06-12', ...words];
  const run = await runExport(folder, given);
  expect(run.code, run.stderr).toBe(0);
  return readPdf(await readFile(join(folder, 'out.pdf')));
}

const cases = copyKindSchema.options.flatMap((copy) =>
  shippedLanguageSchema.options
    .filter((language) => language === 'en' || hasLanguages(copy))
    .map((language) => ({ copy, language })),
);

for (const { copy, language } of cases)
  test(`A screen reader reads the ${copy} copy in ${language}: every part as a whole and alone`, async () => {
    test.setTimeout(240_000);
    const all = partsIn(copy);
    for (const parts of [all, ...all.map((part) => [part])]) {
      const what = parts.join();
      const pdf = await exported(['--copy', copy, '--language', language, '--parts', what]);
      expect(pdf.isTagged, what).toBe(true);
      expect(pdf.title, what).not.toBe('');
      expect(pdf.lang, what).toBe(languageTagOf(language));
      const trees = pdf.pages.map(({ tree }) => tree);
      expect(trees, `${what}: a page without tags`).not.toContain(null);
      const nodes = trees.flatMap((tree) => (tree === null ? [] : nodesOf(tree)));
      expectHeadingsInOrder(nodes, pdf, what);
      expectTablesWithHeads(nodes, what);
      expectLegible(pdf, what);
      for (const figure of nodes.filter(({ role }) => role === 'Figure'))
        expect(figure.alt ?? '', `${what}: a figure without words`).toMatch(/\p{L}{3}/u);
      for (const list of nodes.filter(({ role }) => role === 'L'))
        expect(rolesIn(list), `${what}: a list without items`).toContain('LI');
      if (what.includes('timeline')) expect(nodes.map(({ role }) => role)).toContain('Figure');
    }
  });

/** Nothing is set in less than 9 points, and no words stand within 0.75 inch of an edge. */
function expectLegible({ pages }: ReadPdf, what: string): void {
  for (const { width, height, texts } of pages)
    for (const { text, x, y, width: wide, size } of texts) {
      if (text.trim() === '') continue;
      expect(size, `${what}: "${text}" is small`).toBeGreaterThan(8.99);
      const edges = [x, y, width - x - wide, height - y - size * 0.75];
      expect(Math.min(...edges), `${what}: "${text}" stands in a margin`).toBeGreaterThan(53.4);
    }
}

/** The title first, no level left out on the way down, and each heading a bookmark, in the same order. */
function expectHeadingsInOrder(nodes: readonly StructureNode[], pdf: ReadPdf, what: string): void {
  const levels = nodes.flatMap(({ role = '' }) => {
    const found = /^H([1-6])$/.exec(role);
    return found === null ? [] : [Number(found[1])];
  });
  expect(levels[0], `${what}: the first heading`).toBe(1);
  levels.reduce((before, level) => {
    expect(level, `${what}: headings ${levels.join()}`).toBeLessThanOrEqual(before + 1);
    return level;
  }, 0);
  expect(pdf.outline).toHaveLength(levels.length);
  const pages = pdf.outline.map(([, , page]) => page);
  expect(pages, `${what}: bookmarks`).toEqual(pages.toSorted((a, b) => a - b));
}

/** Every table says what its columns are, and each row what it is about. */
function expectTablesWithHeads(nodes: readonly StructureNode[], what: string): void {
  for (const table of nodes.filter(({ role }) => role === 'Table')) {
    const rows = nodesOf(table).filter(({ role }) => role === 'TR');
    expect(rows.length, `${what}: a table without rows`).toBeGreaterThan(0);
    const [head] = rows;
    const cells = (head?.children ?? []).map(({ role }) => role);
    expect(
      cells.filter((role) => role !== 'TH'),
      `${what}: the head of a table`,
    ).toEqual([]);
    for (const row of rows) expect(rolesIn(row), `${what}: a row without a name`).toContain('TH');
  }
}

function rolesIn(node: StructureNode): readonly (string | undefined)[] {
  return nodesOf(node).map(({ role }) => role);
}
