import { type Dispute, type DisputedRecord, disputedByLog } from '../../shared/merging/disputes.ts';
import { rowKey } from '../../shared/model/apply-command.ts';
import { collectPersonRefs } from '../../shared/model/person-refs.ts';
import { type AnyRow, type RowOf, tableSchemas } from '../../shared/model/tables.ts';
import type { Database } from './database.ts';
import { LogTail } from './log-tail.ts';

/** What is open, and the records that it is about by `rowKey`. */
export type OpenDisputes = {
  readonly disputes: readonly Dispute[];
  readonly rows: ReadonlyMap<string, AnyRow>;
};

type Judged = { readonly entries: number; readonly found: DisputedRecord | null };

/** A part of the log, with what is open of each of its records. */
class DisputedLog {
  readonly tail: LogTail;
  readonly #judged = new Map<string, Judged>();

  constructor(matterId: string) {
    this.tail = new LogTail(matterId);
  }

  /** Records of which something is open; only those are compared anew to which something happened. */
  async read(database: Database): Promise<readonly DisputedRecord[]> {
    await this.tail.readOn(database);
    const open: DisputedRecord[] = [];
    for (const [key, entries] of this.tail.entries) {
      const known = this.#judged.get(key);
      const judged =
        known?.entries === entries.length
          ? known
          : { entries: entries.length, found: disputedByLog(entries) };
      this.#judged.set(key, judged);
      if (judged.found !== null) open.push(judged.found);
    }
    return open;
  }
}

/** What belongs to no matter is looked at for each of them. */
const officeLogs = new WeakMap<Database, DisputedLog>();

/**
 * Finds what two laptops said differently of one matter, its client and the people it names, and nobody
 * has decided. The first reading takes the log of the matter, each other one what came since.
 */
export class DisputesReader {
  readonly #matterId: string;
  #own: { readonly database: Database; readonly log: DisputedLog } | null = null;

  constructor(matterId: string) {
    this.#matterId = matterId;
  }

  async read(database: Database): Promise<OpenDisputes> {
    if (this.#own?.database !== database)
      this.#own = { database, log: new DisputedLog(this.#matterId) };
    const { log } = this.#own;
    const office = officeLogs.get(database) ?? new DisputedLog('');
    officeLogs.set(database, office);
    const own = await log.read(database);
    const shared = await office.read(database);
    const named = shared.length === 0 ? new Set<string>() : namesIn(log.tail, this.#matterId);
    const open = [...own, ...shared.filter(({ row }) => named.has(row.id))];
    return {
      disputes: open.flatMap(({ disputes }) => disputes),
      rows: new Map(open.map(({ table, row }) => [rowKey(table, row.id), row])),
    };
  }
}

/** The client of a matter, and everybody whom its records or its log name. */
function namesIn({ entries }: LogTail, matterId: string): ReadonlySet<string> {
  const named = new Set<string>();
  for (const ofRecord of entries.values())
    for (const { table, by, after } of ofRecord) {
      named.add(by);
      collectPersonRefs(tableSchemas[table], after, named);
      if (table === 'matters' && after.id === matterId)
        named.add((after as RowOf<'matters'>).clientId);
    }
  return named;
}
