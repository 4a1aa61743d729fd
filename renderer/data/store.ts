import { SerialQueue } from '../../shared/async/serial-queue.ts';
import type { Change, Command } from '../../shared/model/command.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { rowKey } from '../../shared/model/apply-command.ts';
import type { AnyRow, TableName } from '../../shared/model/tables.ts';
import { fail, type Failure, ok, type Result } from '../../shared/result/result.ts';
import { applyCommands } from './apply-commands.ts';
import type { Cache } from './cache.ts';
import type { Database } from './database.ts';
import { type CommandDraft, MAX_ROWS_PER_COMMAND, toCommand } from './draft.ts';
import type { JournalHost } from './journal-host.ts';
import { changeId, openChange } from './logged-change.ts';
import { MatterReader, openAnyRow, type TouchedBetween } from './matter-reader.ts';
import { OfficeReader } from './office-reader.ts';
import type { StoreState } from './store-state.ts';
import { summarize } from './summary.ts';
import { contentDraft, type HistoryStep, inverseRows, UndoHistory } from './undo-history.ts';

/** A command that is on the disk. */
export type Saved = {
  readonly commandId: string;
  readonly seq: number;
  /** Said beside "saved": the screens may lag while the store is rebuilt. */
  readonly notice: Failure | null;
};

/** What rows of an act pass before they are saved; null takes the act back. */
export type Pass = (rows: CommandDraft['rows']) => Promise<CommandDraft['rows'] | null>;

const passAll: Pass = (rows) => Promise.resolve(rows);

export type StoreOptions = {
  readonly host: JournalHost;
  readonly cache: Cache;
  readonly device: string;
  /** Who sits at the laptop now; may be empty. */
  readonly personId: () => string;
  readonly randomId: () => string;
  /** False where the start turned out wrong: the store is to be opened anew. */
  readonly confirmed: Promise<boolean>;
  /** Waits until the page may be kept busy. */
  readonly turn: () => Promise<void>;
};

/**
 * The only door to the record: every change goes through `execute`, one after another; screens read
 * through the hooks of `live-queries.ts`.
 */
export class Store {
  readonly #host: JournalHost;
  readonly #cache: Cache;
  readonly #device: string;
  readonly #personId: () => string;
  readonly #randomId: () => string;
  readonly #queue = new SerialQueue();
  /** Undo, redo and putting back wait for each other, also while the person is asked about one. */
  readonly #steps = new SerialQueue();
  /** The last command on its way into the cache; never rejects. */
  #showing: Promise<Failure | null> = Promise.resolve(null);
  readonly #history = new UndoHistory();
  readonly #readers = new Map<string, MatterReader>();
  readonly #touchedBetween: TouchedBetween = (after, through) =>
    this.#cache.touched.between(after, through);
  /** All matters in memory, read once somebody asks. */
  readonly office: OfficeReader;
  /** False where the journal, once read, is not what was shown: the store is to be opened anew. */
  readonly confirmed: Promise<boolean>;

  constructor(options: StoreOptions) {
    this.#host = options.host;
    this.#cache = options.cache;
    this.#device = options.device;
    this.#personId = options.personId;
    this.#randomId = options.randomId;
    this.confirmed = options.confirmed;
    this.office = new OfficeReader({
      database: () => this.#cache.state.database,
      touchedBetween: this.#touchedBetween,
      guard: this.guard,
      turn: options.turn,
      onBroken: (database) => {
        // A database that was replaced meanwhile is closed; its failure says nothing.
        if (this.#cache.state.database === database) this.reportBroken();
      },
    });
    this.#cache.subscribe(this.office.follow);
  }

  /** What the screens show besides records; a new object whenever it changes. */
  readonly getState = (): StoreState => this.#cache.state;

  /** Tells of every new state; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => this.#cache.subscribe(listener);

  /**
   * Saves a change: checked, appended to the journal, flushed, acknowledged, then shown. Once it is
   * acknowledged the answer is good, whatever happens to the cache.
   *
   * @failure command/stale, command/invalid, command/empty, command/too-large, command/row-twice
   * @failure command/no-answer the main process did not answer; nobody knows whether it is saved
   * @failure journal/... as the journal says: nothing was saved
   * @failure store/... the record cannot be read just now: nothing was saved
   */
  execute(draft: CommandDraft): Promise<Result<Saved>> {
    return this.#inTurn(async () => {
      const saved = await this.#execute(draft);
      if (saved.ok) this.#noteNewAct(saved.value.command);
      return toSaved(saved);
    });
  }

  /**
   * Takes back the last act in a matter by a new command that reverses it; null where `pass` gave null.
   *
   * @param pass what the rows pass before they are saved; it may add to them
   * @failure undo/nothing
   * @failure undo/moved-since a row was changed by something else since: `table`, `id`
   */
  undo(scope: string, pass?: Pass): Promise<Result<Saved | null>> {
    return this.#step(scope, () => this.#history.undo(scope), pass);
  }

  /** Brings back the last act that was taken back. Fails as `undo` does. */
  redo(scope: string, pass?: Pass): Promise<Result<Saved | null>> {
    return this.#step(scope, () => this.#history.redo(scope), pass);
  }

  /**
   * Puts the rows of any command of the log back as they were before it; itself undoable. Null where
   * `pass` gave null.
   *
   * @failure undo/moved-since a row was changed since that command
   * @failure undo/nothing the log has no such command
   */
  putBack(seq: number, pass: Pass = passAll): Promise<Result<Saved | null>> {
    return this.#steps.run(async () => {
      const read = await this.#inTurn(() => this.#draftPutBack(seq));
      if (!read.ok) return read;
      const rows = await pass(read.value.rows);
      return rows === null ? ok(null) : asUndo(await this.execute({ ...read.value, rows }));
    });
  }

  async #draftPutBack(seq: number): Promise<Result<CommandDraft>> {
    const logged = await this.#cache.query(async (database) => {
      const ofCommand = database.changes
        .where('id')
        .between(changeId(seq, 0), changeId(seq, MAX_ROWS_PER_COMMAND), true, true);
      return (await ofCommand.toArray()).map((row) => openChange(database, row));
    });
    if (!logged.ok) return logged;
    const changes = logged.value;
    const commandId = changes[0]?.commandId;
    if (commandId === undefined) return fail('undo/nothing');
    const content = inverseRows(changes);
    return ok(contentDraft('log/put-back', commandId, changes, content, ({ rev }) => rev));
  }

  /**
   * Reads from the database once what is under way has been shown.
   *
   * @failure store/... the record cannot be read just now
   */
  read<T>(work: (database: Database) => Promise<T>): Promise<Result<T>> {
    return this.#inTurn(() => this.#cache.query(work));
  }

  /** The reader of a matter, shared by all who look at it; it begins with what the office in memory has. */
  readerOf(matterId: string): MatterReader {
    const reader =
      this.#readers.get(matterId) ??
      new MatterReader(matterId, this.#touchedBetween, this.office.heldOf(matterId));
    // Last looked at, last in line; the matters looked at longest ago make room.
    this.#readers.delete(matterId);
    this.#readers.set(matterId, reader);
    for (const oldest of this.#readers.keys())
      if (this.#readers.size > 3) this.#readers.delete(oldest);
    return reader;
  }

  /**
   * Matters whole as they are now: out of memory once all were read, before that each by itself. What
   * is not there, or cannot be read just now, is left out.
   */
  async readMatters(ids: ReadonlySet<string>): Promise<readonly MatterView[]> {
    const office = this.office.isRead ? await this.office.read() : undefined;
    if (office !== undefined) return office.matters.filter(({ matter }) => ids.has(matter.id));
    const views: MatterView[] = [];
    for (const id of ids) {
      const read = await this.#cache.query((database) => this.readerOf(id).read(database));
      if (read.ok && read.value !== undefined) views.push(read.value);
    }
    return views;
  }

  /** A screen's query failed or never ended: the cache is given up and filled again. */
  readonly reportBroken = (): void => {
    this.#cache.giveUp();
    void this.#inTurn(() => this.#cache.repair());
  };

  /** Guards a screen's query against an IndexedDB that never answers. */
  readonly guard = <T>(work: PromiseLike<T>): Promise<T> => this.#cache.limit(work);

  /** Waits for what is under way, then closes the database. */
  close(): Promise<void> {
    return this.#inTurn(() => {
      this.#cache.close();
      return Promise.resolve();
    });
  }

  #step(
    scope: string,
    next: () => HistoryStep | null,
    pass: Pass = passAll,
  ): Promise<Result<Saved | null>> {
    return this.#steps.run(async () => {
      const step = await this.#inTurn(() => Promise.resolve(next()));
      if (step === null) return fail('undo/nothing');
      // Out of turn: while the person is asked, the store can still be closed or repaired.
      const rows = await pass(step.draft.rows);
      if (rows === null) return ok(null);
      return this.#inTurn(async () => {
        const saved = await this.#execute({ ...step.draft, rows });
        if (saved.ok) {
          step.done(saved.value.command);
          this.#tellHistory();
          await this.#readAgain(scope);
        }
        return toSaved(asUndo(saved));
      });
    });
  }

  /** Runs a task once everything before it is done, also in the cache. */
  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      await this.#showing;
      return task();
    });
  }

  async #execute(draft: CommandDraft): Promise<Result<Saved & { command: Command }>> {
    const rows = await this.#readRows(draft);
    if (!rows.ok) return rows;
    const made = toCommand(draft, (table, id) => rows.value.get(rowKey(table, id)), {
      commandId: this.#randomId(),
      at: this.#host.now(),
      by: this.#personId(),
      device: this.#device,
    });
    if (!made.ok) return made;
    const command = made.value;
    const appended = await this.#append(command);
    if (!appended.ok) return this.#refused(appended.failure);
    const { seq } = appended.value;
    this.#showing = this.#show(seq, command);
    // It is saved: a cache that hesitates keeps nobody waiting, but the next command waits for it.
    const notice = await this.#cache.orSlow(this.#showing);
    return ok({ command, commandId: command.commandId, seq, notice });
  }

  /** Whoever opens a record of a matter once it is said what was undone in it sees what holds again. */
  async #readAgain(matterId: string): Promise<void> {
    const reader = this.#readers.get(matterId);
    if (reader !== undefined) await this.#cache.query((database) => reader.read(database));
  }

  async #readRows({ rows }: CommandDraft): Promise<Result<ReadonlyMap<string, AnyRow>>> {
    const ids = new Map<TableName, string[]>();
    for (const { table, after } of rows) {
      const ofTable = ids.get(table);
      if (ofTable === undefined) ids.set(table, [after.id]);
      else ofTable.push(after.id);
    }
    const read = (): Promise<Result<ReadonlyMap<string, AnyRow>>> =>
      this.#cache.query((database) => readRows(database, ids));
    const first = await read();
    // Nothing was sent yet, so a store that can be repaired is, and the person notices nothing.
    return first.ok || first.failure.code !== 'store/broken' ? first : read();
  }

  /** Sends a command, and once more where no answer came: the journal takes it in only once. */
  async #append(command: Command): Promise<Result<{ seq: number }>> {
    try {
      return await this.#host.append(command);
    } catch {
      try {
        return await this.#host.append(command);
      } catch {
        this.#cache.giveUp();
        return fail('command/no-answer');
      }
    }
  }

  /** The journal knows another revision than the cache: the cache is wrong. */
  #refused(failure: Failure): Result<never> {
    if (failure.code !== 'journal/stale-revision') return { ok: false, failure };
    this.reportBroken();
    return fail('command/stale', failure.details);
  }

  /** Applies an acknowledged command to the cache; what to say where that failed. */
  async #show(seq: number, command: Command): Promise<Failure | null> {
    const cache = this.#cache;
    const changes: readonly Change[] = command.changes;
    const summary = summarize(cache.summary, changes);
    const changed = summary === cache.summary ? null : summary;
    // Before the transaction: a live query may run before this function goes on after it.
    cache.touched.add({ seq, command });
    const applied = await cache.query((database) =>
      applyCommands(database, [{ seq, command }], changed),
    );
    if (!applied.ok) {
      this.reportBroken();
      return { code: 'store/rebuilding', details: {} };
    }
    cache.summary = summary;
    return null;
  }

  #noteNewAct(command: Command): void {
    this.#history.record(command);
    this.#tellHistory();
  }

  #tellHistory(): void {
    // New functions, so that whoever follows the state asks them again.
    this.#cache.update({
      nextUndo: (scope) => this.#history.nextUndo(scope),
      nextRedo: (scope) => this.#history.nextRedo(scope),
    });
  }
}

async function readRows(
  database: Database,
  ids: ReadonlyMap<TableName, readonly string[]>,
): Promise<ReadonlyMap<string, AnyRow>> {
  const found = new Map<string, AnyRow>();
  for (const [table, ofTable] of ids)
    for (const row of await database.rows(table).bulkGet([...ofTable]))
      if (row !== undefined) found.set(rowKey(table, row.id), openAnyRow(database, table, row));
  return found;
}

function toSaved(result: Result<Saved & { command: Command }>): Result<Saved> {
  if (!result.ok) return result;
  const { commandId, seq, notice } = result.value;
  return ok({ commandId, seq, notice });
}

function asUndo<T>(result: Result<T>): Result<T> {
  if (result.ok || result.failure.code !== 'command/stale') return result;
  return fail('undo/moved-since', result.failure.details);
}
