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

describe('what could be guessed', () => {
  it('is asked: thousands with a dot, dollars in a column of bonds, a count that Excel made a day', () => {
    for (const line of [
      '2025-01-02,Bond,Bond set,7.500,,',
      '2025-01-02,Bond,Bond set,,5000,',
      '2025-01-02,Charge,False statement,,,2-Jan',
    ]) {
      const { doubts } = first('Date,Kind,Title,Amount,Bond,Count', line, `${last},`);
      expect(doubts).toHaveLength(1);
    }
    expect(
      first('Date,Kind,Title,Amount,Bond', '2025-01-02,Bond,Bond set,7.500,5000', last).row,
    ).toMatchObject({
      note: 'Bond: 5000\nAmount: 7.500',
      details: { amountUsd: null, bondId: null },
    });
  });

  it('is said where the days of the sheet are written day first, or may be', () => {
    const served = (date: string) =>
      first(
        'Date,Kind,Title,Served on,Details',
        `${date},Order,Stay,04/02/2026,`,
        '02/02/2026,Note,Last,,',
      ).doubts.map(({ code }) => code);
    expect(served('13/01/2026')).toEqual(['import/day-order']);
    expect(served('01/13/2026')).toEqual([]);
  });

  it('is not made of an amount of hundreds of digits, and the file is still read', () => {
    const { row, doubts } = first(
      'Date,Kind,Title,Amount,Details',
      `2025-01-02,Bond,Bond set,${'9'.repeat(400)},`,
      last,
    );
    expect(row).toMatchObject({ details: { amountUsd: null } });
    expect(doubts.map(({ code }) => code)).toEqual(['import/bad-detail']);
  });
});

it('A detail of appointments in a line of a hearing is said, and the file is still read', () => {
  const { row, doubts } = first(
    'Date,Kind,Title,Note,Details',
    '2025-01-02,Hearing,Master,,How: video; Appointment with: Officer Roe',
    last,
  );
  expect(row.note).toBe('Appointment with: Officer Roe');
  expect(doubts.map(({ code }) => code)).toEqual(['import/unknown-detail']);
});

it('Words that are longer than a record holds are cut, and that is said', () => {
  const long = 'w'.repeat(100_000);
  for (const line of [
    `2025-01-02,Note,First,${long},`,
    `2025-01-02,Note,First,,${long}`,
    `2025-01-02,Condition,First,,${long}`,
    `2025-01-02,Hearing,First,,Outcome: ${long}`,
  ]) {
    const { doubts } = first('Date,Kind,Title,Note,Details', line, last);
    expect(doubts.map(({ code }) => code)).toContain('import/too-long');
  }
});

it('A line of two dates says once of each that a line that it names is not there', () => {
  const { proposals } = readCsv(
    'Kind,Filed date,Due date,Title,Trigger\nDeadline,1/13/26,1/20/26,Brief,line 99\n',
  );
  expect(proposals.map(({ doubts }) => doubts.map(({ code }) => code))).toEqual([
    ['import/no-line'],
    ['import/no-line'],
  ]);
});

it('What stands in columns that a kind has no field for stands in its note', () => {
  const head = 'Date,Kind,Title,Status,Judge,Outcome of charge,Facility';
  const noteOf = (line: string) => first(head, line, '2025-02-01,Note,Last,,,,').row.note;
  expect(noteOf('2025-01-02,Bond,Bond set,Revoked,Roe,,')).toBe('Status: Revoked\nJudge: Roe');
  expect(noteOf('2025-01-02,Charge,Theft,Dismissed,,Convicted,')).toBe('Status: Dismissed');
  expect(noteOf('2025-01-02,Charge,Theft,Dismissed,,,')).toBe('');
  expect(noteOf('2025-01-02,Deadline,Brief,Extended,,,')).toBe('Status: Extended');
  expect(noteOf('2025-01-02,ICE custody,Moved after check-in,,,,County Jail')).toBe(
    'Moved after check-in',
  );
});

describe('a list that names no kinds', () => {
  it('has columns by the meanings of any list, and its rows are called as they were', () => {
    const { proposals, sheet } = readCsv(
      'Docket name,Date,Served on,Date done\nRemoval case,1/24/26,2/1/26,3/1/26\nCriminal case,2/24/26,TBD,\n',
    );
    expect(sheet?.columns.map(({ meaning }) => meaning)).toEqual(['title', 'date', 'date', 'date']);
    expect(proposals.map(({ record }) => record.table === 'events' && record.row.title)).toContain(
      'Removal case',
    );
  });
});
