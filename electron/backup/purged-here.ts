import { findPurged } from '../../shared/merging/leave-out-purged.ts';
import type { Command } from '../../shared/model/command.ts';
import { namePerson } from '../../shared/model/name-person.ts';
import type { Purge } from '../../shared/model/purge.ts';
import { Outline } from './outline.ts';

/** What a restore leaves out of a backup, and what it adds, because it was purged here. */
export type PurgedPart = {
  /** Matters and clients, by id. */
  readonly scopes: ReadonlySet<string>;
  /** Kept documents that only they name, by digest. */
  readonly documents: ReadonlySet<string>;
  /** Those that the backup still holds, oldest first. */
  readonly purges: readonly Purge[];
  /** What was noted here of purges and is not in the backup, with the people who answer for them. */
  readonly noted: readonly Command[];
};

/** What was purged here, as the log tells it: a restore must not bring it back, nor forget it. */
export class PurgedHere {
  readonly #here = new Outline();
  /** Every command on a purge or a person. */
  readonly #commands: Command[] = [];

  /** Takes the commands of the log here, oldest first. */
  take(command: Command): void {
    for (const { table, after } of command.changes) this.#here.take(table, after);
    if (command.changes.some(({ table }) => table === 'purges' || table === 'persons'))
      this.#commands.push(command);
  }

  get isNothing(): boolean {
    return this.#here.purges.length === 0;
  }

  /** Names a person as the office here does. */
  nameOf(reference: string): string {
    return namePerson([...this.#here.of('persons').values()], reference);
  }

  /** Compares it with the rows of a backup. */
  partOf(backup: Outline): PurgedPart {
    const matters = [...backup.of('matters').values()];
    const { purges, scopes } = findPurged(
      matters.map((row) => ({ table: 'matters', row })),
      this.#here.purges,
      new Set(this.#here.of('clients').keys()),
    );
    const documents = [...backup.of('documents').values()];
    const digests = (arePurged: boolean) =>
      documents
        .filter(({ matterId }) => scopes.has(matterId) === arePurged)
        .map(({ sha256 }) => sha256);
    const needed = new Set(digests(false));
    return {
      ...{ purges, scopes, noted: this.#notedBeside(backup) },
      documents: new Set(digests(true).filter((sha256) => !needed.has(sha256))),
    };
  }

  #notedBeside(backup: Outline): readonly Command[] {
    const purges = this.#here.purges.filter(({ id }) => !backup.of('purges').has(id));
    const persons = purges.map(({ by }) => by).filter((id) => !backup.of('persons').has(id));
    const wanted = new Set([
      ...purges.map(({ id }) => `purges ${id}`),
      ...persons.map((id) => `persons ${id}`),
    ]);
    return this.#commands.flatMap(({ commandId, at, by, device, verb, changes }) => {
      const own = changes.filter(({ table, id }) => wanted.has(`${table} ${id}`));
      return own.length === 0
        ? []
        : [{ commandId, at, by, device, verb, reason: '', changes: own }];
    });
  }
}
