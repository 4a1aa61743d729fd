import { describe, expect, it } from 'vitest';
import { noAnswers } from '../../../../../shared/imports/file-reading.ts';
import type { Cell, OpenedFile } from '../../../../../shared/imports/import-file.ts';
import { csvReader, workbookReader } from '../../../../../shared/imports/sheets/sheet-readers.ts';
import { civilDaySchema } from '../../../../../shared/time/civil-day.ts';
import { expectAccountedFor } from '../accounted-for.ts';
import { previewCsv, readCsv } from './read-csv.ts';

const eastern = { ...noAnswers, zone: 'America/New_York' };
const told = (text: string, answers = noAnswers) =>
  previewCsv(text, answers).proposals.map(({ kind, on, at, title, ticked }) => [
    kind,
    on,
    at,
    title,
    ticked,
  ]);

describe('delimited text', () => {
  const hearings = [
    'Client,Hearing date,Time,Event,Court,Judge,Status,Notes',
    '"Reyes, Ana",1/24/26,9:00 AM,Master calendar hearing,Boston,Okoye,Held,Bring I-589',
    '"Reyes, Ana",2/13/26,1:30 PM,Individual hearing,Boston,Okoye,Vacated,',
    '"Lund, Per","Jan. 20, 2026",,Arraignment,Burlington,,,"two',
    'lines"',
  ].join('\r\n');

  it('becomes hearings with their hour, status and person', () => {
    const { proposals } = previewCsv(hearings, eastern);
    expect(
      proposals.map(({ kind, on, at, zone, status, title, subject, ticked }) => [
        kind,
        on,
        at,
        zone,
        status,
        title,
        subject,
        ticked,
      ]),
    ).toEqual([
      [
        'hearing',
        '2026-01-24',
        '09:00',
        'America/New_York',
        'held',
        'Master calendar hearing',
        'Reyes, Ana',
        true,
      ],
      [
        'hearing',
        '2026-02-13',
        '13:30',
        'America/New_York',
        'vacated',
        'Individual hearing',
        'Reyes, Ana',
        true,
      ],
      ['hearing', '2026-01-20', null, null, 'set', 'Arraignment', 'Lund, Per', true],
    ]);
  });

  it('asks for the zone of times that carry none, and ticks none of them', () => {
    const reading = readCsv(hearings);
    expect(reading.questions).toEqual([{ type: 'zone', times: 2 }]);
    expect(reading.proposals.map(({ ticked }) => ticked)).toEqual([false, false, true]);
  });

  it.each([';', '\t', '|'])('is told by its content: cells kept apart by %j', (delimiter) => {
    const text = [
      ['Date', 'Event', 'Place'],
      ['2026-03-04', 'Bond hearing', 'Boston, room 3'],
      ['2026-03-05', 'Status conference', 'Burlington, VT'],
    ]
      .map((row) => row.join(delimiter))
      .join('\n');
    expect(told(text)).toEqual([
      ['hearing', '2026-03-04', null, 'Bond hearing', true],
      ['hearing', '2026-03-05', null, 'Status conference', true],
    ]);
  });

  it('has its headings wherever they stand, and its notes below are said', () => {
    const text = [
      'Hearings of the office,,',
      'printed for the file,,',
      ',,',
      'Date,Event,Judge',
      '3/14/2026,Bond hearing,Okoye',
      '3/24/2026,Sentencing,Hale',
      'Source: calendar of the office,,',
    ].join('\n');
    const reading = readCsv(text);
    expect(reading.sheet?.headingRow).toBe(3);
    expect(reading.entries).toBe(2);
    expect(reading.problems.map(({ code, entry }) => [code, entry])).toEqual([
      ['import/above', null],
      ['import/footers', null],
    ]);
    expect(reading.proposals.map(({ where }) => where)).toEqual(['row 5', 'row 6']);
  });

  it('says what is no day, and what has none', () => {
    const { problems, proposals } = readCsv(
      'Date,Event\n5/22/20107,Sentencing\n2/30/2026,Plea\n,Memo to file\n3/14/2026,Trial\n',
    );
    expect(problems.map(({ where, code }) => [where, code])).toEqual([
      ['row 2', 'import/bad-date'],
      ['row 3', 'import/bad-date'],
      ['row 4', 'import/no-date'],
    ]);
    expect(proposals).toHaveLength(1);
  });

  it('reads dates of many shapes in one column', () => {
    expect(
      told(
        'Date,Event\n"Jan. 20, 2025",Plea\nFeb 26 2025,Plea\n1/24/26,Plea\n20-Mar-2026,Plea\nTerminated 2025-07-25,Plea\n2026-04-01T00:00:00,Plea\n',
      ).map(([, on]) => on),
    ).toEqual(['2025-01-20', '2025-02-26', '2026-01-24', '2026-03-20', '2025-07-25', '2026-04-01']);
  });

  it('tells the order of day and month by the values of the column', () => {
    const text = 'Date,Event\n10-09-2003,Plea\n25-09-2003,Trial\n';
    expect(told(text)).toEqual([
      ['hearing', '2003-09-10', null, 'Plea', true],
      ['hearing', '2003-09-25', null, 'Trial', true],
    ]);
  });

  it('asks for the order where nothing tells it, and follows the answer', () => {
    const text = 'Date,Event\n10-09-2003,Plea\n';
    const reading = readCsv(text);
    expect(reading.questions).toMatchObject([
      { type: 'day-order', monthFirst: '2003-10-09', dayFirst: '2003-09-10' },
    ]);
    expect(reading.proposals[0]?.ticked).toBe(false);
    const sheet = {
      sheet: 0,
      headingRow: 0,
      columns: ['date', 'title'] as const,
      dayFirst: { 0: true },
    };
    expect(told(text, { ...noAnswers, sheet })).toEqual([
      ['hearing', '2003-09-10', null, 'Plea', true],
    ]);
  });

  it('keeps the rows behind a quotation mark that is never closed', () => {
    const reading = readCsv('Date,Event\n3/14/2026,"Plea\n3/15/2026,Trial\n3/16/2026,Sentencing\n');
    expect(reading.entries).toBe(3);
    expect(reading.proposals.map(({ ticked }) => ticked)).toEqual([false, true, true]);
  });

  it('names a row that stands twice once, as a repeat', () => {
    const reading = readCsv('Date,Event\n3/14/2026,Plea\n3/14/2026,Plea\n');
    expect(reading.repeats).toEqual([2]);
    expect(reading.proposals).toHaveLength(1);
  });

  it('never takes a day of birth for an event', () => {
    expect(told('Name,DOB,Hearing date,Hearing\nAna,1/24/1990,3/14/2026,Plea\n')).toEqual([
      ['hearing', '2026-03-14', null, 'Plea', true],
    ]);
  });

  it('takes off the apostrophe of a text that begins like a formula', () => {
    const reading = readCsv("Date,Event\n3/14/2026,'=HYPERLINK(1)\n");
    expect(reading.proposals[0]?.record.row).toMatchObject({ title: '=HYPERLINK(1)' });
  });

  it('takes a day behind “reset to” for the one that holds, and asks', () => {
    const { proposals } = previewCsv(
      'When,What\nreset to 2/13/26,Bond hearing\n1/24/26 (vacated),Bond hearing\n',
    );
    expect(proposals.map(({ status, ticked }) => [status, ticked])).toEqual([
      ['set', false],
      ['vacated', true],
    ]);
  });

  it('keeps a date that the status says was reset from another one', () => {
    const { proposals } = previewCsv('Date,Hearing,Status\n1/24/26,Bond hearing,Reset from 1/20\n');
    expect(proposals.map(({ status, ticked }) => [status, ticked])).toEqual([['set', true]]);
  });

  it('takes a column for one of dates though some of them are to be determined', () => {
    const text =
      'Client,Arrest date,Bond hearing\nAna,1/22/25,1/28/25\nBo,1/23/25,TBD\nCy,1/24/25,TBD\n';
    expect(readCsv(text).sheet?.columns.map(({ meaning }) => meaning)).toEqual([
      'client',
      'date',
      'date',
    ]);
  });

  it('reads several days as such, and a whole day as a calendar saves it', () => {
    const text = [
      'Subject,Start Date,Start Time,End Date,End Time,All day event',
      'Trial,1/26/2026,12:00:00 AM,1/29/2026,12:00:00 AM,True',
      'Sentencing,2/24/2026,12:00:00 AM,2/25/2026,12:00:00 AM,True',
      'Bond hearing,2/24/2026,9:30:00 AM,2/24/2026,10:30:00 AM,False',
    ].join('\n');
    const dates = readCsv(text, eastern).proposals.map(({ record }) =>
      record.table === 'events' && record.row.kind === 'hearing'
        ? record.row.details.settings[0]?.date
        : null,
    );
    expect(dates).toMatchObject([
      { kind: 'from-to', from: '2026-01-26', to: '2026-01-28', precision: 'day' },
      { kind: 'on', from: '2026-02-24', precision: 'day' },
      { kind: 'on', from: '2026-02-24', time: '09:30' },
    ]);
  });

  it('doubts a time in UTC, and one that the clocks skip', () => {
    const text =
      'Date,Event\n2026-01-24T13:30:00Z,Bond hearing\n"Mar 8, 2026 2:30 AM",Bond hearing\n';
    const codes = readCsv(text, eastern).proposals.map(({ doubts }) =>
      doubts.map(({ code }) => code),
    );
    expect(codes).toEqual([['import/zone-utc'], ['import/clock-change']]);
  });

  it('says that there are headings alone, and that columns are left unread', () => {
    const codes = (text: string) => readCsv(text).problems.map(({ code }) => code);
    expect(codes('Date,Event,Court,Judge\n')).toEqual(['import/no-rows']);
    const wide = `Date,Event${',c'.repeat(400)}\n1/24/26,Bond hearing${',x'.repeat(400)}\n`;
    expect(codes(wide)).toEqual(['import/left-unread']);
  });

  it('leaves prose, pages and calendars to others', () => {
    const isRead = (text: string) =>
      csvReader.recognises({ type: 'text', text, encoding: 'utf-8' });
    expect(isRead('<html><td>a,b</td></html>')).toBe(false);
    expect(isRead('BEGIN:VCALENDAR\nX:a,b\n')).toBe(false);
    expect(
      isRead('Dear counsel,\n\nThe hearing was moved.\nPlease call us, if you can, soon.\n\nYours'),
    ).toBe(false);
  });
});

describe('tables of custody', () => {
  it('become stints', () => {
    const { proposals } = previewCsv(
      'Facility,Held by,Book in,Book out,Release reason\nStrafford County Jail,ICE,2/26/25,3/14/25,Transferred\nPlymouth,ICE,3/14/25,present,\n',
    );
    expect(
      proposals.map(({ kind, from, to, facility, authority, endedBy, ticked }) => [
        kind,
        from,
        to,
        facility,
        authority,
        endedBy,
        ticked,
      ]),
    ).toEqual([
      ['stint', '2025-02-26', '2025-03-14', 'Strafford County Jail', 'ice', 'transfer', true],
      ['stint', '2025-03-14', null, 'Plymouth', 'ice', null, true],
    ]);
  });

  it('may be lines of a message', () => {
    const { proposals } = previewCsv(
      'Strafford  2/26/25 - 3/4/25\nPlymouth | 3/4/25 | 3/15/25\nRichwood: 3/15/25 to present\n',
    );
    expect(proposals.map(({ from, to, facility, ticked }) => [from, to, facility, ticked])).toEqual(
      [
        ['2025-02-26', '2025-03-04', 'Strafford', false],
        ['2025-03-04', '2025-03-15', 'Plymouth', false],
        ['2025-03-15', null, 'Richwood', false],
      ],
    );
  });
});

describe('workbooks', () => {
  const text = (value: string): Cell => ({ type: 'text', text: value });
  const date = (value: number, shown: string): Cell => ({
    type: 'number',
    value,
    shown,
    isDate: true,
  });
  const read = (file: OpenedFile) => {
    const reading = workbookReader.read(file, {
      fileName: 'a.xlsx',
      today: civilDaySchema.parse('2026-11-26'),
      answers: noAnswers,
    });
    if (!reading.ok) throw new Error(reading.failure.code);
    expectAccountedFor(reading.value);
    return reading.value;
  };

  it('give the best of their sheets, real dates beside text dates, and name the others', () => {
    const reading = read({
      type: 'workbook',
      epoch: 1900,
      notes: [],
      sheets: [
        {
          name: 'Fees',
          rows: [
            [text('Item'), text('Sum')],
            [text('Copy'), { type: 'number', value: 3, shown: '3', isDate: false }],
          ],
        },
        {
          name: 'Hearings',
          rows: [
            [text('Hearing date'), text('Time'), text('Event')],
            [date(42488, '4/28/16'), date(0.479166666666667, '11:30'), text('Plea')],
            [text('Jan. 20, 2025'), { type: 'empty' }, text('Trial')],
            [date(60, '2/29/00'), { type: 'empty' }, text('Trial')],
          ],
        },
      ],
    });
    expect(reading.sheet?.sheet).toBe(1);
    expect(reading.problems.map(({ code }) => code)).toEqual([
      'import/other-sheets',
      'import/bad-date',
    ]);
    expect(reading.proposals.map(({ where }) => where)).toEqual([
      'Hearings, row 2',
      'Hearings, row 3',
    ]);
    expect(JSON.stringify(reading.proposals[0]?.record)).toContain(
      '"from":"2016-04-28","precision":"time","time":"11:30"',
    );
  });
});
