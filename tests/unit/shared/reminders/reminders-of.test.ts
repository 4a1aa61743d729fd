import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMatterFile } from '../../../../shared/model/matter-file.ts';
import { reminderSchema, shownKeyOf } from '../../../../shared/reminders/reminder.ts';
import { type ReminderClock, remindersOf } from '../../../../shared/reminders/reminders-of.ts';
import { sayReminders } from '../../../../shared/reminders/say-reminders.ts';
import { instantsOf } from '../../../../shared/time/court-time.ts';
import { hostileLine, validFile } from '../../../builders/any-matter-file.ts';
import {
  before,
  buildView,
  day,
  matterFileOf,
  on,
  onlyMatterOf,
  readSample,
} from '../../../builders/matter-view.ts';

const zone = 'America/New_York';
const chain = [21, 14, 7, 6, 5, 4, 3, 2, 1];

function clockAt(today: string, time = '08:00'): ReminderClock {
  const [nowMs] = instantsOf(day(today), time, zone);
  if (nowMs === undefined) throw new Error('No such time');
  return { today: day(today), nowMs, zone };
}

const hearing = (date: object, more: object = {}): object => ({
  id: 'h1',
  kind: 'hearing',
  title: 'Bond hearing',
  details: { settings: [{ id: 's1', date, ...more }] },
});
const deadline = (details: object = {}, date = on('2025-06-20')): object => ({
  id: 'd1',
  kind: 'deadline',
  title: 'Brief',
  date,
  details,
});

const due = (events: readonly object[], clock: ReminderClock, daysSince = 1): readonly string[] =>
  remindersOf([buildView({ events })], chain, clock, [], daysSince).map(
    ({ reminder: { kind, when, ahead } }) => `${kind} ${when} ${String(ahead)}`,
  );

describe('By the chain', () => {
  test('A hearing is reminded of on the days of the chain and on its own, and on no other', () => {
    const days = (today: string) => due([hearing(on('2025-06-22'))], clockAt(today));
    expect(days('2025-06-01')).toEqual(['hearing days 21']);
    expect(days('2025-06-02')).toEqual([]);
    expect(days('2025-06-08')).toEqual(['hearing days 14']);
    expect(days('2025-06-21')).toEqual(['hearing days 1']);
    expect(days('2025-06-22')).toEqual(['hearing days 0']);
    expect(days('2025-06-23')).toEqual([]);
  });

  test('A mark that fell on days without the app is told of late instead of never', () => {
    const later = clockAt('2025-06-03');
    expect(due([hearing(on('2025-06-22'))], later)).toEqual([]);
    expect(due([hearing(on('2025-06-22'))], later, 3)).toEqual(['hearing days 19']);
  });

  test('A hearing known only to the month reminds on no day of its own', () => {
    expect(due([hearing(on('2025-07'))], clockAt('2025-06-30'))).toEqual([]);
    expect(due([hearing(on('2025-07'))], clockAt('2025-07-01'))).toEqual([]);
  });

  test('A hearing whose hour has come is over; what was struck or held is none', () => {
    const at = hearing(on('2025-06-22', '09:00', zone));
    expect(due([at], clockAt('2025-06-22'))).toEqual(['hearing days 0']);
    expect(due([at], clockAt('2025-06-22', '09:00'))).toEqual([]);
    expect(due([hearing(on('2025-06-22'), { status: 'vacated' })], clockAt('2025-06-21'))).toEqual(
      [],
    );
  });
});

describe('Deadlines', () => {
  const dates = { targetOn: '2025-06-10', safe: '2025-06-18' };

  test('are reminded of by target and safe day, not by the docketed day behind them', () => {
    expect(due([deadline(dates)], clockAt('2025-06-04'))).toEqual([
      'target days 6',
      'deadline days 14',
    ]);
    expect(due([deadline({})], clockAt('2025-06-19'))).toEqual(['deadline days 1']);
  });

  test('are overdue once each day, by the last of their dates that is over', () => {
    expect(due([deadline(dates)], clockAt('2025-06-17'))).toEqual([
      'target overdue 0',
      'deadline days 1',
    ]);
    expect(due([deadline(dates)], clockAt('2025-06-19'))).toEqual(['deadline overdue 0']);
    expect(due([deadline(dates)], clockAt('2025-06-30'))).toEqual(['deadline overdue 0']);
    expect(due([deadline({ ...dates, status: 'done' })], clockAt('2025-06-30'))).toEqual([]);
  });

  test('of the government or the court are never overdue: they are past their limit, our target is ours', () => {
    for (const binds of ['government', 'court']) {
      const theirs = [deadline({ ...dates, binds })];
      expect(due(theirs, clockAt('2025-06-17'))).toEqual(['target overdue 0', 'deadline days 1']);
      expect(due(theirs, clockAt('2025-06-19'))).toEqual(['deadline past-limit 0']);
      expect(due(theirs, clockAt('2025-06-30'))).toEqual(['deadline past-limit 0']);
    }
    expect(due([deadline({ ...dates, binds: 'unknown' })], clockAt('2025-06-30'))).toEqual([
      'deadline overdue 0',
    ]);
  });

  test('count by the earliest day that they can mean', () => {
    expect(due([deadline({}, on('2025-07'))], clockAt('2025-06-30'))).toEqual(['deadline days 1']);
    expect(due([deadline({}, before('2025-06-20'))], clockAt('2025-06-19'))).toEqual([
      'deadline days 0',
    ]);
  });

  test('with an hour are told of by hours through their last day, the safe day once, and those of others by days', () => {
    const noon = on('2025-06-20', '12:00', zone);
    const at = (details: object, today: string, time: string) =>
      due([deadline(details, noon)], clockAt(today, time));
    expect(at({}, '2025-06-19', '11:59')).toEqual(['deadline days 1']);
    expect(at({}, '2025-06-19', '12:00')).toEqual(['deadline hours 24']);
    expect(at({ safe: '2025-06-20' }, '2025-06-19', '11:59')).toEqual(['deadline days 1']);
    expect(at({ safe: '2025-06-20' }, '2025-06-20', '06:30')).toEqual(['deadline hours 6']);
    expect(at({ safe: '2025-06-19' }, '2025-06-19', '13:00')).toEqual([
      'deadline hours 24',
      'deadline days 0',
    ]);
    expect(at({ binds: 'government' }, '2025-06-20', '06:30')).toEqual(['deadline days 0']);
  });

  test('with an hour are overdue from that hour on', () => {
    const noon = [deadline({}, on('2025-06-20', '12:00', zone))];
    expect(due(noon, clockAt('2025-06-20', '11:59'))).toEqual(['deadline hours 1']);
    expect(due(noon, clockAt('2025-06-20', '12:00'))).toEqual(['deadline overdue 0']);
  });
});

describe('Everything else that must be kept', () => {
  test('A task is overdue until it is done', () => {
    const task = { id: 't1', kind: 'task', title: 'Call', date: on('2025-06-20') };
    expect(due([task], clockAt('2025-06-25'))).toEqual(['task overdue 0']);
    expect(due([{ ...task, details: { status: 'done' } }], clockAt('2025-06-25'))).toEqual([]);
  });

  test('Each check-in of a rule is reminded of, and none behind the end of the condition', () => {
    const checkIn = {
      id: 'c1',
      kind: 'condition',
      title: 'Report',
      date: on('2025-06-02'),
      details: { category: 'check-in', recurrence: 'FREQ=WEEKLY', until: on('2025-06-20') },
    };
    expect(due([checkIn], clockAt('2025-06-09'))).toEqual(['check-in days 0', 'check-in days 7']);
    expect(due([checkIn], clockAt('2025-06-16'))).toEqual(['check-in days 0']);
  });

  test('A reporting clock runs in real hours across a change of clocks, until it is reported', () => {
    const condition = {
      id: 'c1',
      kind: 'condition',
      title: 'Report contact',
      date: on('2026-01-01'),
      details: { reactionHours: 24 },
    };
    const contact = (details: object) => ({
      id: 'x1',
      kind: 'contact',
      title: 'Stop',
      date: on('2026-10-31', '14:00', zone),
      details: { conditionId: 'c1', ...details },
    });
    const at = (today: string, time: string) => due([condition, contact({})], clockAt(today, time));
    expect(at('2026-10-31', '15:00')).toEqual(['clock hours 24']);
    expect(at('2026-11-01', '12:30')).toEqual(['clock hours 1']);
    expect(at('2026-11-01', '13:00')).toEqual(['clock overdue 0']);
    const reported = contact({ reportedOn: on('2026-11-01') });
    expect(due([condition, reported], clockAt('2026-11-01', '12:30'))).toEqual([]);
  });

  test('A clock is told of as it starts, at half of it, at three hours, at one and at its end', () => {
    const events = [
      {
        id: 'c1',
        kind: 'condition',
        title: 'Report contact',
        date: on('2025-01-01'),
        details: { reactionHours: 30 },
      },
      {
        id: 'x1',
        kind: 'contact',
        title: 'Stop',
        date: on('2025-06-14', '09:00', zone),
        details: { conditionId: 'c1' },
      },
    ];
    const at = (today: string, time: string) => due(events, clockAt(today, time));
    expect(at('2025-06-14', '09:00')).toEqual(['clock hours 30']);
    expect(at('2025-06-15', '00:00')).toEqual(['clock hours 15']);
    expect(at('2025-06-15', '12:00')).toEqual(['clock hours 3']);
    expect(at('2025-06-15', '14:00')).toEqual(['clock hours 1']);
    expect(at('2025-06-15', '15:00')).toEqual(['clock overdue 0']);
  });

  test('A check-in that was made or excused reminds no more; the day named instead does', () => {
    const checkIns = [
      { day: '2025-06-09', outcome: 'done', at: on('2025-06-09') },
      { day: '2025-06-16', outcome: 'other-day', insteadOn: '2025-06-17' },
    ];
    const events = [
      {
        id: 'c1',
        kind: 'condition',
        title: 'Report',
        date: on('2025-06-02'),
        details: {
          category: 'check-in',
          recurrence: 'FREQ=WEEKLY',
          until: on('2025-06-20'),
          checkIns,
        },
      },
    ];
    expect(due(events, clockAt('2025-06-09'))).toEqual([]);
    expect(due(events, clockAt('2025-06-16'))).toEqual(['check-in days 1']);
    expect(due(events, clockAt('2025-06-17'))).toEqual(['check-in days 0']);
  });

  test('A stay that ends is reminded of', () => {
    const view = buildView({
      bars: [{ id: 'b1', kind: 'tro', from: on('2025-06-01'), expires: on('2025-06-15') }],
    });
    const [found] = remindersOf([view], chain, clockAt('2025-06-14'), []);
    expect(found?.reminder).toEqual({ key: 'b1', kind: 'date', when: 'days', ahead: 1 });
  });

  test('Samples and archived records, matters and clients remind of nothing', () => {
    const clock = clockAt('2025-06-21');
    const event = hearing(on('2025-06-22'));
    const none = (rows: Parameters<typeof buildView>[0]) =>
      expect(remindersOf([buildView(rows)], chain, clock, [])).toEqual([]);
    none({ events: [{ ...event, archived: true }] });
    none({ events: [event], matter: { archived: true } });
    none({ events: [event], client: { archived: true } });
    const petrova = readSample('petrova').matters;
    for (let index = 1; index < 30; index += 1)
      expect(
        remindersOf(petrova, chain, clockAt(`2025-06-${String(index).padStart(2, '0')}`), []),
      ).toEqual([]);
  });

  test('What is restricted is marked, so that it stays inside the window', () => {
    const view = buildView({
      proceedings: [{ id: 'p1', kind: 'asylum-only', restricted: ['asylum'] }],
      events: [{ ...hearing(on('2025-06-22')), proceedingId: 'p1' }],
    });
    const [found] = remindersOf([view], chain, clockAt('2025-06-21'), []);
    expect(found?.due.isRestricted).toBe(true);
  });
});

describe('Snoozed', () => {
  const keys = (date: string, snoozedOn: string, until: string, now: ReminderClock) => {
    const view = buildView({ events: [deadline({}, on(date))] });
    const snooze = { at: clockAt(snoozedOn).nowMs, until: clockAt(until).nowMs };
    return remindersOf([view], chain, now, [{ key: 'd1', ...snooze }]).length;
  };

  test('it is silent until the moment that was asked for', () => {
    expect(keys('2025-06-20', '2025-06-17', '2025-06-19', clockAt('2025-06-18'))).toBe(0);
    expect(keys('2025-06-20', '2025-06-17', '2025-06-19', clockAt('2025-06-19'))).toBe(1);
  });

  test('a snooze from before its last day ends with that day’s beginning', () => {
    expect(keys('2025-06-20', '2025-06-19', '2025-07-30', clockAt('2025-06-20', '00:01'))).toBe(1);
  });

  test('ids that are called like what every object has silence nothing', () => {
    const view = buildView({ events: [{ ...deadline(), id: 'constructor' }] });
    expect(remindersOf([view], chain, clockAt('2025-06-19'), [])).toHaveLength(1);
  });

  test('what is overdue can be snoozed', () => {
    expect(keys('2025-06-20', '2025-06-23', '2025-06-24', clockAt('2025-06-23', '09:00'))).toBe(0);
  });

  test('a snooze from before its hour ends with the hour', () => {
    const view = buildView({ events: [deadline({}, on('2025-06-20', '12:00', zone))] });
    const snooze = { at: clockAt('2025-06-20').nowMs, until: clockAt('2025-06-21').nowMs };
    const at = (time: string) =>
      remindersOf([view], chain, clockAt('2025-06-20', time), [{ key: 'd1', ...snooze }]).length;
    expect(at('11:59')).toBe(0);
    expect(at('12:00')).toBe(1);
  });
});

describe('What is said', () => {
  test.each([
    [[['deadline', 'overdue', 0]], ['A deadline is overdue']],
    [
      [
        ['hearing', 'days', 1],
        ['task', 'days', 1],
        ['hearing', 'days', 1],
      ],
      ['3 dates tomorrow'],
    ],
    [[['appointment', 'days', 0]], ['An appointment today']],
    [
      [
        ['hearing', 'days', 7],
        ['hearing', 'days', 14],
      ],
      ['2 hearings in the next 14 days'],
    ],
    [[['clock', 'hours', 1]], ['A report due within 1 hour']],
    [[['target', 'overdue', 0]], ['An office target is overdue']],
    [[['deadline', 'past-limit', 0]], ['A deadline of others is past its limit']],
  ] as const)('%j is said as %j', (list, texts) => {
    const reminders = list.map(([kind, when, ahead], index) => ({
      key: `k${String(index)}`,
      kind,
      when,
      ahead,
    }));
    expect(sayReminders(reminders).map(({ text }) => text)).toEqual(texts);
  });

  test('It is shown once a day, a clock again at each mark', () => {
    const clock = { key: 'k', kind: 'clock', when: 'hours', ahead: 6 } as const;
    expect(shownKeyOf(clock)).not.toBe(shownKeyOf({ ...clock, ahead: 3 }));
    const date = { key: 'k', kind: 'task', when: 'days', ahead: 1 } as const;
    expect(shownKeyOf(date)).toBe(shownKeyOf({ ...date, ahead: 0 }));
  });
});

/** Every word that a notification can be made of. */
const vocabulary =
  /^(An? |\d+ )(hearing|appointment|deadline|office target|task|check-in|report|date)s? (is overdue|are overdue|of others is past its limit|of others are past their limit|due within \d+ hours?|today|tomorrow|in (the next )?\d+ days?)$/;

test('No word of a client, a title, a docket or a facility can stand in a reminder', () => {
  const anyFile = fc.oneof(
    validFile,
    fc.record({ name: hostileLine, title: hostileLine }).map(({ name, title }) =>
      matterFileOf({
        client: { name: name || 'x' },
        matter: { title: title || 'x' },
        proceedings: [{ id: 'p1', kind: 'habeas', docketNumber: title, caption: name }],
        events: [{ ...hearing(on('2025-06-22')), title: title || 'x', proceedingId: 'p1' }],
      }),
    ),
  );
  fc.assert(
    fc.property(anyFile, fc.nat(2500), (file, offset) => {
      const parsed = parseMatterFile(JSON.stringify(file));
      if (!parsed.ok) throw new Error(parsed.failure.code);
      const nowMs = Date.UTC(2019, 0, 1) + offset * 86_400_000;
      const today = day(new Date(nowMs).toISOString().slice(0, 10));
      const found = remindersOf(
        [onlyMatterOf(parsed.value)],
        Array.from({ length: 365 }, (_, index) => 365 - index),
        { today, nowMs, zone: 'UTC' },
        [],
      ).map(({ reminder }) => reminder);
      for (const reminder of found) expect(reminderSchema.parse(reminder)).toEqual(reminder);
      for (const { text } of sayReminders(found)) expect(text).toMatch(vocabulary);
    }),
    { numRuns: 200 },
  );
});
