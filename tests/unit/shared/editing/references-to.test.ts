import { describe, expect, test } from 'vitest';
import { followReferences, whyNotConvert } from '../../../../shared/editing/references-to.ts';
import { whyNotMerge } from '../../../../shared/editing/why-not-merge.ts';
import { findBrokenReference } from '../../../../shared/model/matter-references.ts';
import type { CaseEvent } from '../../../../shared/model/event.ts';
import { buildView, on } from '../../../builders/matter-view.ts';

const view = buildView({
  matter: {
    acceptedFindings: [
      {
        code: 'two-dates',
        records: [{ table: 'events', id: 'old' }],
        reason: 'Asked the clerk',
        by: 'MQ',
        on: '2025-04-01',
      },
    ],
    restrictionReleases: [
      {
        id: 'r',
        record: { table: 'events', id: 'old' },
        copy: 'filing',
        by: 'MQ',
        at: 1,
        why: 'Exhibit',
      },
    ],
  },
  events: [
    { id: 'old', kind: 'condition', title: 'Stay in state', date: on('2025-03-01') },
    { id: 'new', kind: 'condition', title: 'Stay in the state', date: on('2025-03-01') },
    {
      id: 'contact',
      kind: 'contact',
      title: 'Police stop',
      date: on('2025-03-05'),
      details: { conditionId: 'old' },
    },
    {
      id: 'task',
      kind: 'task',
      title: 'Report',
      date: on('2025-03-06'),
      details: { trigger: { table: 'events', id: 'old' } },
    },
    {
      id: 'closed',
      kind: 'condition',
      title: 'Treatment',
      date: on('2025-03-01'),
      restricted: ['medical'],
    },
  ],
});
const byId = (id: string): CaseEvent => {
  const event = view.events.find((one) => one.id === id);
  if (event === undefined) throw new Error(id);
  return event;
};

describe('records that name another one', () => {
  test('they follow to the record that is kept, findings of the matter too', () => {
    const { events, matter } = followReferences(view, 'old', 'new');
    expect(events).toMatchObject([
      { id: 'contact', details: { conditionId: 'new' } },
      { id: 'task', details: { trigger: { id: 'new' } } },
    ]);
    expect(matter?.acceptedFindings[0]?.records).toEqual([{ table: 'events', id: 'new' }]);
    const after = {
      ...view,
      matter: matter ?? view.matter,
      events: view.events.map((event) => events.find((one) => one.id === event.id) ?? event),
    };
    expect(findBrokenReference(after)).toBeNull();
  });

  test('a release of a restricted record stays with that record', () => {
    const { matter } = followReferences(view, 'old', 'new');
    expect(matter?.restrictionReleases).toEqual(view.matter.restrictionReleases);
  });

  test('a condition that a contact names does not become another kind', () => {
    expect(whyNotConvert(view, byId('old'), 'note')).toBe(
      'The contact “Police stop” names it as the condition whose clock it starts.',
    );
    expect(whyNotConvert(view, byId('new'), 'note')).toBeNull();
  });

  test('nothing restricted is merged into what was released into a copy', () => {
    expect(whyNotMerge(view, byId('old'), byId('closed'))).toMatch(/was released into a copy/);
    expect(whyNotMerge(view, byId('new'), byId('closed'))).toBeNull();
    expect(whyNotMerge(view, byId('new'), byId('new'))).toMatch(/with itself/);
  });
});
