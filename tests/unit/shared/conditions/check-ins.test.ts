import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkInLinesOf,
  markCheckIn,
  nextCheckInOf,
} from '../../../../shared/conditions/check-ins.ts';
import type { Condition } from '../../../../shared/conditions/reaction-clock.ts';
import { changeStanding, sayStanding } from '../../../../shared/conditions/standing.ts';
import {
  checkInSeriesOf,
  nextOpenDayOf,
  openDaysOf,
} from '../../../../shared/model/check-in-series.ts';
import { invariant } from '../../../../shared/result/invariant.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import { recurrenceDays } from '../../../../shared/time/recurrence.ts';
import { buildView, day, on } from '../../../builders/matter-view.ts';

function viewOf(details: object = {}, more: readonly object[] = []) {
  return buildView({
    events: [
      {
        id: 'c',
        kind: 'condition',
        title: 'Report to ISAP',
        date: on('2025-06-05', '09:00', 'America/New_York'),
        details: { category: 'check-in', recurrence: 'FREQ=WEEKLY', ...details },
      },
      ...more,
    ],
  });
}
function conditionIn(view: ReturnType<typeof viewOf>): Condition {
  const found = view.events.find((event): event is Condition => event.kind === 'condition');
  invariant(found, 'the view has a condition');
  return found;
}
const done = (of: string, more: object = {}) => ({ day: of, outcome: 'done', ...more });
const today = day('2025-06-14');

describe('The next check-in', () => {
  const next = (details: object) => nextCheckInOf(conditionIn(viewOf(details)), today);

  test('is the next day of the series on which nothing is recorded', () => {
    expect(next({})).toBe('2025-06-19');
    expect(next({ checkIns: [done('2025-06-19')] })).toBe('2025-06-26');
    expect(next({ checkIns: [{ day: '2025-06-19', outcome: 'excused' }] })).toBe('2025-06-26');
  });

  test('is the other day that was named in the place of one, whichever comes first', () => {
    const other = (insteadOn: string) => [{ day: '2025-06-19', outcome: 'other-day', insteadOn }];
    expect(next({ checkIns: other('2025-06-20') })).toBe('2025-06-20');
    expect(next({ checkIns: other('2025-06-27') })).toBe('2025-06-26');
  });

  test('of one that does not recur is its day, until that is over or settled', () => {
    const once = { recurrence: '' };
    expect(nextCheckInOf(conditionIn(viewOf(once)), day('2025-06-01'))).toBe('2025-06-05');
    expect(nextCheckInOf(conditionIn(viewOf(once)), day('2025-06-06'))).toBeNull();
    const checkIns = [done('2025-06-05')];
    expect(nextCheckInOf(conditionIn(viewOf({ ...once, checkIns })), day('2025-06-01'))).toBeNull();
  });

  test('is none once the condition is lifted', () => {
    expect(next({ status: 'lifted' })).toBeNull();
  });
});

test('A holiday on the day of a check-in is said, and the day stays', () => {
  const view = viewOf();
  const line = checkInLinesOf(view, conditionIn(view), today, null).find(
    (one) => one.day === '2025-06-19',
  );
  expect(line?.closed).toEqual(['Juneteenth National Independence Day']);
});

test('The first check-ins after a release are marked, those two weeks later no more', () => {
  const release = { id: 'r', kind: 'release', title: 'Released', date: on('2025-06-12') };
  const view = viewOf({}, [release]);
  const lines = checkInLinesOf(view, conditionIn(view), today, null);
  const marked = lines.filter((one) => one.daysAfterRelease !== null);
  expect(marked.map((one) => [one.day, one.daysAfterRelease])).toEqual([
    ['2025-06-12', { min: 0, max: 0 }],
    ['2025-06-19', { min: 7, max: 7 }],
    ['2025-06-26', { min: 14, max: 14 }],
  ]);
});

test('What is recorded of a day replaces what was; the only check-in of all ends its condition', () => {
  const record = (outcome: 'done' | 'excused', of = '2025-06-19') => ({
    day: day(of),
    outcome,
    at: null,
    insteadOn: null,
    with: '',
    how: '',
    proof: '',
  });
  const first = markCheckIn(conditionIn(viewOf()), record('excused'));
  const second = markCheckIn(first, record('done'));
  expect(second.details.checkIns?.map(({ outcome }) => outcome)).toEqual(['done']);
  expect(second.details.status).toBe('open');
  const once = conditionIn(viewOf({ recurrence: '' }));
  expect(markCheckIn(once, record('done', '2025-06-05')).details.status).toBe('done');
});

test('Open days are those of the rule but for what is settled, and never another', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }),
      fc.integer({ min: 0, max: 60 }),
      (settledWeeks, fromDay) => {
        const start = day('2025-06-05');
        const checkIns = settledWeeks.map((week) => done(addDays(start, week * 7)));
        const series = checkInSeriesOf(conditionIn(viewOf({ checkIns })));
        invariant(series, 'a weekly check-in is a series');
        const from = addDays(start, fromDay);
        const to = addDays(from, 70);
        const open = openDaysOf(series, from, to);
        const settled = new Set<string>(checkIns.map((one) => one.day));
        const all = recurrenceDays(series.rule, start, from, to);
        expect(open).toEqual(all.filter((one) => !settled.has(one)));
        const next = nextOpenDayOf(series, from);
        expect(next !== null && next >= from && !settled.has(next)).toBe(true);
        expect(open[0] === undefined || open[0] === next).toBe(true);
      },
    ),
  );
});

test('A standing that somebody says names who says it, and another forgets it', () => {
  const alleged = changeStanding(conditionIn(viewOf()), 'alleged-not-met', 'pretrial services');
  expect(sayStanding(alleged)).toBe('Alleged not met, by pretrial services');
  expect(changeStanding(alleged, 'open', '').details.allegedBy).toBe('');
});
