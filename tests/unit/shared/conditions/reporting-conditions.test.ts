import { expect, test } from 'vitest';
import {
  mattersForContact,
  reportingConditionsOf,
} from '../../../../shared/conditions/reporting-conditions.ts';
import { before, buildView, day, on } from '../../../builders/matter-view.ts';

const today = day('2025-06-14');
const condition = (id: string, details: object = {}, more: object = {}) => ({
  id,
  kind: 'condition',
  title: id,
  date: on('2025-06-12'),
  details: { reactionHours: 24, ...details },
  ...more,
});
const idsOf = (events: readonly object[]) =>
  reportingConditionsOf(buildView({ events }), today).map(({ id }) => id);

test('A condition asks while it is open, or alleged not met, has hours, and binds', () => {
  expect(
    idsOf([
      condition('open'),
      condition('alleged', { status: 'alleged-not-met' }),
      condition('lifted', { status: 'lifted' }),
      condition('travel', { reactionHours: null }),
      condition('archived', {}, { archived: true }),
      condition('later', {}, { date: on('2025-07-01') }),
      condition('over', { until: on('2025-06-13') }),
      condition('last-day', { until: on('2025-06-14') }),
      condition('doubtful', {}, { date: before('2025-07-01') }),
    ]),
  ).toEqual(['open', 'alleged', 'last-day', 'doubtful']);
});

test('Clients whose condition asks for a report stand first, then all by name; what is over is left out', () => {
  const view = (name: string, events: readonly object[], matter: object = {}) =>
    buildView({ client: { name }, matter, events });
  const views = [
    view('Zoe', []),
    view('Bela', [condition('c')]),
    view('Ana', []),
    view('Closed', [condition('c')], { closedOn: '2025-06-01' }),
    view('Old', [], { archived: true }),
    view('Abe', [condition('c')]),
  ];
  expect(mattersForContact(views, today).map((one) => one.view.client.name)).toEqual([
    'Abe',
    'Bela',
    'Ana',
    'Zoe',
  ]);
});
