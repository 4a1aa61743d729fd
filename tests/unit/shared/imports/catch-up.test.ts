import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catchUp } from '../../../../shared/imports/catch-up.ts';
import { knownIn } from '../../../../shared/imports/known-in.ts';
import { toRows } from '../../../../shared/imports/to-rows.ts';
import type { CaseEvent } from '../../../../shared/model/event.ts';
import { isAttended } from '../../../../shared/model/event-date.ts';
import { buildView, day, on } from '../../../builders/matter-view.ts';
import { proposedEvent, proposedHearing } from './proposals.ts';

const at = (date: string, time?: string) =>
  time === undefined
    ? on(date)
    : { ...on(date), precision: 'time', time, zone: 'America/New_York' };

/** A hearing as a file or a record has it: dates, times and what became of each. */
function hearing(...settings: readonly (readonly [string, string, string?])[]): CaseEvent {
  const { record } = proposedHearing(
    1,
    'Bail hearing',
    settings.map(([date, status, time], index) => ({
      id: `s${index + 1}`,
      date: at(date, time),
      status,
      replacedBy: index + 1 < settings.length ? `s${index + 2}` : null,
    })),
  );
  if (record.table !== 'events' || !isAttended(record.row)) throw new Error('no hearing');
  return record.row;
}

function caughtUp(known: CaseEvent, told: CaseEvent): readonly string[] | null {
  let next = 0;
  const event = catchUp(known, told, {
    newId: () => `new-${(next += 1)}`,
    enteredBy: 'MQ',
    today: day('2026-11-26'),
  });
  return (
    event?.details.settings.map(({ date, status, replacedBy }) =>
      [
        date.kind === 'on' ? date.from : date.kind,
        date.kind === 'on' ? (date.time ?? '') : '',
        status,
        replacedBy ?? 'current',
      ].join(' '),
    ) ?? null
  );
}

test('The date that followed the current one is a reset of it, ended as the file says', () => {
  const known = hearing(['2025-06-04', 'set']);
  expect(
    caughtUp(known, hearing(['2025-06-04', 'continued'], ['2025-06-18', 'set', '09:30'])),
  ).toEqual(['2025-06-04  continued new-1', '2025-06-18 09:30 set current']);
});

test('Several dates that followed stand in their order, what came of the last one too', () => {
  const known = hearing(['2025-05-28', 'reset'], ['2025-06-04', 'set']);
  expect(
    caughtUp(
      known,
      hearing(
        ['2025-05-28', 'reset'],
        ['2025-06-04', 'set'],
        ['2025-06-11', 'reset'],
        ['2025-06-18', 'held'],
      ),
    ),
  ).toEqual([
    '2025-05-28  reset s2',
    '2025-06-04  reset new-1',
    '2025-06-11  reset new-2',
    '2025-06-18  held current',
  ]);
});

test('What came of the current date is taken where the record does not know it', () => {
  const known = hearing(['2025-06-04', 'set']);
  for (const status of ['held', 'not-held', 'vacated', 'not-reached'])
    expect(caughtUp(known, hearing(['2025-06-04', status]))).toEqual([
      `2025-06-04  ${status} current`,
    ]);
  expect(caughtUp(known, hearing(['2025-06-04', 'continued']))).toBeNull();
  expect(caughtUp(hearing(['2025-06-04', 'held']), hearing(['2025-06-04', 'vacated']))).toBeNull();
});

test('A file that tells one other date alone gives the hearing that date', () => {
  const known = hearing(['2025-06-04', 'set', '09:00']);
  expect(caughtUp(known, hearing(['2025-06-04', 'set', '09:30']))).toEqual([
    '2025-06-04 09:00 reset new-1',
    '2025-06-04 09:30 set current',
  ]);
  expect(caughtUp(hearing(['2025-06-04', 'held']), hearing(['2025-06-18', 'set']))).toBeNull();
});

test('An older file, one without the current date, and a hearing of several clients change nothing', () => {
  const known = hearing(['2025-06-04', 'reset'], ['2025-06-18', 'set']);
  expect(caughtUp(known, hearing(['2025-06-04', 'set']))).toBeNull();
  expect(caughtUp(known, hearing(['2025-06-04', 'reset'], ['2025-06-11', 'set']))).toBeNull();
  const shared = hearing(['2025-06-04', 'set']);
  if (!isAttended(shared)) throw new Error('no hearing');
  const ofTwo = { ...shared, details: { ...shared.details, sharedId: 'both' } } as CaseEvent;
  expect(caughtUp(ofTwo, hearing(['2025-06-04', 'reset'], ['2025-06-11', 'set']))).toBeNull();
  const note = proposedEvent(1, { date: on('2025-06-04') }).record.row as CaseEvent;
  expect(caughtUp(note, note)).toBeNull();
});

test('Nothing of the record is lost, and what was brought up to a file knows all of it', () => {
  const statuses = ['reset', 'continued', 'advanced'] as const;
  const ends = ['set', 'held', 'not-held', 'vacated', 'not-reached'] as const;
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      days,
      fc.nat(5),
      fc.constantFrom(...statuses),
      fc.constantFrom(...ends),
      (numbers, cut, status, end) => {
        const dates = numbers.toSorted((a, b) => a - b).map((number) => dayAt(number));
        const known = dates.slice(0, Math.max(1, cut));
        const settings = (list: readonly string[], last: string) =>
          hearing(
            ...list.map((date, index): [string, string] => [
              date,
              index + 1 < list.length ? status : last,
            ]),
          );
        const record = settings(known, 'set');
        const file = proposedHearing(2, 'Bail hearing', [{ id: 'one', date: on('2025-01-01') }]);
        const told = {
          ...file,
          record: { table: 'events', row: settings(dates, end) },
        } as typeof file;
        const view = buildView({ events: [{ ...record, matterId: 'matter-1' }] });
        const [row] = toRows([{ proposal: told, into: { id: record.id, as: 'dates' } }], {
          view,
          proceedingId: null,
          newId: (() => {
            let next = 0;
            return () => `new-${(next += 1)}`;
          })(),
          enteredBy: 'MQ',
          today: day('2026-11-26'),
        });
        if (row?.table !== 'events' || !isAttended(row.row)) throw new Error('no hearing');
        const { settings: after } = row.row.details;
        expect(after.map(({ date }) => (date.kind === 'on' ? date.from : ''))).toEqual(
          dates.length < known.length ? known : dates,
        );
        expect(knownIn(buildView({ events: [row.row] }), [told]).get(told.key)?.type).toBe('same');
      },
    ),
  );
});

function dayAt(number: number): string {
  return new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10);
}
