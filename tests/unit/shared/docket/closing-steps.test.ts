import { expect, test } from 'vitest';
import {
  CLOSED_ANYWAY,
  closingStepsOf,
  sayWhyNotClose,
} from '../../../../shared/docket/closing-steps.ts';
import { buildView, day, type MatterRows, on, stint } from '../../../builders/matter-view.ts';
import { deadline, hearingAt, task } from './rows.ts';

const today = day('2026-05-26');
const found = (rows: MatterRows) =>
  Object.fromEntries(
    closingStepsOf(buildView(rows), today)
      .filter((step) => step.found.length > 0)
      .map((step) => [step.step, step.found]),
  );

test('An empty matter has nothing against closing, and no step is ticked', () => {
  expect(found({})).toEqual({});
  expect(closingStepsOf(buildView({}), today).every(({ ticked }) => ticked === null)).toBe(true);
});

test('Each step names what stands in the record against it', () => {
  const bond = (step: string) => ({
    id: step,
    kind: 'bond',
    title: step,
    date: on('2026-05-01'),
    details: { bondId: 'b1', step },
  });
  expect(
    found({
      proceedings: [
        {
          id: 'p',
          kind: 'habeas',
          docketNumber: '1:26-cv-1',
          appearances: [
            { counsel: 'MQ', form: 'pro hac vice' },
            { counsel: 'Them', ours: false },
          ],
        },
      ],
      events: [
        hearingAt('h', '2026-06-10')(),
        deadline('d', on('2026-06-11')),
        task('t', on('2026-06-12')),
        { id: 'c', kind: 'condition', title: 'Curfew', date: on('2026-01-01') },
        bond('set'),
      ],
      stints: [stint('s', on('2026-05-01'), null)],
      claims: [{ id: 'k', kind: 'ice-detainer-i247a', authority: 'ice', lodged: on('2026-05-01') }],
      bars: [{ id: 'b', kind: 'court-stay', from: on('2026-05-01') }],
    }),
  ).toEqual({
    hearings: ['Hearing h, Wed 06/10/2026, 9:00 AM ET, unverified'],
    deadlines: ['Deadline d, Thu 06/11/2026, unverified'],
    tasks: ['Task t, Fri 06/12/2026'],
    conditions: ['Curfew'],
    custody: ['The client is held, as far as the record goes.'],
    claims: ['ICE detainer I-247A'],
    bars: ['Court stay of removal'],
    bond: ['A bond was set, and no posting is recorded.'],
    appearances: ['MQ, pro hac vice, 1:26-cv-1'],
  });
});

test('A matter may close with every step ticked, or with a reason', () => {
  expect(sayWhyNotClose(0, '')).toBeNull();
  expect(sayWhyNotClose(1, 'Client has other counsel')).toBeNull();
  expect(sayWhyNotClose(1, ' ')).toMatch(/^One step is not ticked\./);
  expect(sayWhyNotClose(3, '')).toMatch(/^3 steps are not ticked\./);
});

test('A reason is refused where it would not fit behind the words that are kept in front of it', () => {
  const most = 5_000 - CLOSED_ANYWAY.length;
  expect(sayWhyNotClose(1, 'x'.repeat(most))).toBeNull();
  expect(sayWhyNotClose(1, 'x'.repeat(most + 1))).toMatch(/letters fit here/);
  expect(sayWhyNotClose(1, 'other\u202e counsel')).toMatch(/U\+202E/);
  const closingSteps = [
    { step: `${CLOSED_ANYWAY}${'x'.repeat(most)}`, by: 'MQ', on: '2026-05-26' },
  ];
  expect(buildView({ matter: { closingSteps } }).matter.closingSteps).toHaveLength(1);
});
