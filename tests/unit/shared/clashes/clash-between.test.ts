import { describe, expect, test } from 'vitest';
import { clashesAmong } from '../../../../shared/clashes/find-clashes.ts';
import { engagementsOf } from '../../../../shared/clashes/engagements-of.ts';
import { personSchema } from '../../../../shared/model/person.ts';
import { around, between, fromTo, on } from '../../../builders/matter-view.ts';
import {
  attended,
  clashing,
  CT,
  DAY,
  ET,
  fromToTime,
  inMatter,
  jp,
  mq,
  office,
  told,
} from './engagements.ts';

/** The first one at nine in Boston's immigration court; the other one at another court of Boston. */
const with9 = (parts: object, first: object = {}) =>
  clashing([attended('a', first), attended('b', { proceedingId: 'mad', ...parts })]);
const at = (time: string, zone = ET) => ({ date: on(DAY, time, zone) });

describe('times', () => {
  test('at one moment clash for certain, also in two zones', () => {
    expect(with9(at('09:00'))).toEqual(['overlap, certain']);
    expect(with9(at('08:00', CT))).toEqual(['overlap, certain']);
    expect(with9(at('09:00', CT))).toEqual([]);
  });
  test('less than an hour apart may clash: nobody knows how long the first one lasts', () => {
    expect(with9(at('09:59'))).toEqual(['overlap, length']);
    expect(with9(at('10:00'))).toEqual([]);
    expect(with9(at('08:01'))).toEqual(['overlap, length']);
  });
  test('within an end that was recorded clash for certain, and at that end no more', () => {
    const long = { date: fromToTime('09:00', '11:30') };
    expect(with9(at('11:29'), long)).toEqual(['overlap, certain']);
    expect(with9(at('11:30'), long)).toEqual([]);
    expect(with9(at('08:30'), long)).toEqual(['overlap, length']);
    expect(with9({ date: fromToTime('08:00', '09:01') })).toEqual(['overlap, certain']);
    // A short one that is over at a quarter past.
    expect(with9(at('09:15'), { date: fromToTime('09:00', '09:15') })).toEqual([]);
  });
  test('an end at the start itself says nothing, and an hour is taken', () => {
    expect(with9(at('09:30'), { date: fromToTime('09:00', '09:00') })).toEqual(['overlap, length']);
  });
  test('without a zone take that of the court, and where it has none the wall clocks are compared', () => {
    expect(with9({ date: on(DAY, '09:00') })).toEqual(['overlap, certain']);
    expect(with9({ date: on(DAY, '09:00'), proceedingId: 'no-court' })).toEqual(['overlap, zone']);
    expect(with9({ date: on(DAY, '09:30'), proceedingId: 'no-court' })).toEqual([
      'overlap, zone, length',
    ]);
  });
  test('of two civil days can be one moment: Tuesday in Guam is Monday in Hawaii', () => {
    const guam = { date: on('2027-01-05', '09:00', 'Pacific/Guam') };
    const hawaii = { date: on('2027-01-04', '13:00', 'Pacific/Honolulu') };
    expect(with9(guam, hawaii)).toEqual(['overlap, certain']);
    expect(with9(hawaii, guam)).toEqual(['overlap, certain']);
  });
});

describe('several days', () => {
  const trial = { date: fromTo('2027-01-04', '2027-01-08') };
  test('may clash with whatever falls within them, with a time or without', () => {
    expect(with9(at('14:00'), trial)).toEqual(['overlap, days']);
    expect(with9({ date: on(DAY) }, trial)).toEqual(['overlap, days']);
    expect(with9({ date: on('2027-01-08', '16:00', ET) }, trial)).toEqual(['overlap, days']);
    expect(with9({ date: on('2027-01-09', '09:00', ET) }, trial)).toEqual([]);
    expect(with9({ date: fromTo('2027-01-07', '2027-01-12') }, trial)).toEqual(['overlap, days']);
  });
  test('keep the start of the first and the end of the last', () => {
    const timed = {
      date: {
        ...fromTo('2027-01-04', '2027-01-05'),
        precision: 'time',
        time: '13:00',
        toTime: '11:00',
        zone: ET,
      },
    };
    expect(with9({ date: on('2027-01-04', '09:00', ET) }, timed)).toEqual([]);
    expect(with9({ date: on('2027-01-05', '11:30', ET) }, timed)).toEqual([]);
    expect(with9({ date: on('2027-01-05', '10:30', ET) }, timed)).toEqual(['overlap, days']);
  });
});

describe('travel', () => {
  const there = (more: object) => with9({ ...at('11:00'), proceedingId: 'vtd', ...more });
  test('between two cities in one half of a day may clash, in the other half it does not', () => {
    expect(there({})).toEqual(['half-day, travel']);
    expect(there(at('14:00'))).toEqual([]);
    expect(with9({ ...at('12:30'), proceedingId: 'vtd' }, at('13:30'))).toEqual([
      'half-day, travel',
    ]);
    expect(there({ date: on('2027-01-06', '11:00', ET) })).toEqual([]);
  });
  test('counts for both halves without a time, and where the recorded end is past noon', () => {
    expect(there({ date: on(DAY) })).toEqual(['half-day, travel']);
    const long = { date: fromToTime('09:00', '13:00') };
    expect(with9({ ...at('15:00'), proceedingId: 'vtd' }, long)).toEqual(['half-day, travel']);
    const toNoon = { date: fromToTime('09:00', '12:00') };
    expect(with9({ ...at('15:00'), proceedingId: 'vtd' }, toNoon)).toEqual([]);
  });
  test('is none in one city, by video or by telephone; hybrid is travelled to', () => {
    expect(there({ proceedingId: 'mad' })).toEqual([]);
    expect(there({ details: { mode: 'video' } })).toEqual([]);
    expect(there({ details: { mode: 'telephone' } })).toEqual([]);
    expect(there({ details: { mode: 'hybrid' } })).toEqual(['half-day, travel']);
    expect(with9({ proceedingId: 'vtd', details: { mode: 'video' } })).toEqual([
      'overlap, certain',
    ]);
  });
  test('where a city is not recorded may be to another one, not so in the same court or docket', () => {
    expect(there({ proceedingId: 'no-city' })).toEqual(['half-day, travel, city']);
    expect(there({ proceedingId: null })).toEqual(['half-day, travel, city']);
    expect(there({ proceedingId: 'no-court' })).toEqual(['half-day, travel, city']);
    const inOne = (proceedingId: string) =>
      clashing([attended('a', { proceedingId }), attended('b', { ...at('11:00'), proceedingId })]);
    expect(inOne('no-city')).toEqual([]);
    expect(inOne('no-court')).toEqual([]);
  });
  test('is none between two appointments at one address', () => {
    const visit = (id: string, time: string, place: string) =>
      attended(id, { kind: 'appointment', ...at(time), proceedingId: null, details: { place } });
    expect(
      clashing([visit('a', '09:00', 'ICE,  Burlington'), visit('b', '11:00', 'ice, burlington')]),
    ).toEqual([]);
    expect(clashing([visit('a', '09:00', 'ICE, Burlington'), visit('b', '11:00', 'Jail')])).toEqual(
      ['half-day, travel, city, appointment'],
    );
  });
});

describe('one list of cases', () => {
  const list = (first: object, second: object) =>
    clashing([attended('a', first), attended('b', second)]);
  test('is the same court at the same time, and no clash', () => {
    expect(list({}, {})).toEqual([]);
    expect(list({ details: { judge: 'Reiss' } }, { setting: { judge: ' reiss ' } })).toEqual([]);
    expect(list({ details: { judge: 'Reiss' } }, {})).toEqual([]);
    expect(list({ proceedingId: 'no-court' }, { proceedingId: 'no-court' })).toEqual([]);
    // On the wall of one court there is one clock.
    expect(list({}, { date: on(DAY, '09:00') })).toEqual([]);
  });
  test('is none before two judges, at two times, or for an appointment', () => {
    expect(list({ details: { judge: 'Reiss' } }, { details: { judge: 'Sessions' } })).toEqual([
      'overlap, certain',
    ]);
    expect(list({}, at('09:30'))).toEqual(['overlap, length']);
    expect(list({}, { kind: 'appointment' })).toEqual(['overlap, appointment']);
    expect(list({ proceedingId: null }, { proceedingId: null })).toEqual(['overlap, certain']);
  });
  test('is none where one court sits in two cities at once', () => {
    const seat = (id: string, city: string) => ({
      id,
      kind: 'habeas',
      court: { id: 'mad', name: 'D. Mass.', city, zone: ET },
    });
    const seats = [seat('one', 'Boston'), seat('two', 'Worcester'), seat('three', '')];
    const pair = (one: string, other: string) => {
      const events = [attended('a', { proceedingId: one }), attended('b', { proceedingId: other })];
      return clashesAmong(engagementsOf(inMatter('m', events, { proceedings: seats })), office).map(
        told,
      );
    };
    expect(pair('one', 'two')).toEqual(['overlap, certain']);
    expect(pair('one', 'three')).toEqual([]);
  });
});

describe('one hearing of several clients', () => {
  const two = (first: object, second: object) =>
    clashesAmong(
      [
        ...engagementsOf(inMatter('a', [attended('a', first)])),
        ...engagementsOf(inMatter('b', [attended('b', { proceedingId: 'mad', ...second })])),
      ],
      office,
    ).map(told);
  test('is no clash by its shared id, whatever else stands in the records', () => {
    const shared = { details: { sharedId: 's' } };
    expect(two(shared, { ...shared, ...at('09:30') })).toEqual([]);
    expect(two(shared, { details: { sharedId: 'other' } })).toEqual(['overlap, certain']);
    expect(two(shared, {})).toEqual(['overlap, certain']);
  });
  test('is no clash where it names the other client, at the same time and not in another city', () => {
    const named = { details: { alsoForClients: ['client-b'] } };
    expect(two(named, {})).toEqual([]);
    expect(two({}, { details: { alsoForClients: ['client-a'] } })).toEqual([]);
  });
  test('does not hide another hearing of a client whom it serves too', () => {
    const named = { details: { alsoForClients: ['client-b'] } };
    expect(two(named, at('09:30'))).toEqual(['overlap, length']);
    expect(two(named, { proceedingId: 'vtd' })).toEqual(['overlap, certain']);
  });
});

describe('the person', () => {
  const of = (responsibleAttorney: string, more: object = {}, persons = [mq, jp]) =>
    clashing(
      [attended('a'), attended('b', { proceedingId: 'mad', responsibleAttorney, ...more })],
      { persons },
    );
  test('is one by id, by initials in any letters, and by initials that nobody known has', () => {
    for (const reference of ['MQ', 'mq', 'p1']) expect(of(reference)).toEqual(['overlap, certain']);
    expect(of('JP')).toEqual([]);
    expect(of('mq', {}, [jp, { ...jp, id: 'p3', initials: 'XY' }])).toEqual(['overlap, certain']);
  });
  test('is the matter’s where the record names nobody', () => {
    const ofMatter = (id: string, event: object) =>
      engagementsOf(
        inMatter(id, [attended(id, { responsibleAttorney: '', ...event })], {
          matter: { responsibleAttorney: 'p1' },
        }),
      );
    const both = [...ofMatter('a', {}), ...ofMatter('b', { proceedingId: 'mad' })];
    expect(clashesAmong(both, office).map(told)).toEqual(['overlap, certain']);
    const own = [
      ...ofMatter('a', {}),
      ...ofMatter('b', { proceedingId: 'mad', responsibleAttorney: 'JP' }),
    ];
    expect(clashesAmong(own, office)).toEqual([]);
  });
  test('is in doubt where two have the initials, and not once one of them has left', () => {
    const other = personSchema.parse({ id: 'p3', initials: 'mq' });
    expect(of('MQ', {}, [mq, other])).toEqual(['overlap, person']);
    expect(of('p3', {}, [mq, other])).toEqual(['overlap, person']);
    expect(of('p3', {}, [mq, { ...other, archived: true }, jp])).toEqual([]);
  });
  test('is only possible as a backup; two backups are no clash', () => {
    expect(of('JP', { backupAttorney: 'p1' })).toEqual(['overlap, backup']);
    const backups = [
      attended('a', { responsibleAttorney: 'AB', backupAttorney: 'MQ' }),
      attended('b', { responsibleAttorney: 'CD', backupAttorney: 'MQ', proceedingId: 'mad' }),
    ];
    expect(clashing(backups)).toEqual([]);
  });
  test('is whoever works there in an office of one, and nobody in a larger one', () => {
    const nobody = { responsibleAttorney: '' };
    const both = [attended('a', nobody), attended('b', { ...nobody, proceedingId: 'mad' })];
    expect(clashing(both, { persons: [] })).toEqual(['overlap, certain']);
    expect(clashing(both, { persons: [mq, { ...jp, archived: true }] })).toEqual([
      'overlap, certain',
    ]);
    expect(clashing(both)).toEqual([]);
    expect(of('', {}, [mq])).toEqual(['overlap, certain']);
    expect(of('', {}, [jp])).toEqual([]);
    expect(of('', { backupAttorney: '' }, [mq, jp])).toEqual([]);
  });
  test('is named by the same reference from either side', () => {
    const people = (first: string, second: string) =>
      clashesAmong(
        [
          ...engagementsOf(inMatter('a', [attended('a', { responsibleAttorney: first })])),
          ...engagementsOf(
            inMatter('b', [attended('b', { proceedingId: 'mad', responsibleAttorney: second })]),
          ),
        ],
        { ...office, persons: [mq] },
      ).map(({ person }) => person);
    expect(people('p1', 'MQ')).toEqual(people('MQ', 'p1'));
    expect(people('', 'p1')).toEqual(['p1']);
  });
});

test('What is no day to be anywhere clashes with nothing', () => {
  for (const parts of [
    { setting: { form: 'control' } },
    { setting: { status: 'vacated' } },
    { archived: true },
    { date: around(DAY) },
    { date: between('2027-01-04', '2027-01-06') },
    { date: on('2027-01') },
    { date: { kind: 'undated' }, setting: { form: 'to-be-determined' } },
  ])
    expect(with9(parts)).toEqual([]);
});
