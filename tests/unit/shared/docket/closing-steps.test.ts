import { expect, test } from 'vitest';
import { closingStepsOf, mayClose } from '../../../../shared/docket/closing-steps.ts';
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
  expect(mayClose(closingStepsOf(buildView({}), today), '')).toBe(false);
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
  const open = closingStepsOf(buildView({}), today);
  expect(mayClose(open, ' ')).toBe(false);
  expect(mayClose(open, 'Client has other counsel')).toBe(true);
  const closingSteps = open.map(({ step }) => ({ step, by: 'MQ', on: '2026-05-26' }));
  expect(mayClose(closingStepsOf(buildView({ matter: { closingSteps } }), today), '')).toBe(true);
});
