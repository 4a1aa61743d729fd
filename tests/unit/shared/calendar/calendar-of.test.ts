import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../../shared/calendar/calendar-of.ts';
import { entriesOfMatter } from '../../../../shared/calendar/entries-of-matter.ts';
import { currentSetting, isAttended } from '../../../../shared/model/event-date.ts';
import { parseMatterFile } from '../../../../shared/model/matter-file.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { defaultOfficeSettings } from '../../../../shared/model/office-settings.ts';
import { recordOutcome, recordReset } from '../../../../shared/model/record-reset.ts';
import { nearestInstantOf } from '../../../../shared/time/court-time.ts';
import { validFile } from '../../../builders/any-matter-file.ts';
import { readCalendar, stateOf, timesOf } from '../../../builders/read-calendar.ts';
import {
  around,
  buildView,
  day,
  fromTo,
  on,
  onlyMatterOf,
  readSample,
  undated,
} from '../../../builders/matter-view.ts';

const settings = defaultOfficeSettings;
const ny = 'America/New_York';

const textOf = (view: MatterView): string =>
  calendarOf([view], { scope: { matterIds: [view.matter.id] }, settings }).text;
const read = (view: MatterView) => readCalendar(textOf(view));
const only = <T>(list: readonly T[]): T => {
  const [first, second] = list;
  if (first === undefined || second !== undefined) throw new Error('Not exactly one');
  return first;
};
const hearing = (more: object, details: object = {}): object => ({
  id: 'h1',
  kind: 'hearing',
  title: 'Smith docket 1:25-cr-10159 smuggling',
  ...more,
  details: { settings: [{ id: 's1', date: on('2025-06-18', '13:30', ny) }], ...details },
});

describe('What stands in a calendar', () => {
  test('A hearing stands at its wall time, titled by initials and its shipped type alone', () => {
    const event = only(
      read(
        buildView({
          client: { name: 'Kseniia Petrova' },
          events: [hearing({}, { hearingType: 'Master calendar' })],
        }),
      ),
    );
    expect(event.summary).toBe('KP: master calendar hearing');
    expect(event.uid).toBe('h1+s1@paradocket');
    expect(event.startDate.toUnixTime() * 1000).toBe(
      nearestInstantOf(day('2025-06-18'), '13:30', ny),
    );
    expect(event.startDate.toString()).toBe('2025-06-18T13:30:00');
    expect(stateOf(event)).toBe('CONFIRMED');
  });

  test('A type that is none of the shipped ones is not named: it may be a name', () => {
    const view = buildView({ events: [hearing({}, { hearingType: 'Ana Example v. Smith' })] });
    expect(only(read(view)).summary).toBe('AE: hearing');
  });

  test('Neutral titles tell nothing of the client', () => {
    const view = buildView({ events: [hearing({}, { hearingType: 'bond' })] });
    const { text } = calendarOf([view], { scope: 'all', settings, titles: 'neutral' });
    expect(only(readCalendar(text)).summary).toBe('Hearing');
  });

  test('A day is a day: no time is made up, and the end lies behind it', () => {
    const text = textOf(
      buildView({
        events: [{ id: 'd1', kind: 'deadline', title: 'Brief', date: on('2025-03-09') }],
      }),
    );
    expect(text).toContain('DTSTART;VALUE=DATE:20250309\r\nDTEND;VALUE=DATE:20250310\r\n');
    expect(only(readCalendar(text)).startDate.isDate).toBe(true);
  });

  test('A span of days or of hours keeps both ends; an unknown length has none', () => {
    const trial = (date: object) =>
      textOf(buildView({ events: [hearing({}, { settings: [{ id: 's1', date }] })] }));
    expect(trial(fromTo('2025-06-02', '2025-06-04'))).toContain('DTEND;VALUE=DATE:20250605');
    expect(
      trial({
        ...fromTo('2025-06-02', '2025-06-02'),
        precision: 'time',
        time: '09:00',
        toTime: '11:30',
        zone: ny,
      }),
    ).toContain(`DTEND;TZID=${ny}:20250602T113000`);
    expect(trial(on('2025-06-02', '09:00', ny))).not.toContain('DTEND');
  });

  test('A control date stands as a whole day and is called one', () => {
    const settingsOf = [{ id: 's1', form: 'control', date: on('2025-09-01') }];
    const view = buildView({ events: [hearing({}, { settings: settingsOf })] });
    expect(only(read(view)).summary).toBe('AE: control date');
  });

  test('Fuzzy, undated and to-be-determined dates are left out and counted, as long as they are open', () => {
    const setting = (id: string, more: object) =>
      hearing({ id }, { settings: [{ id: 's1', ...more }] });
    const view = buildView({
      events: [
        setting('a', { date: around('2025-06-18') }),
        setting('b', { form: 'to-be-determined', date: undated }),
        setting('c', { date: on('2025-06'), status: 'vacated' }),
        { id: 'd', kind: 'deadline', title: 'x', date: on('2025-06') },
        { id: 'e', kind: 'task', title: 'x', date: undated, details: { status: 'done' } },
      ],
    });
    const { events, leftOut } = calendarOf([view], { scope: 'all', settings });
    expect(events).toBe(0);
    expect(leftOut).toMatchObject({ notExact: 2, undated: 1 });
  });

  test('Records of its matters that give no entry are named by id, for an earlier file may have them', () => {
    const view = buildView({
      events: [
        hearing({ id: 'in' }),
        hearing({ id: 'closed', restricted: ['asylum'] }),
        { id: 'about', kind: 'deadline', title: 'x', date: around('2025-06-18') },
        { id: 'filed', kind: 'filing', title: 'x', date: on('2025-06-18') },
        hearing({ id: 'struck', archived: true }),
      ],
    });
    expect(calendarOf([view], { scope: 'all', settings }).withoutEntry).toEqual([
      'closed',
      'about',
      'filed',
    ]);
    const sample = { ...view, matter: { ...view.matter, sampleNotice: 'Invented' } };
    expect(calendarOf([sample], { scope: 'all', settings }).withoutEntry).toEqual([]);
    expect(calendarOf([view], { scope: { matterIds: ['m2'] }, settings }).withoutEntry).toEqual([]);
  });

  test('A time without a zone takes the court’s, and floats where none is known', () => {
    const event = hearing(
      { proceedingId: 'p1' },
      { settings: [{ id: 's1', date: on('2025-06-18', '13:30') }] },
    );
    const court = { id: 'lawd', name: 'W.D. La.', zone: 'America/Chicago' };
    const withCourt = buildView({
      proceedings: [{ id: 'p1', kind: 'habeas', court }],
      events: [event],
    });
    expect(textOf(withCourt)).toContain('DTSTART;TZID=America/Chicago:20250618T133000');
    const without = buildView({ proceedings: [{ id: 'p1', kind: 'habeas' }], events: [event] });
    expect(textOf(without)).toContain('DTSTART:20250618T133000\r\n');
    expect(textOf(without)).not.toContain('VTIMEZONE');
  });

  test('Samples stay out of the calendar of the office and are counted', () => {
    const { matters } = readSample('petrova');
    const { events, leftOut } = calendarOf(matters, { scope: 'all', settings });
    expect(events).toBe(0);
    expect(leftOut.samples).toBeGreaterThan(0);
  });

  test('The Petrova sample gives no name, docket number or charge', () => {
    const view = onlyMatterOf(readSample('petrova'));
    const text = textOf(view).replace(/\r\n /g, '');
    expect(read(view).length).toBeGreaterThan(3);
    for (const word of ['Petrova', 'Kseniia', 'smuggling', '25-mj', '25-cr', 'Burlington', 'Reiss'])
      expect(text).not.toContain(word);
  });
});

describe('What is restricted', () => {
  const counts = (view: MatterView) => {
    const { events, leftOut } = calendarOf([view], { scope: 'all', settings });
    return { events, restricted: leftOut.restricted, notDisclosed: leftOut.notDisclosed };
  };
  const asylum = { restricted: ['asylum'] };

  test('stays out and is counted, whether the event, its docket, the matter or the client is', () => {
    const out = { events: 0, restricted: 1, notDisclosed: 0 };
    expect(counts(buildView({ events: [hearing(asylum)] }))).toEqual(out);
    expect(counts(buildView({ matter: asylum, events: [hearing({})] }))).toEqual(out);
    expect(counts(buildView({ client: asylum, events: [hearing({})] }))).toEqual(out);
    const docket = { proceedings: [{ id: 'p1', kind: 'removal-240', ...asylum }] };
    expect(counts(buildView({ ...docket, events: [hearing({ proceedingId: 'p1' })] }))).toEqual(
      out,
    );
    expect(counts(buildView({ events: [hearing({ doNotDisclose: true })] }))).toEqual({
      events: 0,
      restricted: 0,
      notDisclosed: 1,
    });
  });

  test('goes in once an attorney released that very record into the calendar, and out again when it is taken back', () => {
    const release = (more: object) => ({
      restrictionReleases: [
        {
          id: 'r1',
          record: { table: 'events', id: 'h1' },
          copy: 'calendar',
          by: 'MQ',
          at: 1,
          why: 'needed',
          ...more,
        },
      ],
    });
    const view = (more: object) => buildView({ matter: release(more), events: [hearing(asylum)] });
    expect(counts(view({})).events).toBe(1);
    const inClosedDocket = buildView({
      matter: release({}),
      proceedings: [{ id: 'p1', kind: 'removal-240', ...asylum }],
      events: [hearing({ proceedingId: 'p1' }), hearing({ id: 'h2', proceedingId: 'p1' })],
    });
    expect(counts(inClosedDocket)).toEqual({ events: 1, restricted: 1, notDisclosed: 0 });
    expect(counts(view({ endedAt: 2 })).events).toBe(0);
    expect(counts(view({ copy: 'filing' })).events).toBe(0);
  });
});

describe('Handed out again', () => {
  const withEvent = (view: MatterView, event: MatterView['events'][number]): MatterView => ({
    ...view,
    events: view.events.map((one) => (one.id === event.id ? { ...event, rev: one.rev + 1 } : one)),
  });
  const first = buildView({ events: [hearing({})] });
  const event = only(first.events);
  if (!isAttended(event)) throw new Error('It is a hearing');

  test('A reset keeps the old UID as cancelled with a higher SEQUENCE; the new one names it', () => {
    const later = withEvent(
      first,
      recordReset(event, {
        as: 'continued',
        newSettingId: 's2',
        date: currentSetting(event).date,
        form: 'exact',
        reason: '',
        notice: null,
        enteredBy: '',
      }),
    );
    const [before] = read(first);
    const [old, next] = read(later);
    expect(old?.uid).toBe(before?.uid);
    expect(old && stateOf(old)).toBe('CANCELLED');
    expect(old?.summary).toBe('CANCELLED: AE: hearing');
    expect(old?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
    expect(next?.uid).toBe('h1+s2@paradocket');
    expect(next?.component.getFirstPropertyValue('related-to')).toBe(old?.uid);
    expect(old?.component.getAllSubcomponents('valarm')).toEqual([]);
    expect(next?.component.getAllSubcomponents('valarm')).toHaveLength(9);
  });

  test('What is vacated or archived stays as cancelled, also with the whole matter or client', () => {
    const vacated = withEvent(first, recordOutcome(event, 'vacated', ''));
    const archived = withEvent(first, { ...event, archived: true });
    const matter = { ...first, matter: { ...first.matter, archived: true, rev: 2 } };
    const client = { ...first, client: { ...first.client, archived: true, rev: 2 } };
    for (const later of [vacated, archived, matter, client]) {
      const entry = only(read(later));
      expect(stateOf(entry)).toBe('CANCELLED');
      expect(entry.sequence).toBeGreaterThan(only(read(first)).sequence);
    }
  });

  test('A setting that another replaced is cancelled, also where nobody said how it ended', () => {
    const settingsOf = [
      { id: 's1', date: on('2025-06-18'), status: 'held', replacedBy: 's2' },
      { id: 's2', date: on('2025-06-19') },
    ];
    const view = buildView({ events: [hearing({}, { settings: settingsOf })] });
    expect(read(view).map(stateOf)).toEqual(['CANCELLED', 'CONFIRMED']);
  });

  test('A court whose zone is set right raises the SEQUENCE of what stands in its docket', () => {
    const inZone = (zone: string, rev: number) =>
      only(
        read(
          buildView({
            proceedings: [{ id: 'p1', rev, kind: 'habeas', court: { id: 'c', name: 'C', zone } }],
            events: [
              hearing(
                { proceedingId: 'p1' },
                { settings: [{ id: 's1', date: on('2025-06-18', '13:30') }] },
              ),
            ],
          }),
        ),
      );
    expect(inZone('America/Chicago', 2).sequence).toBeGreaterThan(inZone(ny, 1).sequence);
  });

  test('The same record gives the same bytes, in whatever order it is handed over', () => {
    const other = buildView({
      matter: { id: 'matter-2' },
      events: [hearing({ id: 'h2' }), hearing({ id: 'h3' })],
    });
    const turned = { ...other, events: other.events.toReversed() };
    const all = { scope: 'all', settings } as const;
    expect(calendarOf([turned, first], all).text).toBe(calendarOf([first, other], all).text);
  });
});

describe('Alarms', () => {
  const alarms = (event: object, chain: string): readonly string[] => {
    const { text } = calendarOf([buildView({ events: [event] })], {
      scope: 'all',
      settings: { ...settings, reminderChain: chain },
    });
    return text.match(/TRIGGER:.*/g)?.map((line) => line.trim()) ?? [];
  };
  const deadline = (details: object) => ({
    id: 'd1',
    kind: 'deadline',
    title: 'Brief',
    date: on('2025-06-20'),
    details,
  });

  test('A deadline rings ahead of its target and its safe day, in the morning', () => {
    expect(alarms(deadline({ targetOn: '2025-06-10', safe: '2025-06-18' }), '7,1')).toEqual([
      'TRIGGER:-P16DT15H',
      'TRIGGER:-P10DT15H',
      'TRIGGER:-P9DT15H',
      'TRIGGER:-P8DT15H',
      'TRIGGER:-P2DT15H',
      'TRIGGER:-P1DT15H',
    ]);
  });

  test('A date set by hand rings by itself and by the target: the safe day of the rule is no longer its own', () => {
    const own = ['TRIGGER:-PT15H', 'TRIGGER:PT9H'];
    expect(alarms(deadline({ safe: '2025-06-25', editedByHand: true }), '1')).toEqual(own);
    expect(alarms(deadline({ safe: '2025-06-01', editedByHand: true }), '1')).toEqual(own);
    const withTarget = { targetOn: '2025-06-18', safe: '2025-06-25', editedByHand: true };
    expect(alarms(deadline(withTarget), '1')).toEqual(['TRIGGER:-P2DT15H', 'TRIGGER:-P1DT15H']);
  });

  test('A target or a safe day behind the date itself never silences it', () => {
    const own = ['TRIGGER:-PT15H', 'TRIGGER:PT9H'];
    expect(alarms(deadline({ safe: '2025-07-30' }), '1')).toEqual(own);
    expect(alarms(deadline({ targetOn: '2025-07-30' }), '1')).toEqual(own);
  });

  test('A doubtful deadline says so in its title, and a done one that it is done', () => {
    const titles = (details: object) =>
      calendarOf([buildView({ events: [deadline(details)] })], {
        scope: 'all',
        settings,
      }).text.match(/SUMMARY:.*/g);
    const count = { ruleVersion: 1, dateKey: 'brief', doubts: ['disputed'] };
    expect(titles({ count })?.[0]).toMatch(/^SUMMARY:Doubtful: /);
    expect(titles({ count, status: 'done', doneOn: '2025-06-01' })?.[0]).toMatch(/^SUMMARY:Done: /);
  });

  test('Without either it rings ahead of its own day, and on it', () => {
    expect(alarms(deadline({}), '1')).toEqual(['TRIGGER:-PT15H', 'TRIGGER:PT9H']);
  });

  test('Nothing rings once it has begun', () => {
    const early = hearing({}, { settings: [{ id: 's1', date: on('2025-06-18', '08:00', ny) }] });
    expect(alarms(early, '1,0')).toEqual(['TRIGGER:-PT23H']);
  });

  test('What is done or excused does not ring', () => {
    expect(alarms(deadline({ status: 'done' }), '1')).toEqual([]);
    expect(alarms(deadline({ status: 'excused' }), '1')).toEqual([]);
  });

  test('A hearing at 13:30 rings in the mornings before it', () => {
    expect(alarms(hearing({}), '1')).toEqual(['TRIGGER:-P1DT4H30M']);
  });
});

describe('Check-ins', () => {
  const checkIn = (details: object, date = on('2025-06-02')) => ({
    id: 'c1',
    kind: 'condition',
    title: 'Report to the officer',
    date,
    details: { category: 'check-in', ...details },
  });

  test('that were excused or set for another day fall away from the rule; the other day stands by itself', () => {
    const checkIns = [
      { day: '2025-06-02', outcome: 'done', at: on('2025-06-02') },
      { day: '2025-06-09', outcome: 'excused' },
      { day: '2025-06-16', outcome: 'other-day', insteadOn: '2025-06-17' },
    ];
    const recurrence = 'FREQ=WEEKLY';
    const days = textOf(buildView({ events: [checkIn({ recurrence, checkIns })] }));
    expect(days).toContain('EXDATE;VALUE=DATE:20250609\r\n');
    expect(days).toContain('EXDATE;VALUE=DATE:20250616\r\n');
    expect(days).not.toContain('20250602\r\nEXDATE;VALUE=DATE:20250602');
    expect(days).toContain('UID:c1+2025-06-16@paradocket\r\n');
    expect(days).toContain('DTSTART;VALUE=DATE:20250617\r\n');
    const timed = textOf(
      buildView({
        events: [checkIn({ recurrence, checkIns }, on('2025-06-02', '09:00', 'America/New_York'))],
      }),
    );
    expect(timed).toContain('EXDATE;TZID=America/New_York:20250609T090000\r\n');
    expect(timed).toContain('DTSTART;TZID=America/New_York:20250617T090000\r\n');
  });

  test('recur by their rule until the condition stops to bind', () => {
    const text = textOf(
      buildView({
        events: [checkIn({ recurrence: 'freq=weekly;byday=mo', until: on('2025-07-01') })],
      }),
    );
    expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20250701\r\n');
    expect(timesOf(only(readCalendar(text)).iterator(), '2026')).toEqual([
      '2025-06-02',
      '2025-06-09',
      '2025-06-16',
      '2025-06-23',
      '2025-06-30',
    ]);
  });

  test('at a time end in a moment that still lets the last one happen', () => {
    const text = textOf(
      buildView({
        events: [
          checkIn({ recurrence: 'FREQ=DAILY;UNTIL=20250603' }, on('2025-06-02', '21:00', ny)),
        ],
      }),
    );
    expect(text).toContain('UNTIL=20250604T035900Z');
    expect(timesOf(only(readCalendar(text)).iterator(), '2026')).toEqual([
      '2025-06-02T21:00:00',
      '2025-06-03T21:00:00',
    ]);
  });

  test('whose rule cannot be read are left out and counted, for half a rule is a wrong date', () => {
    const view = buildView({
      events: [checkIn({ recurrence: 'FREQ=MONTHLY;BYSETPOS=1;BYDAY=MO\r\nX-EVIL:1' })],
    });
    const { events, leftOut } = calendarOf([view], { scope: 'all', settings });
    expect({ events, unread: leftOut.unreadRecurrence }).toEqual({ events: 0, unread: 1 });
  });
});

describe('Zones', () => {
  const zones = [
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Los_Angeles',
    'America/Anchorage',
  ];
  const around2025 = [
    '2025-03-08',
    '2025-03-09',
    '2025-03-10',
    '2025-11-01',
    '2025-11-02',
    '2025-11-03',
  ];

  test.each(zones)(
    '%s: times on both sides of both changes come back at the same instant',
    (zone) => {
      const view = buildView({
        events: around2025.map((one, index) =>
          hearing(
            { id: `h${String(index)}` },
            { settings: [{ id: 's1', date: on(one, '09:30', zone) }] },
          ),
        ),
      });
      expect(read(view).map((event) => event.startDate.toUnixTime() * 1000)).toEqual(
        around2025.map((one) => nearestInstantOf(day(one), '09:30', zone)),
      );
    },
  );

  test('Any wall time that exists once comes back at its instant', () => {
    const anyTime = fc.record({
      zone: fc.constantFrom(
        ...zones,
        'America/Phoenix',
        'Pacific/Guam',
        'America/Puerto_Rico',
        'Europe/Berlin',
      ),
      on: fc.constantFrom(
        '1999-07-01',
        '2006-04-02',
        '2007-03-11',
        '2024-11-03',
        '2026-11-25',
        '2031-07-04',
      ),
      time: fc.constantFrom('00:00', '04:15', '09:00', '23:59'),
    });
    fc.assert(
      fc.property(anyTime, ({ zone, on: when, time }) => {
        const view = buildView({
          events: [hearing({}, { settings: [{ id: 's1', date: on(when, time, zone) }] })],
        });
        expect(only(read(view)).startDate.toUnixTime() * 1000).toBe(
          nearestInstantOf(day(when), time, zone),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('Whatever the record holds', () => {
  const anyView = validFile.map((file) => {
    const parsed = parseMatterFile(JSON.stringify(file));
    if (!parsed.ok) throw new Error(parsed.failure.code);
    return onlyMatterOf(parsed.value);
  });

  test('each UID stands once, and another program reads every entry', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { text, events } = calendarOf([view], { scope: 'all', settings });
        const found = readCalendar(text);
        expect(found).toHaveLength(events);
        expect(new Set(found.map(({ uid }) => uid)).size).toBe(events);
        expect(text).not.toMatch(/[^\r]\n/);
      }),
      { numRuns: 150 },
    );
  });

  test('after any act no UID is lost or doubled, and no SEQUENCE falls', () => {
    const anyAct = fc.record({
      act: fc.constantFrom('reset', 'vacate', 'archive', 'restore', 'matter', 'client'),
      which: fc.nat(20),
    });
    fc.assert(
      fc.property(anyView, fc.array(anyAct, { minLength: 1, maxLength: 6 }), (start, acts) => {
        let view = start;
        const options = { titles: 'initials', chain: [7, 1] } as const;
        let before = new Map(entriesOfMatter(view, options).entries.map((one) => [one.uid, one]));
        acts.forEach((one, index) => {
          view = actOn(view, one.act, one.which, `new-${String(index)}`);
          const { entries } = entriesOfMatter(view, options);
          const now = new Map(entries.map((entry) => [entry.uid, entry]));
          expect(now.size).toBe(entries.length);
          for (const [uid, old] of before) {
            const same = now.get(uid);
            expect(same?.sequence).toBeGreaterThanOrEqual(old.sequence);
            if (JSON.stringify(same) !== JSON.stringify(old))
              expect(same?.sequence).toBeGreaterThan(old.sequence);
          }
          before = now;
        });
      }),
      { numRuns: 150 },
    );
  });
});

function actOn(view: MatterView, act: string, which: number, newId: string): MatterView {
  const grown = <T extends { readonly rev: number }>(row: T): T => ({ ...row, rev: row.rev + 1 });
  if (act === 'matter') return { ...view, matter: grown(view.matter) };
  if (act === 'client')
    return { ...view, client: { ...grown(view.client), archived: !view.client.archived } };
  return {
    ...view,
    events: view.events.map((event, index) => {
      if (index !== which % Math.max(1, view.events.length)) return event;
      if (act === 'archive' || act === 'restore')
        return { ...grown(event), archived: act === 'archive' };
      if (!isAttended(event)) return grown(event);
      if (act === 'vacate') return grown(recordOutcome(event, 'vacated', ''));
      return grown(
        recordReset(event, {
          as: 'reset',
          newSettingId: newId,
          date: { kind: 'on', from: '2026-01-05', precision: 'day', asTyped: '' },
          form: 'exact',
          reason: '',
          notice: null,
          enteredBy: '',
        }),
      );
    }),
  };
}
