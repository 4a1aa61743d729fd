import fc from 'fast-check';
import { expect, test } from 'vitest';
import { docketOf } from '../../../../shared/docket/docket.ts';
import { defaultOfficeSettings } from '../../../../shared/model/office-settings.ts';
import { docketPageOf } from '../../../../shared/pages/docket-page.ts';
import { addDays, type CivilDay } from '../../../../shared/time/civil-day.ts';
import { readRecurrence, recurrenceDays } from '../../../../shared/time/recurrence.ts';
import { around, buildView, day, type MatterRows, on } from '../../../builders/matter-view.ts';

const today = day('2026-05-26');

const of = (rows: MatterRows) =>
  docketOf([buildView(rows)], {
    today,
    settings: defaultOfficeSettings,
    persons: [],
    filter: { person: null, withSamples: true },
  });
const checkIn = (date: object, recurrence: string, details: object = {}) => ({
  id: 'c',
  kind: 'condition',
  title: 'ISAP check-in',
  date,
  details: { category: 'check-in', recurrence, ...details },
});
const docketOfCheckIn = (...given: Parameters<typeof checkIn>) => {
  const docket = of({ events: [checkIn(...given)] });
  const days = (list: Parameters<typeof docket.list>[0]) =>
    docket.list(list).flatMap((line) => (line.kind === 'check-in' ? [line.on] : []));
  return { docket, days };
};

test('Each date of the week is a line of its own that opens the record; later stands the next one', () => {
  const weekly = on('2026-03-03', '09:00', 'America/Chicago');
  const { docket, days } = docketOfCheckIn(weekly, 'FREQ=WEEKLY;BYDAY=TU,TH');
  expect(days('today')).toEqual(['2026-05-26']);
  expect(days('week')).toEqual(['2026-05-28']);
  expect(days('later')).toEqual(['2026-06-02']);
  expect(days('overdue')).toEqual([]);
  const [line] = docket.list('week');
  expect(line).toMatchObject({ recordKey: 'c', detail: 'every week on Tue, Thu' });
  expect(line?.date).toMatchObject({ time: '09:00', zone: 'America/Chicago' });
  expect(line?.instant).toBe(Date.UTC(2026, 4, 28, 14));
});

test('The printed week has each date under its day', () => {
  const { docket } = docketOfCheckIn(on('2026-05-01'), 'FREQ=DAILY;INTERVAL=2');
  const page = docketPageOf(docket, {
    today,
    span: 'week',
    whose: '',
    printedAt: '',
    printedBy: '',
    lastMerged: 'never',
    laptopZone: 'America/New_York',
    nameOf: (reference) => reference,
  });
  const listed = page.groups.filter(({ rows }) => rows.length > 0).map(({ heading }) => heading);
  expect(listed).toEqual([
    'Wednesday, May 27, 2026',
    'Friday, May 29, 2026',
    'Sunday, May 31, 2026',
  ]);
});

test('One that went by is overdue only where it is alleged not met, or where no other date comes', () => {
  const overdue = (...given: Parameters<typeof checkIn>) =>
    docketOfCheckIn(...given).days('overdue');
  expect(overdue(on('2026-05-04'), 'FREQ=WEEKLY')).toEqual([]);
  expect(overdue(on('2026-05-04'), 'FREQ=WEEKLY', { status: 'alleged-not-met' })).toEqual([
    '2026-05-25',
  ]);
  expect(overdue(on('2026-05-04'), 'FREQ=WEEKLY;COUNT=2')).toEqual(['2026-05-11']);
  expect(overdue(on('2026-05-04'), 'FREQ=WEEKLY;COUNT=2', { status: 'done' })).toEqual([]);
});

test('A condition that has stopped to bind says so once, and its check-ins no more', () => {
  const { docket } = docketOfCheckIn(on('2026-05-04'), 'FREQ=WEEKLY', { until: on('2026-05-20') });
  expect(docket.list('overdue').map(({ kind }) => kind)).toEqual(['condition-ends']);
});

test('Where the first day is not known exactly nothing is counted from it, and the line says so', () => {
  const { docket } = docketOfCheckIn(around('2026-05-26'), 'FREQ=WEEKLY');
  const [line] = [...docket.list('today'), ...docket.list('week')];
  expect(line?.detail).toContain('later dates are not counted here');
});

test('What recurs is nothing next in a proceeding: the line names it once', () => {
  const proceedings = [{ id: 'p', kind: 'removal-240' }];
  const events = [{ ...checkIn(on('2026-05-26'), 'FREQ=DAILY'), proceedingId: 'p' }];
  expect(
    of({ proceedings, events })
      .list('nothing-next')
      .map(({ detail }) => detail),
  ).toEqual(['ISAP check-in Tue 05/26/2026 (recurs)']);
});

test('Of a closed matter only dates still ahead stand in a month', () => {
  const docket = of({
    matter: { closedOn: '2026-05-01' },
    events: [checkIn(on('2026-05-19'), 'FREQ=WEEKLY')],
  });
  const days = docket.recurring(day('2026-05-01'), day('2026-06-03')).map(({ on: one }) => one);
  expect(days).toEqual(['2026-05-26', '2026-06-02']);
});

test('Lists and months hold exactly the days of the rule, each once, none past its end', () => {
  const rule = fc
    .record({
      frequency: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY'),
      interval: fc.integer({ min: 1, max: 5 }),
      end: fc.constantFrom('', ';COUNT=7', ';UNTIL=20260610'),
    })
    .map(({ frequency, interval, end }) => `FREQ=${frequency};INTERVAL=${String(interval)}${end}`);
  fc.assert(
    fc.property(
      rule,
      fc.integer({ min: -200, max: 60 }),
      fc.option(fc.integer({ min: 0, max: 120 })),
      fc.integer({ min: -60, max: 60 }),
      (text, start, until, month) => {
        const first = addDays(today, start);
        const end = until === null ? null : addDays(first, until);
        const read = readRecurrence(text);
        if (read === null) throw new Error(`Not read: ${text}`);
        const ruled = (from: CivilDay, to: CivilDay) =>
          recurrenceDays(read, first, from, end !== null && end < to ? end : to);
        const { docket, days } = docketOfCheckIn(on(first), text, {
          until: end === null ? null : on(end),
        });
        expect([...days('today'), ...days('week')]).toEqual(ruled(today, addDays(today, 6)));
        expect(days('later')).toEqual(ruled(addDays(today, 7), addDays(today, 4000)).slice(0, 1));
        const from = addDays(today, month);
        const shown = docket.recurring(from, addDays(from, 41));
        expect(shown.map((line) => line.on)).toEqual(ruled(from, addDays(from, 41)));
        expect(new Set(shown.map(({ key }) => key)).size).toBe(shown.length);
      },
    ),
  );
});
