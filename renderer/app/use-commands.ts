import { use } from 'react';
import { useClientScope } from '../data/client-scope.tsx';
import type { CommandDraft, RowDraft } from '../data/draft.ts';
import { useStore } from '../data/store-context.tsx';
import type { Pass, Saved } from '../data/store.ts';
import type { Result } from '../../shared/result/result.ts';
import { nameAct } from '../features/log/act-names.ts';
import { ActGateContext } from './act-gate.ts';
import { notifyDone, notifyFailure } from './notify.ts';

/**
 * What screens do to the record; each says what went wrong by itself. Every act but the taking in of a
 * file asks first about the deadlines that count otherwise after it.
 */
export type Commands = {
  /**
   * Saves rows as one act, with the deadlines that follow from them as far as the person ticks them;
   * true once it is flushed to disk.
   */
  readonly save: (verb: string, rows: CommandDraft['rows'], reason?: string) => Promise<boolean>;
  /** Saves the rows of a file, which keep who entered them when. */
  readonly takeIn: (rows: CommandDraft['rows']) => Promise<boolean>;
  readonly undo: (scope: string) => Promise<void>;
  readonly redo: (scope: string) => Promise<void>;
  readonly putBack: (seq: number) => Promise<void>;
};

/** The commands of the store, with their failures said to the person. */
export function useCommands(): Commands {
  const store = useStore();
  const gate = use(ActGateContext);
  const onlyClient = useClientScope();
  const pass: Pass = (rows) => gate(rows, onlyClient);
  return {
    save: async (verb, asked, reason) => {
      const rows = await pass(asked);
      if (rows === null) return false;
      return said(await store.execute({ verb, rows, ...(reason === undefined ? {} : { reason }) }));
    },
    takeIn: async (rows) =>
      said(await store.execute({ verb: 'matter/open', rows, madeElsewhere: true })),
    undo: async (scope) => {
      const what = store.getState().nextUndo(scope);
      if (said(await store.undo(scope, pass))) notifyDone(`${nameAct(what ?? '')} undone.`);
    },
    redo: async (scope) => {
      const what = store.getState().nextRedo(scope);
      if (said(await store.redo(scope, pass))) notifyDone(`${nameAct(what ?? '')} redone.`);
    },
    putBack: async (seq) => {
      if (said(asPutBack(await store.putBack(seq, pass)))) notifyDone('Put back as it was.');
    },
  };
}

/** A row of one table as a command takes it. */
export function rowDraft<T extends RowDraft['table']>(
  table: T,
  after: Extract<RowDraft, { table: T }>['after'],
): RowDraft {
  return { table, after } as RowDraft;
}

/** False too where the person took the act back, of which nothing is said. */
function said(saved: Result<Saved | null>): boolean {
  if (!saved.ok) notifyFailure(saved.failure);
  else if (saved.value !== null && saved.value.notice !== null) notifyFailure(saved.value.notice);
  return saved.ok && saved.value !== null;
}

/** In the log itself "use the change log" would lead nowhere. */
function asPutBack(saved: Result<Saved | null>): Result<Saved | null> {
  if (saved.ok || saved.failure.code !== 'undo/moved-since') return saved;
  return { ok: false, failure: { ...saved.failure, code: 'undo/later-change' } };
}
