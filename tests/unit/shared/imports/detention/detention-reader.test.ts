import { describe, expect, test } from 'vitest';
import { detentionReader } from '../../../../../shared/imports/detention/detention-reader.ts';
import { howItEnded } from '../../../../../shared/imports/detention/how-it-ended.ts';
import type { ImportProposal } from '../../../../../shared/imports/file-reading.ts';
import type { OpenedFile } from '../../../../../shared/imports/import-file.ts';
import { day } from '../../../../builders/matter-view.ts';
import { expectAccountedFor } from '../accounted-for.ts';

const HEAD =
  'Stay Book In Date Time,Book In Date Time,Detention Facility,Detention Facility Code,Detention Book Out Date Time,Stay Book Out Date Time,Detention Release Reason,Stay Release Reason,Bond Posted Date,Bond Posted Amount,Final Order Date,Departed Date,Departure Country,Unique Identifier';
const table = (...rows: readonly string[]) => [HEAD, ...rows, ''].join('\n');

function readFile(file: OpenedFile, dayFirst: Readonly<Record<string, boolean>> = {}) {
  expect(detentionReader.recognises(file)).toBe(true);
  const read = detentionReader.read(file, {
    fileName: 'stints.csv',
    today: day('2026-11-26'),
    answers: { zone: null, sheet: { sheet: 0, headingRow: null, columns: [], dayFirst } },
  });
  if (!read.ok) throw new Error(read.failure.code);
  expectAccountedFor(read.value);
  return read.value;
}
const readText = (text: string, dayFirst?: Readonly<Record<string, boolean>>) =>
  readFile({ type: 'text', text, encoding: 'utf-8' }, dayFirst);

function line({ record, doubts }: ImportProposal): string {
  if (record.table === 'events') return `${record.row.kind} ${record.row.title}`;
  if (record.table !== 'stints') return record.table;
  const { facility, bookIn, bookOut, endedBy } = record.row;
  const said = (date: typeof bookOut) =>
    date === null || date.kind === 'undated' ? 'open' : `${date.from} ${date.time ?? ''}`.trim();
  return [
    facility?.code ?? 'nowhere',
    said(bookIn),
    '-',
    said(bookOut),
    endedBy ?? '',
    doubts.map(({ code }) => code).join(','),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
const codes = (reading: ReturnType<typeof readText>) => reading.problems.map(({ code }) => code);

describe('Tables of other releases', () => {
  test('A statistics program writes its days by month names, and other ones their distance from UTC', () => {
    const reading = readText(
      table(
        ',02jan2025 03:04:05,NORTH HOLD ROOM,NHOLD,02jan2025 20:15:00,,Transferred,,NA,NA,NA,NA,NA,p1',
        ',2025-01-02 21:00:00+00:00,PINE CENTER,PINEXX,3-Feb-25,,Removed,,NA,NA,NA,NA,NA,p1',
      ),
    );
    expect(reading.proposals.map(line)).toEqual([
      'NHOLD 2025-01-02 03:04 - 2025-01-02 20:15 transfer',
      'PINEXX 2025-01-02 21:00 - 2025-02-03 removal',
    ]);
  });

  test('Older releases have names of their own', () => {
    const reading = readText(
      'Alien_Number_Unique_Identifier,History_Intake_Date,History_Book.out_Date,History_Detention_Facility,History_Detention_Facility_Code,History_Release_Reason\np1,2009-01-02,2009-01-05,NORTH HOLD ROOM,NHOLD,Transferred\n',
    );
    expect(reading.proposals.map(line)).toEqual(['NHOLD 2009-01-02 - 2009-01-05 transfer']);
  });

  test('A table of stays gives the stints that it tells of, and says how many it does not', () => {
    const told = (which: string) =>
      `detention_facility_code_${which},book_in_date_time_${which},book_out_date_time_${which}`;
    const reading = readText(
      [
        `anonymized_identifier,stay_book_in_date_time,stay_book_out_date_time,stay_release_reason,n_stints,${['first', 'longest', 'last'].map(told).join(',')}`,
        'p1,2025-01-02,2025-03-05,Removed,4,NHOLD,2025-01-02,2025-01-03,PINEXX,2025-01-04,2025-03-01,AIRXX,2025-03-02,2025-03-05',
        'p2,2025-02-02,,,1,NHOLD,2025-02-02,,NHOLD,2025-02-02,,NHOLD,2025-02-02,',
      ].join('\n'),
    );
    expect(reading.entries).toBe(2);
    expect(reading.proposals.map(line)).toEqual([
      'NHOLD 2025-01-02 - 2025-01-03',
      'PINEXX 2025-01-04 - 2025-03-01',
      'AIRXX 2025-03-02 - 2025-03-05 removal',
      'NHOLD 2025-02-02 - open detention/open',
    ]);
    expect(codes(reading)).toEqual(['detention/stays', 'detention/stints-untold']);
  });
});

describe('ICE detention tables', () => {
  test('Rows that differ in their bond alone are one stint, and the bond is proposed and not ticked', () => {
    const reading = readText(
      table(
        ',2025-03-01,NORTH HOLD ROOM,NHOLD,2025-03-01 14:10:00,,Transferred,,NA,NA,NA,NA,NA,p1',
        ',2025-03-01,PINE CENTER,PINEXX,2025-05-09 11:00:00,,Bonded Out,,2025-05-08,5000,NA,NA,NA,p1',
        ',2025-03-01,PINE CENTER,PINEXX,2025-05-09 11:00:00,,Bonded Out,,2025-05-08,4000,NA,NA,NA,p1',
      ),
    );
    expect(reading.proposals.map(line)).toEqual([
      'NHOLD 2025-03-01 - 2025-03-01 14:10 transfer',
      'PINEXX 2025-03-01 - 2025-05-09 11:00 release',
      'bond Bond posted',
      'bond Bond posted',
    ]);
    expect(reading.repeats).toEqual([3]);
    expect(reading.proposals.map(({ ticked }) => ticked)).toEqual([true, true, false, false]);
    expect(reading.subjects).toEqual([{ key: 'p1', label: 'p1', count: 2 }]);
  });

  test('A stint without a book-out is open as of the extract, which is said', () => {
    const { proposals } = readText(table(',2025-03-01,PINE CENTER,PINEXX,NA,,NA,,,,,,,p1'));
    expect(proposals.map(line)).toEqual(['PINEXX 2025-03-01 - open detention/open']);
    expect(proposals[0]?.doubts[0]?.text).toContain('2025-03-01');
  });

  test('A column of bare midnights holds days; one minute past midnight is kept and doubted', () => {
    expect(
      readText(
        table(
          ',2025-03-01 00:00:00,PINE CENTER,PINEXX,2025-03-04 00:01:00,,Removed,,,,,,,p1',
          ',2025-04-01 00:00:00,PINE CENTER,PINEXX,2025-04-04 09:30:00,,Removed,,,,,,,p1',
        ),
      ).proposals.map(line),
    ).toEqual([
      'PINEXX 2025-03-01 - 2025-03-04 00:01 removal detention/midnight',
      'PINEXX 2025-04-01 - 2025-04-04 09:30 removal',
    ]);
  });

  test('Overlaps are doubted, holes behind a transfer are said', () => {
    const reading = readText(
      table(
        ',2025-03-01,PINE CENTER,PINEXX,2025-03-10 09:00:00,,Transferred,,,,,,,p1',
        ',2025-03-05,ELM CENTER,ELMXX,2025-03-12 09:00:00,,Transferred,,,,,,,p1',
        ',2025-03-15,OAK CENTER,OAKXX,2025-03-20 09:00:00,,Paroled,,,,,,,p1',
      ),
    );
    expect(reading.proposals.map(line)).toEqual([
      'PINEXX 2025-03-01 - 2025-03-10 09:00 transfer',
      'ELMXX 2025-03-05 - 2025-03-12 09:00 transfer detention/overlap',
      'OAKXX 2025-03-15 - 2025-03-20 09:00 release',
    ]);
    expect(codes(reading)).toEqual(['detention/gap']);
  });

  test('Stay columns that cannot be so are said once each, with their count', () => {
    const row = (on: string) =>
      `2025-06-01,${on},PINE CENTER,PINEXX,${on} 23:00:00,2025-06-01,Transferred,,,,,,,p1`;
    const reading = readText(table(row('2025-03-01'), row('2025-03-02'), row('2025-03-03')));
    expect(codes(reading).filter((code) => code !== 'detention/gap')).toEqual([
      'detention/stay-in-is-out',
      'detention/stay-in-late',
    ]);
    expect(reading.problems.find(({ code }) => code === 'detention/stay-in-late')?.text).toContain(
      '3 of 3 stints',
    );
  });

  test('Rows without a book-in or with a day that does not exist are problems', () => {
    expect(
      codes(
        readText(
          table(
            ',NA,PINE CENTER,PINEXX,NA,,,,,,,,,p1',
            ',2025-02-30,PINE CENTER,PINEXX,NA,,,,,,,,,p1',
            ',2025-03-01,PINE CENTER,PINEXX,2025-03-02 10:00:00,,Removed,,,,,,,p1',
          ),
        ),
      ),
    ).toEqual(['detention/no-book-in', 'detention/no-date']);
  });

  test.each([
    [
      'stay_book_in_date_time|detention_book_in_date_and_time|detention_book_out_date_time|detention_facility|detention_facility_code|anonymized_identifier\n|2016-03-01T08:00:00Z|2016-03-02T09:00:00Z|PINE CENTER|PINEXX|x1\n',
    ],
    [
      '"other.detainer","book_in_date_time.detention","detention_facility.detention","detention_facility_code.detention","detention_book_out_date_time.detention","unique_identifier"\n"2015-01-01","2016-03-01 08:00:00","PINE CENTER","PINEXX","2016-03-02 09:00:00","x1"\n',
    ],
  ])('The column names of another release are read alike: %j', (text) => {
    expect(readText(text).proposals.map(line)).toEqual([
      'PINEXX 2016-03-01 08:00 - 2016-03-02 09:00',
    ]);
  });

  const SLASHED =
    'Detention Book In Date Time\tDetention Book Out Date Time\tDetention Facility\tDetention Facility Code\tAnonymized Unique Identifier\n';

  test('Slashed dates are asked about where nothing tells their order, and read as a person says', () => {
    const text = `${SLASHED}3/1/2016 8:00 AM\t3/2/2016 9:00 AM\tPINE CENTER\tPINEXX\tx1\n`;
    const reading = readText(text);
    expect(reading.proposals.map(line)).toEqual([
      'PINEXX 2016-03-01 08:00 - 2016-03-02 09:00 detention/day-order',
    ]);
    expect(reading.questions).toMatchObject([
      { type: 'day-order', column: 0, monthFirst: '2016-03-01', dayFirst: '2016-01-03' },
    ]);
    const answered = readText(text, { '0': true });
    expect(answered.proposals.map(line)).toEqual(['PINEXX 2016-01-03 08:00 - 2016-02-03 09:00']);
  });

  test.each([
    ['4/24/2016', '5/3/2016', 'PINEXX 2016-04-24 - 2016-05-03'],
    ['24/4/2016', '3/5/2016', 'PINEXX 2016-04-24 - 2016-05-03'],
    ['4/24/16 8:00 PM', '5/3/16', 'PINEXX 2016-04-24 20:00 - 2016-05-03'],
  ])('Slashed dates tell their order for the whole table: %s', (from, to, expected) => {
    const reading = readText(`${SLASHED}${from}\t${to}\tPINE CENTER\tPINEXX\tx1\n`);
    expect(reading.proposals.map(line)).toEqual([expected]);
    expect(reading.questions).toEqual([]);
  });

  test('A table of headings alone is said', () => {
    expect(codes(readText(table()))).toEqual(['detention/no-rows']);
  });

  test('In a workbook the headings may stand below a title, on several sheets, with real dates', () => {
    const text = (all: readonly string[]) =>
      all.map((one) => ({ type: 'text', text: one }) as const);
    const serial = (value: number) =>
      ({ type: 'number', value, shown: String(value), isDate: true }) as const;
    const rows = [
      text(['A release of invented stints']),
      [],
      text(['Book In Date Time', 'Detention Facility', 'Book Out Date Time', 'Unique Identifier']),
      [serial(45_000), ...text(['PINE CENTER']), serial(45_001.5), ...text(['p1'])],
      [serial(45_010), ...text(['ELM CENTER']), serial(45_011.25), ...text(['p1'])],
    ];
    const reading = readFile({
      type: 'workbook',
      sheets: [
        { name: 'First', rows },
        { name: 'Second', rows: rows.slice(2, 4) },
        { name: 'Read me', rows: [text(['Nothing here'])] },
      ],
      epoch: 1900,
      notes: [],
    });
    expect(reading.entries).toBe(3);
    expect(reading.repeats).toEqual([3]);
    expect(reading.proposals.map(({ where }) => where)).toEqual(['First, row 4', 'First, row 5']);
    expect(codes(reading)).toEqual(['detention/other-sheets', 'import/above']);
  });

  test.each([
    'Date,Event,Court\n1/5/2026,Hearing,Boston\n',
    'Book in,Book out,Facility\n2/26/25,3/4/25,Strafford\n',
    '{"a": [1, 2]}',
    '',
  ])('Other tables are left to others: %j', (text) => {
    expect(detentionReader.recognises({ type: 'text', text, encoding: 'utf-8' })).toBe(false);
  });
});

test.each([
  ['Transferred', 'transfer'],
  ['TRANSFERRED', 'transfer'],
  ['U.S. Marshals or other agency (explain in Detention Comments)', 'transfer'],
  ['Removed', 'removal'],
  ['Voluntary departure', 'removal'],
  ['Paroled', 'release'],
  ['Order of Supervision - No SLRRFF', 'release'],
  ['Order of recognizance', 'release'],
  ['Bonded Out - Field Office', 'release'],
  ['Died', 'death'],
  ['Something new', 'unknown'],
  ['', null],
])('A stint that ends by %j ends by %s', (reason, endedBy) => {
  expect(howItEnded(reason).endedBy).toBe(endedBy);
});

test('Custody goes on behind the step to the Marshals, which is doubted', () => {
  expect(howItEnded('U.S. Marshals or other agency').doubt?.code).toBe('detention/other-agency');
});

test('What stands above and below a table is quoted, since a note may say that it is not all', () => {
  const { problems, proposals } = readText(
    [
      'Records of one person as of 1/2/2026',
      '',
      table(
        ',2025-01-02 03:04:05,NORTH HOLD ROOM,NHOLD,2025-01-03 20:15:00,,Transferred,,NA,NA,NA,NA,NA,p1',
        ',2025-01-03 21:00:00,PINE CENTER,PINEXX,2025-02-03 10:00:00,,Removed,,NA,NA,NA,NA,NA,p1',
      ).trimEnd(),
      'Total: 2 stints; later ones were left out',
    ].join('\n'),
  );
  expect(proposals).toHaveLength(2);
  expect(problems.map(({ code, text }) => [code, text])).toEqual([
    ['import/above', expect.stringContaining('Records of one person as of 1/2/2026')],
    ['import/footers', expect.stringContaining('later ones were left out')],
  ]);
});
