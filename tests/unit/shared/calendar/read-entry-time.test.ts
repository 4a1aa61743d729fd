import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EntryTime, entryTimeLines } from '../../../../shared/calendar/ics-dates.ts';
import { readEntryTime, readStamp } from '../../../../shared/calendar/read-entry-time.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import { day } from '../../../builders/matter-view.ts';

describe('readEntryTime', () => {
  test('Days are days, and the end that lies behind them is taken back', () => {
    expect(
      readEntryTime('DTSTART;VALUE=DATE:20250602\r\nDTEND;VALUE=DATE:20250605\r\nSUMMARY:x'),
    ).toEqual({ type: 'days', first: '2025-06-02', last: '2025-06-04' });
    expect(readEntryTime('DTSTART;VALUE=DATE:20250602')).toEqual({
      type: 'days',
      first: '2025-06-02',
      last: '2025-06-02',
    });
  });

  test('A time of a zone stands at its instant, also where the day is another there', () => {
    expect(readEntryTime('DTSTART;TZID=America/New_York:20250618T213000')).toEqual({
      type: 'times',
      day: '2025-06-19',
      time: '01:30',
      end: null,
      zone: 'UTC',
    });
  });

  test('A time without a zone floats, and its end with it', () => {
    expect(readEntryTime('DTSTART:20250618T133000\r\nDTEND:20250618T150000')).toEqual({
      type: 'times',
      day: '2025-06-18',
      time: '13:30',
      end: { day: '2025-06-18', time: '15:00' },
      zone: null,
    });
  });

  test.each([
    '',
    'SUMMARY:DTSTART:20250618T133000',
    'DTSTART:20250230T133000',
    'DTSTART:20250618T253000',
    'DTSTART:20250618T1330',
    'DTSTART;TZID=Nowhere/Else:20250618T133000',
    'DTSTART;TZID=America/New_York;X=1:20250618T133000',
    'DTSTART:99999999',
    'DTSTART:20250618T133000Z; and more',
  ])('%j says no time', (lines) => {
    expect(readEntryTime(lines)).toBeNull();
  });

  test.each([
    ['an end that cannot be read', 'DTEND:soon'],
    ['an end that floats beside a start that does not', 'DTEND:20250618T150000'],
  ])('%s is none', (_, end) => {
    expect(readEntryTime(`DTSTART:20250618T133000Z\r\n${end}`)).toMatchObject({ end: null });
  });

  test('Whatever time in UTC, without a zone or of whole days is written comes back as it was', () => {
    const days = fc
      .integer({ min: 0, max: 90_000 })
      .map((count) => addDays(day('1900-01-01'), count));
    const clock = fc.constantFrom('00:00', '09:05', '23:59');
    const times: fc.Arbitrary<EntryTime> = fc.oneof(
      fc
        .tuple(days, fc.nat(30))
        .map(([first, more]) => ({ type: 'days', first, last: addDays(first, more) }) as const),
      fc.record({
        type: fc.constant('times' as const),
        day: days,
        time: clock,
        end: fc.option(fc.record({ day: days, time: clock })),
        zone: fc.constantFrom('UTC', null),
      }),
    );
    fc.assert(
      fc.property(times, (time) => {
        expect(readEntryTime(entryTimeLines(time).join('\r\n'))).toEqual(time);
      }),
    );
  });
});

describe('readStamp', () => {
  test.each([
    ['DTSTAMP:20250618T173059Z', Date.UTC(2025, 5, 18, 17, 30, 59)],
    ['UID:x\r\nDTSTAMP:19700101T000000Z\r\nSUMMARY:y', 0],
    ['DTSTAMP:20250618T173059', null],
    ['DTSTAMP:20250230T173059Z', null],
    ['', null],
  ])('%j is %j', (lines, expected) => {
    expect(readStamp(lines)).toBe(expected);
  });
});
