import { expect, test } from 'vitest';
import { clashesOf, clashesWith } from '../../../../shared/docket/clashes.ts';
import { docketLinesOf } from '../../../../shared/docket/matter-docket.ts';
import { sayClash } from '../../../../shared/docket/say-clash.ts';
import { buildView, fromTo, on } from '../../../builders/matter-view.ts';
import { hearing, hearingAt } from './rows.ts';

const proceedings = [
  { id: 'bos', kind: 'removal-240', court: { name: 'Boston', city: 'Boston' } },
  { id: 'bur', kind: 'habeas', court: { name: 'D. Vt.', city: 'Burlington' } },
  { id: 'none', kind: 'other' },
];
const leave = [{ from: day8(), to: '2026-06-12', note: '' }];
const persons = [
  { id: 'p1', initials: 'MQ', leave: [] },
  { id: 'p2', initials: 'JP', leave: leave as never },
];
function day8() {
  return '2026-06-08';
}

function linesOf(events: readonly object[], more: object = {}) {
  return docketLinesOf(buildView({ proceedings, events, ...more }));
}
const mq = (proceedingId: string, more: object = {}) => ({
  proceedingId,
  responsibleAttorney: 'MQ',
  ...more,
});
const kinds = (events: readonly object[]) =>
  clashesOf(linesOf(events), persons).map(({ kind, asBackup }) =>
    asBackup ? `${kind}, backup` : kind,
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
      hearingAt('b', '2026-05-26', '08:00', 'America/Chicago')(mq('bos')),
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
      hearingAt('b', '2026-05-26')(mq('bos', { responsibleAttorney })),
    ]);
  expect(b('p1')).toEqual(['overlap']);
  expect(b('JP')).toEqual([]);
  expect(b('')).toEqual([]);
});

test('Where nobody is named, hearings clash only in an office of one person', () => {
  const lines = linesOf([
    hearingAt('a', '2026-05-26')({ proceedingId: 'bos' }),
    hearingAt('b', '2026-05-26')({ proceedingId: 'bos' }),
  ]);
  expect(clashesOf(lines, persons)).toEqual([]);
  expect(clashesOf(lines, []).map((one) => sayClash(one, (ref) => ref))).toEqual([
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
  const sample = linesOf([hearingAt('b', '2026-05-26')(mq('bos'))], {
    matter: { id: 'm2', sampleNotice: 'Sample' },
  });
  expect(clashesOf([...real, ...sample], persons)).toEqual([]);
});

test('Where a city is not recorded the sentence says so, and not that it is another place', () => {
  const [clash] = clashesOf(
    linesOf([
      hearingAt('a', '2026-05-26')(mq('none')),
      hearingAt('b', '2026-05-26', '11:00')(mq('bos')),
    ]),
    persons,
  );
  expect(clash && sayClash(clash, (ref) => ref)).toContain('is not recorded');
});

test('What is being typed is compared with all but itself, and said in a sentence', () => {
  const lines = linesOf([
    hearingAt('a', '2026-05-26')(mq('bos')),
    hearingAt('b', '2026-05-26', '09:30')(mq('bos', { restricted: ['asylum'] })),
  ]);
  const [first] = lines;
  if (first === undefined) throw new Error('no line');
  expect(clashesWith(first, lines, persons).map((one) => sayClash(one, (ref) => ref))).toEqual([
    'MQ is to be at a restricted matter, 9:30 AM ET: the times overlap.',
  ]);
  expect(
    clashesWith({ ...first, key: '' }, lines, persons).map((one) => sayClash(one, (ref) => ref))[0],
  ).toBe('MQ is to be at Hearing a, Ana Example, 9:00 AM ET in Boston: the times overlap.');
});
