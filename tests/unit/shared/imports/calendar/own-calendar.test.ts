import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../../../shared/calendar/calendar-of.ts';
import { cancelWhatLeft } from '../../../../../shared/calendar/cancel-what-left.ts';
import { readOwnId } from '../../../../../shared/imports/calendar/own-calendar.ts';
import { knownIn } from '../../../../../shared/imports/known-in.ts';
import { eventSchema } from '../../../../../shared/model/event.ts';
import type { MatterView } from '../../../../../shared/model/matter-view.ts';
import { defaultOfficeSettings } from '../../../../../shared/model/office-settings.ts';
import {
  buildView,
  fromTo,
  on,
  onlyMatterOf,
  readSample,
} from '../../../../builders/matter-view.ts';
import { expectAccountedFor } from '../accounted-for.ts';
import { codesOf, line, readText } from './read-text.ts';

const ny = 'America/New_York';

function readBack(view: MatterView, titles: 'initials' | 'neutral') {
  const { text } = calendarOf([view], {
    scope: { matterIds: [view.matter.id] },
    settings: defaultOfficeSettings,
    titles,
  });
  return readText(text);
}

/** Everything that is proposed is in the matter already, with nothing new. */
function expectKnown(view: MatterView, titles: 'initials' | 'neutral') {
  const reading = readBack(view, titles);
  const known = knownIn(view, reading.proposals);
  const strange = reading.proposals
    .filter(({ key }) => known.get(key)?.type !== 'same')
    .map((proposal) => `${line(proposal)}: ${known.get(proposal.key)?.text ?? 'new'}`);
  expect(strange).toEqual([]);
  expectAccountedFor(reading);
  return reading;
}

const view = buildView({
  client: { name: 'Ana Example' },
  events: [
    {
      id: 'h1',
      kind: 'hearing',
      title: 'Master calendar hearing before Judge Quill',
      details: {
        hearingType: 'master calendar',
        settings: [
          { id: 's1', date: on('2027-01-18', '09:30', ny), status: 'continued', replacedBy: 's2' },
          { id: 's2', date: on('2027-02-18', '13:30', ny), status: 'vacated', replacedBy: 's3' },
          { id: 's3', date: on('2027-03-18', '08:30', ny) },
        ],
      },
    },
    {
      id: 'a1',
      kind: 'appointment',
      title: 'Report to the field office',
      details: { settings: [{ id: 'one', date: on('2027-01-19') }] },
    },
    { id: 'd1', kind: 'deadline', title: 'Reply brief', date: on('2027-03-09') },
    { id: 'd2', kind: 'deadline', title: 'Bond papers', date: on('2027-03-09', '17:00', ny) },
    { id: 't1', kind: 'task', title: 'Call the family', date: on('2027-03-10') },
    { id: 'f1', kind: 'task', title: 'Trial week', date: fromTo('2027-03-10', '2027-03-14') },
    {
      id: 'c1',
      kind: 'condition',
      title: 'Check-in by telephone',
      date: on('2026-01-05', '10:00', ny),
      details: { category: 'check-in', recurrence: 'FREQ=WEEKLY' },
    },
  ],
});

describe('Our own calendar read back', () => {
  test.each(['neutral', 'initials'] as const)(
    'With %s titles it has nothing that the matter does not have',
    (titles) => {
      expectKnown(view, titles);
    },
  );

  test('Every setting of a hearing is part of one proposal, each leading to the next', () => {
    const { proposals } = readBack(view, 'initials');
    const hearing = proposals.find(({ record }) => record.row.id === 'h1');
    expect(hearing?.entries).toHaveLength(3);
    expect(hearing?.record.row).toMatchObject({
      kind: 'hearing',
      title: 'Master calendar hearing',
      details: {
        hearingType: 'master calendar',
        settings: [
          { id: 's1', status: 'reset', replacedBy: 's2' },
          { id: 's2', status: 'reset', replacedBy: 's3' },
          { id: 's3', status: 'set', replacedBy: null },
        ],
      },
    });
  });

  test('A series of check-ins is one condition, not hundreds of them', () => {
    const { proposals } = readBack(view, 'neutral');
    expect(proposals).toHaveLength(view.events.length);
    expect(proposals.find(({ record }) => record.row.id === 'c1')?.record.row).toMatchObject({
      kind: 'condition',
      details: { category: 'check-in', recurrence: 'FREQ=WEEKLY' },
    });
  });

  test('The sample matter reads back as itself', () => {
    const sample = onlyMatterOf(readSample('first-matter'));
    const reading = expectKnown(sample, 'initials');
    expect(reading.proposals.length).toBeGreaterThan(0);
  });

  test('What left it is named, and nothing is proposed of it', () => {
    const settings = defaultOfficeSettings;
    const first = calendarOf([view], { scope: 'all', settings });
    const closed: MatterView = {
      ...view,
      events: view.events.map((one) =>
        one.id === 'h1' || one.id === 'd1' ? { ...one, restricted: ['asylum'] } : one,
      ),
    };
    const next = calendarOf([closed], { scope: 'all', settings });
    const reading = readText(cancelWhatLeft(first.text, next, 0));
    expect(codesOf(reading)).toEqual(Array(4).fill('ics/left-own'));
    const ids = reading.proposals.map(({ record }) => record.row.id);
    expect(ids.toSorted()).toEqual(['a1', 'c1', 'd2', 'f1', 't1']);
    const known = knownIn(closed, reading.proposals);
    expect(reading.proposals.every(({ key }) => known.get(key)?.type === 'same')).toBe(true);
  });

  test('A date that was changed in the calendar is a conflict', () => {
    const { text } = calendarOf([view], {
      scope: { matterIds: [view.matter.id] },
      settings: defaultOfficeSettings,
      titles: 'neutral',
    });
    const changed = readText(
      text.replace('DTSTART;VALUE=DATE:20270309', 'DTSTART;VALUE=DATE:20270308'),
    );
    const known = knownIn(view, changed.proposals);
    expect(known.get('own-d1')).toMatchObject({ type: 'conflict', id: 'd1' });
  });

  test('Whatever the dates of hearings and deadlines are, they read back as themselves', () => {
    const days = fc.date({
      min: new Date(Date.UTC(2000, 0, 1)),
      max: new Date(Date.UTC(2050, 0, 1)),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom(ny, 'America/Chicago', 'America/Phoenix', 'Pacific/Guam', 'UTC');
    const dates = fc
      .record({ at: days, zone: fc.option(zones), isTimed: fc.boolean() })
      .map(({ at, zone, isTimed }) => {
        const iso = at.toISOString();
        return isTimed
          ? {
              kind: 'on',
              precision: 'time',
              from: iso.slice(0, 10),
              time: iso.slice(11, 16),
              ...(zone === null ? {} : { zone }),
            }
          : { kind: 'on', precision: 'day', from: iso.slice(0, 10) };
      });
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 8 }), (all) => {
        const built = buildView({
          events: all.map((date, index) =>
            index % 2 === 0
              ? { id: `d${String(index)}`, kind: 'deadline', title: 'Brief', date }
              : {
                  id: `h${String(index)}`,
                  kind: 'hearing',
                  title: 'Hearing',
                  details: { settings: [{ id: 's', date }] },
                },
          ),
        });
        expect(built.events.every((one) => eventSchema.safeParse(one).success)).toBe(true);
        expectKnown(built, 'neutral');
      }),
      { seed: 26, numRuns: 150 },
    );
  });

  test.each([
    ['h1+s1@paradocket', { eventId: 'h1', settingId: 's1', insteadOf: null }],
    ['c1+2027-01-05@paradocket', { eventId: 'c1', settingId: null, insteadOf: '2027-01-05' }],
    ['d1@paradocket', { eventId: 'd1', settingId: null, insteadOf: null }],
    ['d1@elsewhere', null],
    ['<x>@paradocket', null],
  ])('The id %s says %j', (uid, expected) => {
    expect(readOwnId(uid)).toEqual(expected);
  });
});
