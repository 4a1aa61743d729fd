import { describe, expect, test } from 'vitest';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { matterCustody, matterDates } from '../../../../shared/clients/matter-line.ts';
import { type ClientOrder, compareMatters } from '../../../../shared/clients/sort-lines.ts';
import {
  buildView,
  day,
  on,
  onlyMatterOf,
  readSample,
  stint,
} from '../../../builders/matter-view.ts';

const today = day('2026-11-25');
const setting = (date: object, more = {}) => ({ settings: [{ id: 's', date, ...more }] });
const hearing = (id: string, date: object, more = {}) => ({
  id,
  kind: 'hearing',
  title: id,
  details: setting(date, more),
});
const deadline = (id: string, date: object, status = 'open', more = {}) => ({
  id,
  kind: 'deadline',
  title: id,
  date,
  details: { status },
  ...more,
});
type Rows = Parameters<typeof buildView>[0];
const lineOf = (rows: Rows) => {
  const view = buildView(rows);
  return { ...matterDates(view, today), ...matterCustody(view, today) };
};

describe('A line of the list', () => {
  test('says what is next, who holds, and for how many days', () => {
    const line = lineOf({
      stints: [stint('a', on('2026-11-01'), null)],
      events: [hearing('later', on('2026-12-20')), hearing('sooner', on('2026-12-01'))],
    });
    expect(line.next?.key).toBe('sooner');
    expect(line.holder?.holders).toEqual(['ice']);
    expect(line.daysHeld).toEqual({ min: 24, max: 24 });
  });

  test('counts no deadline of the government or the court as overdue', () => {
    const of = (binds: string) =>
      lineOf({ events: [deadline('a', on('2026-11-24'), 'open', { details: { binds } })] }).overdue;
    expect(['us', 'unknown', 'government', 'court'].map(of)).toEqual([1, 1, 0, 0]);
  });

  test('claims nothing past the day that facts are current through', () => {
    const line = lineOf({
      matter: { factsCurrentThrough: '2026-11-10' },
      stints: [stint('a', on('2026-11-01'), null)],
    });
    expect(line.asOf).toBe('2026-11-10');
    expect(line.daysHeld).toEqual({ min: 9, max: 9 });
  });

  test('counts open deadlines and tasks that have passed as overdue, and no others', () => {
    const { overdue } = lineOf({
      events: [
        deadline('a', on('2026-11-24')),
        deadline('today', on('2026-11-25')),
        deadline('done', on('2026-11-01'), 'done'),
        deadline('month', on('2026-11')),
        deadline('archived', on('2026-11-01'), 'open', { archived: true }),
        { id: 't', kind: 'task', title: 't', date: on('2026-11-01'), details: { status: 'open' } },
        deadline('tray', { kind: 'undated' }),
      ],
    });
    expect(overdue).toBe(2);
  });

  test('counts a deadline as overdue once its safe day is past, as the docket does, and while it is only alleged that it was not met', () => {
    const overdue = (...details: readonly object[]) =>
      lineOf({
        events: details.map((more, index) =>
          deadline(String(index), on('2026-12-04'), 'open', { details: more }),
        ),
      }).overdue;
    expect(overdue({ safe: '2026-11-24' }, { safe: '2026-11-25' })).toBe(1);
    expect(overdue({ safe: '2026-11-24', editedByHand: true })).toBe(0);
    expect(overdue({ safe: '2026-11-24', binds: 'government' })).toBe(0);
    const alleged = deadline('a', on('2026-11-24'), 'alleged-not-met');
    expect(lineOf({ events: [alleged] }).overdue).toBe(1);
    const rows = { events: [deadline('b', on('2026-12-04'), 'alleged-not-met')] };
    expect(lineOf(rows).next?.key).toBe('b');
  });

  test('counts dates to come that only one person has seen', () => {
    const { unverified } = lineOf({
      events: [
        hearing('one', on('2026-12-01')),
        hearing('two', on('2026-12-01'), { verifiedBy: 'MQ' }),
        hearing('past', on('2026-11-01')),
        hearing('vacated', on('2026-12-01'), { status: 'vacated' }),
        deadline('d', on('2026-12-01')),
        deadline('verified', on('2026-12-01'), 'open', { verifiedBy: 'MQ' }),
      ],
    });
    expect(unverified).toBe(2);
  });

  test('is kept while matter and day stay the same', () => {
    const view = onlyMatterOf(readSample('petrova'));
    expect(matterDates(view, today)).toBe(matterDates(view, today));
    expect(matterDates(view, day('2026-11-26'))).not.toBe(matterDates(view, today));
    expect(matterCustody(view, today)).toBe(matterCustody(view, today));
  });
});

describe('Matters stand', () => {
  const soon = buildView({ events: [hearing('a', on('2026-12-01'))] });
  const late = buildView({
    events: [hearing('a', on('2026-12-09')), deadline('b', on('2026-11-01'))],
    stints: [stint('c', on('2026-11-01'), null)],
  });
  const nothing = buildView({});
  const order = (by: ClientOrder, ...views: (MatterView | null)[]) =>
    views.toSorted((a, b) => compareMatters(by, a, b, today));

  test('by the soonest date, those with nothing next behind, those not read yet last', () => {
    expect(order('next', null, nothing, late, soon)).toEqual([soon, late, nothing, null]);
  });

  test('by the longest custody and by the most overdue', () => {
    expect(order('days', soon, late)[0]).toBe(late);
    expect(order('overdue', soon, late)[0]).toBe(late);
  });

  test('as they stood, by name', () => {
    expect(order('name', late, null, soon)).toEqual([late, null, soon]);
  });
});
