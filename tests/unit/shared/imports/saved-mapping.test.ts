import { expect, test } from 'vitest';
import {
  answersOfMapping,
  mappingFor,
  partsOfMapping,
} from '../../../../shared/imports/saved-mapping.ts';
import type { SheetReading } from '../../../../shared/imports/file-reading.ts';
import { newRow } from '../../../../shared/model/new-row.ts';

const sheetOf = (headings: readonly string[], headingRow: number | null = 0): SheetReading => ({
  sheetNames: ['Sheet1'],
  sheet: 0,
  headingRow,
  columns: headings.map((heading) => ({ heading, meaning: 'note', examples: [] })),
});
const saved = (id: string, headings: string[], columns: string[], changedAt = 0) =>
  newRow('importMappings', { id, name: id, headings, columns, changedAt });

test('A mapping is found again by the same headings, the newest first', () => {
  const mappings = [
    saved('old', ['Date', 'Event'], ['date', 'note'], 1),
    saved('new', ['date ', 'EVENT'], ['date', 'title'], 2),
    saved('other', ['Date', 'Event', 'Court'], [], 3),
  ];
  expect(mappingFor(sheetOf(['Date', 'Event']), mappings)?.id).toBe('new');
  expect(mappingFor(sheetOf(['Event', 'Date']), mappings)).toBeNull();
  expect(mappingFor(sheetOf(['Date', 'Event'], null), mappings)).toBeNull();
  expect(
    mappingFor(sheetOf(['Date', 'Event']), [
      { ...saved('a', ['Date', 'Event'], []), archived: true },
    ]),
  ).toBeNull();
});

test('What is saved answers the same sheet as it was corrected; unknown words are left out', () => {
  const sheet = sheetOf(['Date', 'Event']);
  const mapping = saved('m', ['Date', 'Event'], ['date', 'horoscope']);
  expect(answersOfMapping(mapping, sheet)).toEqual({
    sheet: 0,
    headingRow: 0,
    columns: ['date', 'ignored'],
    dayFirst: {},
  });
  expect(partsOfMapping(sheet, { 0: true })).toEqual({
    headings: ['Date', 'Event'],
    columns: ['note', 'note'],
    dayFirst: { 0: true },
  });
});
