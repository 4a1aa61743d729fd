import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, fieldsOf, type PlainRow } from '../../../../shared/merging/fields.ts';
import { Laptop } from '../../../builders/laptop.ts';
import { buildEvent } from '../../../builders/records.ts';
import { begin, contentOf, edit, openFile, start } from '../../../builders/two-laptops.ts';

/** What somebody does on one of three laptops. */
type Act =
  | { readonly do: 'edit'; readonly who: number; readonly id: string; readonly change: object }
  | { readonly do: 'add'; readonly who: number; readonly id: string }
  | { readonly do: 'give'; readonly who: number; readonly to: number };

const ids = ['note', 'bail'];
const change = fc.oneof(
  fc.record({ title: fc.constantFrom('A', 'B', 'C') }),
  fc.record({ note: fc.constantFrom('x', 'y', '') }),
  fc.record({ archived: fc.boolean() }),
  fc.record({ standing: fc.constantFrom('undisputed', 'unsure') }),
  fc.record({ verifiedBy: fc.constantFrom(null, 'MQ'), verifiedAt: fc.constantFrom(null, 7) }),
);
const who = fc.nat({ max: 2 });
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('edit'), who, id: fc.constantFrom(...ids), change }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('add'), who, id: fc.constantFrom('p', 'q', 'r') }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('give'), who, to: who }) },
);

/** How the matter came to the second and the third laptop. */
type Beginning = 'handed over by the first' | 'opened from the same file on each';

type Three = readonly [Laptop, Laptop, Laptop];

/** Three laptops after some acts; all began with the same matter. */
function live(acts: readonly Act[], beginning: Beginning): Three {
  const time = { now: start };
  const first = new Laptop('a', time);
  const laptops: Three = [first, new Laptop('b', time), new Laptop('c', time)];
  if (beginning === 'opened from the same file on each') openFile(first);
  else begin(first);
  for (const laptop of laptops.slice(1))
    if (beginning === 'opened from the same file on each') openFile(laptop);
    else laptop.takeIn(first.handOut());
  for (const one of acts) {
    const laptop = laptops[one.who];
    if (laptop === undefined) continue;
    if (one.do === 'edit') edit(laptop, one.id, one.change);
    else if (one.do === 'add') laptop.save('events', buildEvent({ id: `${one.id}${laptop.name}` }));
    else if (one.to !== one.who) laptops[one.to]?.takeIn(laptop.handOut());
  }
  return laptops;
}

/** Each takes in what the other had before. */
function exchange(a: Laptop, b: Laptop): void {
  const [fromA, fromB] = [a.handOut(), b.handOut()];
  a.takeIn(fromB);
  b.takeIn(fromA);
}

/** What is open, whatever is shown: each field with every value that was said. */
function openOf(laptop: Laptop): readonly string[] {
  return laptop
    .disputes()
    .map(
      ({ id, field, claims }) =>
        `${id} ${field} ${claims
          .map(({ value }) => canonical(value))
          .sort()
          .join(' ')}`,
    )
    .sort();
}

/** What every field stands on: the same on two laptops that know the same. */
function standsOf(laptop: Laptop): readonly string[] {
  return handedStands(laptop).sort();
}

function handedStands(laptop: Laptop): string[] {
  return laptop.handOut().records.map(({ row, stand }) =>
    [...fieldsOf(row as PlainRow).keys()]
      .sort()
      .map((field) => {
        const under = stand.fields.find((one) => one.field === field)?.writes ?? stand.whole;
        return `${row.id} ${field} ${under.join(',')}`;
      })
      .join('\n'),
  );
}

describe.each<Beginning>(['handed over by the first', 'opened from the same file on each'])(
  'Laws of merging a matter %s',
  (beginning) => {
    const history = fc.array(act, { minLength: 1, maxLength: 14 });

    test('Taking in a file a second time finds nothing new', () => {
      fc.assert(
        fc.property(history, (acts) => {
          const [a, b] = live(acts, beginning);
          const file = b.handOut();
          a.takeIn(file);
          expect(a.plan(file)).toEqual([]);
        }),
      );
    });

    test('Two laptops that took in from each other agree on what every field stands on and on what is open', () => {
      fc.assert(
        fc.property(history, (acts) => {
          const [a, b] = live(acts, beginning);
          exchange(a, b);
          expect(standsOf(a)).toEqual(standsOf(b));
          expect(a.plan(b.handOut())).toEqual([]);
        }),
      );
    });

    test('The order in which the files of two others are taken in does not matter', () => {
      fc.assert(
        fc.property(history, (acts) => {
          const [a, b, c] = live(acts, beginning);
          const [again] = live(acts, beginning);
          a.takeIn(b.handOut());
          a.takeIn(c.handOut());
          again.takeIn(c.handOut());
          again.takeIn(b.handOut());
          expect(standsOf(a)).toEqual(standsOf(again));
        }),
      );
    });

    test('No act is lost, and no field is unlike all of what somebody said', () => {
      fc.assert(
        fc.property(history, (acts) => {
          const [a, b] = live(acts, beginning);
          const known = new Set(
            [...a.log, ...b.log].filter((one) => !one.isJoin).map(({ commandId }) => commandId),
          );
          const said = new Map<string, Set<string>>();
          for (const { row } of [...a.rows.values(), ...b.rows.values()])
            for (const [field, value] of fieldsOf(row)) {
              const key = `${row.id} ${field}`;
              said.set(key, (said.get(key) ?? new Set()).add(canonical(value)));
            }
          a.takeIn(b.handOut());
          const after = new Set(a.handOut().acts.map(({ commandId }) => commandId));
          expect([...known].filter((one) => !after.has(one))).toEqual([]);
          for (const { table, row } of a.rows.values())
            if (table !== 'mergings')
              for (const [field, value] of fieldsOf(row))
                // What was verified elsewhere is shown as unverified where the date moved.
                if (field !== 'verified')
                  expect(said.get(`${row.id} ${field}`)).toContain(canonical(value));
        }),
      );
    });

    test('Once all is decided the same way, two laptops show the same', () => {
      fc.assert(
        fc.property(history, (acts) => {
          const [a, b] = live(acts, beginning);
          exchange(a, b);
          expect(openOf(a)).toEqual(openOf(b));
          for (const laptop of [a, b])
            laptop.settle(
              laptop.disputes().map((dispute) => ({
                dispute,
                value: dispute.claims
                  .map(({ value }) => value)
                  .sort((x, y) => (canonical(x) < canonical(y) ? -1 : 1))[0],
                noted: '',
              })),
            );
          exchange(a, b);
          expect(openOf(a)).toEqual([]);
          expect(contentOf(a)).toEqual(contentOf(b));
        }),
      );
    });
  },
);
