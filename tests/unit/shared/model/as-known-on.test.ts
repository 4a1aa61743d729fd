import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asKnownOn, type DatedChange, endOfDay } from '../../../../shared/model/as-known-on.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import { civilToday } from '../../../../shared/time/court-time.ts';
import type { CaseEvent } from '../../../../shared/model/event.ts';
import { buildChange } from '../../../builders/commands.ts';
import { day } from '../../../builders/matter-view.ts';
import { buildClient, buildEvent, buildMatter } from '../../../builders/records.ts';

const NEW_YORK = 'America/New_York';
const client = buildClient();
const matter = buildMatter();

/** Noon of a day in New York, so many hours later. */
const noon = (text: string, hours = 0) => endOfDay(day(text), NEW_YORK) - (12 - hours) * 3_600_000;

const at = (instant: number, change: ReturnType<typeof buildChange>): DatedChange => ({
  ...change,
  at: instant,
});
const start = [
  at(noon('2026-03-01'), buildChange('clients', null, client)),
  at(noon('2026-03-01'), buildChange('matters', null, matter)),
];

describe('a matter as it was known on a day', () => {
  const first = buildEvent({ id: 'e', title: 'Hearing set' });
  const second = { ...first, title: 'Hearing reset', rev: 2 };
  const changes = [
    ...start,
    at(noon('2026-03-02'), buildChange('events', null, first)),
    at(noon('2026-03-04'), buildChange('events', first, second)),
  ];
  const titlesOn = (text: string) =>
    asKnownOn(changes, matter.id, day(text), NEW_YORK)?.events.map((event) => event.title);

  test('it shows what had been typed by the end of that day, and nothing later', () => {
    expect(titlesOn('2026-03-01')).toEqual([]);
    expect(titlesOn('2026-03-02')).toEqual(['Hearing set']);
    expect(titlesOn('2026-03-03')).toEqual(['Hearing set']);
    expect(titlesOn('2026-03-04')).toEqual(['Hearing reset']);
  });

  test('before the first change there is no matter', () => {
    expect(asKnownOn(changes, matter.id, day('2026-02-28'), NEW_YORK)).toBeNull();
  });

  test('the day ends at midnight of the laptop, not of another zone', () => {
    const late = [at(noon('2026-03-05', 11), buildChange('events', null, first))];
    const known = (zone: string) =>
      asKnownOn([...start, ...late], matter.id, day('2026-03-05'), zone)?.events.length;
    expect(known(NEW_YORK)).toBe(1);
    expect(known('Europe/Berlin')).toBe(0);
  });

  test('a day of 23 hours ends at its own midnight', () => {
    const end = endOfDay(day('2026-03-08'), NEW_YORK);
    expect(end - endOfDay(day('2026-03-07'), NEW_YORK)).toBe(23 * 3_600_000);
    expect(civilToday(end, NEW_YORK)).toBe('2026-03-09');
    expect(civilToday(end - 1, NEW_YORK)).toBe('2026-03-08');
  });

  test('rows of other matters are passed over', () => {
    const other = buildEvent({ id: 'x', matterId: 'matter-2' });
    const both = [...changes, at(noon('2026-03-02'), buildChange('events', null, other))];
    expect(asKnownOn(both, matter.id, day('2026-03-09'), NEW_YORK)?.events).toHaveLength(1);
  });

  test('after the last change it is the matter of now; on each earlier day what was last written by then', () => {
    const act = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      days: fc.integer({ min: 0, max: 3 }),
      title: fc.string({ minLength: 1, maxLength: 5 }),
      archived: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(act, { maxLength: 20 }),
        fc.integer({ min: 0, max: 60 }),
        (acts, back) => {
          const log: DatedChange[] = [...start];
          const now = new Map<string, CaseEvent>();
          const onDay = new Map<string, ReadonlyMap<string, CaseEvent>>();
          let when = day('2026-03-01');
          for (const { id, days, title, archived } of acts) {
            for (let step = 0; step < days; step += 1) {
              onDay.set(when, new Map(now));
              when = addDays(when, 1);
            }
            const before = now.get(id) ?? null;
            const change = buildChange('events', before, buildEvent({ id, title, archived }));
            now.set(id, change.after as CaseEvent);
            log.push(at(noon(when), change));
          }
          const rows = (text: string) =>
            new Map(asKnownOn(log, matter.id, day(text), NEW_YORK)?.events.map((e) => [e.id, e]));
          expect(rows(when)).toEqual(now);
          expect(rows(addDays(when, 9))).toEqual(now);
          const earlier = addDays(when, -back);
          const expected = earlier < '2026-03-01' ? new Map() : (onDay.get(earlier) ?? now);
          expect(rows(earlier)).toEqual(expected);
        },
      ),
    );
  });
});
