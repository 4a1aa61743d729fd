import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCounter } from '../../../../shared/counters/count-elapsed.ts';
import {
  sayElapsed,
  sayLeftOut,
  sayMark,
  sayStretch,
} from '../../../../shared/counters/say-counter.ts';
import { countForward } from '../../../../shared/deadlines/methods/count-days.ts';
import { uniteExclusions } from '../../../../shared/deadlines/exclusions.ts';
import { instantOf } from '../../../../shared/time/court-time.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import {
  around,
  before,
  between,
  buildView,
  day,
  on,
  onlyMatterOf,
  readSample,
  stint,
  undated,
} from '../../../builders/matter-view.ts';

const NY = 'America/New_York';

function read(
  counter: object,
  asOf = '2026-11-26',
  rows: Parameters<typeof buildView>[0] = {},
  now: number | null = null,
) {
  const view = buildView({
    ...rows,
    matter: { ...rows.matter, counters: [{ id: 'counter', title: 'Counter', ...counter }] },
  });
  const [only] = view.matter.counters;
  if (only === undefined) throw new Error('no counter');
  return readCounter(only, view, { day: day(asOf), now });
}

function marksOf(reading: ReturnType<typeof read>): readonly string[] {
  return reading.marks.map((mark) => sayMark(mark, reading));
}

const days = (amount: number) => ({ amount, unit: 'days' });
const months = (amount: number) => ({ amount, unit: 'months' });
const hours = (amount: number) => ({ amount, unit: 'hours' });

function instant(on: string, time: string, zone: string): number {
  const at = instantOf(day(on), time, zone);
  if (!at.ok) throw new Error(at.failure.code);
  return at.value;
}

describe('the counters of the model case', () => {
  const view = onlyMatterOf(readSample('petrova'));
  const of = (id: string) => {
    const counter = view.matter.counters.find((one) => one.id === id);
    if (counter === undefined) throw new Error(id);
    return readCounter(counter, view, { day: day('2026-11-26'), now: null });
  };
  test('arrest on the complaint to indictment is 42 days, past the bare 30, and nobody is accused', () => {
    const reading = of('petrova-count-indictment');
    expect(sayElapsed(reading)).toBe('42 days');
    expect(marksOf(reading)).toEqual([
      'fell on Fri, June 13, 2025; 12 days past it: past the bare limit, no exclusion recorded',
    ]);
  });
  test('initial appearance to probable-cause hearing is 34 days, past the bare 14', () => {
    const reading = of('petrova-count-probable-cause');
    expect(sayElapsed(reading)).toBe('34 days');
    expect(marksOf(reading)).toEqual([
      'fell on Thu, May 29, 2025; 20 days past it: past the bare limit, no exclusion recorded',
    ]);
  });
});

describe('a count of days', () => {
  test('keeps six months apart from 180 days', () => {
    const reading = read({ from: on('2026-08-31'), rulers: [days(180), months(6)] });
    expect(marksOf(reading)).toEqual([
      'falls on Sat, February 27, 2027; in 93 days',
      'falls on Sun, February 28, 2027; in 94 days',
    ]);
    expect(sayElapsed(reading)).toBe('87 days · 2 months, 26 days');
  });
  test('leaves out what several reasons exclude once, both ends of a span included', () => {
    const reading = read({
      from: on('2026-09-01'),
      to: on('2026-10-31'),
      rulers: [days(30), days(90)],
      excluded: [
        { from: on('2026-09-10'), to: on('2026-09-20'), reason: 'motion' },
        { from: on('2026-09-15'), to: on('2026-10-02'), reason: 'competency' },
      ],
    });
    expect(sayElapsed(reading)).toBe('37 days');
    expect(sayLeftOut(reading)).toBe('23 days left out, each once');
    expect(marksOf(reading)).toEqual([
      'fell on Sat, October 24, 2026; 7 days past it: with the recorded exclusions left out',
      'falls on Wed, December 23, 2026; the count ended before it',
    ]);
  });
  test('says that an exclusion outside of it changes nothing', () => {
    const reading = read({
      from: on('2026-09-01'),
      to: on('2026-10-31'),
      rulers: [days(30)],
      excluded: [{ from: on('2026-08-01'), to: on('2026-09-01'), reason: 'motion' }],
    });
    expect(sayElapsed(reading)).toBe('60 days');
    expect(marksOf(reading)).toEqual([
      'fell on Thu, October 1, 2026; 30 days past it: past the bare limit, no recorded exclusion falls into it',
    ]);
  });
  test('while an exclusion goes on has marks that fall at the earliest on a day', () => {
    const reading = read({
      from: on('2026-11-01'),
      rulers: [days(30)],
      excluded: [{ from: on('2026-11-11'), reason: 'interlocutory appeal' }],
    });
    expect(sayElapsed(reading)).toBe('9 days');
    expect(marksOf(reading)).toEqual([
      'falls on Thu, December 17, 2026 at the earliest; in at least 21 days',
    ]);
  });
  test('with fuzzy ends is a range, and a mark may be past', () => {
    const reading = read({
      from: around('2026-09'),
      to: on('2026-10-20'),
      rulers: [days(30), days(10), days(60)],
    });
    expect(sayElapsed(reading)).toBe('20 to 49 days');
    expect(marksOf(reading)).toEqual([
      'fell between Thu, October 1, 2026 and Fri, October 30, 2026; it may be past, the dates leave it open',
      'fell between Fri, September 11, 2026 and Sat, October 10, 2026; 10 to 39 days past it: past the bare limit, no exclusion recorded',
      'falls between Sat, October 31, 2026 and Sun, November 29, 2026; the count ended before it',
    ]);
  });
  test('from a start that is open to the past has no upper limit', () => {
    const reading = read({ from: before('2026-10-02'), to: on('2026-10-31'), rulers: [days(30)] });
    expect(sayElapsed(reading)).toBe('at least 30 days');
    expect(marksOf(reading)).toEqual([
      'fell by Sat, October 31, 2026; it may be past, the dates leave it open',
    ]);
  });
  test('runs to the day through which facts are current, and claims nothing past it', () => {
    const reading = read({ from: on('2026-09-01'), rulers: [days(30), days(60)] }, '2026-11-26', {
      matter: { factsCurrentThrough: '2026-10-15' },
    });
    expect(sayElapsed(reading)).toBe('44 days');
    expect(marksOf(reading)).toEqual([
      'fell on Thu, October 1, 2026; 14 days past it: past the bare limit, no exclusion recorded',
      'falls on Sat, October 31, 2026; nothing is claimed past the day through which facts are current',
    ]);
  });
  test('to a day that lies ahead says so, and tells its marks as to come', () => {
    const trial = read({ from: on('2026-11-01'), to: on('2027-01-15'), rulers: [days(70)] });
    expect(sayStretch(trial)).toBe(
      'from Sun, November 1, 2026 to Fri, January 15, 2027, a day ahead',
    );
    expect(marksOf(trial)).toEqual([
      'falls on Sun, January 10, 2027; the count ends 5 days past it: past the bare limit, no exclusion recorded',
    ]);
  });
  test('on the day of a mark is not past it', () => {
    const at = (asOf: string) =>
      marksOf(read({ from: on('2026-10-27'), rulers: [days(30)] }, asOf));
    expect(at('2026-11-26')).toEqual(['falls on Thu, November 26, 2026; that is today']);
    expect(at('2026-11-27')).toEqual([
      'fell on Thu, November 26, 2026; 1 day past it: past the bare limit, no exclusion recorded',
    ]);
  });
  test('says what is missing', () => {
    const arrest = (date: object, more = {}) => ({
      events: [{ id: 'arrest', kind: 'arrest', title: 'Arrest', date, ...more }],
    });
    const counter = {
      from: on('2026-01-01'),
      fromRecord: { table: 'events', id: 'arrest' },
      rulers: [days(30)],
    };
    expect(sayElapsed(read(counter, '2026-11-26', arrest(undated)))).toBe(
      'Unknown, because no day of arrest is recorded',
    );
    expect(
      sayElapsed(read(counter, '2026-11-26', arrest(on('2026-11-01'), { archived: true }))),
    ).toBe('Unknown, because “Arrest”, the record of arrest, is archived or vacated');
    expect(sayElapsed(read({ from: on('2026-11-02'), to: on('2026-11-01') }))).toBe(
      'Unknown, because the end that is recorded lies before the start',
    );
    expect(sayElapsed(read({ from: on('2026-12-01') }))).toBe(
      'Unknown, because the start lies after the day as of which it is counted',
    );
  });
  test('from and to records follows them: a stint from its book-in to its book-out', () => {
    const counter = {
      from: on('2020-01-01'),
      fromRecord: { table: 'stints', id: 'a' },
      toRecord: { table: 'stints', id: 'a' },
      rulers: [days(10)],
    };
    const ended = { stints: [stint('a', on('2026-10-01'), on('2026-10-21'))] };
    expect(sayElapsed(read(counter, '2026-11-26', ended))).toBe('20 days');
    const running = { stints: [stint('a', on('2026-10-01'), null)] };
    expect(read(counter, '2026-11-26', running)).toMatchObject({ isRunning: true });
  });
});

describe('a count of hours', () => {
  const since = (at: object, more = {}) => ({ from: at, rulers: [hours(48)], ...more });
  test('is unknown while no time is recorded, or no zone', () => {
    const arrest = (date: object) => ({
      events: [{ id: 'arrest', kind: 'arrest', title: 'Arrest', date }],
    });
    const counter = since(undated, { fromRecord: { table: 'events', id: 'arrest' } });
    expect(marksOf(read(counter, '2026-11-26', arrest(on('2026-11-24'))))).toEqual([
      'unknown, because no time of arrest is recorded',
    ]);
    expect(marksOf(read(counter, '2026-11-26', arrest(on('2026-11-24', '10:00'))))).toEqual([
      'unknown, because no time zone of arrest is recorded',
    ]);
    expect(marksOf(read(since(around('2026-11-24'))))).toEqual([
      'unknown, because the start is not recorded to the minute',
    ]);
    expect(marksOf(read(since(on('2025-03-09', '02:30', NY))))).toEqual([
      'unknown, because the clocks skip the time of the start that is recorded',
    ]);
  });
  test('runs over a change of clocks in hours that really pass', () => {
    expect(marksOf(read(since(on('2026-10-30', '22:30', NY)), '2026-11-26'))).toEqual([
      'fell on Sun, November 1, 2026, 9:30 PM EST; past it: past the bare limit, no exclusion recorded',
    ]);
    expect(marksOf(read(since(on('2025-03-08', '12:00', NY)), '2026-11-26'))).toEqual([
      'fell on Mon, March 10, 2025, 1:00 PM EDT; past it: past the bare limit, no exclusion recorded',
    ]);
  });
  test('of a time that the clock shows twice is between the two', () => {
    expect(marksOf(read(since(on('2026-11-01', '01:30', NY)), '2026-11-26'))).toEqual([
      'fell between Tue, November 3, 2026, 12:30 AM EST and Tue, November 3, 2026, 1:30 AM EST; past it: past the bare limit, no exclusion recorded',
    ]);
  });
  test('says how long it is until the mark by the clock of now', () => {
    const now = instant('2026-11-26', '08:48', NY);
    const reading = read(since(on('2026-11-25', '09:00', NY)), '2026-11-26', {}, now);
    expect(sayElapsed(reading)).toBe('1 day · 23 h 48 min');
    expect(marksOf(reading)).toEqual([
      'falls on Fri, November 27, 2026, 9:00 AM EST; in 24 h 12 min',
    ]);
  });
  test('to an end without a time says that nobody can tell', () => {
    const reading = read(since(on('2026-11-20', '09:00', NY), { to: on('2026-11-22') }));
    expect(marksOf(reading)).toEqual([
      'falls on Sun, November 22, 2026, 9:00 AM EST; whether it is past is unknown, because no time of the end is recorded',
    ]);
  });
  test('leaves out an excluded span by its times, and by whole days where it has none', () => {
    const spans = (from: object, to: object) => ({ excluded: [{ from, to, reason: 'tolled' }] });
    const start = on('2026-11-20', '09:00', NY);
    expect(
      marksOf(
        read(since(start, spans(on('2026-11-20', '12:00', NY), on('2026-11-20', '15:00', NY)))),
      )[0],
    ).toContain('fell on Sun, November 22, 2026, 12:00 PM EST');
    expect(marksOf(read(since(start, spans(on('2026-11-21'), on('2026-11-21')))))[0]).toContain(
      'fell on Mon, November 23, 2026, 9:00 AM EST',
    );
  });
});

describe('counting holds for any dates', () => {
  const start = day('2024-02-20');
  const spansOf = fc.array(
    fc.tuple(fc.integer({ min: -30, max: 200 }), fc.integer({ min: 0, max: 60 })),
    { maxLength: 5 },
  );
  const asSpans = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([from, length], index) => ({
      from: addDays(start, from),
      to: addDays(start, from + length),
      reason: `reason ${String(index)}`,
    }));

  test('a mark falls on the day to which the deadlines count the same period', () => {
    fc.assert(
      fc.property(spansOf, fc.integer({ min: 1, max: 200 }), (offsets, amount) => {
        const spans = asSpans(offsets);
        const united = uniteExclusions(spans);
        if (!united.ok) throw new Error(united.failure.code);
        const counted = countForward({
          start,
          amount,
          unit: 'days',
          excluded: united.value,
          countsTriggerDay: false,
          holidayOn: () => null,
          closedOn: () => null,
          missingDay: 'last-day',
        } as unknown as Parameters<typeof countForward>[0]);
        const excluded = spans.map(({ from, to, reason }) => ({
          from: on(from),
          to: on(to),
          reason,
        }));
        const reading = read({ from: on(start), rulers: [days(amount)], excluded }, '2030-01-01');
        const [mark] = reading.marks;
        expect(mark).toMatchObject({
          kind: 'day',
          falls: { earliest: counted.day, latest: counted.day },
        });
      }),
    );
  });
  test('what counts and what is left out are together the bare days', () => {
    fc.assert(
      fc.property(spansOf, fc.integer({ min: 0, max: 300 }), (offsets, length) => {
        const excluded = asSpans(offsets).map(({ from, to, reason }) => ({
          from: on(from),
          to: on(to),
          reason,
        }));
        const reading = read(
          { from: on(start), to: on(addDays(start, length)), excluded },
          '2030-01-01',
        );
        if (reading.elapsed.kind !== 'known') throw new Error('unknown');
        const { days: elapsed, leftOut } = reading.elapsed.value;
        expect(elapsed.min).toBe(elapsed.max);
        expect(elapsed.min + leftOut.min).toBe(length);
      }),
    );
  });
  test('a doubtful start gives a range that holds the count of each day that it can mean', () => {
    fc.assert(
      fc.property(
        spansOf,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 80, max: 300 }),
        (offsets, width, within, length) => {
          const excluded = asSpans(offsets).map(({ from, to, reason }) => ({
            from: on(from),
            to: on(to),
            reason,
          }));
          const to = on(addDays(start, length));
          const rulers = [days(30), months(2)];
          const doubtful = read(
            { from: between(start, addDays(start, width)), to, rulers, excluded },
            '2030-01-01',
          );
          const exact = read(
            { from: on(addDays(start, Math.min(within, width))), to, rulers, excluded },
            '2030-01-01',
          );
          if (doubtful.elapsed.kind !== 'known' || exact.elapsed.kind !== 'known')
            throw new Error('unknown');
          const { min, max } = doubtful.elapsed.value.days;
          const one = exact.elapsed.value.days.min;
          expect(min <= one && max !== null && one <= max).toBe(true);
          doubtful.marks.forEach((mark, index) => {
            const own = exact.marks[index];
            if (mark.kind !== 'day' || own?.kind !== 'day') throw new Error('no day');
            expect((mark.falls.earliest ?? '') <= (own.falls.earliest ?? '')).toBe(true);
            expect((mark.falls.latest ?? '9') >= (own.falls.latest ?? '')).toBe(true);
            if (mark.stands !== 'maybe') expect(own.stands).toBe(mark.stands);
          });
        },
      ),
    );
  });
  test('48 hours are 48 hours from any minute of a year in any zone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 364 }),
        fc.constantFrom('00:15', '06:30', '12:00', '23:59'),
        fc.constantFrom(NY, 'America/Chicago', 'America/Phoenix', 'Pacific/Guam'),
        (offset, time, zone) => {
          const from = addDays(day('2026-01-01'), offset);
          const reading = read({ from: on(from, time, zone), rulers: [hours(48)] }, '2030-01-01');
          const [mark] = reading.marks;
          if (mark?.kind !== 'hour') throw new Error('no hours');
          expect(mark.falls.earliest - instant(from, time, zone)).toBe(48 * 3_600_000);
        },
      ),
    );
  });
});
