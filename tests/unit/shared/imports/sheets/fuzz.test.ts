import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../../shared/imports/decode-text.ts';
import { noAnswers } from '../../../../../shared/imports/file-reading.ts';
import { csvReader } from '../../../../../shared/imports/sheets/sheet-readers.ts';
import { civilDaySchema } from '../../../../../shared/time/civil-day.ts';
import { expectAccountedFor } from '../accounted-for.ts';

const today = civilDaySchema.parse('2026-11-26');
const seed = 20_261_126;

const samples = [
  'Client,Hearing date,Time,Event,Status\n"Reyes, Ana",1/24/26,9:00 AM,Master calendar hearing,Held\n"Lund, Per","Jan. 20, 2026",,Arraignment,"two\nlines"\n',
  'Facility;Book in;Book out;Release reason\nStrafford;2/26/25;3/14/25;Transferred\nPlymouth;2025-03-14 10:00;;\n',
  'Strafford  2/26/25 - 3/4/25\nPlymouth | 3/4/25 | 3/15/25\n',
];
const nasty = [
  '"',
  '""',
  '\n',
  '\r\n',
  ',',
  ';',
  '|',
  '\t',
  '\0',
  '99/99/9999',
  '2/29/2025',
  '=1+1',
  '<b>',
  '5/22/20107',
  '00:00',
  '\ufeff',
  '1900-02-29',
  'sep=;\n',
  '  ',
  '13/13/13',
  '12:99 PM ZT',
];

function check(text: string): void {
  const file = { type: 'text', text, encoding: 'utf-8' } as const;
  csvReader.recognises(file);
  const reading = csvReader.read(file, { fileName: 'fuzz.csv', today, answers: noAnswers });
  if (reading.ok) expectAccountedFor(reading.value);
  else expect(reading.failure.code).toMatch(/^import\//);
}

/** What once made the reader fail. */
const past: readonly string[] = [
  '"',
  'sep=;\n',
  'a,b',
  '\n\n,,\n',
  'Date,Event\n"',
  'Book in,Facility\n,\n1/1/25,\n',
];

describe('any text', () => {
  it.each(past)('is read or refused, with every row accounted for: %j', check);

  it('of any bytes is read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        check(decodeText(bytes).text);
      }),
      { seed, numRuns: 1_000 },
    );
  });

  it('made of a table with pieces put in and cut out is read or refused', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(30),
      put: fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 8 })),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        (sample, edits) => {
          const text = edits.reduce((whole, { at, cut, put }) => {
            const from = Math.floor(at * whole.length);
            return whole.slice(0, from) + put + whole.slice(from + cut);
          }, sample);
          check(text);
        },
      ),
      { seed, numRuns: 2_500 },
    );
  });
});
