import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAnswers } from '../../../../../shared/imports/file-reading.ts';
import { readImport } from '../../../../../shared/imports/read-import.ts';
import { docketHtmlReader } from '../../../../../shared/imports/docket/docket-html-reader.ts';
import { noticeOfFilingReader } from '../../../../../shared/imports/docket/notice-of-filing-reader.ts';
import type { ImportReader } from '../../../../../shared/imports/import-reader.ts';
import { docketJsonReader } from '../../../../../shared/imports/recap/docket-json-reader.ts';
import { civilDaySchema } from '../../../../../shared/time/civil-day.ts';
import { expectAccountedFor } from '../accounted-for.ts';

const TODAY = civilDaySchema.parse('2026-11-26');
const SEED = 20261126;
const context = { fileName: 'file', today: TODAY, answers: noAnswers };
const folder = new URL('../../../../fixtures/imports/', import.meta.url);
const samples = ['docket', 'recap'].flatMap((name) =>
  readdirSync(new URL(`${name}/`, folder))
    .filter((file) => !file.endsWith('.expected.json'))
    .map((file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')),
);
const readers: readonly ImportReader[] = [docketHtmlReader, noticeOfFilingReader, docketJsonReader];

/** Reads a text as every format in turn, recognised or not: nothing throws, nothing is lost. */
function readAll(text: string): void {
  const file = { type: 'text', text, encoding: 'utf-8' } as const;
  readImport(file, context);
  for (const reader of readers) {
    const result = reader.read(file, context);
    if (result.ok) expectAccountedFor(result.value);
    else expect(result.failure.code).toMatch(/^import\/[a-z-]+$/);
  }
}

const bits = [
  '<tr>',
  '</td>',
  '<table>',
  '</table>',
  '<td>',
  '&nbsp;',
  '&#99999999;',
  '\u0000',
  '\ufeff',
  '"',
  '{',
  ']',
  '\n\n',
  '--part',
  '2/30/2024',
  '13/45/0000',
  '1/1/20244',
  '@l0:00',
  'Hearing',
  ' as to ',
  ' set for ',
  ' held ',
  ' vacated ',
  'Docket Text',
  'Date Filed',
  'CRIMINAL DOCKET FOR CASE #: ',
  'null',
  '1e999',
  '\ud800',
  '<script>alert(1)</script>',
  '=3D',
  '%E0',
  'Material Witness',
];
const mutation = fc.record({
  sample: fc.nat(samples.length - 1),
  cuts: fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.nat(60),
      put: fc.constantFrom('', ...bits),
    }),
    { minLength: 1, maxLength: 8 },
  ),
});

describe('whatever is in a file, it is read or refused', () => {
  it('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), readAll), {
      seed: SEED,
      numRuns: 1_500,
    });
  });

  it('bits of dockets in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 80 }), (parts) => {
        readAll(`<html>${parts.join('')}`);
        readAll(parts.join(' '));
      }),
      { seed: SEED, numRuns: 700 },
    );
  });

  it('files that somebody has cut, joined and written over', () => {
    fc.assert(
      fc.property(mutation, ({ sample, cuts }) => {
        let text = samples[sample] ?? '';
        for (const { at, drop, put } of cuts) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + put + text.slice(from + drop);
        }
        readAll(text);
      }),
      { seed: SEED, numRuns: 1_200 },
    );
  });

  it('JSON of the right keys and any values', () => {
    const entry = fc.record(
      {
        date_filed: fc.oneof(fc.constant('2024-02-30'), fc.constant('2024-02-03'), fc.jsonValue()),
        entry_number: fc.oneof(fc.integer(), fc.jsonValue()),
        description: fc.oneof(fc.string(), fc.jsonValue()),
        recap_documents: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.record({
          docket_number: fc.jsonValue(),
          court: fc.jsonValue(),
          parties: fc.jsonValue(),
          docket_entries: fc.array(entry, { maxLength: 6 }),
        }),
        (value) => {
          const result = docketJsonReader.read(
            { type: 'text', text: JSON.stringify(value), encoding: 'utf-8' },
            context,
          );
          if (result.ok) {
            expectAccountedFor(result.value);
            expect(result.value.entries).toBe(value.docket_entries.length);
          }
        },
      ),
      { seed: SEED, numRuns: 1_000 },
    );
  });
});

describe('past failures', () => {
  const page = (rows: string) =>
    `<html><h3>U.S. District Court<br>District of Vermont (Burlington)<br>CIVIL DOCKET FOR CASE #: 2:25-cv-00031-ZZZ</h3><table><tr><td>Date Filed</td><th>#</th><td>Docket Text</td></tr>${rows}</table>`;
  const row = (text: string) => `<tr><td>03/04/2024</td><td>8</td><td>${text}</td></tr>`;

  it.each([
    [
      'a list of names behind an order that orders nothing known',
      row(`ORDER as to ${'Rex Nobody, '.repeat(200)}x`),
    ],
    ['a text that is one word over and over', row('hearing '.repeat(2_500))],
    ['an endless run of capital letters', row('A '.repeat(10_000))],
    ['tables in tables in tables', '<tr><td><table>'.repeat(40_000)],
    ['elements that never end', '<div>'.repeat(400_000)],
    ['ends of elements that never began', `${'<b>'.repeat(900)}${'</i>'.repeat(100_000)}`],
    ['a number that no letter has', row('x &#99999999; y')],
  ])('%s', (_name, rows) => {
    readAll(page(rows));
  });

  it('JSON with a number that no letter has', () => {
    readAll(
      JSON.stringify({
        docket_number: '1',
        case_name: 'x',
        docket_entries: [{ date_filed: '2024-01-01', description: '&#99999; &#1114112;' }],
      }),
    );
  });
});
