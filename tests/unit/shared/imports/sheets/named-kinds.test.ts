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
        : ['stint', record.row.facility?.name, record.row.authority],
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

  it('names a claim as something that a list does not make', () => {
    const { problems, proposals } = readCsv(
      'Date,Kind,Title\n2025-01-02,Note,First\n2025-01-03,"Claim, not custody",Detainer\n',
    );
    expect(proposals).toHaveLength(1);
    expect(problems.map(({ code, where }) => [code, where])).toEqual([
      ['import/not-taken', 'row 3'],
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
