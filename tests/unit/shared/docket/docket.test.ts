import { expect, test } from 'vitest';
import { matterDates } from '../../../../shared/clients/matter-line.ts';
import { datedLinesOf, docketOf } from '../../../../shared/docket/docket.ts';
import type { DocketLine } from '../../../../shared/docket/docket-line.ts';
import { docketLinesOf } from '../../../../shared/docket/matter-docket.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { defaultOfficeSettings } from '../../../../shared/model/office-settings.ts';
import {
  after,
  around,
  before,
  buildView,
  day,
  fromTo,
  type MatterRows,
  on,
  stint,
  undated,
} from '../../../builders/matter-view.ts';
import { deadline, hearing, hearingAt, task, tbd } from './rows.ts';

const today = day('2026-05-26');

function docket(view: MatterView, person: string | null = null) {
  const whole = docketOf([view], {
    today,
    settings: defaultOfficeSettings,
    persons: [{ id: 'p1', initials: 'MQ' }],
    filter: { person, withSamples: true },
  });
  const { list } = whole;
  return {
    whole,
    lead: list('lead'),
    overdue: list('overdue'),
    today: list('today'),
    week: list('week'),
    later: list('later'),
    waiting: list('waiting'),
    checksDue: list('checks-due'),
    unverified: list('unverified'),
    custody: list('custody'),
    nothingNext: list('nothing-next'),
    dated: datedLinesOf(whole),
  };
}
const of = (rows: MatterRows) => docket(buildView(rows));
const whats = (lines: readonly DocketLine[]) => lines.map((line) => line.what);
const court = (id: string, zone: string, city: string) => ({
  id,
  kind: 'federal-criminal',
  court: { name: city, city, zone },
});

test('A hearing that is still set and past is overdue, one of today is today, the next six days are the week', () => {
  const found = of({
    events: [
      hearingAt('past', '2026-05-25')(),
      hearingAt('now', '2026-05-26', '00:01')(),
      hearingAt('week', '2026-06-01')(),
      hearingAt('later', '2026-06-02')(),
    ],
  });
  expect(whats(found.overdue)).toEqual(['Hearing past']);
  expect(whats(found.today)).toEqual(['Hearing now']);
  expect(whats(found.week)).toEqual(['Hearing week']);
  expect(whats(found.later)).toEqual(['Hearing later']);
});

test.each(['held', 'not-held', 'vacated', 'not-reached'])(
  'A hearing that is %s is on no list',
  (status) => {
    const found = of({ events: [hearing('h', on('2026-05-26'), { setting: { status } })] });
    expect(found.dated).toEqual([]);
  },
);

test('Of a hearing that was reset only the new date stands on the docket', () => {
  const found = of({
    events: [
      {
        id: 'h',
        kind: 'hearing',
        title: 'Bail',
        details: {
          settings: [
            { id: 's1', date: on('2026-05-26'), status: 'reset', replacedBy: 's2' },
            { id: 's2', date: on('2026-05-28') },
          ],
        },
      },
    ],
  });
  expect(found.dated.map((line) => line.on)).toEqual(['2026-05-28']);
});

test('Within a day lines stand by instant: 9:00 in Boston before 8:30 in Houston', () => {
  const found = of({
    events: [
      hearingAt('houston', '2026-05-26', '08:30', 'America/Chicago')(),
      hearingAt('boston', '2026-05-26', '09:00', 'America/New_York')(),
      hearing('all-day', on('2026-05-26')),
    ],
  });
  expect(whats(found.today)).toEqual(['Hearing all-day', 'Hearing boston', 'Hearing houston']);
});

test('A deadline stands on its safe day and is overdue once that is past', () => {
  const found = of({
    events: [
      deadline('a', on('2026-05-28'), { safe: '2026-05-26' }),
      deadline('b', on('2026-05-28'), { safe: '2026-05-25' }),
      deadline('c', on('2026-05-28'), { safe: '2026-05-30' }),
    ],
  });
  expect(whats(found.today)).toEqual(['Deadline a']);
  expect(found.today[0]?.detail).toBe('safe Tue 05/26/2026');
  expect(whats(found.overdue)).toEqual(['Deadline b']);
  expect(found.week.map((line) => line.on)).toEqual(['2026-05-28']);
});

test('A deadline that is not to be leaned on says so in its title', () => {
  const count = { ruleVersion: 1, dateKey: 'appeal', doubts: ['disputed', 'status'] };
  const found = of({ events: [deadline('a', on('2026-05-26'), { ruleId: 'ID-04', count })] });
  expect(whats(found.today)).toEqual(['Deadline a (reading disputed, check the law)']);
});

test('What a rule asks of the government or a court is the bare limit, and nobody is said to be late', () => {
  const count = { ruleVersion: 1, dateKey: 'indictment' };
  const details = { ruleId: 'CR-06', binds: 'government', count };
  const found = of({ events: [deadline('a', on('2026-05-20'), details)] });
  expect(found.overdue[0]?.detail).toBe(
    'binds the government, the bare limit, no exclusion recorded',
  );
  const ordered = { ...details, count: { ...count, orderedOn: '2026-05-20' } };
  const byOrder = of({ events: [deadline('a', on('2026-05-20'), ordered)] });
  expect(byOrder.overdue[0]?.detail).toBe('binds the government');
  expect([found, byOrder].map(({ overdue }) => overdue[0]?.others)).toEqual([
    'bare-limit',
    'limit',
  ]);
  expect([found, byOrder].map(({ whole }) => whole.count('overdue'))).toEqual([0, 0]);
  const ours = of({ events: [deadline('a', on('2026-05-20'), { ...details, binds: 'us' })] });
  expect(ours.whole.count('overdue')).toBe(1);
});

test("The office's own target stands on its day beside the deadline itself", () => {
  const found = of({ events: [deadline('a', on('2026-06-20'), { targetOn: '2026-05-26' })] });
  expect(found.today.map((line) => [line.kind, line.detail])).toEqual([
    ['target', 'due Sat 06/20/2026 (unverified)'],
  ]);
  expect(found.later.map((line) => line.kind)).toEqual(['deadline']);
});

test.each(['done', 'excused', 'lifted', 'found-not-met'])(
  'A deadline that is %s is on no list',
  (status) => {
    expect(of({ events: [deadline('a', on('2026-05-26'), { status })] }).dated).toEqual([]);
  },
);

test('A date that is not known to the day is never put on a day: it stands in its week, marked', () => {
  const found = of({
    events: [
      hearing('may', on('2026-05')),
      hearing('june', on('2026-06')),
      hearing('april', on('2026-04')),
      hearing('about', around('2026-05-28')),
    ],
  });
  expect(whats(found.today)).toEqual([]);
  expect(whats(found.week)).toEqual(['Hearing may', 'Hearing about', 'Hearing june']);
  expect(found.week.every((line) => line.certainty === 'fuzzy')).toBe(true);
  expect(whats(found.overdue)).toEqual(['Hearing april']);
});

test('A trial of several days is of today on each of its days', () => {
  const found = of({ events: [hearing('trial', fromTo('2026-05-25', '2026-05-29'))] });
  expect(whats(found.today)).toEqual(['Hearing trial']);
});

test('"After May 1" has no last day, so it waits instead of being overdue', () => {
  const found = of({ events: [task('t', after('2026-05-01')), task('u', before('2026-05-20'))] });
  expect(whats(found.waiting)).toEqual(['Task t']);
  expect(whats(found.overdue)).toEqual(['Task u']);
});

test('To be determined and undated wait for a date', () => {
  const found = of({ events: [tbd('h'), deadline('d', undated), task('t', undated)] });
  expect(whats(found.waiting).sort()).toEqual(['Deadline d', 'Hearing h', 'Task t']);
});

test('A control date is marked as one', () => {
  const found = of({
    events: [hearing('c', on('2026-05-26'), { setting: { form: 'control' } })],
  });
  expect(found.today.map((line) => line.certainty)).toEqual(['control']);
});

test('A hearing date is due for a check when nobody checked it, the check is old, or it found another', () => {
  const checked = (onDay: string, result = 'same') => ({
    setting: { check: { by: 'MQ', on: onDay, against: 'EOIR line', result } },
  });
  const found = of({
    events: [
      hearingAt('never', '2026-06-10')(),
      hearingAt('old', '2026-06-11')(checked('2026-05-19')),
      hearingAt('fresh', '2026-06-12')(checked('2026-05-20')),
      hearingAt('changed', '2026-06-13')(checked('2026-05-26', 'changed')),
      hearingAt('past', '2026-05-20')(),
    ],
  });
  expect(whats(found.checksDue)).toEqual(['Hearing never', 'Hearing old', 'Hearing changed']);
});

test('Coming hearings and deadlines that no second person compared are unverified; a reset undoes a verification', () => {
  const found = of({
    events: [
      hearingAt('no', '2026-06-10')(),
      hearingAt('yes', '2026-06-11')({ setting: { verifiedBy: 'JP' } }),
      hearingAt('event', '2026-06-12')({ verifiedBy: 'JP' }),
      {
        id: 'reset',
        kind: 'hearing',
        title: 'Hearing reset',
        verifiedBy: 'JP',
        details: {
          settings: [
            {
              id: 's1',
              date: on('2026-06-01'),
              status: 'reset',
              replacedBy: 's2',
              verifiedBy: 'JP',
            },
            { id: 's2', date: on('2026-06-13') },
          ],
        },
      },
      deadline('d', on('2026-06-14')),
      task('t', on('2026-06-14')),
    ],
  });
  expect(whats(found.unverified)).toEqual(['Hearing no', 'Hearing reset', 'Deadline d']);
});

test('The docket lists as unverified whatever the list of clients counts, appointments too', () => {
  const appointment = (id: string, date: object) => ({
    id,
    kind: 'appointment',
    title: `Appointment ${id}`,
    details: { settings: [{ id: `${id}-s`, date }] },
  });
  const events = [
    hearingAt('h', '2026-06-10')(),
    hearingAt('past', '2026-05-01')(),
    appointment('a', on('2026-06-11')),
    deadline('after', after('2026-01-05')),
    deadline('waits', undated),
    tbd('t'),
  ];
  const found = of({ events });
  expect(whats(found.unverified)).toEqual([
    'Deadline after',
    'Hearing h',
    'Appointment a',
    'Deadline waits',
  ]);
  expect(matterDates(buildView({ events }), today).unverified).toBe(4);
});

test('Custody that nobody confirmed for the set number of days is listed with the last day known', () => {
  const held = (confirmedOn: string) =>
    of({
      stints: [stint('a', on('2026-05-01'), null)],
      confirmations: [{ id: 'k', on: confirmedOn, against: 'locator', result: 'in-custody' }],
    }).custody;
  expect(held('2026-05-24')).toEqual([]);
  expect(held('2026-05-23')[0]?.detail).toBe('not confirmed for 3 days, last known Sat 05/23/2026');
  expect(of({ stints: [stint('a', on('2026-05-01'), on('2026-05-02'))] }).custody).toEqual([]);
});

test('A check made after "facts current through" counts as a confirmation', () => {
  const found = of({
    matter: { factsCurrentThrough: '2026-05-10' },
    stints: [stint('a', on('2026-05-01'), null)],
    confirmations: [{ id: 'k', on: '2026-05-25', against: 'locator', result: 'in-custody' }],
  });
  expect(found.custody).toEqual([]);
});

const missing = (id: string, onDay: string, result = 'not-found') => ({
  id,
  on: onDay,
  against: 'ICE locator',
  result,
});

test('A client who was not found leads the docket, since the first of the unbroken row of checks', () => {
  const found = of({
    stints: [stint('a', on('2026-05-01'), null)],
    confirmations: [
      missing('k0', '2026-05-10'),
      missing('k1', '2026-05-12', 'in-custody'),
      missing('k2', '2026-05-20'),
      missing('k3', '2026-05-22'),
    ],
  });
  expect(found.lead.map((line) => [line.what, line.detail])).toEqual([
    ['Not found since Wed 05/20/2026', 'ICE locator; 2 attempts'],
  ]);
  expect(found.custody).toEqual([]);
});

test('A later book-in or release ends "not found"; a book-in of the same day does not', () => {
  const lead = (rows: MatterRows) =>
    of({ confirmations: [missing('k', '2026-05-20')], ...rows }).lead.length;
  expect(lead({ stints: [stint('a', on('2026-05-21'), null)] })).toBe(0);
  expect(lead({ stints: [stint('a', on('2026-05-20'), null)] })).toBe(1);
  expect(
    lead({ events: [{ id: 'r', kind: 'release', title: 'Released', date: on('2026-05-21') }] }),
  ).toBe(0);
});

const order = (details: object = {}) => ({
  id: 'o',
  kind: 'order',
  title: 'Order of removal',
  date: on('2026-04-01'),
  details: { orderType: 'removal', ...details },
});
const bar = (more: object = {}) => ({
  id: 'b',
  kind: 'court-stay',
  from: on('2026-05-01'),
  ...more,
});

test('An order of removal with no stay recorded leads the docket until something bars removal', () => {
  const leads = (rows: MatterRows) =>
    of(rows).lead.filter((line) => line.kind === 'removal-order').length;
  expect(leads({ events: [order()] })).toBe(1);
  expect(leads({ events: [order()], bars: [bar()] })).toBe(0);
  expect(leads({ events: [order()], bars: [bar({ lifted: on('2026-05-20') })] })).toBe(1);
  expect(leads({ events: [order()], bars: [bar({ expires: on('2026-05-25') })] })).toBe(1);
  expect(leads({ events: [order()], bars: [bar({ expires: undated })] })).toBe(1);
  expect(leads({ events: [order()], bars: [bar({ forbids: ['transfer'] })] })).toBe(1);
  expect(leads({ events: [order()], bars: [bar({ from: on('2026-06-01') })] })).toBe(1);
  expect(leads({ events: [order({ force: 'vacated' })] })).toBe(0);
  expect(leads({ events: [order({ force: 'stayed' })] })).toBe(0);
});

test('A stay that ends within two weeks leads the docket, and so does one that ended in the last two', () => {
  const leads = (expires: string) =>
    of({ bars: [bar({ expires: on(expires) })] }).lead.map((line) => line.kind);
  expect(leads('2026-06-09')).toEqual(['stay-ends']);
  expect(leads('2026-06-10')).toEqual([]);
  expect(leads('2026-05-12')).toEqual(['stay-ends']);
  expect(leads('2026-05-11')).toEqual([]);
});

test('Nothing is next in an open proceeding with no firm date; the line names what does not count', () => {
  const rows = (events: readonly object[]): MatterRows => ({
    proceedings: [court('p', 'America/New_York', 'Boston')],
    events: events.map((event) => ({ ...event, proceedingId: 'p' })),
  });
  const next = (events: readonly object[]) =>
    of(rows(events)).nothingNext.map((line) => `${line.what}: ${line.detail}`);
  expect(next([])).toEqual(['Nothing next: ']);
  expect(next([tbd('h')])).toEqual(['Nothing firm ahead: Hearing h (to be determined)']);
  expect(next([hearing('h', on('2026-06-18'))])).toEqual([
    'Nothing firm ahead: Hearing h Thu 06/18/2026 (never checked, unverified)',
  ]);
  expect(next([hearing('h', on('2026-06-18'), { setting: { form: 'control' } })])).toEqual([
    'Nothing firm ahead: Hearing h Thu 06/18/2026 (control date, unverified)',
  ]);
  const check = { by: 'MQ', on: '2026-01-02', against: 'docket', result: 'same' };
  expect(next([hearing('h', on('2026-06-18'), { setting: { check } })])).toEqual([]);
  expect(next([deadline('d', on('2026-06-18'))])).toEqual([]);
  expect(next([deadline('d', on('2026-05-18'))])).toEqual(['Nothing next: ']);
});

test('A closed proceeding, a closed matter and an archived client need nothing next', () => {
  const p = court('p', 'America/New_York', 'Boston');
  expect(of({ proceedings: [{ ...p, closedOn: '2026-01-01' }] }).nothingNext).toEqual([]);
  expect(of({ matter: { closedOn: '2026-01-01' }, proceedings: [p] }).nothingNext).toEqual([]);
  expect(of({ client: { archived: true }, proceedings: [p] }).nothingNext).toEqual([]);
});

test('Of a closed matter what is still ahead stays on the docket, marked', () => {
  const found = of({
    matter: { closedOn: '2026-05-01' },
    events: [hearingAt('past', '2026-05-20')(), hearingAt('ahead', '2026-06-20')()],
  });
  expect(found.dated.map((line) => [line.what, line.isOfClosedMatter])).toEqual([
    ['Hearing ahead', true],
  ]);
});

test('A report is due so many hours after the contact, on the wall of its zone', () => {
  const rows = (date: object) => ({
    events: [
      {
        id: 'c',
        kind: 'condition',
        title: 'Report contact',
        date: on('2026-05-01'),
        details: { reactionHours: 24 },
      },
      { id: 'k', kind: 'contact', title: 'Stopped by police', date, details: { conditionId: 'c' } },
    ],
  });
  const [timed] = of(rows(on('2026-05-25', '22:00', 'America/New_York'))).today;
  expect(timed?.date).toMatchObject({ from: '2026-05-26', time: '22:00' });
  const [untimed] = of(rows(on('2026-05-26'))).today;
  expect(untimed?.certainty).toBe('fuzzy');
  expect(untimed?.detail).toContain('no time is recorded');
});

test('A check-in whose rule cannot be followed says that its later dates are not counted', () => {
  const found = of({
    events: [
      {
        id: 'c',
        kind: 'condition',
        title: 'ISAP check-in',
        date: on('2026-05-26'),
        details: { category: 'check-in', recurrence: 'FREQ=WEEKLY;BYSETPOS=1' },
      },
    ],
  });
  expect(found.today[0]?.detail).toContain('later dates are not counted here');
});

test('A person sees what he answers for, is the backup of, or was given; a task is its assignee’s alone', () => {
  const view = buildView({
    matter: { responsibleAttorney: 'JP' },
    events: [
      hearingAt('his', '2026-05-26')({ responsibleAttorney: 'MQ' }),
      hearingAt('back', '2026-05-26')({ backupAttorney: 'p1' }),
      hearingAt('other', '2026-05-26')(),
      task('t', on('2026-05-26'), { assignee: 'MQ' }),
      { ...task('u', on('2026-05-26'), { assignee: 'AB' }), responsibleAttorney: 'MQ' },
    ],
  });
  expect(whats(docket(view, 'p1').today).sort()).toEqual(['Hearing back', 'Hearing his', 'Task t']);
  expect(whats(docket(view, 'AB').today)).toEqual(['Task u']);
  expect(whats(docket(view, '').today)).toEqual([]);
});

test('A line is restricted by itself, its docket, its matter or its client', () => {
  const restricted = (rows: MatterRows) => of(rows).today.map((line) => line.isRestricted);
  const events = [{ ...hearingAt('h', '2026-05-26')(), proceedingId: 'p' }];
  const proceedings = [court('p', 'America/New_York', 'Boston')];
  expect(restricted({ proceedings, events })).toEqual([false]);
  expect(restricted({ proceedings, events: [{ ...events[0], restricted: ['asylum'] }] })).toEqual([
    true,
  ]);
  expect(restricted({ proceedings, events: [{ ...events[0], doNotDisclose: true }] })).toEqual([
    true,
  ]);
  expect(
    restricted({ proceedings: [{ ...proceedings[0], restricted: ['sealed'] }], events }),
  ).toEqual([true]);
  expect(restricted({ matter: { restricted: ['sealed'] }, proceedings, events })).toEqual([true]);
  expect(restricted({ client: { restricted: ['sealed'] }, proceedings, events })).toEqual([true]);
});

test('Samples do not count, and stay away unless they are asked for', () => {
  const view = buildView({
    matter: { sampleNotice: 'Sample' },
    events: [hearingAt('h', '2026-05-26')()],
  });
  expect(docket(view).today).toHaveLength(1);
  expect(docket(view).whole.count('today')).toBe(0);
  const without = docketOf([view], {
    today,
    settings: defaultOfficeSettings,
    persons: [],
    filter: { person: null, withSamples: false },
  });
  expect(without.list('today')).toEqual([]);
});

test('The lines of a matter are counted once for as long as the matter is the same', () => {
  const view = buildView({ events: [hearingAt('h', '2026-05-26')()] });
  expect(docketLinesOf(view)).toBe(docketLinesOf(view));
  expect(docketLinesOf({ ...view })).not.toBe(docketLinesOf(view));
});
