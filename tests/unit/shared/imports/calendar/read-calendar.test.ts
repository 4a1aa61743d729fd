import { describe, expect, test } from 'vitest';
import { readImport } from '../../../../../shared/imports/read-import.ts';
import { calendarReader } from '../../../../../shared/imports/calendar/read-calendar.ts';
import { calendarWith, codesOf, event, linesOf, readText, TODAY } from './read-text.ts';

const hearing = (...more: readonly string[]) =>
  calendarWith(event('UID:1', 'SUMMARY:Bond hearing', ...more));
const NY = 'DTSTART;TZID=America/New_York:20270118T093000';

describe('What a calendar file is', () => {
  const isCalendar = (text: string) =>
    calendarReader.recognises({ type: 'text', text, encoding: 'utf-8' });

  test.each([
    ['\uFEFFBEGIN:VCALENDAR\r\nEND:VCALENDAR', true],
    ['\n\nbegin:vcalendar\nEND:VCALENDAR', true],
    ['BEGIN:VEVENT\nEND:VEVENT', true],
    ['BEGIN:VCARD\nEND:VCARD', false],
    ['Date,Event\n1/5/2027,BEGIN:VCALENDAR', false],
    ['From: a@example.com\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\n', false],
    ['', false],
  ])('%j is one: %s', (text, expected) => {
    expect(isCalendar(text)).toBe(expected);
  });

  test('A file that is none is refused', () => {
    const read = readImport(
      { type: 'text', text: 'Nothing', encoding: 'utf-8' },
      { fileName: 'a.ics', today: TODAY, answers: { zone: null, sheet: null } },
    );
    expect(read.ok).toBe(false);
  });
});

describe('Times and zones', () => {
  test('A zone by its IANA name is the zone, and the hour that it takes is no part of its date', () => {
    expect(linesOf(readText(hearing(NY, 'DTEND;TZID=America/New_York:20270118T103000')))).toEqual([
      'hearing "Bond hearing" 2027-01-18 09:30 America/New_York',
    ]);
  });

  test.each([
    ['"(UTC-05:00) Eastern Time (US & Canada)"', 'America/New_York'],
    ['"(GMT-06:00) Central Time (US and Canada)"', 'America/Chicago'],
    ['North Asia East Standard Time', 'Asia/Irkutsk'],
    ['Central Standard Time', 'America/Chicago'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['America-Chicago', 'America/Chicago'],
    ['/mozilla.org/20050126_1/America/Denver', 'America/Denver'],
    ['SA Western Standard Time', 'America/Puerto_Rico'],
  ])('The zone named %s is %s', (tzid, zone) => {
    expect(linesOf(readText(hearing(`DTSTART;TZID=${tzid}:20270118T093000`)))).toEqual([
      `hearing "Bond hearing" 2027-01-18 09:30 ${zone}`,
    ]);
  });

  test.each(['Nowhere/Middle', 'UTC+11', '1', 'EST'])(
    'The zone %s is not guessed: it stays open, and its words are kept',
    (tzid) => {
      const reading = readText(hearing(`DTSTART;TZID=${tzid}:20270118T093000`));
      expect(linesOf(reading)).toEqual([
        'hearing "Bond hearing" 2027-01-18 09:30 ics/zone-unknown',
      ]);
      expect(reading.proposals[0]?.doubts[0]?.text).toContain(tzid);
      expect(reading.proposals[0]?.ticked).toBe(false);
    },
  );

  const custom = (standard: string, daylight: string) =>
    calendarWith(
      'BEGIN:VTIMEZONE',
      'TZID:Customized Time Zone',
      'BEGIN:STANDARD',
      'DTSTART:16010101T020000',
      'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
      `TZOFFSETFROM:${daylight}`,
      `TZOFFSETTO:${standard}`,
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
      `TZOFFSETFROM:${standard}`,
      `TZOFFSETTO:${daylight}`,
      'END:DAYLIGHT',
      'END:VTIMEZONE',
      event('UID:1', 'SUMMARY:Bond hearing', 'DTSTART;TZID=Customized Time Zone:20270118T093000'),
    );

  test('A zone that the file describes is the court zone whose clocks stand so, and that is said', () => {
    expect(linesOf(readText(custom('-0600', '-0500')))).toEqual([
      'hearing "Bond hearing" 2027-01-18 09:30 America/Chicago ics/zone-by-clocks',
    ]);
    expect(linesOf(readText(custom('-0500', '-0400')))).toEqual([
      'hearing "Bond hearing" 2027-01-18 09:30 America/New_York ics/zone-by-clocks',
    ]);
  });

  test('A zone that the file describes as no court keeps it stays open', () => {
    expect(linesOf(readText(custom('-0530', '-0430')))).toEqual([
      'hearing "Bond hearing" 2027-01-18 09:30 ics/zone-unknown',
    ]);
  });

  test('A zone without summer time is not taken for one with it', () => {
    const text = calendarWith(
      'BEGIN:VTIMEZONE',
      'TZID:Mine',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:-0700',
      'TZOFFSETTO:-0700',
      'END:STANDARD',
      'END:VTIMEZONE',
      event('UID:1', 'SUMMARY:Bond hearing', 'DTSTART;TZID=Mine:20270718T093000'),
    );
    expect(linesOf(readText(text))).toEqual([
      'hearing "Bond hearing" 2027-07-18 09:30 America/Phoenix ics/zone-by-clocks',
    ]);
  });

  test('A time in UTC stays so until a zone is answered, which may change its day', () => {
    const text = hearing('DTSTART:20270119T023000Z');
    const open = readText(text);
    expect(linesOf(open)).toEqual(['hearing "Bond hearing" 2027-01-19 02:30 UTC ics/zone-utc']);
    expect(open.questions).toEqual([{ type: 'zone', times: 1 }]);
    expect(linesOf(readText(text, 'America/New_York'))).toEqual([
      'hearing "Bond hearing" 2027-01-18 21:30 America/New_York',
    ]);
  });

  test('A floating time has no zone until one is answered, and keeps its clock then', () => {
    const text = hearing('DTSTART:20270118T093000');
    const open = readText(text);
    expect(linesOf(open)).toEqual(['hearing "Bond hearing" 2027-01-18 09:30 ics/zone-missing']);
    expect(open.questions).toEqual([{ type: 'zone', times: 1 }]);
    expect(linesOf(readText(text, 'America/Denver'))).toEqual([
      'hearing "Bond hearing" 2027-01-18 09:30 America/Denver',
    ]);
  });

  test('A time that the clock skips is said', () => {
    expect(linesOf(readText(hearing('DTSTART;TZID=America/New_York:20270314T023000')))).toEqual([
      'hearing "Bond hearing" 2027-03-14 02:30 America/New_York ics/clock-change',
    ]);
  });
});

describe('Days', () => {
  const days = (...lines: readonly string[]) => linesOf(readText(hearing(...lines)));

  test('A whole day is that day in every zone, and its end is the day behind it', () => {
    expect(days('DTSTART;VALUE=DATE:20270118', 'DTEND;VALUE=DATE:20270119')).toEqual([
      'hearing "Bond hearing" 2027-01-18',
    ]);
    expect(days('DTSTART;VALUE=DATE:20270118', 'DTEND;VALUE=DATE:20270121')).toEqual([
      'hearing "Bond hearing" 2027-01-18..2027-01-20',
    ]);
  });

  test('An end on the day of the start, which programs write, is one day', () => {
    expect(days('DTSTART;VALUE=DATE:20270118', 'DTEND;VALUE=DATE:20270118')).toEqual([
      'hearing "Bond hearing" 2027-01-18',
    ]);
  });

  test('A length takes the place of an end', () => {
    expect(days('DTSTART;VALUE=DATE:20270118', 'DURATION:P3D')).toEqual([
      'hearing "Bond hearing" 2027-01-18..2027-01-20',
    ]);
    expect(days(NY, 'DURATION:P1DT2H')).toEqual([
      'hearing "Bond hearing" 2027-01-18..2027-01-19 09:30 America/New_York',
    ]);
  });

  test('An end before the start and a length that is none are left away and said', () => {
    expect(days('DTSTART;VALUE=DATE:20270118', 'DTEND;VALUE=DATE:20270110')).toEqual([
      'hearing "Bond hearing" 2027-01-18 ics/end-unread',
    ]);
    expect(days(NY, 'DURATION:soon')).toEqual([
      'hearing "Bond hearing" 2027-01-18 09:30 America/New_York ics/end-unread',
    ]);
  });

  test('Whole days as Outlook writes them are days', () => {
    expect(
      days(
        'DTSTART;TZID=Eastern Standard Time:20270118T000000',
        'DTEND;TZID=Eastern Standard Time:20270120T000000',
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      ),
    ).toEqual(['hearing "Bond hearing" 2027-01-18..2027-01-19']);
  });

  test.each(['20270231', '2027130', 'INVALID', '20270118T256000', '17000101'])(
    'The start %s is no date: the event is a problem with its words',
    (start) => {
      const reading = readText(hearing(`DTSTART:${start}`));
      expect(reading.proposals).toEqual([]);
      expect(codesOf(reading)).toEqual(['ics/no-date']);
      expect(reading.problems[0]?.text).toContain(start);
    },
  );

  test('An event without a start is a problem', () => {
    expect(codesOf(readText(hearing()))).toEqual(['ics/no-date']);
  });
});

describe('Versions of one event', () => {
  const version = (sequence: number, title: string, start = '20270118', ...more: string[]) =>
    event(
      'UID:x',
      `SEQUENCE:${String(sequence)}`,
      `SUMMARY:${title}`,
      `DTSTART;VALUE=DATE:${start}`,
      ...more,
    );

  test('The highest sequence holds wherever it stands, and the others are repeats', () => {
    const reading = readText(
      calendarWith(
        version(2, 'Hearing two', '20270120'),
        version(1, 'Hearing one'),
        version(0, 'Hearing nought'),
      ),
    );
    expect(linesOf(reading)).toEqual(['hearing "Hearing two" 2027-01-20']);
    expect(reading.repeats).toEqual([2, 3]);
    expect(reading.proposals[0]?.entries).toEqual([1, 2, 3]);
  });

  test('One id used for two events of one sequence loses none of them', () => {
    expect(
      linesOf(
        readText(
          calendarWith(version(0, 'Bond hearing'), version(0, 'Master hearing', '20270301')),
        ),
      ),
    ).toEqual([
      'hearing "Master hearing" 2027-03-01 ics/shared-id',
      'hearing "Bond hearing" 2027-01-18 ics/shared-id',
    ]);
  });

  test('Events without an id are each their own', () => {
    const one = event('SUMMARY:Hearing', 'DTSTART;VALUE=DATE:20270118');
    expect(readText(calendarWith(one, one)).proposals).toHaveLength(2);
  });

  test('A cancelled hearing is kept as vacated, a cancelled note as a note that says so', () => {
    expect(
      linesOf(
        readText(
          calendarWith(
            event(
              'UID:1',
              'SUMMARY:Bond hearing',
              'DTSTART;VALUE=DATE:20270118',
              'STATUS:CANCELLED',
            ),
            event('UID:2', 'SUMMARY:Vacation', 'DTSTART;VALUE=DATE:20270118', 'STATUS:CANCELLED'),
          ),
        ),
      ),
    ).toEqual([
      'hearing "Bond hearing" 2027-01-18 vacated',
      'note "Cancelled: Vacation" 2027-01-18',
    ]);
  });

  test('A cancellation without a date takes it from the event that it cancels', () => {
    const reading = readText(
      `${calendarWith(version(0, 'Bond hearing'))}${[
        'BEGIN:VCALENDAR',
        'METHOD:CANCEL',
        event('UID:x', 'SEQUENCE:1'),
        'END:VCALENDAR',
      ].join('\r\n')}`,
    );
    expect(linesOf(reading)).toEqual(['hearing "Bond hearing" 2027-01-18 vacated']);
    expect(reading.repeats).toEqual([1]);
  });

  test('A cancellation of what the file does not have is a problem', () => {
    const text = ['BEGIN:VCALENDAR', 'METHOD:CANCEL', event('UID:x'), 'END:VCALENDAR'].join('\n');
    expect(codesOf(readText(text))).toEqual(['ics/cancels-unknown']);
  });

  test('What Outlook calls "Canceled:" is cancelled, and what speaks of a change is doubtful', () => {
    expect(
      linesOf(
        readText(
          calendarWith(
            event('UID:1', 'SUMMARY:Canceled: Bond hearing', 'DTSTART;VALUE=DATE:20270118'),
            event('UID:2', 'SUMMARY:Bond hearing - continued', 'DTSTART;VALUE=DATE:20270119'),
          ),
        ),
      ),
    ).toEqual([
      'hearing "Bond hearing" 2027-01-18 vacated',
      'hearing "Bond hearing - continued" 2027-01-19 ics/says-changed',
    ]);
  });

  test('A tentative hearing is doubtful', () => {
    expect(linesOf(readText(hearing(NY, 'STATUS:TENTATIVE')))).toEqual([
      'hearing "Bond hearing" 2027-01-18 09:30 America/New_York ics/tentative',
    ]);
  });
});

describe('Series', () => {
  const series = (...lines: readonly string[]) =>
    readText(calendarWith(event('UID:s', 'SUMMARY:Status conference', NY, ...lines)));
  const daysOf = (reading: ReturnType<typeof readText>) =>
    linesOf(reading).map((text) => /\d{4}-\d\d-\d\d/.exec(text)?.[0]);

  test('A series keeps its clock when clocks change', () => {
    expect(linesOf(series('RRULE:FREQ=MONTHLY;COUNT=3'))).toEqual([
      'hearing "Status conference" 2027-01-18 09:30 America/New_York',
      'hearing "Status conference" 2027-02-18 09:30 America/New_York',
      'hearing "Status conference" 2027-03-18 09:30 America/New_York',
    ]);
  });

  test('The end of a rule in UTC is read on the clock of the event', () => {
    expect(daysOf(series('RRULE:FREQ=DAILY;UNTIL=20270120T143000Z'))).toEqual([
      '2027-01-18',
      '2027-01-19',
      '2027-01-20',
    ]);
    expect(daysOf(series('RRULE:FREQ=DAILY;UNTIL=20270120T142959Z'))).toEqual([
      '2027-01-18',
      '2027-01-19',
    ]);
  });

  test('Days that are taken out are out, further dates are in', () => {
    expect(
      daysOf(
        series(
          'RRULE:FREQ=DAILY;COUNT=4',
          'EXDATE;TZID=America/New_York:20270119T093000',
          'EXDATE:20270120T143000Z',
          'RDATE;TZID=America/New_York:20270201T093000',
        ),
      ),
    ).toEqual(['2027-01-18', '2027-01-21', '2027-02-01']);
  });

  test('Two rules are followed together', () => {
    expect(
      daysOf(series('RRULE:FREQ=WEEKLY;COUNT=2', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=1MO;COUNT=1')),
    ).toEqual(['2027-01-18', '2027-01-25', '2027-03-01']);
  });

  test('An occurrence that was set otherwise stands in its place; a cancelled one is vacated', () => {
    const reading = readText(
      calendarWith(
        event(
          'UID:s',
          'SUMMARY:Status conference (by video)',
          'RECURRENCE-ID;TZID=America/New_York:20270125T093000',
          'DTSTART;TZID=America/New_York:20270126T140000',
        ),
        event('UID:s', 'SUMMARY:Status conference', NY, 'RRULE:FREQ=WEEKLY;COUNT=3'),
        event('UID:s', 'RECURRENCE-ID;TZID=America/New_York:20270201T093000', 'STATUS:CANCELLED'),
      ),
    );
    expect(linesOf(reading)).toEqual([
      'hearing "Status conference" 2027-01-18 09:30 America/New_York',
      'hearing "Status conference (by video)" 2027-01-26 14:00 America/New_York',
      'hearing "Status conference" 2027-02-01 09:30 America/New_York vacated',
    ]);
  });

  test('A series without an end is followed two years ahead, which is said', () => {
    const reading = series('RRULE:FREQ=YEARLY');
    expect(daysOf(reading)).toEqual(['2027-01-18', '2028-01-18']);
    expect(codesOf(reading)).toEqual(['ics/series-cut']);
  });

  test('A long series gives 200 dates, its first and those around today, which is said', () => {
    const reading = readText(
      calendarWith(
        event('UID:s', 'SUMMARY:Check-in', 'DTSTART;VALUE=DATE:20150105', 'RRULE:FREQ=DAILY'),
      ),
    );
    expect(reading.proposals).toHaveLength(200);
    expect(daysOf(reading).slice(0, 2)).toEqual(['2015-01-05', '2026-09-27']);
    expect(codesOf(reading)).toEqual(['ics/series-cut']);
    expect(reading.problems[0]?.text).toContain('200 in all');
  });

  test.each([
    'FREQ=HOURLY',
    'FREQ=SECONDLY;INTERVAL=1',
    'nonsense',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
  ])('Of a rule that cannot be followed, %s, the first date is kept and doubted', (rule) => {
    expect(linesOf(series(`RRULE:${rule}`))).toEqual([
      'hearing "Status conference" 2027-01-18 09:30 America/New_York ics/rule-unread',
    ]);
  });

  test('Of a series of which every day is taken out the first is shown and doubted', () => {
    expect(
      linesOf(series('RRULE:FREQ=DAILY;COUNT=1', 'EXDATE;TZID=America/New_York:20270118T093000')),
    ).toEqual(['hearing "Status conference" 2027-01-18 09:30 America/New_York ics/all-taken-out']);
  });
});

describe('Files that are broken or hold other things', () => {
  test('Folded lines, bare line feeds and a mark at the start are no hindrance', () => {
    const text =
      '\uFEFFBEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Bond \n hearing\\, Boston\nDTSTART;VAL\n UE=DATE:20270118\nEND:VEVENT\n';
    expect(linesOf(readText(text))).toEqual(['hearing "Bond hearing, Boston" 2027-01-18']);
  });

  test('An alarm is part of no date, and other components are counted', () => {
    const reading = readText(
      calendarWith(
        event(
          'UID:1',
          'SUMMARY:Bond hearing',
          'BEGIN:VALARM',
          'TRIGGER;VALUE=DATE-TIME:19760401T005545Z',
          'SUMMARY:Reminder',
          'END:VALARM',
          'DTSTART;VALUE=DATE:20270118',
        ),
        'BEGIN:VTODO\r\nUID:t\r\nEND:VTODO',
        'BEGIN:VTODO\r\nUID:u\r\nEND:VTODO',
        'BEGIN:VFREEBUSY\r\nEND:VFREEBUSY',
      ),
    );
    expect(linesOf(reading)).toEqual(['hearing "Bond hearing" 2027-01-18']);
    expect(reading.problems.map(({ text }) => text)).toEqual([
      '2 to-dos were left out: only events of a calendar are taken in.',
      '1 list of free and busy times was left out: only events of a calendar are taken in.',
    ]);
  });

  test('An event whose end is missing is read and doubted, and the next one is whole', () => {
    const text = `BEGIN:VEVENT\nSUMMARY:Bond hearing\nDTSTART;VALUE=DATE:20270118\n${event('SUMMARY:Master hearing', 'DTSTART;VALUE=DATE:20270301')}`;
    expect(linesOf(readText(text))).toEqual([
      'hearing "Bond hearing" 2027-01-18 ics/no-end',
      'hearing "Master hearing" 2027-03-01',
    ]);
  });

  test('Lines that cannot be read are counted at their event', () => {
    expect(linesOf(readText(hearing(NY, 'garbage without any sign')))).toEqual([
      'hearing "Bond hearing" 2027-01-18 09:30 America/New_York ics/broken-lines',
    ]);
  });

  test('Letters that version 1.0 writes by their bytes are read, and so are lines that it breaks', () => {
    const reading = readText(
      calendarWith(
        event(
          'SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Audiencia de fianza, Jos=C3=A9=20=',
          'Nu=C3=B1ez',
          'DESCRIPTION;QUOTED-PRINTABLE:Bring=0D=0Apassport=',
          ' and bond',
          NY,
        ),
      ),
    );
    expect(linesOf(reading)).toEqual([
      'hearing "Audiencia de fianza, José Nuñez" 2027-01-18 09:30 America/New_York',
    ]);
    const [proposal] = reading.proposals;
    expect(proposal?.record.row.note).toMatch(/^Bring\s+passport and bond$/);
  });

  test('A zone whose quotes were never closed hides neither the date nor itself', () => {
    expect(
      linesOf(readText(hearing('DTSTART;TZID="Central Standard Time:20270118T093000"'))),
    ).toEqual(['hearing "Bond hearing" 2027-01-18 09:30 America/Chicago']);
  });

  test('A file without events says so', () => {
    expect(codesOf(readText(calendarWith()))).toEqual(['ics/no-events']);
  });

  test('Markup in words stays words, in a title as it is and in a description as its text', () => {
    const { proposals } = readText(
      hearing(
        NY,
        'DESCRIPTION:<html><p>Bring the <b>I-589</b></p><script>alert(1)</script></html>',
        'LOCATION:Room 5\\, <i>Boston</i>',
      ),
    );
    const [first] = proposals;
    expect(first?.record.row.note).toBe('Bring the I-589');
    expect(first?.record.row).toMatchObject({ details: { place: 'Room 5, <i>Boston</i>' } });
  });

  test('The source names file, entry and the date as it is written', () => {
    const [source] = readText(hearing(NY)).proposals[0]?.record.row.sources ?? [];
    expect(source).toMatchObject({
      kind: 'imported-file',
      label: 'office.ics, event 1',
      quote: 'Bond hearing',
      dateAsStated: 'America/New_York 20270118T093000',
    });
  });
});
