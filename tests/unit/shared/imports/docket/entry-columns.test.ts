import { describe, expect, it } from 'vitest';
import { entryColumns, textIn } from '../../../../../shared/imports/docket/entry-columns.ts';
import type { PageCell } from '../../../../../shared/imports/docket/read-page.ts';

const cell = (text: string, span = 1): PageCell => ({ lines: text === '' ? [] : [text], span });

describe('columns of a table of entries', () => {
  const heading = {
    table: 1,
    cells: [cell('Filing Date'), cell('#', 2), cell('Docket Text')],
  };

  it('a heading over two columns is the heading of both', () => {
    const columns = entryColumns(heading);
    const row = [cell('12/29/2009'), cell('(5 pgs)'), cell('8781'), cell('Motion to pay')];
    expect(textIn(row, columns?.number ?? null)).toBe('(5 pgs) 8781');
    expect(textIn(row, columns?.text ?? null)).toBe('Motion to pay');
    expect(columns?.count).toBe(4);
  });

  it('a cell over several columns stands in each of them', () => {
    const columns = entryColumns(heading);
    expect(
      textIn([cell('12/29/2009'), cell('8781', 2), cell('Motion')], columns?.text ?? null),
    ).toBe('Motion');
  });

  it('a row of anything else heads no table', () => {
    expect(entryColumns({ table: 1, cells: [cell('Docket Text')] })).toBeNull();
    expect(entryColumns({ table: 1, cells: [cell('Name'), cell('Date Filed')] })).toBeNull();
  });
});
