import { expect, test } from 'vitest';
import { holdUnadopted } from '../../../../shared/docketing/hold-unadopted.ts';
import { newRow } from '../../../../shared/model/new-row.ts';
import { buildView, day, on } from '../../../builders/matter-view.ts';
import { own, withDeadline } from './case.ts';

const { deadline } = withDeadline(
  buildView({
    proceedings: [{ id: 'crim', kind: 'federal-criminal', court: { id: 'mad', name: 'D. Mass.' } }],
    events: [
      { id: 'e', kind: 'arrest', title: 'Arrest', proceedingId: 'crim', date: on('2026-05-04') },
    ],
  }),
  own('e'),
  'CR-06',
);

const { count } = deadline.details;
if (count === undefined) throw new Error('No count');
const byText = (ruleVersion: number) => ({
  ...deadline,
  details: { ...deadline.details, count: { ...count, ruleVersion } },
});
const adopted = (ruleVersion: number) =>
  newRow('ruleAdoptions', {
    id: `a${String(ruleVersion)}`,
    ruleId: 'CR-06',
    ruleVersion,
    packId: 'criminal',
    packVersion: 3,
    by: 'MQ',
    on: day('2026-11-26'),
  });

test('a deadline follows by the text that filled it, and by another one only once that is adopted', () => {
  const same = { event: byText(1), after: byText(1), stays: null };
  const other = { event: byText(1), after: byText(2), stays: null };
  const done = { event: byText(1), after: byText(2), stays: 'done' as const };
  const stays = (adoptions: Parameters<typeof holdUnadopted>[1]) =>
    holdUnadopted([same, other, done], adoptions).map((one) => one.stays);
  expect(stays([])).toEqual([null, 'not-adopted', 'done']);
  expect(stays([adopted(1)])).toEqual([null, 'not-adopted', 'done']);
  expect(stays([adopted(2)])).toEqual([null, null, 'done']);
});
