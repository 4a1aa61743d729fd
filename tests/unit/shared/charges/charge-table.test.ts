import { describe, expect, test } from 'vitest';
import { chargeGroups } from '../../../../shared/charges/charge-table.ts';
import { buildView, on } from '../../../builders/matter-view.ts';

const proceedings = [
  { id: 'two', kind: 'state-criminal', order: 2 },
  { id: 'one', kind: 'federal-criminal', order: 1 },
];
const charge = (id: string, details: object, more: object = {}) => ({
  id,
  kind: 'charge',
  title: id,
  date: on('2026-10-10'),
  proceedingId: 'one',
  details: { instrument: 'indictment', ...details },
  ...more,
});
const linesOf = (...events: object[]) =>
  chargeGroups(buildView({ proceedings, events })).flatMap(({ lines }) =>
    lines.map(({ charge: { id }, isTwin, differs }) => [id, isTwin, differs]),
  );

describe('the table of charges', () => {
  test('stands docket by docket in the order of the lanes, charges of none at the end', () => {
    const groups = chargeGroups(
      buildView({
        proceedings,
        events: [
          charge('c', {}, { proceedingId: null }),
          charge('b', {}, { proceedingId: 'two' }),
          charge('a', {}),
          charge('gone', {}, { archived: true }),
        ],
      }),
    );
    expect(groups.map(({ proceedingId, lines }) => [proceedingId, lines.length])).toEqual([
      ['one', 1],
      ['two', 1],
      [null, 1],
    ]);
  });
  test('counts in numbers: count 2 ahead of count 10', () => {
    expect(linesOf(charge('x', { count: '10' }), charge('y', { count: '2' }))).toEqual([
      ['y', false, []],
      ['x', false, []],
    ]);
  });
  test('puts two records of one count side by side with what they differ in', () => {
    const press = charge(
      'Smuggling',
      { count: 'Count One', statute: '18 U.S.C. § 545', level: 'felony' },
      { date: on('2026-10-12') },
    );
    const other = charge('Other', { count: '2' }, { date: on('2026-10-11') });
    const docket = charge('smuggling', { count: '1', statute: '18 USC 545', level: 'misdemeanor' });
    expect(linesOf(press, other, docket)).toEqual([
      ['smuggling', true, ['level']],
      ['Smuggling', true, ['level']],
      ['Other', false, []],
    ]);
  });
  test('does not take count 1 of the complaint for count 1 of the indictment, nor what has no count', () => {
    expect(
      linesOf(
        charge('a', { count: '1', instrument: 'complaint' }),
        charge('b', { count: '1' }),
        charge('c', {}),
        charge('d', {}),
      ).every(([, isTwin]) => isTwin === false),
    ).toBe(true);
  });
});
