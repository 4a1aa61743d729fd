import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readImport } from '../../shared/imports/read-import.ts';
import { civilDaySchema } from '../../shared/time/civil-day.ts';
import { expectAccountedFor } from '../unit/shared/imports/accounted-for.ts';

const folder = join(process.env['PARADOCKET_CORPUS'] ?? '', 'detention');
const list = join(folder, 'EXPECTED.json');
const isThere = (process.env['PARADOCKET_CORPUS'] ?? '') !== '' && existsSync(list);

const stint = z.object({
  book_in: z.string(),
  book_out: z.string().nullable(),
  facility_code: z.string(),
  facility: z.string(),
});
const expectedSchema = z.object({
  file: z.string(),
  rows: z.int(),
  people_count: z.int(),
  distinct_stints: z.int(),
  open_stints_no_book_out: z.int(),
  people: z.record(z.string(), z.array(stint)),
});

describe.skipIf(!isThere)('Detention tables as they were handed over', () => {
  test('Every stint of every person is there once', () => {
    const expected = expectedSchema.parse(JSON.parse(readFileSync(list, 'utf8')));
    const text = readFileSync(join(folder, expected.file), 'utf8');
    const read = readImport(
      { type: 'text', text, encoding: 'utf-8' },
      {
        fileName: expected.file,
        today: civilDaySchema.parse('2026-11-26'),
        answers: { zone: null, sheet: null },
      },
    );
    if (!read.ok) throw new Error(read.failure.code);
    expectAccountedFor(read.value);
    expect(read.value.format).toBe('detention-table');
    expect(read.value.entries).toBe(expected.rows);
    expect(read.value.subjects).toHaveLength(expected.people_count);
    const found = read.value.proposals.flatMap(({ record, subject }) => {
      if (record.table !== 'stints') return [];
      const { bookIn, bookOut, facility } = record.row;
      const out =
        bookOut === null || bookOut.kind === 'undated'
          ? 'open'
          : `${bookOut.from} ${bookOut.time ?? ''}`;
      return [
        `${subject ?? ''} ${bookIn.kind === 'undated' ? '' : bookIn.from} ${out} ${facility?.code ?? ''} ${facility?.name ?? ''}`,
      ];
    });
    const wanted = Object.entries(expected.people).flatMap(([person, stints]) =>
      stints.map(
        ({ book_in, book_out, facility_code, facility }) =>
          `${person} ${book_in} ${book_out === null ? 'open' : book_out.slice(0, 16)} ${facility_code} ${facility}`,
      ),
    );
    expect(found.toSorted()).toEqual(wanted.toSorted());
    expect(wanted).toHaveLength(expected.distinct_stints);
    expect(read.value.problems.map(({ code }) => code)).toContain('detention/stay-in-is-out');
  });
});
