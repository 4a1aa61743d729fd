import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CaseDate, caseDateSchema } from '../../../../shared/time/case-date.ts';
import { type DateStyle } from '../../../../shared/time/format-civil-day.ts';
import { formatCaseDate } from '../../../../shared/time/format-case-date.ts';
import { parseTypedDate } from '../../../../shared/time/parse-typed-date.ts';
import { caseDay, codeOf, day, NEW_YORK, placedDate, single, span, valueOf } from './dates.ts';

const today = day('2025-06-01');
const context = { today, zone: NEW_YORK };

const understood = (text: string) => valueOf(parseTypedDate(text, context)).date;
const notesOf = (text: string) =>
  valueOf(parseTypedDate(text, context)).notes.map(({ code }) => code);
const withoutText = (date: CaseDate): CaseDate => ({ ...date, asTyped: '' });

const at = (time: string, zone = NEW_YORK) => ({ time, zone });
const june18 = single('on', '2025-06-18');
const june18at130 = single('on', '2025-06-18', at('13:30'));

describe('one day is understood', () => {
  test.each([
    '6/18/2025',
    '06/18/2025',
    '6/18/25',
    "6/18/'25",
    '6-18-25',
    '6.18.25',
    '6 / 18 / 25',
    '2025-06-18',
    '2025/6/18',
    'June 18, 2025',
    'june 18 2025',
    'Jun. 18, 2025',
    'June 18th, 2025',
    'june 18 of 2025',
    "jun 18 '25",
    'jun 18 25',
    'jun-18-25',
    '18 jun 2025',
    '18th of June, 2025',
    '18-Jun-25',
    '18JUN2025',
    'Wed 6/18/25',
    'Wed. 6/18/25',
    'Wednesday, June 18, 2025',
    '6/18/25 Wed',
    '6/18/25 (Wed)',
    'on June 18, 2025',
    'jun 18',
    '6/18',
    '6-18',
    '+17d',
    '+17 days',
    '６/１８/２５',
    '6/18/25,',
    '6/18/25.',
    '\u202a6/18/2025\u202c',
  ])('%s', (text) => {
    expect(withoutText(understood(text))).toEqual(june18);
  });
});

describe('a day with its time is understood', () => {
  test.each([
    '6/18/25 1:30p',
    '6/18/25 1:30pm',
    '6/18/25 1:30 PM',
    '6/18/25 1:30 p.m.',
    '6/18/25, 1:30 PM ET',
    '6/18/25 @ 1:30p',
    '6/18/25 1.30p',
    '6/18/25 13:30',
    '6/18/25 1330',
    '6/18/25 1330 hrs',
    '6/18/25 1:30',
    '06/18/2025 01:30 PM EDT',
    'June 18, 2025 at 1:30 PM',
    'Wednesday, June 18, 2025, 1:30 p.m. Eastern Time',
    '6/18/25 Wed 1:30p (ET)',
    '2025-06-18 13:30',
    '2025-06-18T13:30:00',
    'jun 18 1:30p',
  ])('%s', (text) => {
    expect(withoutText(understood(text))).toEqual(june18at130);
  });

  test.each([
    ['tomorrow 9', single('on', '2025-06-02', at('09:00'))],
    ['tomorrow 2', single('on', '2025-06-02', at('14:00'))],
    ['today noon', single('on', '2025-06-01', at('12:00'))],
    ['6/18 11', single('on', '2025-06-18', at('11:00'))],
    ['6/18 12', single('on', '2025-06-18', at('12:00'))],
    ['6/18/25 14', single('on', '2025-06-18', at('14:00'))],
    ['6/18 9a', single('on', '2025-06-18', at('09:00'))],
    ['6/18 9 a.m.', single('on', '2025-06-18', at('09:00'))],
    ['jun 18 10', single('on', '2025-06-18', at('10:00'))],
    ['2025-06-18 01:30', single('on', '2025-06-18', at('01:30'))],
    ['6/18/25 12:00 AM', single('on', '2025-06-18', at('00:00'))],
    ['6/18/25 1:30p CT', single('on', '2025-06-18', at('13:30', 'America/Chicago'))],
    ['2025-06-18T17:30Z', single('on', '2025-06-18', at('17:30', 'UTC'))],
  ])('%s', (text, date) => {
    expect(withoutText(understood(text))).toEqual(date);
  });
});

describe('nearness to today is understood', () => {
  test.each([
    ['today', '2025-06-01'],
    ['Tomorrow', '2025-06-02'],
    ['yesterday', '2025-05-31'],
    ['+30d', '2025-07-01'],
    ['-2w', '2025-05-18'],
    ['+3m', '2025-09-01'],
    ['+1y', '2026-06-01'],
    ['-90 days', '2025-03-03'],
  ])('%s', (text, from) => {
    expect(withoutText(understood(text))).toEqual(single('on', from));
  });
});

describe('months, years and doubt keep their precision', () => {
  test.each([
    ['2/2025', single('on', '2025-02')],
    ['02/2025', single('on', '2025-02')],
    ["2/'25", single('on', '2025-02')],
    ['2025-02', single('on', '2025-02')],
    ['feb 2025', single('on', '2025-02')],
    ['February, 2025', single('on', '2025-02')],
    ["feb '25", single('on', '2025-02')],
    ['sept', single('on', '2025-09')],
    ['2025', single('on', '2025')],
    ['~mar 2024', single('around', '2024-03')],
    ['~ 3/2024', single('around', '2024-03')],
    ['about 2/23', single('around', '2025-02-23')],
    ['abt. feb 23', single('around', '2025-02-23')],
    ['around feb 2025', single('around', '2025-02')],
    ['on or about 2/23/25', single('around', '2025-02-23')],
    ['o/a 2/23/25', single('around', '2025-02-23')],
    ['approx. 2019', single('around', '2019')],
    ['c. 2019', single('around', '2019')],
    ['circa 2019', single('around', '2019')],
    ['<6/15/97', single('before', '1997-06-15')],
    ['before 5/14/25', single('before', '2025-05-14')],
    ['prior to May 2025', single('before', '2025-05')],
    ['>2/1/25', single('after', '2025-02-01')],
    ['after feb 2025', single('after', '2025-02')],
    ['after 6/18/25 9a', single('after', '2025-06-18', at('09:00'))],
    ['late feb 2025', single('around', '2025-02')],
    ['Early March', single('around', '2025-03')],
    ['mid-2025', single('around', '2025')],
    ['mid feb 2025', single('around', '2025-02')],
  ])('%s', (text, date) => {
    expect(withoutText(understood(text))).toEqual(date);
  });
});

describe('two ends are understood', () => {
  const spring = span('from-to', '2025-02-16', '2025-05-14');
  test.each([
    ['2/16-5/14/25', spring],
    ['2/16/25-5/14', spring],
    ['2/16/25 - 5/14/25', spring],
    ['2/16/25 – 5/14/25', spring],
    ['2-16-25 - 5-14-25', spring],
    ['2025-02-16 - 2025-05-14', spring],
    ['2025-02-16-2025-05-14', spring],
    ['feb 16 to may 14 2025', spring],
    ['from feb 16 through may 14, 2025', spring],
    ['feb-may 2025', span('from-to', '2025-02', '2025-05')],
    ['2/2025-5/2025', span('from-to', '2025-02', '2025-05')],
    ['2019-2021', span('from-to', '2019', '2021')],
    ['feb 2025 to 5/14/25', span('from-to', '2025-02', '2025-05-14')],
    ['between 2/16/25 and 2/23/25', span('between', '2025-02-16', '2025-02-23')],
    ['between feb and may 2025', span('between', '2025-02', '2025-05')],
    ['12/20-1/5/25', span('from-to', '2024-12-20', '2025-01-05')],
    ['12/20/24-1/5', span('from-to', '2024-12-20', '2025-01-05')],
    ['June 18-20, 2025', span('from-to', '2025-06-18', '2025-06-20')],
    ['jun 18-25', span('from-to', '2025-06-18', '2025-06-25')],
    ['6/18-20/25', span('from-to', '2025-06-18', '2025-06-20')],
    ['6/18-20', span('from-to', '2025-06-18', '2025-06-20')],
    [
      '6/18/25 1:30p-3p',
      span('from-to', '2025-06-18', '2025-06-18', { ...at('13:30'), toTime: '15:00' }),
    ],
    ['6/18 9-12', span('from-to', '2025-06-18', '2025-06-18', { ...at('09:00'), toTime: '12:00' })],
    [
      '6/18/25 9a to 6/20/25 3p CT',
      span('from-to', '2025-06-18', '2025-06-20', {
        ...at('09:00', 'America/Chicago'),
        toTime: '15:00',
      }),
    ],
    [
      '6/18/25 to 6/20/25 3p',
      span('from-to', '2025-06-18', '2025-06-20', { toTime: '15:00', zone: NEW_YORK }),
    ],
  ])('%s', (text, date) => {
    expect(withoutText(understood(text))).toEqual(date);
  });
});

test.each(['undated', 'Unknown', '?', '???', 'no date', 'n/d', 'TBD'])('%s is undated', (text) => {
  expect(understood(text)).toEqual({ kind: 'undated', asTyped: text });
});

test('the text is kept as it was typed, without the space around it', () => {
  expect(understood('  Late  FEB 2025 ').asTyped).toBe('Late  FEB 2025');
});

describe('what can be read in two ways is refused, not guessed', () => {
  test.each([
    ['13/06/2025', 'typed-date/day-first'],
    ['31/12', 'typed-date/day-first'],
    ['by 6/1/25', 'typed-date/unclear-word'],
    ['since 2/1/25', 'typed-date/unclear-word'],
    ['until 2/1/25', 'typed-date/unclear-word'],
    ['on or before 5/14/25', 'typed-date/unclear-word'],
    ['<= 5/14/25', 'typed-date/unclear-word'],
    ['6/18 midnight', 'typed-date/midnight'],
    ['6/18 14', 'typed-date/hour-or-year'],
    ['jun 18 14', 'typed-date/hour-or-year'],
    ['6/18 2025', 'typed-date/hour-or-year'],
    ['Wednesday', 'typed-date/weekday-alone'],
    ['wed 9a', 'typed-date/weekday-alone'],
    ['6/1-5/25', 'typed-date/two-readings'],
    ['6/1-7/2025', 'typed-date/two-readings'],
    ['6/18/25 9a ET - 6/20/25 3p CT', 'typed-date/two-zones'],
  ])('%s', (text, code) => {
    expect(codeOf(parseTypedDate(text, context))).toBe(code);
  });
});

describe('what is no date is refused', () => {
  test.each([
    ['', 'typed-date/empty'],
    ['  \u200b ', 'typed-date/empty'],
    ['x'.repeat(201), 'typed-date/too-long'],
    ['banana', 'typed-date/unreadable'],
    ['0/5', 'typed-date/unreadable'],
    ['6/18/025', 'typed-date/unreadable'],
    ['13/13', 'typed-date/unreadable'],
    ['6/18 6/19', 'typed-date/unreadable'],
    ['feb 2025 9a', 'typed-date/unreadable'],
    ['constructor', 'typed-date/unreadable'],
    ['2/30/25', 'typed-date/impossible-day'],
    ['2/29/25', 'typed-date/impossible-day'],
    ['feb 30', 'typed-date/impossible-day'],
    ['2025-06-31', 'typed-date/impossible-day'],
    ['2/16-2/30/25', 'typed-date/impossible-day'],
    ['2/29-3/5/25', 'typed-date/impossible-day'],
    ['6/0/25', 'typed-date/impossible-day'],
    ['6/18 25:00', 'typed-date/impossible-time'],
    ['6/18 9:75', 'typed-date/impossible-time'],
    ['6/18 13p', 'typed-date/impossible-time'],
    ['1/1/1799', 'typed-date/out-of-range'],
    ['3000', 'typed-date/out-of-range'],
    ['+99999d', 'typed-date/out-of-range'],
    ['+99999y', 'typed-date/out-of-range'],
    ['9a', 'typed-date/time-without-day'],
    ['2/2025 - 5/14/25 9a', 'typed-date/time-without-day'],
    ['6/18 9a XYZ', 'typed-date/unknown-zone'],
    ['2/16/25-present', 'typed-date/open-ended'],
    ['5/14/25-2/16/25', 'typed-date/reversed-span'],
    ['6/18-6/16/25', 'typed-date/reversed-span'],
    ['June 18-5', 'typed-date/reversed-span'],
    ['6/18/25 3p-1:30p', 'typed-date/reversed-span'],
    ['~2/16-5/14/25', 'typed-date/one-day-needed'],
    ['late 2/16/25', 'typed-date/one-day-needed'],
    ['before late feb', 'typed-date/one-day-needed'],
    ['from 2/16/25', 'typed-date/unreadable'],
    ['between 2/16/25', 'typed-date/unreadable'],
  ])('%j', (text, code) => {
    expect(codeOf(parseTypedDate(text, context))).toBe(code);
  });

  it('with the length of the month that is too short', () => {
    expect(parseTypedDate('2/30/25', context)).toEqual({
      ok: false,
      failure: {
        code: 'typed-date/impossible-day',
        details: { month: 'February', day: 30, days: 28, year: 2025 },
      },
    });
  });
});

describe('what was assumed or does not fit is said', () => {
  test.each<[string, string[]]>([
    ['6/18/25 1:30p', []],
    ['Wed 6/18/25', []],
    ['Thu 6/18/25', ['weekday-mismatch']],
    ['jun 18', ['year-assumed']],
    ['2/29', ['year-assumed', 'past']],
    ['feb', ['year-assumed', 'past']],
    ['12/20-1/5/25', ['year-assumed', 'past']],
    ['6/21/25', ['weekend']],
    ['6/19/25', ['federal-holiday']],
    ['7/4/26', ['weekend', 'federal-holiday']],
    ['6/15/45', ['century-assumed', 'past']],
    ['6/15/44', ['century-assumed']],
    ['6/15/97', ['weekend', 'past']],
    ['jun 25', ['year-assumed', 'day-or-year']],
    ['6/18/25 9', ['time-assumed']],
    ['6/18/25 1:30', ['time-assumed']],
    ['6/18/25 12:00 AM', ['midnight-starts-day']],
    ['6/18/25 9a PT', ['zone-differs']],
    ['6/18/25 9a EST', ['zone-season']],
    ['3/8/26 2:30a', ['time-skipped', 'weekend']],
    ['11/2/25 1:30a', ['time-repeated', 'weekend']],
    ['5/30/25', ['past']],
    ['2025', []],
    ['before 6/1/25', ['past']],
    ['after 5/1/25', []],
  ])('%s', (text, codes) => {
    expect(notesOf(text).sort()).toEqual([...codes].sort());
  });

  it('and a mismatched weekday names the year in which it would fit', () => {
    expect(valueOf(parseTypedDate('Thu 6/18/25', context)).notes).toEqual([
      { code: 'weekday-mismatch', typed: 'Thursday', actual: 'Wednesday', fitsYear: 2026 },
    ]);
  });
});

describe('a time without a zone', () => {
  it('takes the court’s', () => {
    expect(understood('6/18/25 9a')).toMatchObject({ time: '09:00', zone: NEW_YORK });
  });
  it('has none where no court is known, and says so', () => {
    const { date, notes } = valueOf(parseTypedDate('6/18/25 9a', { today }));
    expect(date).toEqual({
      ...single('on', '2025-06-18', { time: '09:00' }),
      asTyped: '6/18/25 9a',
    });
    expect(notes).toEqual([{ code: 'zone-unknown' }]);
  });
  it('keeps the court’s own zone where the word typed fits it', () => {
    const detroit = parseTypedDate('6/18/25 9a ET', { today, zone: 'America/Detroit' });
    expect(valueOf(detroit).date).toMatchObject({ zone: 'America/Detroit' });
  });
});

const hostile = fc.oneof(
  fc.string({ maxLength: 220 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...'0 1 2 6 9 12 13 18 25 29 30 31 97 1799 2025 2199 / - . : , ( ) ? ~ < > + @'.split(' '),
        ...'jun feb september wed mon to and between about late mid on by am p noon et est t d w y'.split(
          ' ',
        ),
        ' ',
        ' ',
        ' ',
        "'",
        '–',
        '٣',
        '\u0000',
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join('')),
);

test('no text at all makes it throw, or yields a date that does not exist', () => {
  fc.assert(
    fc.property(
      hostile,
      caseDay,
      fc.option(fc.constant(NEW_YORK), { nil: undefined }),
      (text, now, zone) => {
        const result = parseTypedDate(
          text,
          zone === undefined ? { today: now } : { today: now, zone },
        );
        if (!result.ok) {
          expect(result.failure.code).toMatch(/^typed-date\//);
          return;
        }
        expect(caseDateSchema.safeParse(result.value.date).error).toBeUndefined();
        expect(result.value.date.asTyped).toBe(text.trim());
      },
    ),
    { numRuns: 20_000 },
  );
});

test('what is printed is understood again, in every style', () => {
  // A span within one day or month is printed as that day or month alone.
  const printable = placedDate(caseDay).filter((date) => !('to' in date) || date.from !== date.to);
  fc.assert(
    fc.property(
      printable,
      fc.constantFrom<DateStyle>('table', 'long', 'sentence', 'axis'),
      caseDay,
      (date, style, now) => {
        const printed = formatCaseDate(date, { style });
        const court = date.zone === undefined ? {} : { zone: date.zone };
        const again = valueOf(parseTypedDate(printed, { today: now, ...court })).date;
        const timed = date.time !== undefined || ('toTime' in date && date.toTime !== undefined);
        const { zone: _unused, ...untimed } = date;
        expect(withoutText(again)).toEqual(timed ? date : untimed);
      },
    ),
    { numRuns: 3000 },
  );
});

test('a day without a year is the one nearest to today', () => {
  fc.assert(
    fc.property(caseDay, caseDay, (on, now) => {
      const text = `${Number(on.slice(5, 7))}/${Number(on.slice(8))}`;
      const { date } = valueOf(parseTypedDate(text, { today: now }));
      if (date.kind === 'undated') throw new Error('undated');
      const distance = Math.abs(Date.parse(date.from) - Date.parse(now));
      expect(date.from.slice(5)).toBe(on.slice(5));
      expect(distance).toBeLessThanOrEqual((on.endsWith('02-29') ? 8 * 366 : 183) * 86_400_000);
    }),
  );
});
