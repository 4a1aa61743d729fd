import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Journal } from '../../../../electron/journal/journal.ts';
import type { Command } from '../../../../shared/model/command.ts';
import type { RowOf } from '../../../../shared/model/tables.ts';
import { buildChange, buildCommand } from '../../../builders/commands.ts';
import { openTestJournal } from '../../../builders/journal-host.ts';
import { readAllCommands, readRebuild, rowsOf } from '../../../builders/journal-states.ts';
import { buildEvent } from '../../../builders/records.ts';
import { SimulatedDisk } from '../../../builders/simulated-disk.ts';

const pace = { commands: 5, bytes: 1e9, commandsAtQuit: 2 };

/** What the record must be: every acknowledged command, and the rows they lead to. */
type Model = { commands: Command[]; events: Map<string, RowOf<'events'>> };
type Real = { disk: SimulatedDisk; journal: Journal };

class Append implements fc.AsyncCommand<Model, Real> {
  readonly ids: readonly number[];
  readonly title: string;
  constructor(ids: readonly number[], title: string) {
    this.ids = ids;
    this.title = title;
  }
  check = (): boolean => true;
  async run(model: Model, { journal }: Real): Promise<void> {
    const changes = this.ids.map((id) => {
      const before = model.events.get(`event-${id}`) ?? null;
      const after = { ...(before ?? buildEvent({ id: `event-${id}` })), title: this.title };
      return buildChange('events', before, after);
    });
    const commandId = `command-${model.commands.length + 1}`;
    const command = buildCommand({ commandId, changes });
    expect(await journal.append(command)).toMatchObject({ ok: true });
    model.commands.push(command);
    for (const { id, after } of changes) model.events.set(id, after as RowOf<'events'>);
  }
  toString = (): string => `append ${this.ids.join(' ')}`;
}

/** Ends the app some way and starts it again. */
class Restart implements fc.AsyncCommand<Model, Real> {
  readonly how: 'kill' | 'power-cut' | 'quit';
  readonly seed: number;
  constructor(how: 'kill' | 'power-cut' | 'quit', seed: number) {
    this.how = how;
    this.seed = seed;
  }
  check = (): boolean => true;
  async run(model: Model, real: Real): Promise<void> {
    const cacheName = real.journal.start().cacheName;
    if (this.how === 'quit') await real.journal.close({ cacheClosed: true });
    real.disk =
      this.how === 'power-cut' ? real.disk.afterPowerCut(() => this.seed) : real.disk.afterKill();
    real.journal = await openTestJournal('/p', { fileSystem: real.disk, pace });
    const start = real.journal.start();
    expect(start.writable).toBe(true);
    expect(start.cacheName === cacheName).toBe(this.how === 'quit');
    await expectModel(model, real.journal);
  }
  toString = (): string => `restart after ${this.how}`;
}

class Check implements fc.AsyncCommand<Model, Real> {
  check = (): boolean => true;
  run = (model: Model, { journal }: Real): Promise<void> => expectModel(model, journal);
  toString = (): string => 'check';
}

async function expectModel({ commands }: Model, journal: Journal): Promise<void> {
  expect(await readAllCommands(journal)).toEqual(commands);
  const rows = rowsOf(commands);
  expect(await readRebuild(journal)).toEqual({ rows, commands });
  expect(journal.start()).toMatchObject({
    lastSeq: commands.length,
    rowCounts: { events: Object.keys(rows).length },
  });
}

test('snapshot and tail are the fold of all commands, through crashes and power cuts', async () => {
  const steps = [
    fc
      .tuple(
        fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 4 }),
        fc.string({ minLength: 1, maxLength: 8 }),
      )
      .map(([ids, title]) => new Append(ids, title)),
    fc
      .tuple(
        fc.constantFrom('kill' as const, 'power-cut' as const, 'quit' as const),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
      )
      .map(([how, seed]) => new Restart(how, seed)),
    fc.constant(new Check()),
  ];
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 60, size: '+1' }), async (commands) => {
      await fc.asyncModelRun(async () => {
        const disk = new SimulatedDisk();
        const journal = await openTestJournal('/p', { fileSystem: disk, pace });
        return { model: { commands: [], events: new Map() }, real: { disk, journal } };
      }, commands);
    }),
    { numRuns: 100, interruptAfterTimeLimit: 20_000 },
  );
});
