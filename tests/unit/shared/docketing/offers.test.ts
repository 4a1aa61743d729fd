import { describe, expect, test } from 'vitest';
import { adoptRule } from '../../../../shared/docketing/adoption.ts';
import { offersFrom } from '../../../../shared/docketing/offers.ts';
import { newRow } from '../../../../shared/model/new-row.ts';
import type { RuleAdoption } from '../../../../shared/model/rule-adoption.ts';
import { buildView, day, on, stint } from '../../../builders/matter-view.ts';
import { office, own, packs, withDeadline } from './case.ts';

const view = buildView({
  matter: { factsCurrentThrough: '2026-06-01' },
  proceedings: [{ id: 'crim', kind: 'federal-criminal', court: { id: 'mad', name: 'D. Mass.' } }],
  stints: [stint('s', on('2026-01-01'), null, { authority: 'usms' })],
  events: [
    {
      id: 'first',
      kind: 'hearing',
      title: 'Initial appearance',
      proceedingId: 'crim',
      details: { settings: [{ id: 'set', date: on('2026-05-15') }] },
    },
  ],
});
const record = { table: 'events', id: 'first' } as const;
const adopted = adoptionOfRule('CR-08');

function adoptionOfRule(id: string): RuleAdoption {
  const pack = packs.find(({ rules }) => rules.some((rule) => rule.id === id));
  const rule = pack?.rules.find((one) => one.id === id);
  if (pack === undefined || rule === undefined) throw new Error(id);
  const person = newRow('persons', { id: 'mq', initials: 'MQ', role: 'attorney' });
  const made = adoptRule(rule, pack, [], { person, on: day('2026-05-01'), note: '' }, () => id);
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
}

function offers(more: Partial<Parameters<typeof offersFrom>[0]> = {}) {
  return offersFrom({
    record,
    view,
    packs,
    adoptions: [adopted],
    office,
    given: { otherDays: [] },
    every: false,
    ...more,
  });
}

describe('what a record can put on the docket', () => {
  test('adopted rules come first, the others after them as they fit', () => {
    expect(
      offers()
        .map(({ rule }) => rule.id)
        .slice(0, 4),
    ).toEqual(['CR-08', 'CR-03', 'CR-04a', 'CR-04b']);
  });

  test('each date says which of its days is docketed and on whom it lies', () => {
    const found = offers().find(({ rule }) => rule.id === 'CR-03');
    expect(found?.offers).toMatchObject([
      {
        key: 'CR-03 detained',
        docketed: { date: { from: '2026-05-29' }, leaning: 'computed', binds: 'court' },
        known: null,
      },
    ]);
  });

  test('one that is on the docket from this record already is named', () => {
    const { view: docketed } = withDeadline(view, own('first'), 'CR-03');
    const found = offers({ view: docketed }).find(({ rule }) => rule.id === 'CR-03');
    expect(found?.offers[0]?.known?.id).toBe('deadline-CR-03');
  });

  test('without the custody no date can be docketed; told by hand it can', () => {
    const free = { ...view, stints: [] };
    const keyOf = (given: object) =>
      offers({ view: free, given: { otherDays: [], ...given } }).find(
        ({ rule }) => rule.id === 'CR-03',
      )?.offers[0]?.counted.dateKey;
    expect([keyOf({}), keyOf({ custody: 'not-detained' })]).toEqual([null, 'not-detained']);
  });

  test('what cannot be counted at all says so and stops nobody else', () => {
    const found = offers({
      given: { otherDays: [], time: '02:30', zone: 'Nowhere/None' },
      every: true,
    });
    expect(found.find(({ rule }) => rule.id === 'CR-02')?.failure?.code).toBe(
      'court-time/unknown-zone',
    );
    expect(found.find(({ rule }) => rule.id === 'CR-08')?.failure).toBeNull();
  });
});
