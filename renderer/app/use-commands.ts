import { use } from 'react';
import type { CommandDraft, RowDraft } from '../data/draft.ts';
import { useStore } from '../data/store-context.tsx';
import type { Saved } from '../data/store.ts';
import type { Result } from '../../shared/result/result.ts';
import { nameAct } from '../features/log/act-names.ts';
import { ActGateContext } from './act-gate.ts';
import { notifyDone, notifyFailure } from './notify.ts';

/** What screens do to the record; each says what went wrong by itself. */
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
  return {
    save: async (verb, asked, reason) => {
      const rows = await gate(asked);
      if (rows === null) return false;
      return said(await store.execute({ verb, rows, ...(reason === undefined ? {} : { reason }) }));
    },
    takeIn: async (rows) =>
      said(await store.execute({ verb: 'matter/open', rows, madeElsewhere: true })),
    undo: async (scope) => {
      const what = store.getState().nextUndo(scope);
      if (said(await store.undo(scope))) notifyDone(`${nameAct(what ?? '')} undone.`);
    },
    redo: async (scope) => {
      const what = store.getState().nextRedo(scope);
      if (said(await store.redo(scope))) notifyDone(`${nameAct(what ?? '')} redone.`);
    },
    putBack: async (seq) => {
      if (said(asPutBack(await store.putBack(seq)))) notifyDone('Put back as it was.');
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

function said(saved: Result<Saved>): boolean {
  if (!saved.ok) notifyFailure(saved.failure);
  else if (saved.value.notice !== null) notifyFailure(saved.value.notice);
  return saved.ok;
}

/** In the log itself "use the change log" would lead nowhere. */
function asPutBack(saved: Result<Saved>): Result<Saved> {
  if (saved.ok || saved.failure.code !== 'undo/moved-since') return saved;
  return { ok: false, failure: { ...saved.failure, code: 'undo/later-change' } };
}
