import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';

/** The record of the first line of a list, with what is doubtful of it. */
function first(...lines: readonly string[]) {
  const { proposals } = readCsv(lines.join('\n'));
  const [proposal] = proposals;
  if (proposal === undefined) throw new Error('nothing is proposed');
  return { row: proposal.record.row, doubts: proposal.doubts, where: proposal.where };
}
const last = '2025-02-01,Note,Last,,';

describe('details in an office’s own list', () => {
  it('are taken from columns of their own and from pairs', () => {
    const { row, doubts } = first(
      'Date,Kind,Title,Statute,Details',
      '2025-01-02,Charge,False statement,18 USC 1001,"Grade: felony; Plea: not guilty; Date of the offense: 11/8/24"',
      last,
    );
    expect(doubts).toEqual([]);
    expect(row).toMatchObject({
      note: '',
      details: {
        statute: '18 USC 1001',
        level: 'felony',
        plea: 'not-guilty',
        offenseOn: { from: '2024-11-08', asTyped: '11/8/24' },
      },
    });
  });

  it('that are no value are said with their column, and their words stand in the note', () => {
    const { row, doubts, where } = first(
      'Date,Kind,Title,Amount,Details',
      '2025-01-02,Bond,Bond set,lots,"Forum: Boston; Colour: blue"',
      last,
    );
    expect(where).toBe('row 2');
    expect(row).toMatchObject({
      note: 'Amount: lots\nColour: blue',
      details: { amountUsd: null, forum: 'Boston' },
    });
    expect(doubts.map(({ text }) => text)).toEqual([
      '“lots” under Amount was not understood; it stands in the note.',
      '“Colour: blue” is no detail of such a record; it stands in the note.',
    ]);
  });

  it('that belong to another kind of record stand in the note', () => {
    const { row, doubts } = first(
      'Date,Kind,Title,Amount,Details',
      '2025-01-02,Filing,Motion,$400,paid at the counter',
      last,
    );
    expect(doubts).toEqual([]);
    expect(row.note).toBe('Amount: $400\nDetails: paid at the counter');
  });

  it('lead to other lines by their numbers', () => {
    const { proposals } = readCsv(
      [
        'Line,Date,Kind,Title,Trigger',
        '1,2025-01-02,Order,Order of removal,',
        ',2025-02-01,Deadline,Appeal due,line 1',
        ',2025-02-03,Task,Draft,line 7',
      ].join('\n'),
    );
    const [order, deadline, task] = proposals;
    expect(deadline?.record.row).toMatchObject({
      details: { trigger: { table: 'events', id: order?.record.row.id } },
    });
    expect(deadline?.ticked).toBe(true);
    expect(task?.record.row).toMatchObject({ note: 'Trigger: line 7', details: { trigger: null } });
    expect(task?.doubts.map(({ code }) => code)).toEqual(['import/no-line']);
  });

  it('are no columns of a list that names no kinds: their days are events as before', () => {
    const { proposals } = readCsv(
      'Hearing date,Expires,Hearing\n2025-01-02,2025-03-01,Bond\n2025-01-03,2025-03-02,Master\n',
    );
    expect(proposals).toHaveLength(4);
  });
});
