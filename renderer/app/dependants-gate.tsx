import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { SerialQueue } from '../../shared/async/serial-queue.ts';
import {
  type ChangedRow,
  type Dependant,
  dependantsOf,
  markEditedByHand,
} from '../../shared/docketing/dependants-of.ts';
import { holdUnadopted } from '../../shared/docketing/hold-unadopted.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { type AnyRow, matterIdOf, matterTables, tableSchemas } from '../../shared/model/tables.ts';
import type { CommandDraft, RowDraft } from '../data/draft.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useStore } from '../data/store-context.tsx';
import type { Store } from '../data/store.ts';
import { DependantsForm } from '../features/deadlines/dependants-form.tsx';
import { CoveredContext } from '../ui/covered-context.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { type ActGate, ActGateContext } from './act-gate.ts';
import { useOfficeFacts } from './use-office-facts.ts';
import { usePacks } from './use-packs.ts';

type Rows = CommandDraft['rows'];
type Question = {
  readonly dependants: readonly Dependant[];
  /** The deadlines that follow; null takes the act back. */
  readonly answer: (following: readonly Dependant[] | null) => void;
};

/**
 * Stands before every act of a person: deadlines that count from what it changes are listed with their
 * dates before and after, and what is ticked goes into the same act, so that one undo takes back both.
 */
export function DependantsGate({ children }: { readonly children: ReactNode }) {
  const store = useStore();
  const facts = useOfficeFacts();
  const packs = usePacks();
  const adoptions = useOfficeRows('ruleAdoptions');
  const known = useRef({ facts, packs, adoptions });
  useEffect(() => {
    known.current = { facts, packs, adoptions };
  }, [facts, packs, adoptions]);
  // Two acts at once ask one after the other.
  const [turns] = useState(() => new SerialQueue());
  const [question, setQuestion] = useState<Question | null>(null);
  const ask = useCallback(
    async (asked: Rows): Promise<Rows | null> => {
      const views = await viewsOf(store, asked);
      const rows = asked.map((row) => handEdited(row, views));
      const changed = rows.flatMap(changedRow);
      const { facts: office, packs: rules, adoptions: adopted } = known.current;
      const dependants =
        office === undefined
          ? []
          : holdUnadopted(
              views.flatMap((view) => dependantsOf(changed, view, rules, office)),
              adopted ?? [],
            );
      if (dependants.length === 0) return rows;
      return new Promise<Rows | null>((resolve) => {
        setQuestion({
          dependants,
          answer: (following) => {
            setQuestion(null);
            resolve(following === null ? null : withFollowing(rows, following));
          },
        });
      });
    },
    [store],
  );
  const gate = useCallback<ActGate>((rows) => turns.run(() => ask(rows)), [turns, ask]);
  return (
    <ActGateContext value={gate}>
      <CoveredContext value={question !== null}>{children}</CoveredContext>
      {question !== null && (
        <DialogFrame title="Deadlines that count from this" onClose={() => question.answer(null)}>
          <DependantsForm dependants={question.dependants} onSave={question.answer} />
        </DialogFrame>
      )}
    </ActGateContext>
  );
}

/** The matters of an act in which a rule counted something. */
async function viewsOf(store: Store, rows: Rows): Promise<readonly MatterView[]> {
  const ids = new Set(
    rows.flatMap(({ table, after }) =>
      table === 'matters' || matterTables.some((one) => one === table)
        ? [matterIdOf(table, after as AnyRow)]
        : [],
    ),
  );
  const views: MatterView[] = [];
  for (const id of ids) {
    const view = await store.readMatter(id);
    if (view?.events.some(isCounted) === true) views.push(view);
  }
  return views;
}

function isCounted(event: MatterView['events'][number]): boolean {
  return event.kind === 'deadline' && event.details.count !== undefined;
}

function handEdited(row: RowDraft, views: readonly MatterView[]): RowDraft {
  if (row.table !== 'events') return row;
  const before = views.flatMap(({ events }) => events).find(({ id }) => id === row.after.id);
  return before === undefined
    ? row
    : { table: 'events', after: markEditedByHand(row.after as typeof before, before) };
}

/** A row that breaks a rule of the record is said so by the store, not here. */
function changedRow({ table, after }: RowDraft): readonly ChangedRow[] {
  const row = tableSchemas[table].safeParse(after);
  return row.success ? [{ table, row: row.data }] : [];
}

function withFollowing(rows: Rows, following: readonly Dependant[]): Rows {
  const follows = new Map(following.map(({ after }) => [after.id, after]));
  return [
    ...rows.filter(({ table, after }) => table !== 'events' || !follows.has(after.id)),
    ...[...follows.values()].map((after): RowDraft => ({ table: 'events', after })),
  ];
}
