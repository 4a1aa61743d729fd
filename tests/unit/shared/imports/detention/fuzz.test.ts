import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detentionReader } from '../../../../../shared/imports/detention/detention-reader.ts';
import { eventSchema } from '../../../../../shared/model/event.ts';
import { stintSchema } from '../../../../../shared/model/custody.ts';
import { day } from '../../../../builders/matter-view.ts';
import { expectAccountedFor } from '../accounted-for.ts';

const HEAD =
  'Stay Book In Date Time,Book In Date Time,Detention Facility,Detention Facility Code,Book Out Date Time,Detention Release Reason,Bond Posted Amount,Bond Posted Date,Final Order Date,Departed Date,Unique Identifier';
const ROW =
  '2025-03-01,2025-03-01,PINE,PINEXX,2025-03-02 10:00:00,Transferred,1500,2025-03-02,NA,NA,p1';

function expectReadable(text: string) {
  const file = { type: 'text', text, encoding: 'utf-8' } as const;
  detentionReader.recognises(file);
  const read = detentionReader.read(file, {
    fileName: 'a.csv',
    today: day('2026-11-26'),
    answers: { zone: null, sheet: null },
  });
  if (!read.ok) throw new Error(read.failure.code);
  expectAccountedFor(read.value);
  for (const { record } of read.value.proposals)
    expect(
      (record.table === 'stints' ? stintSchema : eventSchema).safeParse(record.row).success,
    ).toBe(true);
}

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'NA',
    '(b)(6), (b)(7)(c)',
    '2025-03-01',
    '2025-03-01 00:00:00',
    '2025-03-01T00:01:00Z',
    '2025-02-30',
    '3/1/2025 1:30 PM',
    '13/13/2025',
    '1799-01-01',
    'Transferred',
    'Removed',
    'p1',
    'p2',
    '-5',
    '1e9',
    '"',
    '$1,000',
  ),
  fc.string({ maxLength: 12 }),
);

test('Rows of any cells are read, every one accounted for and every record whole', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 15 }), (rows) => {
      expectReadable([HEAD, ...rows.map((row) => row.join(','))].join('\n'));
    }),
    { seed: 5, numRuns: 1_000 },
  );
});

test('Letters changed, cut and doubled in a good table do no harm', () => {
  const text = [HEAD, ROW, ROW.replace('p1', 'p2'), ROW.replace('PINEXX', 'ELMXX')].join('\n');
  const edit = fc.record({ at: fc.nat(600), length: fc.nat(30), by: fc.string({ maxLength: 6 }) });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      expectReadable(
        edits.reduce(
          (all, { at, length, by }) => all.slice(0, at) + by + all.slice(at + length),
          text,
        ),
      );
    }),
    { seed: 6, numRuns: 1_000 },
  );
});

test('A table of many rows of one person is read in one pass', () => {
  expectReadable([HEAD, ...Array.from({ length: 20_000 }, () => ROW)].join('\n'));
});
