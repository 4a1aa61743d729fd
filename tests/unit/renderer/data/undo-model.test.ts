import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RowOf } from '../../../../shared/model/tables.ts';
import { readAllCommands, rowsOf } from '../../../builders/journal-states.ts';
import { buildEvent } from '../../../builders/records.ts';
import { readCache, startApp, type TestApp } from '../../../builders/store.ts';

type State = ReadonlyMap<string, string>;

/** What a person expects: a line of states per matter, with a place on it. */
class Expected {
  readonly past = new Map<string, State[]>();
  readonly future = new Map<string, State[]>();
  readonly now = new Map<string, State>();

  of(matter: string): State {
    return this.now.get(matter) ?? new Map<string, string>();
  }

  act(matter: string, next: State): void {
    this.past.set(matter, [...(this.past.get(matter) ?? []), this.of(matter)]);
    this.future.set(matter, []);
    this.now.set(matter, next);
  }

  /** Moves one step along the line; false at its end. */
  move(matter: string, from: Map<string, State[]>, to: Map<string, State[]>): boolean {
    const line = from.get(matter) ?? [];
    const next = line.at(-1);
    if (next === undefined) return false;
    from.set(matter, line.slice(0, -1));
    to.set(matter, [...(to.get(matter) ?? []), this.of(matter)]);
    this.now.set(matter, next);
    return true;
  }
}

type Step =
  | {
      readonly kind: 'save';
      readonly matter: string;
      readonly ids: readonly number[];
      readonly title: string;
    }
  | { readonly kind: 'undo' | 'redo'; readonly matter: string };

const matter = fc.constantFrom('matter-1', 'matter-2');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('save' as const),
      matter,
      ids: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 }),
      title: fc.string({ minLength: 1, maxLength: 5 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo' as const), matter }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('redo' as const), matter }) },
);

/** Titles of the events of a matter that are not archived. */
async function titles({ store }: TestApp, matterId: string): Promise<State> {
  const { rows } = await readCache(store);
  return new Map(
    Object.values(rows)
      .map((row) => row as RowOf<'events'>)
      .filter((row) => row.matterId === matterId && !row.archived)
      .map((row) => [row.id, row.title]),
  );
}

async function run(app: TestApp, expected: Expected, one: Step): Promise<void> {
  if (one.kind !== 'save') {
    const { past, future } = expected;
    const moved =
      one.kind === 'undo'
        ? expected.move(one.matter, past, future)
        : expected.move(one.matter, future, past);
    expect(await app.store[one.kind](one.matter)).toMatchObject(
      moved ? { ok: true } : { failure: { code: 'undo/nothing' } },
    );
    return;
  }
  const { rows } = await readCache(app.store);
  const events = one.ids.map((number) => {
    const id = `${one.matter}-event-${number}`;
    const now = rows[`events:${id}`];
    // An archived event is brought back by saving it again.
    const rev = now === undefined ? {} : { rev: now.rev };
    return buildEvent({ id, matterId: one.matter, title: one.title, ...rev });
  });
  const drafts = events.map((after) => ({ table: 'events' as const, after }));
  expect(await app.store.execute({ verb: 'event/save', rows: drafts })).toMatchObject({ ok: true });
  const next = new Map(expected.of(one.matter));
  for (const { id, title } of events) next.set(id, title);
  expected.act(one.matter, next);
}

test('undo and redo move along the line of states, matter by matter', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const app = await startApp();
      const expected = new Expected();
      for (const one of steps) {
        await run(app, expected, one);
        expect(await titles(app, one.matter)).toEqual(expected.of(one.matter));
      }
      const commands = await readAllCommands(app.journal, 500);
      expect((await readCache(app.store)).rows).toEqual(rowsOf(commands));
    }),
    { numRuns: 60, interruptAfterTimeLimit: 20_000 },
  );
});
