import { expect, test } from 'vitest';
import { engagementTyped } from '../../../../shared/clashes/engagements-of.ts';
import { clashesOfLines, clashesOfTyped } from '../../../../shared/docket/clash-lines.ts';
import { docketLinesOf } from '../../../../shared/docket/matter-docket.ts';
import { sayClash } from '../../../../shared/docket/say-clash.ts';
import { personSchema } from '../../../../shared/model/person.ts';
import { buildView, day, fromTo, on } from '../../../builders/matter-view.ts';
import { hearing, hearingAt } from './rows.ts';

const ET = 'America/New_York';
const proceedings = [
  { id: 'bos', kind: 'removal-240', court: { name: 'Boston', city: 'Boston' } },
  { id: 'mad', kind: 'habeas', court: { name: 'D. Mass.', city: 'Boston' } },
  { id: 'hou', kind: 'removal-240', court: { name: 'Houston', city: 'Houston' } },
  { id: 'bur', kind: 'habeas', court: { name: 'D. Vt.', city: 'Burlington' } },
  { id: 'none', kind: 'other' },
];
const leave = [{ from: '2026-06-08', to: '2026-06-12' }];
const persons = [
  personSchema.parse({ id: 'p1', initials: 'MQ' }),
  personSchema.parse({ id: 'p2', initials: 'JP', leave }),
];
const office = { today: day('2026-05-01'), persons };
const ofNobody = { ...office, persons: [] };
const initials = (reference: string) => reference;

function linesOf(events: readonly object[], more: object = {}) {
  return docketLinesOf(buildView({ proceedings, events, ...more }));
}
const mq = (proceedingId: string, more: object = {}) => ({
  proceedingId,
  responsibleAttorney: 'MQ',
  ...more,
});
const kinds = (events: readonly object[]) =>
  clashesOfLines(linesOf(events), office).map(({ clash: { kind, doubts } }) =>
    doubts.includes('backup') ? `${kind}, backup` : kind,
  );

test('Times that touch clash for one attorney, an hour being taken for each', () => {
  const at = (time: string) => [
    hearingAt('a', '2026-05-26', '09:00')(mq('bos')),
    hearingAt('b', '2026-05-26', time)(mq('bos')),
  ];
  expect(kinds(at('09:59'))).toEqual(['overlap']);
  expect(kinds(at('10:00'))).toEqual([]);
});

test('An end that was recorded is used', () => {
  const long = hearing('a', {
    ...fromTo('2026-05-26', '2026-05-26'),
    precision: 'time',
    time: '09:00',
    toTime: '12:00',
    zone: 'America/New_York',
  });
  expect(
    kinds([{ ...long, ...mq('bos') }, hearingAt('b', '2026-05-26', '11:30')(mq('bos'))]),
  ).toEqual(['overlap']);
});

test('9:00 in Boston and 8:00 in Houston are the same instant', () => {
  expect(
    kinds([
      hearingAt('a', '2026-05-26', '09:00')(mq('bos')),
      hearingAt('b', '2026-05-26', '08:00', 'America/Chicago')(mq('hou')),
    ]),
  ).toEqual(['overlap']);
});

test('The same half day in two cities clashes; the other half, one city, or a video hearing does not', () => {
  const other = (time: string, court: string, details = {}) =>
    kinds([
      hearingAt('a', '2026-05-26', '09:00')(mq('bos')),
      hearingAt('b', '2026-05-26', time)(mq(court, { details })),
    ]);
  expect(other('11:00', 'bur')).toEqual(['half-day']);
  expect(other('11:00', 'none')).toEqual(['half-day']);
  expect(other('11:00', 'bos')).toEqual([]);
  expect(other('14:00', 'bur')).toEqual([]);
  expect(other('11:00', 'bur', { mode: 'video' })).toEqual([]);
});

test('A hearing without a time can be in either half', () => {
  expect(
    kinds([hearing('a', on('2026-05-26'), mq('bos')), hearingAt('b', '2026-05-26')(mq('bur'))]),
  ).toEqual(['half-day']);
});

test('Initials and the id of a person are the same person; two attorneys do not clash', () => {
  const b = (responsibleAttorney: string) =>
    kinds([
      hearingAt('a', '2026-05-26')(mq('bos')),
      hearingAt('b', '2026-05-26')(mq('mad', { responsibleAttorney })),
    ]);
  expect(b('p1')).toEqual(['overlap']);
  expect(b('JP')).toEqual([]);
  expect(b('')).toEqual([]);
});

test('Where nobody is named, hearings clash only in an office of one person', () => {
  const lines = linesOf([
    hearingAt('a', '2026-05-26')({ proceedingId: 'bos' }),
    hearingAt('b', '2026-05-26')({ proceedingId: 'mad' }),
  ]);
  expect(clashesOfLines(lines, office)).toEqual([]);
  expect(clashesOfLines(lines, ofNobody).map((one) => sayClash(one, initials))).toEqual([
    'There is also Hearing b, Ana Example, 9:00 AM ET in Boston: the times overlap.',
  ]);
});

test('The backup of one who has to be elsewhere is a weaker clash; two backups are none', () => {
  expect(
    kinds([
      hearingAt('a', '2026-05-26')(mq('bos')),
      hearingAt('b', '2026-05-26')({ responsibleAttorney: 'AB', backupAttorney: 'MQ' }),
    ]),
  ).toEqual(['overlap, backup']);
  expect(
    kinds([
      hearingAt('a', '2026-05-26')({ responsibleAttorney: 'AB', backupAttorney: 'MQ' }),
      hearingAt('b', '2026-05-26')({ responsibleAttorney: 'CD', backupAttorney: 'MQ' }),
    ]),
  ).toEqual([]);
});

test('A day of leave of the responsible attorney is a clash by itself', () => {
  expect(kinds([hearingAt('a', '2026-06-12')({ responsibleAttorney: 'JP' })])).toEqual(['leave']);
  expect(kinds([hearingAt('a', '2026-06-13')({ responsibleAttorney: 'JP' })])).toEqual([]);
});

test('One setting that serves a family is no clash', () => {
  const shared = (id: string) =>
    hearingAt(id, '2026-05-26')(mq('bos', { details: { sharedId: 'family' } }));
  expect(kinds([shared('a'), shared('b')])).toEqual([]);
});

test('A sample does not clash with what is real', () => {
  const real = linesOf([hearingAt('a', '2026-05-26')(mq('bos'))]);
  const ofSample = (more: object) =>
    linesOf([hearingAt('b', '2026-05-26')(mq('mad'))], { matter: { id: 'm2', ...more } });
  const sample = ofSample({ sampleNotice: 'Sample' });
  expect(clashesOfLines([...real, ...sample], office)).toEqual([]);
  expect(clashesOfLines([...real, ...ofSample({})], office)).toHaveLength(1);
});

test('Where a city is not recorded the sentence says so, and not that it is another place', () => {
  const [clash] = clashesOfLines(
    linesOf([
      hearingAt('a', '2026-05-26')(mq('none')),
      hearingAt('b', '2026-05-26', '11:00')(mq('bos')),
    ]),
    office,
  );
  expect(clash && sayClash(clash, initials)).toContain('it may be in another place');
  expect(clash && sayClash(clash, initials)).toContain('is not recorded');
});

test('What is being typed is compared with all but itself, and said in a sentence', () => {
  const view = buildView({
    proceedings,
    events: [
      hearingAt('a', '2026-05-26')(mq('bos')),
      hearingAt('b', '2026-05-26', '09:30')(mq('bos', { restricted: ['asylum'] })),
    ],
  });
  const lines = docketLinesOf(view);
  const [event] = view.events;
  if (event?.kind !== 'hearing') throw new Error('no hearing');
  const said = (of: typeof event | null, time: string) => {
    const typed = engagementTyped(view, of, {
      date: { kind: 'on', from: '2026-05-26', precision: 'time', time, zone: ET, asTyped: '' },
      kind: 'hearing',
      proceedingId: 'bos',
      mode: 'unknown',
      judge: '',
      place: '',
      responsibleAttorney: 'MQ',
      backupAttorney: '',
      alsoForClients: [],
    });
    if (typed === null) throw new Error('no date to keep');
    return clashesOfTyped(typed, lines, office).map((one) => sayClash(one, initials));
  };
  expect(said(event, '09:00')).toEqual([
    'MQ is to be at a restricted matter, 9:30 AM ET: the times overlap.',
  ]);
  expect(said(null, '08:30')[0]).toBe(
    'MQ is to be at Hearing a, Ana Example, 9:00 AM ET in Boston: the times overlap.',
  );
});

test('What may clash is said with "may": several days, a time without a zone, initials of two', () => {
  const other = hearingAt('b', '2026-05-27', '10:00')(mq('mad'));
  const said = (event: object, more = office) =>
    clashesOfLines(linesOf([event, other]), more).map((one) => sayClash(one, initials));
  const trial = hearing('a', fromTo('2026-05-26', '2026-05-29'), mq('bos'));
  expect(said(trial)).toEqual([
    'MQ is to be at Hearing b, Ana Example, 10:00 AM ET in Boston: the times may overlap, as one lasts several days.',
  ]);
  const noZone = hearing('a', on('2026-05-27', '10:30'), mq('bos'));
  expect(said(noZone)).toEqual([
    'MQ is to be at Hearing b, Ana Example, 10:00 AM ET in Boston: the times may overlap, as a time zone is not recorded.',
  ]);
  const two = {
    ...office,
    persons: [...persons, personSchema.parse({ id: 'p3', initials: 'mq' })],
  };
  const ofP3 = hearingAt('a', '2026-05-27', '10:00')(mq('bos', { responsibleAttorney: 'p3' }));
  expect(said(ofP3)).toEqual([]);
  expect(said(ofP3, two)).toEqual([
    'MQ may have to be at Hearing b, Ana Example, 10:00 AM ET in Boston: the times overlap.',
  ]);
});

test('What has passed clashes with nothing: nobody can go elsewhere any more', () => {
  const events = [hearingAt('a', '2026-05-26')(mq('bos')), hearingAt('b', '2026-05-26')(mq('mad'))];
  const asOf = (today: string) => clashesOfLines(linesOf(events), { ...office, today: day(today) });
  expect(asOf('2026-05-26')).toHaveLength(1);
  expect(asOf('2026-05-27')).toEqual([]);
});

test('The list of one court at one time is no clash: an attorney is called there case by case', () => {
  expect(
    kinds([hearingAt('a', '2026-05-26')(mq('bos')), hearingAt('b', '2026-05-26')(mq('bos'))]),
  ).toEqual([]);
});
