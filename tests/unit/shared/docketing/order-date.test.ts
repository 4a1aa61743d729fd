import { describe, expect, test } from 'vitest';
import { recountDeadline } from '../../../../shared/docketing/deadline-rows.ts';
import { markEditedByHand } from '../../../../shared/docketing/dependants-of.ts';
import {
  type OrderedDate,
  setByOrder,
  withoutOrder,
} from '../../../../shared/docketing/order-date.ts';
import { sourceSchema } from '../../../../shared/model/record.ts';
import { buildView, day, on, undated } from '../../../builders/matter-view.ts';
import { office, own, packs, withDeadline } from './case.ts';

const source = sourceSchema.parse({ kind: 'order', label: 'Order, entry 14' });

function arrest(date: object) {
  return withDeadline(
    buildView({
      proceedings: [
        { id: 'crim', kind: 'federal-criminal', court: { id: 'mad', name: 'D. Mass.' } },
      ],
      events: [{ id: 'arrest', kind: 'arrest', title: 'Arrest', proceedingId: 'crim', date }],
    }),
    own('arrest'),
    'CR-06',
  );
}

function ordersOn(from: string, hour: { time: string; zone: string } | null = null): OrderedDate {
  const precision = hour === null ? 'day' : 'time';
  return { kind: 'on', from: day(from), precision, asTyped: '', ...hour };
}

describe('the date that a judge’s order sets', () => {
  const { view, deadline } = arrest(on('2026-05-04'));
  const inCase = { view, packs, office };
  const ordered = setByOrder(deadline, ordersOn('2026-06-27'), source, inCase);
  if (!ordered.ok) throw new Error(ordered.failure.code);

  test('wins, on the very day that it names, and is a source', () => {
    // June 27, 2026 is a Saturday: a date certain does not roll in a federal court.
    expect(ordered.value).toMatchObject({
      date: { from: '2026-06-27' },
      details: { setBy: 'order', computed: '2026-06-27' },
    });
    expect(ordered.value.sources.at(-1)?.label).toBe('Order, entry 14');
  });

  test('leaves the rule’s date beside it', () => {
    expect(ordered.value.details.alternatives).toContainEqual({
      on: '2026-06-03',
      reason: 'by the rule alone, without the order',
    });
  });

  test('taken away gives the rule’s date back', () => {
    const back = withoutOrder(ordered.value, inCase);
    expect(back).toMatchObject({
      ok: true,
      value: { date: { from: '2026-06-03' }, details: { setBy: 'rule', computed: '2026-06-03' } },
    });
  });

  test('keeps the hour that it names through a new count, and the next order takes it away', () => {
    const hour = { time: '17:00', zone: 'America/New_York' };
    const set = setByOrder(deadline, ordersOn('2026-06-26', hour), source, inCase);
    if (!set.ok) throw new Error(set.failure.code);
    expect(set.value.date).toMatchObject({ from: '2026-06-26', precision: 'time', ...hour });
    const again = recountDeadline(set.value, view, packs, office);
    expect(again).toMatchObject({ value: { event: { date: { precision: 'time', ...hour } } } });
    expect(set.value.details.computed).toBe('2026-06-26');
    // Another hour of the same day is another order, and nobody's hand.
    const later = setByOrder(
      set.value,
      ordersOn('2026-06-26', { ...hour, time: '09:00' }),
      source,
      inCase,
    );
    if (!later.ok) throw new Error(later.failure.code);
    expect(markEditedByHand(later.value, set.value)).toBe(later.value);
    const next = setByOrder(set.value, ordersOn('2026-06-29'), source, inCase);
    if (!next.ok) throw new Error(next.failure.code);
    expect(next.value.date).toEqual(ordersOn('2026-06-29'));
    expect(withoutOrder(set.value, inCase)).toMatchObject({
      value: { date: { from: '2026-06-03', precision: 'day' } },
    });
  });

  test('stands even while the trigger has no day', () => {
    const waiting = arrest(undated);
    const set = setByOrder(waiting.deadline, ordersOn('2026-06-10'), null, {
      ...inCase,
      view: waiting.view,
    });
    expect(set).toMatchObject({ value: { date: { from: '2026-06-10' }, sources: [] } });
  });

  test('is taken by a deadline that no rule counted, which then has nothing to go back to', () => {
    const plain = buildView({
      events: [{ id: 'd', kind: 'deadline', title: 'Reply', date: on('2026-05-04') }],
    });
    const [event] = plain.events;
    if (event?.kind !== 'deadline') throw new Error('No deadline');
    const set = setByOrder(event, ordersOn('2026-06-10'), source, { ...inCase, view: plain });
    expect(set).toMatchObject({
      value: { date: { from: '2026-06-10' }, details: { setBy: 'order' } },
    });
    expect(withoutOrder(event, { ...inCase, view: plain })).toEqual({ ok: true, value: null });
  });
});
