import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRecords, type RecordMark } from '../../../../shared/backup/compare-records.ts';

const client = (digest: string, called: string | null = null): RecordMark => ({
  table: 'clients',
  digest,
  called,
});

describe('rows here and in a backup are compared', () => {
  test('only here, only there, and there in another form', () => {
    const here = new Map([
      ['clients:a', client('1', 'Ana Ruiz')],
      ['clients:b', client('2', 'Bo Lin')],
      ['clients:c', client('3', 'Cy Ode')],
    ]);
    const there = new Map([
      ['clients:b', client('2', 'Bo Lin')],
      ['clients:c', client('9', 'Cy Ode')],
      ['clients:d', client('4', 'Di Roe')],
      ['clients:e', client('5', 'Ed Fox')],
    ]);
    expect(compareRecords(here, there)).toEqual([
      {
        table: 'clients',
        here: 3,
        there: 4,
        onlyHere: 1,
        onlyThere: 2,
        differing: 1,
        calledOnlyHere: ['Ana Ruiz'],
      },
    ]);
  });

  test('the counts agree with one another, whatever is compared', () => {
    const marks = fc
      .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('1', '2'))
      .map((rows) => new Map(Object.entries(rows).map(([id, digest]) => [id, client(digest)])));
    fc.assert(
      fc.property(marks, marks, (here, there) => {
        for (const one of compareRecords(here, there)) {
          expect(one.here - one.onlyHere).toBe(one.there - one.onlyThere);
          expect(one.differing).toBeLessThanOrEqual(one.here - one.onlyHere);
        }
        expect(compareRecords(here, here).every((one) => one.differing === 0)).toBe(true);
      }),
    );
  });
});
