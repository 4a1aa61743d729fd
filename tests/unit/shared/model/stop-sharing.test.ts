import { expect, test } from 'vitest';
import { isAttended } from '../../../../shared/model/event-date.ts';
import { type SharedHearing, sharedWith } from '../../../../shared/model/shared-hearing.ts';
import { stopSharing } from '../../../../shared/model/stop-sharing.ts';
import { buildView, on } from '../../../builders/matter-view.ts';

function matterOf(n: number, also: readonly number[]): SharedHearing {
  const view = buildView({
    client: { id: `client-${n}`, name: `Client ${n}` },
    matter: { id: `matter-${n}` },
    events: [
      {
        id: `hearing-${n}`,
        kind: 'hearing',
        title: 'Master',
        details: {
          sharedId: 'shared-1',
          alsoForClients: also.map((one) => `client-${one}`),
          settings: [{ id: `s-${n}`, date: on('2026-12-14') }],
        },
      },
    ],
  });
  const event = view.events.find(isAttended);
  if (event === undefined) throw new Error('the matter has a hearing');
  return { view, event };
}

const sharing = (rows: ReturnType<typeof stopSharing>) =>
  rows.map(({ id, details }) => [id, details.sharedId, details.alsoForClients]);

test('A record that leaves names nobody, and those that stay no longer name its client', () => {
  const [ana, bea, carla] = [matterOf(1, [2, 3]), matterOf(2, [1, 3]), matterOf(3, [1, 2])];
  const rows = stopSharing(ana.event, [bea, carla], { clientId: 'client-1' });
  expect(sharing(rows)).toEqual([
    ['hearing-1', null, []],
    ['hearing-2', 'shared-1', ['client-3']],
    ['hearing-3', 'shared-1', ['client-2']],
  ]);
  const [own] = rows;
  expect({ ...own, details: { ...own.details, sharedId: '', alsoForClients: [] } }).toEqual({
    ...ana.event,
    details: { ...ana.event.details, sharedId: '', alsoForClients: [] },
  });
});

test('Where one alone is left it is shared no more', () => {
  const [ana, bea] = [matterOf(1, [2]), matterOf(2, [1])];
  expect(sharing(stopSharing(ana.event, [bea], { clientId: 'client-1' }))).toEqual([
    ['hearing-1', null, []],
    ['hearing-2', null, []],
  ]);
});

test('A record of the same matter is never one of another client', () => {
  const ana = matterOf(1, [2]);
  const twin = { ...ana.event, id: 'twin' };
  const view = { ...ana.view, events: [ana.event, twin] };
  expect(sharedWith(ana.event, [view, matterOf(2, [1]).view]).map(({ event }) => event.id)).toEqual(
    ['hearing-2'],
  );
});
