import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Contact,
  reactionClockOf,
  runningClocksOf,
} from '../../../../shared/conditions/reaction-clock.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import { wallClockOf } from '../../../../shared/time/court-time.ts';
import { zoneChoices } from '../../../../shared/time/zone-choices.ts';
import { zonedText } from '../../../../shared/time/zoned-text.ts';
import {
  buildView,
  day,
  on,
  onlyMatterOf,
  readSample,
  undated,
} from '../../../builders/matter-view.ts';

const boston = 'America/New_York';
const monroe = 'America/Chicago';

const condition = (details: object = {}) => ({
  id: 'c',
  kind: 'condition',
  title: 'Report any contact within 24 hours',
  date: on('2025-06-12'),
  details: { category: 'contact', reactionHours: 24, ...details },
});
const contact = (date: object, details: object = {}) => ({
  id: 'k',
  kind: 'contact',
  title: 'Contact',
  date,
  details: { conditionId: 'c', ...details },
});

function clockOf(view: MatterView) {
  const found = view.events.find((event): event is Contact => event.kind === 'contact');
  return found === undefined ? null : reactionClockOf(view, found);
}
const endOf = (date: object, hours = 24) => {
  const clock = clockOf(
    buildView({ events: [condition({ reactionHours: hours }), contact(date)] }),
  );
  return clock === null ? null : zonedText(clock.endsAt, clock.zone);
};

describe('The last moment', () => {
  test('of a contact on Saturday 9:00 AM in Boston is Sunday 9:00 AM: a weekend stops no clock', () => {
    expect(endOf(on('2025-06-14', '09:00', boston))).toBe('2025-06-15T09:00-04:00');
  });

  test('over the night in which the clocks go forward comes an hour later on the wall', () => {
    expect(endOf(on('2026-03-07', '14:00', boston))).toBe('2026-03-08T15:00-04:00');
  });

  test('over the night in which the clocks go back comes an hour earlier on the wall', () => {
    expect(endOf(on('2026-10-31', '14:00', boston))).toBe('2026-11-01T13:00-05:00');
  });

  test('of a contact in Louisiana is the same instant for an officer in Boston', () => {
    const clock = clockOf(
      buildView({ events: [condition(), contact(on('2025-06-14', '08:00', monroe))] }),
    );
    expect(zonedText(clock?.endsAt ?? 0, monroe)).toBe('2025-06-15T08:00-05:00');
    expect(zonedText(clock?.endsAt ?? 0, boston)).toBe('2025-06-15T09:00-04:00');
  });

  test('falls on a federal holiday as on any day', () => {
    expect(endOf(on('2025-07-03', '16:00', boston))).toBe('2025-07-04T16:00-04:00');
    expect(endOf(on('2025-06-18', '10:00', boston), 48)).toBe('2025-06-20T10:00-04:00');
  });

  test('of an hour that the clock shows twice counts from the first, of a skipped one from the hour before', () => {
    expect(endOf(on('2025-11-02', '01:30', boston))).toBe('2025-11-03T00:30-05:00');
    expect(endOf(on('2025-03-09', '02:30', boston))).toBe('2025-03-10T02:30-04:00');
  });

  test('of a contact without an hour counts from the first minute of its first day', () => {
    const ofDay = { ...on('2025-06-14'), zone: boston };
    const clock = clockOf(buildView({ events: [condition(), contact(ofDay)] }));
    expect(clock?.isTimeKnown).toBe(false);
    expect(clock?.steps[0]).toBe('No time is recorded: counted from the first minute of the day.');
    expect(zonedText(clock?.endsAt ?? 0, boston)).toBe('2025-06-15T00:00-04:00');
  });

  test('of a contact without a zone counts on the first US clock and says so, never on the laptop’s', () => {
    const clock = clockOf(buildView({ events: [condition(), contact(on('2025-06-14', '09:00'))] }));
    expect(clock?.isZoneKnown).toBe(false);
    expect(clock?.isTimeKnown).toBe(false);
    expect(zonedText(clock?.endsAt ?? 0, 'Pacific/Guam')).toBe('2025-06-15T09:00+10:00');
    expect(clock?.doubts).toEqual([
      'No time zone is recorded: counted on the clock of Guam, the first of the US. Add the zone of the contact.',
    ]);
  });

  test('of a contact without a zone counts on the clock of its docket’s court, and says so', () => {
    const court = { name: 'D. Mass.', shortName: 'D. Mass.', zone: boston };
    const clock = clockOf(
      buildView({
        proceedings: [{ id: 'mass', kind: 'federal-criminal', court }],
        events: [condition(), { ...contact(on('2025-06-14', '09:00')), proceedingId: 'mass' }],
      }),
    );
    expect(clock?.isZoneKnown).toBe(true);
    expect(zonedText(clock?.endsAt ?? 0, boston)).toBe('2025-06-15T09:00-04:00');
    expect(clock?.steps[0]).toBe('No time zone is recorded: counted on the clock of D. Mass.');
  });

  test('is never later than in any other zone of the US where none is recorded', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_650 }),
        fc.integer({ min: 0, max: 1_439 }),
        fc.constantFrom(
          ...zoneChoices.map(({ value }) => value),
          'America/St_Thomas',
          'Pacific/Saipan',
        ),
        (days, minutes, zone) => {
          const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
          const of = addDays(day('2020-01-01'), days);
          const ends = (date: object) =>
            clockOf(buildView({ events: [condition(), contact(date)] }))?.endsAt ?? 0;
          expect(ends(on(of, time))).toBeLessThanOrEqual(ends(on(of, time, zone)));
        },
      ),
    );
  });

  test('lies exactly so many hours after the contact, whatever the zone and the season', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) }),
        fc.constantFrom(boston, monroe, 'America/Phoenix', 'Pacific/Guam', 'America/Anchorage'),
        fc.integer({ min: 1, max: 200 }),
        (at, zone, hours) => {
          const minute = Math.floor(at / 60_000) * 60_000;
          const { day, time } = wallClockOf(minute, zone);
          const view = buildView({
            events: [condition({ reactionHours: hours }), contact(on(day, time, zone))],
          });
          const clock = clockOf(view);
          // Of two readings of a repeated hour the earlier counts.
          const early = clock === null ? 0 : minute - clock.startsAt;
          expect([0, 3_600_000]).toContain(early);
          expect((clock?.endsAt ?? 0) - (clock?.startsAt ?? 0)).toBe(hours * 3_600_000);
        },
      ),
    );
  });
});

describe('A clock', () => {
  const at = on('2025-06-14', '09:00', boston);
  const running = (details: object, ofContact: object = {}) =>
    runningClocksOf(buildView({ events: [condition(details), contact(at, ofContact)] })).length;

  test('runs while its condition is open or said not to be met, and no longer', () => {
    expect(running({})).toBe(1);
    expect(running({ status: 'alleged-not-met' })).toBe(1);
    expect(running({ status: 'found-not-met' })).toBe(1);
    expect(running({ status: 'lifted' })).toBe(0);
    expect(running({ status: 'excused' })).toBe(0);
    expect(running({ reactionHours: null })).toBe(0);
  });

  test('ends with the report, or where an attorney says that none is needed', () => {
    expect(running({}, { reportedOn: at })).toBe(0);
    const noReport = { because: 'The officer was there', by: 'MQ', on: '2025-06-14' };
    expect(running({}, { noReport })).toBe(0);
  });

  test('does not start without a condition or a date', () => {
    const view = buildView({ events: [condition(), contact(at, { conditionId: null })] });
    expect(clockOf(view)).toBeNull();
    expect(clockOf(buildView({ events: [condition(), contact(undated)] }))).toBeNull();
  });

  test('says its count', () => {
    const clock = clockOf(buildView({ events: [condition(), contact(at)] }));
    expect(clock?.steps).toEqual([
      'The clock starts at Sat, June 14, 2025, 9:00 AM EDT.',
      'Hour 24 ends at Sun, June 15, 2025, 9:00 AM EDT.',
    ]);
  });

  test('of several the earliest end comes first', () => {
    const view = buildView({
      events: [
        condition(),
        { ...contact(on('2025-06-15', '09:00', boston)), id: 'late' },
        { ...contact(on('2025-06-14', '09:00', monroe)), id: 'early' },
      ],
    });
    expect(runningClocksOf(view).map((one) => one.contact.id)).toEqual(['early', 'late']);
  });

  test('starts from the condition of the Petrova sample', () => {
    const view = onlyMatterOf(readSample('petrova'));
    const its = view.events.find(
      (event) => event.kind === 'condition' && event.details.reactionHours === 24,
    );
    const added = buildView({
      events: [contact(on('2025-06-14', '09:00', boston), { conditionId: null })],
    }).events.filter((event): event is Contact => event.kind === 'contact');
    const [one] = added.map((event) => ({
      ...event,
      details: { ...event.details, conditionId: its?.id ?? null },
    }));
    const clock =
      one === undefined ? null : reactionClockOf({ ...view, events: [...view.events, one] }, one);
    expect(zonedText(clock?.endsAt ?? 0, boston)).toBe('2025-06-15T09:00-04:00');
  });
});
