import { expect, test } from 'vitest';
import { type FileReading, noAnswers } from '../../../../../shared/imports/file-reading.ts';
import type { OpenedFile } from '../../../../../shared/imports/import-file.ts';
import { csvReader, workbookReader } from '../../../../../shared/imports/sheets/sheet-readers.ts';
import type { CivilDay } from '../../../../../shared/time/civil-day.ts';
import { civilDayOf } from '../../../../../shared/time/civil-day.ts';
import { expectAccountedFor } from '../accounted-for.ts';

const today: CivilDay = civilDayOf(2026, 11, 26);
const context = { fileName: 'hearings.csv', today, answers: noAnswers };
const textFile = (text: string): OpenedFile => ({ type: 'text', text, encoding: 'utf-8' });

function read(text: string, answers: Partial<typeof noAnswers> = {}): FileReading {
  const reading = csvReader.read(textFile(text), {
    ...context,
    answers: { ...noAnswers, ...answers },
  });
  if (!reading.ok) throw new Error(reading.failure.code);
  expectAccountedFor(reading.value);
  return reading.value;
}

function said({ proposals }: FileReading) {
  return proposals.map(({ record: { row, table } }) =>
    table === 'stints'
      ? [row.facility?.name, row.authority, row.bookIn, row.bookOut].map(dayOf)
      : [row.kind, 'title' in row ? row.title : '', ...daysOfEvent(row)],
  );
}

function dayOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'from' in value ? value.from : value;
}

function daysOfEvent(row: object): readonly unknown[] {
  if ('date' in row) return [dayOf(row.date)];
  return 'details' in row &&
    typeof row.details === 'object' &&
    row.details !== null &&
    'settings' in row.details &&
    Array.isArray(row.details.settings)
    ? row.details.settings.flatMap((one: { date: object; status: string }) => [
        dayOf(one.date),
        one.status,
        'time' in one.date ? one.date.time : '',
      ])
    : [];
}

const HEARINGS = [
  'Prepared for the Monday meeting,,,,,',
  '',
  'Date,Time,Event,Judge,Status,Docket No.',
  '1/24/2026,9:00 AM,Master calendar hearing,Okafor,Held,A000-000-111',
  '"Feb 26, 2026",1:30 PM,Individual hearing,Okafor,Vacated,A000-000-111',
  '3/15/2026,,Motion to reopen,,,A000-000-111',
  '5/22/20107,,Arraignment,,,',
  ',,Arraignment,,,',
].join('\r\n');

test('a sheet of hearings becomes hearings with a setting each, its bad rows problems', () => {
  const reading = read(HEARINGS, { zone: 'America/New_York' });
  expect(said(reading)).toEqual([
    ['hearing', 'Master calendar hearing', '2026-01-24', 'held', '09:00'],
    ['hearing', 'Individual hearing', '2026-02-26', 'vacated', '13:30'],
    ['filing', 'Motion to reopen', '2026-03-15'],
  ]);
  expect(reading.proposals.every(({ ticked }) => ticked)).toBe(true);
  expect(reading.problems.map(({ code, where }) => [code, where])).toEqual([
    ['import/above', ''],
    ['import/bad-date', 'row 7'],
    ['import/no-date', 'row 8'],
  ]);
});

test('a time without a zone is asked about and not ticked', () => {
  const reading = read(HEARINGS);
  expect(reading.questions).toEqual([{ type: 'zone', times: 2 }]);
  expect(reading.proposals.map(({ ticked }) => ticked)).toEqual([false, false, true]);
});

test('a column whose days can be read both ways is asked about, and read as a person says', () => {
  const text = 'Date;Event\n1/2/2026;Arraignment\n3/4/2026;Sentencing\n';
  const open = read(text);
  expect(open.questions).toMatchObject([{ type: 'day-order', column: 0, example: '1/2/2026' }]);
  expect(open.proposals.some(({ ticked }) => ticked)).toBe(false);
  const answered = read(text, {
    sheet: { sheet: 0, headingRow: 0, columns: ['date', 'title'], dayFirst: { '0': true } },
  });
  expect(said(answered).map(([, , day]) => day)).toEqual(['2026-02-01', '2026-04-03']);
});

test('a table of custody becomes stints, an open one stays open', () => {
  const text =
    'Facility\tBook in\tBook out\tHeld by\nElm County Jail\t2/16/2025\t2/20/2025\tICE\nOak Hall\t2/20/2025\t\tUSMS\n';
  expect(said(read(text))).toEqual([
    ['Elm County Jail', 'ice', '2025-02-16', '2025-02-20'],
    ['Oak Hall', 'usms', '2025-02-20', null],
  ]);
});

test('lines of an e-mail with a place and two days become stints that nobody is said to hold', () => {
  const file = textFile('Elm County Jail  2/16/25 - 2/20/25\nOak Hall  2/20/25 - present\n');
  expect(csvReader.recognises(file)).toBe(true);
  const reading = read('Elm County Jail  2/16/25 - 2/20/25\nOak Hall  2/20/25 - present\n');
  expect(said(reading)).toEqual([
    ['Elm County Jail', 'county', '2025-02-16', '2025-02-20'],
    ['Oak Hall', 'other', '2025-02-20', null],
  ]);
  expect(reading.proposals.some(({ ticked }) => ticked)).toBe(false);
});

test('a line of an e-mail is cited by its number', () => {
  const reading = read('Elm County Jail  2/16/25 - 2/20/25\nOak Hall  2/20/25 - present\n');
  expect(reading.proposals.map(({ where }) => where)).toEqual(['line 1', 'line 2']);
});

test('a row that stands twice is a repeat, several clients are several subjects', () => {
  const reading = read(
    'Date,Event,Client\n2026-01-24,Bond hearing,Ana Ruiz\n2026-01-24,Bond hearing,Ana Ruiz\n2026-01-25,Bond hearing,Bo Lund\n',
  );
  expect(reading.repeats).toEqual([2]);
  expect(reading.subjects.map(({ label }) => label)).toEqual(['Ana Ruiz', 'Bo Lund']);
});

test('serial numbers of both epochs are the day that the sheet shows', () => {
  const sheet = (value: number): OpenedFile => ({
    type: 'workbook',
    epoch: value > 45_000 ? 1900 : 1904,
    notes: [],
    sheets: [
      {
        name: 'Hearings',
        rows: [
          [
            { type: 'text', text: 'Date' },
            { type: 'text', text: 'Event' },
          ],
          [
            { type: 'number', value, shown: '1/24/26', isDate: true },
            { type: 'text', text: 'Arraignment' },
          ],
        ],
      },
    ],
  });
  for (const value of [46_046, 44_584]) {
    const reading = workbookReader.read(sheet(value), context);
    if (!reading.ok) throw new Error(reading.failure.code);
    expect(said(reading.value)).toEqual([['hearing', 'Arraignment', '2026-01-24', 'set', '']]);
  }
});

test('what may not mean what it seems to is never ticked', () => {
  const rows = [
    '1/24/2026,Arraignment,To be vacated',
    '1/25/2026,Sentencing - CANCELLED,',
    '1/26/2026,Trial,Judge is ill',
    'Terminated 2026-01-27,Petition for a writ,',
    '1/28/2026,Bond hearing,Held',
    '1/29/2026,Bond hearing,Set',
  ];
  const reading = read(['Date filed,Event,Status', ...rows].join('\n'));
  expect(reading.proposals.map(({ doubts }) => doubts.map(({ code }) => code))).toEqual([
    ['import/unknown-status'],
    ['import/says-changed'],
    ['import/unknown-status'],
    ['import/words-beside'],
    [],
    [],
  ]);
  const words = reading.proposals.map(({ record }) => record.row.note);
  expect(words[3]).toContain('Terminated');
});

test('the facility is the column that names it, not the one of its state', () => {
  const reading = read(
    'start,end,name,state.facility\n2026-01-24,2026-01-29,Elm Correctional Center,MS\n2026-01-11,2026-01-24,Oak Processing Center,TX\n',
  );
  expect(said(reading).map(([name]) => name)).toEqual([
    'Elm Correctional Center',
    'Oak Processing Center',
  ]);
});

test('an agency beside places and days is who held the client', () => {
  const reading = read('Facility,From,To,Agency\nElm Hall,2/16/2025,2/20/2025,USMS\n');
  expect(said(reading)).toEqual([['Elm Hall', 'usms', '2025-02-16', '2025-02-20']]);
});

test('prose, HTML and JSON are no tables', () => {
  for (const text of [
    'Dear Ana,\nplease call me, thanks.\n',
    '<table>1/2/2026,x</table>',
    '{"a":1}',
  ])
    expect(csvReader.recognises(textFile(text))).toBe(false);
});
