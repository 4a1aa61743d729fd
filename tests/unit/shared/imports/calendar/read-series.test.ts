import { describe, expect, test } from 'vitest';
import { calendarWith, codesOf, event, linesOf, readText } from './read-text.ts';

const NY = 'TZID=America/New_York';
const weekly = (...more: readonly string[]) =>
  event('UID:s', 'SUMMARY:Check-in', `DTSTART;${NY}:20270104T100000`, ...more);
const FOUR = 'RRULE:FREQ=WEEKLY;COUNT=4';

describe('A change of one date of a series', () => {
  test('One that holds for all later dates shifts them as far, with its words, and asks', () => {
    const reading = readText(
      calendarWith(
        weekly(FOUR),
        event(
          'UID:s',
          'SUMMARY:Check-in, new office',
          `RECURRENCE-ID;RANGE=THISANDFUTURE;${NY}:20270111T100000`,
          `DTSTART;${NY}:20270112T143000`,
        ),
      ),
    );
    expect(linesOf(reading)).toEqual([
      'appointment "Check-in" 2027-01-04 10:00 America/New_York',
      'appointment "Check-in, new office" 2027-01-19 14:30 America/New_York ics/with-all-later',
      'appointment "Check-in, new office" 2027-01-26 14:30 America/New_York ics/with-all-later',
      'appointment "Check-in, new office" 2027-01-12 14:30 America/New_York',
    ]);
    expect(reading.proposals[1]?.doubts[0]?.text).toContain(
      'by the series alone this is 2027-01-18 10:00',
    );
  });

  test('Of two that hold for all later dates the later one holds from its own date on', () => {
    const change = (from: string, to: string) =>
      event(
        'UID:s',
        `RECURRENCE-ID;RANGE=THISANDFUTURE;${NY}:${from}T100000`,
        `DTSTART;${NY}:${to}T100000`,
      );
    const reading = readText(
      calendarWith(
        weekly('RRULE:FREQ=WEEKLY;COUNT=5'),
        change('20270125', '20270129'),
        change('20270111', '20270112'),
      ),
    );
    expect(
      linesOf(reading)
        .map((line) => /\d{4}-\d\d-\d\d/.exec(line)?.[0])
        .sort(),
    ).toEqual(['2027-01-04', '2027-01-12', '2027-01-19', '2027-01-29', '2027-02-05']);
  });

  test('Later dates that are cancelled so are vacated', () => {
    const reading = readText(
      calendarWith(
        weekly(FOUR),
        event(
          'UID:s',
          'STATUS:CANCELLED',
          `RECURRENCE-ID;RANGE=THISANDFUTURE;${NY}:20270118T100000`,
        ),
      ),
    );
    expect(linesOf(reading)).toEqual([
      'appointment "Check-in" 2027-01-04 10:00 America/New_York',
      'appointment "Check-in" 2027-01-11 10:00 America/New_York',
      'appointment "Check-in" 2027-01-25 10:00 America/New_York vacated ics/with-all-later',
      'appointment "Check-in" 2027-01-18 10:00 America/New_York vacated',
    ]);
  });

  test('Where its series is not in the file, the later dates are said to be missing', () => {
    const alone = event(
      'UID:s',
      'SUMMARY:Check-in',
      `RECURRENCE-ID;RANGE=THISANDFUTURE;${NY}:20270111T100000`,
      `DTSTART;${NY}:20270112T143000`,
    );
    expect(linesOf(readText(calendarWith(alone)))).toEqual([
      'appointment "Check-in" 2027-01-12 14:30 America/New_York ics/all-later',
    ]);
  });

  test('One with dates of its own is a series where its series is not in the file', () => {
    const alone = event(
      'UID:s',
      'SUMMARY:Check-in',
      `RECURRENCE-ID;${NY}:20270104T100000`,
      `DTSTART;${NY}:20270104T100000`,
      `RDATE;VALUE=PERIOD;${NY}:20270111T100000/PT1H,20270118T100000/20270118T110000`,
    );
    expect(linesOf(readText(calendarWith(alone)))).toEqual([
      'appointment "Check-in" 2027-01-04 10:00 America/New_York',
      'appointment "Check-in" 2027-01-11 10:00 America/New_York',
      'appointment "Check-in" 2027-01-18 10:00 America/New_York',
    ]);
  });

  test('One that stands in for a date that the series does not have is doubted', () => {
    const reading = readText(
      calendarWith(
        weekly('RRULE:FREQ=WEEKLY;COUNT=2'),
        event('UID:s', `RECURRENCE-ID;${NY}:20270111T110000`, `DTSTART;${NY}:20270112T100000`),
      ),
    );
    expect(linesOf(reading)).toEqual([
      'appointment "Check-in" 2027-01-04 10:00 America/New_York',
      'appointment "Check-in" 2027-01-11 10:00 America/New_York',
      'appointment "Check-in" 2027-01-12 10:00 America/New_York ics/replaces-none',
    ]);
  });

  test('A series that is cancelled takes dates with it that were set otherwise before', () => {
    const other = (sequence: number) =>
      event(
        'UID:s',
        `SEQUENCE:${String(sequence)}`,
        `RECURRENCE-ID;${NY}:20270111T100000`,
        `DTSTART;${NY}:20270112T100000`,
      );
    const cancelled = weekly('RRULE:FREQ=WEEKLY;COUNT=2', 'STATUS:CANCELLED', 'SEQUENCE:1');
    expect(linesOf(readText(calendarWith(cancelled, other(1))))).toContain(
      'appointment "Check-in" 2027-01-12 10:00 America/New_York vacated',
    );
    expect(linesOf(readText(calendarWith(cancelled, other(2))))).toContain(
      'appointment "Check-in" 2027-01-12 10:00 America/New_York',
    );
  });
});

describe('What is taken out of a series and added to it', () => {
  test('A time taken out that the series does not have that day makes the one it has doubtful', () => {
    const reading = readText(
      calendarWith(weekly('RRULE:FREQ=WEEKLY;COUNT=2', `EXDATE;${NY}:20270111T000000`)),
    );
    expect(linesOf(reading)).toEqual([
      'appointment "Check-in" 2027-01-04 10:00 America/New_York',
      'appointment "Check-in" 2027-01-11 10:00 America/New_York ics/taken-out-else',
    ]);
  });

  test('A bare day that is taken out is its date, and one in another zone is the same moment', () => {
    const reading = readText(
      calendarWith(
        weekly(
          FOUR,
          'EXDATE;VALUE=DATE:20270111',
          'EXDATE;TZID=America/Los_Angeles:20270118T070000',
        ),
      ),
    );
    expect(linesOf(reading)).toEqual([
      'appointment "Check-in" 2027-01-04 10:00 America/New_York',
      'appointment "Check-in" 2027-01-25 10:00 America/New_York',
    ]);
  });

  test('Further days of whole-day events are read with the Z that programs put behind them', () => {
    const birthday = event('SUMMARY:Entry date', 'DTSTART;VALUE=DATE:20270104', 'RDATE:20280104Z');
    expect(linesOf(readText(calendarWith(birthday)))).toEqual([
      'note "Entry date" 2027-01-04',
      'note "Entry date" 2028-01-04',
    ]);
  });

  test('A start behind the end of its rule is kept, and one that is no day of its rule is not counted', () => {
    expect(
      linesOf(readText(calendarWith(weekly('RRULE:FREQ=WEEKLY;UNTIL=20260101T000000Z')))),
    ).toEqual(['appointment "Check-in" 2027-01-04 10:00 America/New_York']);
    expect(linesOf(readText(calendarWith(weekly('RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=2'))))).toEqual([
      'appointment "Check-in" 2027-01-04 10:00 America/New_York',
      'appointment "Check-in" 2027-01-06 10:00 America/New_York',
      'appointment "Check-in" 2027-01-13 10:00 America/New_York',
    ]);
  });

  const withMethod = (method: string, ...lines: readonly string[]) =>
    ['BEGIN:VCALENDAR', `METHOD:${method}`, event('UID:s', ...lines), 'END:VCALENDAR'].join('\n');

  test('A date that is added to an event stands beside it until the whole is told again', () => {
    const first = calendarWith(weekly());
    const added = withMethod(
      'ADD',
      'SEQUENCE:1',
      'SUMMARY:Check-in',
      `DTSTART;${NY}:20270201T100000`,
    );
    expect(linesOf(readText(`${first}${added}`))).toEqual([
      'appointment "Check-in" 2027-01-04 10:00 America/New_York',
      'appointment "Check-in" 2027-02-01 10:00 America/New_York',
    ]);
    const again = withMethod(
      'REQUEST',
      'SEQUENCE:2',
      'SUMMARY:Check-in',
      `DTSTART;${NY}:20270301T100000`,
    );
    const reading = readText(`${first}${added}\n${again}`);
    expect(linesOf(reading)).toEqual(['appointment "Check-in" 2027-03-01 10:00 America/New_York']);
    expect(reading.repeats).toEqual([1, 2]);
  });

  test('A time that an answer asks for is said, and is not taken for the time that is set', () => {
    const asked = withMethod('COUNTER', 'SUMMARY:Check-in', `DTSTART;${NY}:20270105T160000`);
    const reading = readText(`${calendarWith(weekly())}${asked}`);
    expect(linesOf(reading)).toEqual(['appointment "Check-in" 2027-01-04 10:00 America/New_York']);
    expect(codesOf(reading)).toEqual(['ics/asked-for']);
    expect(reading.problems[0]?.text).toContain('20270105T160000');
  });
});
