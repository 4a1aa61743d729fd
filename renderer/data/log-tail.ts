import { Dexie } from 'dexie';
import { rowKey } from '../../shared/model/apply-command.ts';
import type { Database } from './database.ts';
import { type LoggedChange, openChange } from './logged-change.ts';

/**
 * The log of one matter, or of what belongs to none, by record and in memory. A log only grows, so that
 * each reading adds what came since.
 */
export class LogTail {
  readonly #matterId: string;
  readonly #entries = new Map<string, LoggedChange[]>();
  #lastId = '';

  /** @param matterId empty = of what belongs to no matter */
  constructor(matterId: string) {
    this.#matterId = matterId;
  }

  /** The changes of each record by `rowKey`, oldest first. */
  get entries(): ReadonlyMap<string, readonly LoggedChange[]> {
    return this.#entries;
  }

  /** Reads what was not read yet: always of the same database. */
  async readOn(database: Database): Promise<void> {
    const stored = await database.changes
      .where('[matterId+id]')
      .between([this.#matterId, this.#lastId], [this.#matterId, Dexie.maxKey], false)
      .toArray();
    for (const row of stored) {
      // Two readings may run at a time.
      if (row.id <= this.#lastId) continue;
      this.#lastId = row.id;
      const change = openChange(database, row);
      const key = rowKey(change.table, change.id);
      const known = this.#entries.get(key);
      if (known === undefined) this.#entries.set(key, [change]);
      else known.push(change);
    }
  }
}
