import { rowKey } from '../../shared/model/apply-command.ts';
import type { Change, Command } from '../../shared/model/command.ts';
import type { AnyRow } from '../../shared/model/tables.ts';
import type { CommandDraft, RowDraft } from './draft.ts';

/** The rows of a command the other way round: as before; new rows archived. */
export function inverseRows(changes: readonly Change[]): readonly AnyRow[] {
  return changes.map((change) =>
    change.before === null
      ? ({ ...change.after, archived: true } as AnyRow)
      : (change.before as AnyRow),
  );
}

/** A draft that gives the rows of a command other content; each row must be at its revision. */
export function contentDraft(
  verb: string,
  undoes: string,
  changes: readonly Change[],
  content: readonly AnyRow[],
  revOf: (change: Change) => number,
): CommandDraft {
  const rows = changes.map((change, index) => ({
    table: change.table,
    after: { ...content[index], rev: revOf(change) },
  }));
  return { verb, undoes, rows: rows as unknown as readonly RowDraft[] };
}

/** An undo or redo, ready to be executed; `done` is told of the command that did it. */
export type HistoryStep = {
  readonly draft: CommandDraft;
  readonly done: (command: Command) => void;
};

type Entry = {
  /** The act itself: what undo takes away and redo brings back. */
  readonly original: Command;
  /** The command that stands last: the act, its undo, or its redo. */
  lastCommandId: string;
  /** Revisions, by row, at which the rows stand without the act and with it. */
  readonly without: Map<string, number>;
  readonly with: Map<string, number>;
};

/**
 * What was done in this session, newest last. A command that touches several matters is undone from
 * any of them, whole. The scope '' holds commands on rows of the office.
 */
export class UndoHistory {
  #done: Entry[] = [];
  /** Undone acts, the last undone at the end. */
  #undone: Entry[] = [];

  /** Notes a fresh act; what was undone in its matters can no longer be redone. */
  record(command: Command): void {
    const scopes = new Set(command.changes.map(({ matterId }) => matterId));
    this.#undone = this.#undone.filter((entry) => !touchesAny(entry, scopes));
    const keyed = command.changes.map(
      (change) => [rowKey(change.table, change.id), change] as const,
    );
    this.#done.push({
      original: command,
      lastCommandId: command.commandId,
      without: new Map(keyed.map(([key, { rev }]) => [key, rev - 1])),
      with: new Map(keyed.map(([key, { rev }]) => [key, rev])),
    });
  }

  /** The verb of what undo would take back; null where there is nothing. */
  nextUndo(scope: string): string | null {
    return newest(this.#done, scope)?.original.verb ?? null;
  }

  /** The verb of what redo would bring back; null where there is nothing. */
  nextRedo(scope: string): string | null {
    return newest(this.#undone, scope)?.original.verb ?? null;
  }

  undo(scope: string): HistoryStep | null {
    const entry = newest(this.#done, scope);
    if (entry === undefined) return null;
    const { changes } = entry.original;
    return {
      draft: stepDraft('log/undo', entry, inverseRows(changes), entry.with),
      done: (command) => {
        this.#done = this.#done.filter((one) => one !== entry);
        this.#undone.push(entry);
        this.#moveRevisions(entry, entry.without, command);
      },
    };
  }

  redo(scope: string): HistoryStep | null {
    const entry = newest(this.#undone, scope);
    if (entry === undefined) return null;
    const content = entry.original.changes.map(({ after }) => after as AnyRow);
    return {
      draft: stepDraft('log/redo', entry, content, entry.without),
      done: (command) => {
        this.#undone = this.#undone.filter((one) => one !== entry);
        this.#done.push(entry);
        this.#moveRevisions(entry, entry.with, command);
      },
    };
  }

  /**
   * The rows stand again as they did at an earlier revision, under a new number: every act that
   * knows the earlier one learns the new one, so that undo reaches further back on the same row.
   */
  #moveRevisions(entry: Entry, earlier: ReadonlyMap<string, number>, command: Command): void {
    entry.lastCommandId = command.commandId;
    // What came into the step beside the act's own rows stands as it never did before.
    const moves = command.changes.flatMap(({ table, id, rev }) => {
      const key = rowKey(table, id);
      const from = earlier.get(key);
      return from === undefined ? [] : [{ key, from, to: rev }];
    });
    for (const { without, with: withAct } of [...this.#done, ...this.#undone])
      for (const { key, from, to } of moves)
        for (const revs of [without, withAct]) if (revs.get(key) === from) revs.set(key, to);
  }
}

function stepDraft(
  verb: string,
  { original, lastCommandId }: Entry,
  content: readonly AnyRow[],
  revs: ReadonlyMap<string, number>,
): CommandDraft {
  return contentDraft(
    verb,
    lastCommandId,
    original.changes,
    content,
    ({ table, id }) => revs.get(rowKey(table, id)) ?? 0,
  );
}

function newest(entries: readonly Entry[], scope: string): Entry | undefined {
  return entries.findLast((entry) => touchesAny(entry, new Set([scope])));
}

function touchesAny({ original }: Entry, scopes: ReadonlySet<string>): boolean {
  return original.changes.some(({ matterId }) => scopes.has(matterId));
}
