import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCounter } from '../../../../shared/counters/count-elapsed.ts';
import { rulerPicture } from '../../../../shared/counters/ruler-picture.ts';
import { around, buildView, day, on, undated } from '../../../builders/matter-view.ts';

function picture(counter: object) {
  const view = buildView({ matter: { counters: [{ id: 'c', title: 'C', ...counter }] } });
  const [only] = view.matter.counters;
  if (only === undefined) throw new Error('no counter');
  return rulerPicture(readCounter(only, view, { day: day('2026-11-26'), now: null }));
}

test('A counter that cannot be counted has no picture', () => {
  expect(picture({ from: undated })).toBeNull();
});

test('What is left out lies where its days lie, and doubtful ends are not solid', () => {
  const drawn = picture({
    from: around('2026-11-01'),
    to: on('2026-11-21'),
    rulers: [{ amount: 90, unit: 'days' }],
    excluded: [{ from: on('2026-11-08'), to: on('2026-11-12'), reason: 'motion' }],
  });
  expect(drawn?.parts.map(({ kind }) => kind)).toEqual([
    'doubtful',
    'elapsed',
    'perhaps-left-out',
    'left-out',
  ]);
  const [whole, solid, , out] = drawn?.parts ?? [];
  expect(whole && solid && whole.from < solid.from && whole.to === solid.to).toBe(true);
  expect(solid && out && out.from > solid.from && out.to < solid.to).toBe(true);
  expect(drawn?.ticks.map(({ label }) => label)).toEqual(['90 d']);
});

test('Everything stands on the bar, and labels of one row keep apart', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          amount: fc.integer({ min: 1, max: 400 }),
          unit: fc.constantFrom('days', 'months'),
        }),
        {
          maxLength: 8,
        },
      ),
      fc.integer({ min: 0, max: 60 }),
      (rulers, length) => {
        const drawn = picture({
          from: on('2026-09-01'),
          excluded: [
            {
              from: on('2026-09-10'),
              to: on(length > 20 ? '2026-10-20' : '2026-09-12'),
              reason: 'r',
            },
          ],
          rulers,
        });
        if (drawn === null) throw new Error('no picture');
        for (const { from, to } of drawn.parts)
          expect(0 <= from && from < to && to <= 1).toBe(true);
        for (const { at, to } of drawn.ticks) expect(0 <= at && at <= to && to <= 1).toBe(true);
        for (const one of drawn.ticks)
          for (const other of drawn.ticks)
            if (one !== other && one.row === other.row)
              expect(Math.abs(one.at - other.at)).toBeGreaterThanOrEqual(0.089);
      },
    ),
  );
});
