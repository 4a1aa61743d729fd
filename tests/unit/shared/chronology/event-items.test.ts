import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../shared/chronology/chronology.ts';
import { textsOfMark } from '../../../../shared/chronology/project-labels.ts';
import { axisMs } from '../../../../shared/time/axis-ms.ts';
import {
  after,
  around,
  before,
  between,
  buildView,
  day,
  fromTo,
  type MatterRows,
  on,
  undated,
} from '../../../builders/matter-view.ts';

const AS_OF = day('2025-12-31');
const chronology = (events: readonly object[], rows: MatterRows = {}) =>
  buildChronology(buildView({ ...rows, events }), { asOf: AS_OF });
const at = (text: string, time?: string) => axisMs(day(text), time);
const note = (date: object, more: object = {}) => ({
  id: 'n',
  kind: 'note',
  title: 'Note',
  date,
  ...more,
});
const hearing = (...settings: readonly object[]) => ({
  id: 'h',
  kind: 'hearing',
  title: 'Hearing',
  details: { settings },
});
const setting = (id: string, date: object, more: object = {}) => ({ id, date, ...more });

describe('a mark of an unverified date', () => {
  const marks = (...settings: readonly object[]) => chronology([hearing(...settings)]).marks;

  test('is that of the setting that holds now, never that of an earlier one', () => {
    const old = setting('s1', on('2025-06-04'), { status: 'reset', replacedBy: 's2' });
    const found = marks(old, setting('s2', on('2025-06-18')));
    expect(found.map(({ id, unverified }) => [id, unverified])).toEqual([
      ['h:s1', false],
      ['h', true],
    ]);
  });

  test('is none once somebody else compared it, once it was held, and of what asks for nobody', () => {
    expect(marks(setting('s1', on('2025-06-18'), { verifiedBy: 'p2' }))[0]?.unverified).toBe(false);
    expect(marks(setting('s1', on('2025-06-18'), { status: 'held' }))[0]?.unverified).toBe(false);
    expect(chronology([note(on('2025-06-18'))]).marks[0]?.unverified).toBe(false);
  });

  test('says so ahead of its words, where cutting them leaves it', () => {
    const [mark] = marks(setting('s1', on('2025-06-18', '13:30', 'America/New_York')));
    if (mark === undefined) throw new Error('A hearing with a date has a mark');
    expect(textsOfMark(mark)).toEqual(['† Hearing · 1:30 PM ET', '† Hearing']);
    expect(textsOfMark({ ...mark, unverified: false })).toEqual([
      'Hearing · 1:30 PM ET',
      'Hearing',
    ]);
  });
});

describe('where a mark stands, and how sure it is', () => {
  const JUNE_18 = at('2025-06-18');
  test.each<[string, object, [number, number, number, string]]>([
    ['a day', on('2025-06-18'), [JUNE_18, JUNE_18, JUNE_18, 'exact']],
    [
      'a time stands at the wall clock of the court, whatever the zone',
      on('2025-06-18', '13:30', 'America/Los_Angeles'),
      [at('2025-06-18', '13:30'), at('2025-06-18', '13:30'), at('2025-06-18', '13:30'), 'exact'],
    ],
    [
      'a month stands at its first day and reaches to its end',
      on('2025-06'),
      [at('2025-06-01'), at('2025-06-01'), at('2025-07-01'), 'period'],
    ],
    [
      'a year reaches to its end',
      on('2025'),
      [at('2025-01-01'), at('2025-01-01'), at('2026-01-01'), 'period'],
    ],
    [
      'around a day reaches three days to each side',
      around('2025-06-18'),
      [JUNE_18, at('2025-06-15'), at('2025-06-22'), 'around'],
    ],
    [
      'before a day stands on that day',
      before('2025-06-18'),
      [JUNE_18, JUNE_18, JUNE_18, 'before'],
    ],
    [
      'after a day stands at its end',
      after('2025-06-18'),
      [at('2025-06-19'), at('2025-06-19'), at('2025-06-19'), 'after'],
    ],
    [
      'between reaches from the first day through the last',
      between('2025-06-18', '2025-06-20'),
      [JUNE_18, JUNE_18, at('2025-06-21'), 'between'],
    ],
    [
      'between two times reaches to the second',
      { ...between('2025-06-18', '2025-06-18'), precision: 'time', time: '09:00', toTime: '11:30' },
      [at('2025-06-18', '09:00'), at('2025-06-18', '09:00'), at('2025-06-18', '11:30'), 'between'],
    ],
  ])('%s', (_rule, date, expected) => {
    const [mark] = chronology([note(date)]).marks;
    expect([mark?.at, mark?.from, mark?.to, mark?.edge]).toEqual(expected);
  });

  test('an undated event has no mark, only a line', () => {
    const { marks, bars, rows } = chronology([note(undated)]);
    expect([marks, bars, rows.length]).toEqual([[], [], 1]);
  });

  test('two court times at one wall clock stand at one place, in whatever zones', () => {
    const { marks } = chronology([
      note(on('2025-03-09', '14:00', 'America/New_York')),
      note(on('2025-03-09', '14:00', 'America/Los_Angeles'), { id: 'm' }),
    ]);
    expect(marks.map((mark) => mark.at)).toEqual([
      at('2025-03-09', '14:00'),
      at('2025-03-09', '14:00'),
    ]);
  });
});

describe('settings of a hearing', () => {
  const reset = hearing(
    setting('one', on('2025-06-01'), { status: 'reset', replacedBy: 'two' }),
    setting('two', on('2025-07-01'), { status: 'continued', replacedBy: 'three' }),
    setting('three', on('2025-08-01')),
  );

  test('each has a mark; those that no longer hold are struck', () => {
    expect(chronology([reset]).marks.map((mark) => [mark.id, mark.struck])).toEqual([
      ['h:one', true],
      ['h:two', true],
      ['h', false],
    ]);
  });

  test('a link leads from each to the one that took its place', () => {
    expect(chronology([reset]).links.map((link) => [link.from, link.to])).toEqual([
      ['h:one', 'h:two'],
      ['h:two', 'h'],
    ]);
  });

  test('a date to be determined keeps the struck ones on the axis and links to nothing', () => {
    const { marks, links } = chronology([
      hearing(
        setting('one', on('2025-06-01'), { status: 'vacated', replacedBy: 'two' }),
        setting('two', undated, { form: 'to-be-determined' }),
      ),
    ]);
    expect(marks.map((mark) => [mark.id, mark.struck])).toEqual([['h:one', true]]);
    expect(links).toEqual([]);
  });

  test('a hearing over two days has two marks of its own, neither struck', () => {
    const { marks } = chronology([
      hearing(
        setting('one', on('2025-06-01'), { status: 'held' }),
        setting('two', on('2025-06-02')),
      ),
    ]);
    expect(marks.map((mark) => [mark.id, mark.struck])).toEqual([
      ['h:one', false],
      ['h', false],
    ]);
  });

  test('a day on which the hearing was held is not struck, though it went on another day', () => {
    const { marks, links } = chronology([
      hearing(
        setting('one', on('2025-06-01'), { status: 'held', replacedBy: 'two' }),
        setting('two', on('2025-06-02')),
      ),
    ]);
    expect(marks.map((mark) => mark.struck)).toEqual([false, false]);
    expect(links).toHaveLength(1);
  });

  test.each(['set', 'not-held', 'not-reached'])(
    'a setting still marked %s is struck once another took its place',
    (status) => {
      const { marks } = chronology([
        hearing(
          setting('one', on('2025-06-01'), { status, replacedBy: 'two' }),
          setting('two', on('2025-06-02')),
        ),
      ]);
      expect(marks.map((mark) => mark.struck)).toEqual([true, false]);
    },
  );

  test('a vacated hearing without a new date is struck', () => {
    const { marks } = chronology([
      hearing(setting('one', on('2025-06-01'), { status: 'vacated' })),
    ]);
    expect(marks.map((mark) => [mark.id, mark.struck])).toEqual([['h', true]]);
  });
});

describe('bars of events', () => {
  const barOf = (events: readonly object[], rows: MatterRows = {}) =>
    chronology(events, rows).bars[0];
  const condition = (date: object, details: object = {}) =>
    note(date, { kind: 'condition', details });

  test('a stretch is drawn through its last day', () => {
    const bar = barOf([note(fromTo('2025-02-16', '2025-05-14'))]);
    expect([bar?.band, bar?.from, bar?.to]).toEqual(['span', at('2025-02-16'), at('2025-05-15')]);
  });

  test('a stretch between months is in doubt inside them', () => {
    const bar = barOf([note(fromTo('2025-02', '2025-05'))]);
    expect([bar?.from, bar?.solidFrom, bar?.solidTo, bar?.to]).toEqual([
      at('2025-02-01'),
      at('2025-02-28'),
      at('2025-05-01'),
      at('2025-06-01'),
    ]);
  });

  test('a condition binds to the day past which nothing is claimed', () => {
    const bar = barOf([condition(on('2025-02-01'))], {
      matter: { factsCurrentThrough: '2025-06-25' },
    });
    expect([bar?.running, bar?.to]).toEqual([true, at('2025-06-25')]);
  });

  test('a condition with an end binds to it, in the future too', () => {
    const bar = barOf([condition(on('2025-02-01'), { until: on('2026-02-01') })]);
    expect([bar?.running, bar?.to]).toEqual([false, at('2026-02-01')]);
  });

  test.each(['done', 'excused', 'lifted'])(
    'a condition that is %s without a day does not run on; all of it is in doubt',
    (status) => {
      const bar = barOf([condition(on('2025-02-01'), { status })]);
      expect([bar?.running, bar?.solidTo]).toEqual([false, at('2025-02-01')]);
    },
  );
});

describe('milestones', () => {
  test('arrests, orders and the like are milestones, notes are not, unless the event says so', () => {
    const { rows } = chronology([
      note(on('2025-01-01'), { kind: 'arrest', id: 'a' }),
      note(on('2025-01-02'), { id: 'b' }),
      note(on('2025-01-03'), { id: 'c', milestone: true }),
      note(on('2025-01-04'), { kind: 'order', id: 'd', milestone: false }),
    ]);
    expect(rows.map((row) => row.milestone)).toEqual([true, false, true, false]);
  });
});
