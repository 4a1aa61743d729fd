import { describe, expect, test } from 'vitest';
import { factsFor } from '../../../../shared/docketing/facts-for.ts';
import { findTrigger, type TriggerRef } from '../../../../shared/docketing/trigger.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { newRow } from '../../../../shared/model/new-row.ts';
import { givenFactsSchema } from '../../../../shared/model/rule-count.ts';
import {
  after,
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
import { office, own } from './case.ts';

function facts(view: MatterView, ref: TriggerRef, given: object = {}, courts = office.courts) {
  const trigger = findTrigger(view, ref);
  if (trigger === null) throw new Error('No such trigger');
  return factsFor(trigger, view, { ...office, courts }, givenFactsSchema.parse(given));
}

const ET = 'America/New_York';
const mad = { id: 'mad', name: 'District of Massachusetts', zone: ET };

function matter(date: object, more: object = {}, rows: object = {}) {
  return buildView({
    proceedings: [{ id: 'crim', kind: 'federal-criminal', court: mad }],
    events: [{ id: 'e', kind: 'filing', title: 'Paper', proceedingId: 'crim', date, ...more }],
    ...rows,
  });
}

describe('the day of a trigger', () => {
  test.each([
    ['an exact day', on('2026-05-04'), ['2026-05-04', '2026-05-04']],
    ['a month', on('2026-05'), ['2026-05-01', '2026-05-31']],
    ['between two days', between('2026-05-04', '2026-05-08'), ['2026-05-04', '2026-05-08']],
    ['after a day', after('2026-05-04'), ['2026-05-05', null]],
    ['before a day', before('2026-05-04'), [null, '2026-05-03']],
    ['around a day, which is no bound', around('2026-05-04'), [null, null]],
    ['no day', undated, [null, null]],
  ])('%s', (_name, date, days) => {
    const { first, last } = facts(matter(date), own('e'));
    expect([first, last]).toEqual(days);
  });

  test('an archived record has none', () => {
    const { first, daySays } = facts(matter(on('2026-05-04'), { archived: true }), own('e'));
    expect([first, daySays]).toEqual([null, 'not known: its record is archived']);
  });

  test('a control date is a day that no court has fixed', () => {
    const view = buildView({
      events: [
        {
          id: 'h',
          kind: 'hearing',
          title: 'Trial',
          details: { settings: [{ id: 's', date: on('2026-05-04'), form: 'control' }] },
        },
      ],
    });
    expect(facts(view, own('h')).daySays).toContain('control date');
  });
});

describe('what the record says of the rest', () => {
  test('time and zone are the record’s, else the zone of the court; never the laptop’s', () => {
    const exact = facts(matter(on('2026-05-04', '10:00', 'America/Chicago')), own('e'));
    expect([exact.time.value, exact.zone.value]).toEqual(['10:00', 'America/Chicago']);
    const plain = facts(matter(on('2026-05-04')), own('e'));
    expect([plain.time.value, plain.zone.value]).toEqual([null, ET]);
    expect(plain.zone.says).toBe('the court’s');
  });

  test('an arrest need not have been where the court sits: without a zone of its own it has none', () => {
    const arrest = { kind: 'arrest', title: 'Arrest' };
    const plain = facts(matter(on('2026-05-04'), arrest), own('e'));
    expect(plain.zone).toMatchObject({ value: null, isGiven: false });
    const told = facts(matter(on('2026-05-04', '10:00', 'America/Chicago'), arrest), own('e'));
    expect(told.zone.value).toBe('America/Chicago');
    expect(facts(matter(on('2026-05-04'), arrest), own('e'), { zone: ET }).zone.value).toBe(ET);
  });

  test('court and state come from the docket', () => {
    expect(facts(matter(on('2026-05-04')), own('e')).court.value).toMatchObject({
      id: 'mad',
      state: 'MA',
    });
  });

  test('a court of the office has the state that the office wrote down', () => {
    const courts = [
      newRow('courts', { id: 'own', court: { id: '', name: 'County Court' }, state: 'VT' }),
    ];
    const view = matter(
      on('2026-05-04'),
      {},
      {
        proceedings: [
          { id: 'crim', kind: 'county-criminal', court: { id: 'own', name: 'County Court' } },
        ],
      },
    );
    expect(facts(view, own('e'), {}, courts).court.value).toMatchObject({ state: 'VT' });
    expect(facts(view, own('e')).court).toMatchObject({
      value: null,
      says: 'not known: County Court is not in the table of courts, so its state is not known',
    });
  });

  test('the closures of that court are heeded, and no other’s', () => {
    const trigger = findTrigger(matter(on('2026-05-04')), own('e'));
    if (trigger === null) throw new Error('No such trigger');
    const closed = { on: day('2026-05-18'), reason: 'snow' };
    const closuresOf = (id: string) => (id === 'mad' ? [closed] : []);
    const found = (courtId?: string) =>
      factsFor(
        trigger,
        matter(on('2026-05-04')),
        { ...office, closuresOf },
        {
          otherDays: [],
          ...(courtId === undefined ? {} : { courtId }),
        },
      ).closures;
    expect([found(), found('vtd')]).toEqual([[closed], []]);
  });

  test.each([
    ['by mail', 'mail'],
    ['Served by ECF', 'electronic'],
    ['in hand', 'in-hand'],
    ['', null],
    ['upon counsel', null],
    ['by e-mail and by first-class mail', null],
  ])('service said as “%s” is %s', (served, service) => {
    const view = matter(on('2026-05-04'), { details: { served } });
    expect(facts(view, own('e')).service.value).toBe(service);
  });

  test('what is given by hand comes first, and says so', () => {
    const given = { time: '09:30', custody: 'detained', courtId: 'vtd', service: 'mail' };
    const found = facts(matter(on('2026-05-04')), own('e'), given);
    expect([found.time.value, found.custody.value, found.court.value?.state]).toEqual([
      '09:30',
      'detained',
      'VT',
    ]);
    expect(found.service.isGiven).toBe(true);
  });

  test('recorded spans keep only the days that surely belong to them', () => {
    const excluded = [
      { from: between('2026-05-04', '2026-05-06'), to: on('2026-05-20'), reason: 'motion' },
      { from: on('2026-05-25'), to: null, reason: 'competency' },
      { from: around('2026-04'), to: on('2026-04-03'), reason: 'transport' },
    ];
    const view = matter(
      on('2026-05-01'),
      {},
      {
        proceedings: [{ id: 'crim', kind: 'federal-criminal', court: mad, excluded }],
      },
    );
    const { spans, notes } = facts(view, own('e')).excluded;
    expect(spans.map(({ from, to }) => [from, to])).toEqual([
      ['2026-05-06', '2026-05-20'],
      ['2026-05-25', '2026-06-01'],
    ]);
    expect(spans[1]?.reason).toContain('goes on');
    expect(notes).toHaveLength(1);
  });
});

describe('custody on the day of a trigger', () => {
  const custody = (date: object, stints: readonly object[], more: object = {}) =>
    facts(matter(date, {}, { stints, ...more }), own('e')).custody;
  const usms = (from: string, to: string | null) =>
    stint('s', on(from), to === null ? null : on(to), {
      authority: 'usms',
      endedBy: to && 'release',
    });

  test.each([
    ['held on the day', on('2026-05-04'), [usms('2026-05-01', '2026-05-20')], 'detained'],
    ['held from that day on', on('2026-05-01'), [usms('2026-05-01', '2026-05-20')], 'detained'],
    ['released before', on('2026-05-22'), [usms('2026-05-01', '2026-05-20')], 'not-detained'],
    ['on the day of the release', on('2026-05-20'), [usms('2026-05-01', '2026-05-20')], null],
    ['before all custody', on('2026-04-20'), [usms('2026-05-01', '2026-05-20')], null],
    ['no custody recorded', on('2026-05-04'), [], null],
    ['a day that lies ahead', on('2026-07-04'), [usms('2026-05-01', null)], null],
    [
      'within days of one custody',
      between('2026-05-04', '2026-05-08'),
      [usms('2026-05-01', '2026-05-20')],
      'detained',
    ],
    [
      'within days that reach past it',
      between('2026-05-15', '2026-05-25'),
      [usms('2026-05-01', '2026-05-20')],
      null,
    ],
    [
      'held by an immigration authority on a criminal docket',
      on('2026-05-04'),
      [stint('s', on('2026-05-01'), null)],
      null,
    ],
  ])('%s', (_name, date, stints, value) => {
    expect(custody(date, stints).value).toBe(value);
  });

  test('past the day through which facts are current nothing is claimed', () => {
    const found = custody(on('2026-05-10'), [usms('2026-05-01', null)], {
      matter: { factsCurrentThrough: '2026-05-05' },
    });
    expect(found).toMatchObject({ value: null });
    expect(found.says).toContain('claims nothing after');
  });

  test('Petrova was in criminal custody at her initial appearance', () => {
    const view = onlyMatterOf(readSample('petrova'));
    const first = view.events.find(
      (event) => event.kind === 'hearing' && /initial appearance/i.test(event.title),
    );
    const trigger = findTrigger(view, own(first?.id ?? ''));
    if (trigger === null) throw new Error('The sample has no initial appearance');
    const found = factsFor(
      trigger,
      view,
      { ...office, today: day('2025-06-20') },
      {
        otherDays: [],
      },
    );
    expect([found.first, found.custody.value]).toEqual(['2025-05-15', 'detained']);
  });
});

describe('what stops a clock of custody', () => {
  const released = (from: string | null) =>
    buildView({
      proceedings: [
        { id: 'crim', kind: 'federal-criminal', court: { id: 'mad', name: 'D. Mass.' } },
      ],
      stints: [
        { id: 's', authority: 'usms', facility: { name: 'Wyatt' }, bookIn: on('2026-05-04') },
      ],
      events: [
        { id: 'e', kind: 'order', title: 'Detained', proceedingId: 'crim', date: on('2026-05-04') },
        { id: 'r', kind: 'release', title: 'Released', date: on('2026-05-20'), details: { from } },
      ],
    });
  const stopped = (from: string | null, ref = own('e')) =>
    facts(released(from), ref).stoppedOn.value;

  test('is a release from the custody that the docket speaks of, or one that does not say from whose', () => {
    expect([stopped('usms'), stopped('county'), stopped(null)]).toEqual([
      '2026-05-20',
      '2026-05-20',
      '2026-05-20',
    ]);
    expect(stopped('ice')).toBeNull();
  });

  test('is, for a stint, a release from its own authority alone', () => {
    const stint = { record: { table: 'stints', id: 's' }, part: 'date' } as const;
    expect([stopped('usms', stint), stopped('county', stint)]).toEqual(['2026-05-20', null]);
  });
});

test('e-mail is electronic service and no mail', () => {
  const view = matter(on('2026-05-04'), { details: { served: 'by e-mail' } });
  expect(facts(view, own('e')).service.value).toBe('electronic');
});
