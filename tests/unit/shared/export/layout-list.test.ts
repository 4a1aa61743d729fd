import { expect, test } from 'vitest';
import { layoutList } from '../../../../shared/export/layout-list.ts';
import { cellsOf } from '../../../../shared/pages/docket-page.ts';
import type { ListPage } from '../../../../shared/pages/list-page.ts';
import { day } from '../../../builders/matter-view.ts';
import { measure } from './paper-boxes.ts';

const row = (index: number) => ({
  when: '9:00 AM ET',
  client: `Client ${String(index)}`,
  what: 'Bail hearing',
  detail: 'Hearing, unverified',
  where: 'D. Vt., Burlington',
  who: 'MQ',
});
const pageWith = (rows: number): ListPage => ({
  title: 'Docket of Tue, May 26, 2026',
  name: 'docket',
  orientation: 'landscape',
  about: [],
  warning: '',
  asOf: day('2026-05-26'),
  printed: 'Printed Tue 05/26/2026, 7:40 AM · last merged: never',
  columns: ['When', 'Client', 'What', 'Where', 'Who'].map((title) => ({ title, share: 0.2 })),
  nameColumn: 1,
  groups: [
    {
      heading: 'Tuesday, May 26, 2026',
      about: [],
      rows: Array.from({ length: rows }, (_, index) => cellsOf(row(index))),
    },
  ],
  empty: 'Nothing is on the docket.',
  notes: ['Not on this page: 1 without a date.'],
});
const tablesOf = (page: ListPage) =>
  layoutList(page, measure).sheets.flatMap((sheet) =>
    sheet.blocks.filter((block) => block.type === 'table'),
  );

test('A day of a dozen lines is one page', () => {
  const document = layoutList(pageWith(12), measure);
  expect(document.sheets).toHaveLength(1);
  expect(document.title).toBe('Docket of Tue, May 26, 2026');
});

test('Every line prints once, on as many pages as it takes, and every page says its number', () => {
  const names = tablesOf(pageWith(200)).flatMap((table) =>
    table.rows.map((line) => line.cells[1]?.map((cell) => cell.text).join(' ')),
  );
  expect(names).toEqual(Array.from({ length: 200 }, (_, index) => `Client ${String(index)}`));
  const { sheets } = layoutList(pageWith(200), measure);
  const last = sheets.at(-1);
  expect(last?.running.flatMap((text) => text.lines.map((line) => line.text))).toContain(
    `Page ${String(sheets.length)} of ${String(sheets.length)}`,
  );
});

test('A day with nothing says so', () => {
  const [sheet] = layoutList(pageWith(0), measure).sheets;
  const said = sheet?.blocks.flatMap((block) =>
    block.type === 'paragraph' ? block.text.lines.map((line) => line.text) : [],
  );
  expect(said).toContain('Nothing is on the docket.');
});
