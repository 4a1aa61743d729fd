import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarReader } from '../../../../../shared/imports/calendar/read-calendar.ts';
import { followRule } from '../../../../../shared/imports/calendar/follow-rule.ts';
import { eventSchema } from '../../../../../shared/model/event.ts';
import { day } from '../../../../builders/matter-view.ts';
import { expectAccountedFor } from '../accounted-for.ts';
import { calendarWith, event, TODAY } from './read-text.ts';

const folder = new URL('../../../../fixtures/imports/ics/', import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.ics'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

function expectReadable(text: string, zone: string | null = null) {
  const read = calendarReader.read(
    { type: 'text', text, encoding: 'utf-8' },
    { fileName: 'a.ics', today: TODAY, answers: { zone, sheet: null } },
  );
  expect(read.ok).toBe(true);
  if (!read.ok) return;
  expectAccountedFor(read.value);
  for (const { record } of read.value.proposals)
    expect(eventSchema.safeParse(record.row).success).toBe(true);
}

const parts = fc.constantFrom(
  'BEGIN:VEVENT',
  'END:VEVENT',
  'BEGIN:VCALENDAR',
  'END:VCALENDAR',
  'BEGIN:VTIMEZONE',
  'END:VTIMEZONE',
  'BEGIN:STANDARD',
  'END:STANDARD',
  'BEGIN:VALARM',
  'END:VALARM',
  'UID:1',
  'UID:2',
  'UID:h+s@paradocket',
  'UID:h+t@paradocket',
  'UID:c@paradocket',
  'SEQUENCE:2',
  'METHOD:CANCEL',
  'METHOD:REPLY',
  'STATUS:CANCELLED',
  'SUMMARY:Bond hearing',
  'SUMMARY:Done: Deadline',
  'TZID:Mine',
  'SUMMARY:Control date',
  'RELATED-TO;RELTYPE=SIBLING:h+s@paradocket',
  'TZOFFSETFROM:-0500',
  'RELATED-TO:h+t@paradocket',
  'TZOFFSETTO:-0500',
  'DTSTART:20270118T093000Z',
  'DTSTART;TZID=Mine:20270314T023000',
  'DTSTART;VALUE=DATE:20270118',
  'DTSTART:19700101T000000',
  'DTEND:21991231T235900',
  'DTEND;VALUE=DATE:99991231',
  'DURATION:P9999W',
  'DURATION:PT99999999S',
  'RRULE:FREQ=DAILY',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'RRULE:FREQ=WEEKLY;COUNT=9999',
  'RDATE:20270301T100000,20270302',
  'EXDATE;VALUE=DATE:20270118',
  'RECURRENCE-ID:20270118T093000Z',
  'RECURRENCE-ID;RANGE=THISANDFUTURE:20270118',
  'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
  ' folded',
  ';:',
  '',
  'DTSTART;TZID="a:b;c":18000101',
  'DTSTART;X="',
  'DTSTART:21991231',
);

/** Cuts, doubles and changes pieces of a text. */
const mutated = fc
  .record({
    text: fc.constantFrom(...samples),
    edits: fc.array(
      fc.record({
        at: fc.nat(4_000),
        length: fc.nat(40),
        by: fc.oneof(
          fc.string({ maxLength: 8 }),
          fc.constantFrom('\n', '\u0000', ':', ';', '"', '\r\n '),
        ),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ text, edits }) =>
    edits.reduce(
      (all, { at, length, by }) =>
        all.slice(0, at % all.length) + by + all.slice((at % all.length) + length),
      text,
    ),
  );

describe('Whatever a file holds, it is read, every event is accounted for and every record whole', () => {
  test('letters of any kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expectReadable(text);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('lines of calendars in any order', () => {
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 60 }),
        fc.constantFrom(null, 'America/Denver'),
        (lines, zone) => {
          expectReadable(lines.join('\n'), zone);
        },
      ),
      { seed: 2, numRuns: 2_000 },
    );
  });

  test('good files with pieces cut, doubled and changed', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expectReadable(text);
      }),
      { seed: 3, numRuns: 700 },
    );
  });
});

const weekdays = fc.constantFrom('SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA');
const numbers = (most: number) =>
  fc
    .array(fc.integer({ min: -most, max: most }), { minLength: 1, maxLength: 4 })
    .map((all) => all.join(','));
const rules = fc
  .record(
    {
      FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY', 'SECONDLY'),
      INTERVAL: fc.integer({ min: 0, max: 1_200 }).map(String),
      COUNT: fc.integer({ min: 0, max: 9_999 }).map(String),
      WKST: weekdays,
      BYDAY: fc
        .array(fc.tuple(fc.constantFrom('', '', '1', '-1', '5', '-5', '53'), weekdays), {
          minLength: 1,
          maxLength: 4,
        })
        .map((all) => all.map((one) => one.join('')).join(',')),
      BYMONTHDAY: numbers(31),
      BYMONTH: numbers(12),
      BYSETPOS: numbers(5),
      BYWEEKNO: numbers(53),
      BYYEARDAY: numbers(366),
      BYHOUR: fc.constantFrom('9', '25'),
    },
    { requiredKeys: ['FREQ'] },
  )
  .map((all) =>
    Object.entries(all)
      .map(([name, value]) => `${name}=${value}`)
      .join(';'),
  );

test('A rule of any parts ends: its days are sorted, from its start on, and not behind the last', () => {
  fc.assert(
    fc.property(rules, (rule) => {
      const read = followRule(
        rule,
        { day: day('2024-02-29'), time: '09:00' },
        null,
        day('2028-11-26'),
      );
      const days = read?.days ?? [];
      expect(days.toSorted()).toEqual(days);
      expect(days.every((one) => one >= '2024-02-29' && one <= '2028-11-26')).toBe(true);
    }),
    { seed: 4, numRuns: 3_000 },
  );
});

describe('Past failures and hostile files', () => {
  test.each([
    ['a library that looks for ever', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31'],
    ['a day that no month of the rule has', 'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2'],
    ['a day that runs over into March', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
  ])('%s', (_, rule) => {
    expect(followRule(rule, { day: day('2012-01-02'), time: null }, null, day('2028-01-01'))).toBe(
      null,
    );
  });

  test('Thousands of endless series are bounded, and every event is still there', () => {
    const one = (index: number) =>
      event(
        `UID:${String(index)}`,
        'SUMMARY:Hearing',
        'DTSTART;VALUE=DATE:18000101',
        'RRULE:FREQ=DAILY',
      );
    expectReadable(calendarWith(...Array.from({ length: 300 }, (_, index) => one(index))));
  });

  test('Components one in another, very long lines and lists of dates without end are bounded', () => {
    expectReadable('BEGIN:VCALENDAR\n'.repeat(20_000));
    expectReadable('BEGIN:X-A\n'.repeat(50_000));
    expectReadable('BEGIN:VEVENT\n'.repeat(3_000));
    expectReadable(calendarWith(event(`SUMMARY:${'x'.repeat(2_000_000)}`, 'DTSTART:20270118')));
    expectReadable(calendarWith(event(`DTSTART${';A=B'.repeat(50_000)}:20270118`)));
    expectReadable(calendarWith(event(`DTSTART;TZID=${'"'.repeat(100_000)}:20270118`)));
    expectReadable(calendarWith(event('DTSTART:20270118', `RDATE:${'20270119,'.repeat(100_000)}`)));
    expectReadable(`BEGIN:VEVENT\nDTSTART:20270118${'\n '.repeat(200_000)}`);
    expectReadable(calendarWith(event('DTSTART:20270118', `DESCRIPTION:${'<p '.repeat(30_000)}`)));
  });

  test('An id used by thousands of events is no slower than as many ids', () => {
    const one = (index: number) =>
      event('UID:same', `SUMMARY:Hearing ${String(index)}`, 'DTSTART;VALUE=DATE:20270118');
    expectReadable(calendarWith(...Array.from({ length: 5_000 }, (_, index) => one(index))));
  });
});
