import { describe, expect, it } from 'vitest';
import { eventKinds } from '../../../../../shared/model/event.ts';
import { kindOfWord } from '../../../../../shared/imports/sheets/kind-of-word.ts';
import { plainMeanings } from '../../../../../shared/imports/sheets/plain-meanings.ts';
import { noAnswers } from '../../../../../shared/imports/file-reading.ts';
import { readCsv } from './read-csv.ts';

const told = (...lines: readonly string[]) =>
  readCsv(lines.join('\n'), { ...noAnswers, zone: 'America/New_York' }).proposals.map(
    ({ record }) =>
      record.table === 'events'
        ? [record.row.kind, record.row.title, record.row.standing]
        : record.table === 'stints'
          ? ['stint', record.row.facility?.name, record.row.authority]
          : [record.table, record.row.kind],
  );

describe('an office’s own list whose column says of each row what it is', () => {
  it('mixes hearings, filings and custody, and each becomes what it is called', () => {
    expect(
      told(
        'Date,End date,Type,What,Facility,Held by,Standing',
        '2025-02-16,2025-02-20,Custody,,Example County Jail,ICE,',
        '2025-03-01,,Filing,Order to show cause,,,Disputed by us',
        '2025-03-05,,Hearing,Release,,,',
        '2025-03-09,,Order,Bond hearing on paper,,,Unsure',
      ),
    ).toEqual([
      ['stint', 'Example County Jail', 'ice'],
      ['filing', 'Order to show cause', 'disputed-by-us'],
      ['hearing', 'Release', 'undisputed'],
      ['order', 'Bond hearing on paper', 'unsure'],
    ]);
  });

  it('has no stint without a column of places: such a line is a note as before', () => {
    expect(
      told(
        'Date,Type,What',
        '2025-02-16,Custody,Taken to the county jail',
        '2025-03-01,Filing,Motion',
      ),
    ).toEqual([
      ['note', 'Taken to the county jail', 'undisputed'],
      ['filing', 'Motion', 'undisputed'],
    ]);
  });

  it('keeps a line that says that it has no date, and asks about it', () => {
    const { proposals } = readCsv(
      'Date,Kind,Title\n2025-01-02,Note,First\nundated,Filing,Old motion\n',
    );
    expect(proposals.map(({ record, ticked }) => [record.row.id, ticked])).toEqual([
      ['row-1', true],
      ['row-2', false],
    ]);
  });

  it('makes claims and bars of the lines that are called so', () => {
    const { proposals } = readCsv(
      [
        'Date,End date,Kind,Title,Subtype,Status,Held by,Judge,Expires,Details',
        '2025-01-03,2025-02-01,"Claim, not custody",Detainer of January,ICE detainer I-247A,,ICE,,,Lodged with: County jail',
        '2025-01-04,2025-02-02,Bar to removal,"Court stay of removal, 1st Cir.",,,,1st Cir.,,"Forbids: removal, transfer"',
        '2025-01-05,2025-01-09,Bar to removal,,TRO,Lifted,,,2025-01-19,',
        '2025-01-06,,Note,Last,,,,,,',
      ].join('\n'),
    );
    expect(proposals.map(({ record, ticked }) => [record.table, ticked])).toEqual([
      ['claims', true],
      ['bars', true],
      ['bars', true],
      ['events', true],
    ]);
    expect(proposals.map(({ record }) => record.row)).toMatchObject([
      {
        kind: 'ice-detainer-i247a',
        authority: 'ice',
        title: 'Detainer of January',
        with: 'County jail',
        lodged: { from: '2025-01-03' },
        lifted: { from: '2025-02-01' },
        note: '',
      },
      {
        kind: 'court-stay',
        issuedBy: '1st Cir.',
        forbids: ['removal', 'transfer'],
        from: { from: '2025-01-04' },
        expires: { from: '2025-02-02' },
        lifted: null,
        note: '',
      },
      {
        kind: 'tro',
        from: { from: '2025-01-05' },
        expires: { from: '2025-01-19' },
        lifted: { from: '2025-01-09' },
      },
      { kind: 'note' },
    ]);
  });

  it('asks what kind of claim it is where no word says so, and keeps the words', () => {
    const { proposals } = readCsv(
      'Date,Kind,Title,Subtype\n2025-01-03,"Claim, not custody",Something,Hold of sorts\n2025-01-04,Note,Last,\n',
    );
    expect(proposals[0]?.record).toMatchObject({
      table: 'claims',
      row: { kind: 'other', title: 'Something', note: 'Subtype: Hold of sorts' },
    });
    expect(proposals[0]?.doubts.map(({ code }) => code)).toEqual([
      'import/unknown-subtype',
      'import/no-authority',
    ]);
  });

  it('does not guess who disputes a line whose standing is other words', () => {
    const { proposals } = readCsv('Date,Kind,Title,Standing\n2025-01-02,Note,First,Maybe\n');
    expect(proposals.map(({ record, ticked }) => [record.row.standing, ticked])).toEqual([
      ['unsure', false],
    ]);
  });
});

describe('a midnight', () => {
  const row = (zone: string) =>
    `Date,Time,Time zone,Event\n2025-01-02,12:00 AM,${zone},Bond hearing\n`;
  const timeOf = (zone: string) =>
    readCsv(row(zone)).proposals.map(({ record, doubts }) => [
      record.table === 'events' && record.row.kind === 'hearing'
        ? record.row.details.settings.map(({ date }) => ('time' in date ? date.time : null))
        : [],
      doubts.map(({ code }) => code),
    ]);

  it('with its time zone beside it is a time, and is asked about', () => {
    expect(timeOf('America/New_York')).toEqual([[['00:00'], ['import/midnight-kept']]]);
  });

  it('without one is no time', () => {
    expect(timeOf('')).toEqual([[[null], ['import/midnight']]]);
  });
});

describe('a date in words', () => {
  const dateOf = (cell: string) =>
    readCsv(`Date,Kind,Title\n"${cell}",Note,First\n2025-06-18,Note,Second\n`).proposals.map(
      ({ record, ticked }) =>
        record.table === 'events' && record.row.kind === 'note' ? [record.row.date, ticked] : [],
    )[0];

  it.each([
    ['before 2025-06-15', { kind: 'before', from: '2025-06-15', precision: 'day' }],
    ['<6/15/25', { kind: 'before', from: '2025-06-15', precision: 'day' }],
    [
      '2/16/25 - 5/14/25',
      { kind: 'from-to', from: '2025-02-16', to: '2025-05-14', precision: 'day' },
    ],
    [
      'between 2025-02 and 2025-05-14',
      { kind: 'between', from: '2025-02', to: '2025-05-14', precision: 'month' },
    ],
  ])('%s is what it says, and is not ticked', (cell, date) => {
    expect(dateOf(cell)).toEqual([{ ...date, asTyped: cell }, false]);
  });
});

describe('kindOfWord', () => {
  it('knows every kind by its name, and each has a meaning of that kind', () => {
    for (const kind of eventKinds) {
      expect(kindOfWord(kind.replace('-', ' '))).toEqual({ type: 'event', kind });
      expect(plainMeanings[kind].record).toBe(kind);
    }
  });

  it.each(['', 'Bond hearing', 'ICE', 'Custody of the child', 'constructor'])(
    'says nothing of %j',
    (text) => {
      expect(kindOfWord(text)).toBeNull();
    },
  );
});

describe('a claim or a bar whose status says that it is over', () => {
  const read = (status: string, kind: string) => {
    const [proposal] = readCsv(
      `Date,End date,Kind,Title,Status\n2025-01-03,,${kind},Stay,${status}\n2025-01-04,,Note,Last,\n`,
    ).proposals;
    const row = proposal?.record.row;
    return {
      lifted: row !== undefined && 'lifted' in row ? (row.lifted?.kind ?? null) : undefined,
      note: row?.note,
      codes: proposal?.doubts.map(({ code }) => code),
    };
  };

  it('ended on a day that is not known where no column says the day, and is asked about', () => {
    for (const kind of ['"Claim, not custody"', 'Bar to removal']) {
      const { lifted, codes } = read('Lifted', kind);
      expect(lifted).toBe('undated');
      expect(codes).toContain('import/no-end-day');
    }
  });

  it('is not taken for one that stands where other words say so', () => {
    for (const status of ['Expired', 'Not lifted', 'Withdrawn']) {
      const { lifted, note, codes } = read(status, 'Bar to removal');
      expect(lifted).toBeNull();
      expect(note).toContain(`Status: ${status}`);
      expect(codes).toContain('import/unknown-status');
    }
    expect(read('In force', 'Bar to removal').codes).not.toContain('import/unknown-status');
  });
});
