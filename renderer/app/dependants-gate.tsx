import { Text } from '@mantine/core';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { SerialQueue } from '../../shared/async/serial-queue.ts';
import {
  type ChangedRow,
  type Dependant,
  dependantsAmong,
  type DependantIn,
  markEditedByHand,
} from '../../shared/docketing/dependants-of.ts';
import { holdUnadopted } from '../../shared/docketing/hold-unadopted.ts';
import { officeFactsAfter } from '../../shared/docketing/office-facts.ts';
import type { CaseEvent } from '../../shared/model/event.ts';
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
import { usePacksLater } from './use-packs.ts';

type Rows = CommandDraft['rows'];
type Question = {
  readonly dependants: readonly DependantIn[];
  /** It changes what every matter counts with, and not what one deadline counts from. */
  readonly isOfOffice: boolean;
  /** The deadlines that follow; null takes the act back. */
  readonly answer: (following: readonly Dependant[] | null) => void;
};

/**
 * Stands before every act of a person: deadlines that count otherwise after it are listed with their
 * dates before and after, and what is ticked goes into the same act, so that one undo takes back both.
 * An act on a matter asks about that matter; closed days of a court, and which holidays count, about
 * every one. What another pack of rules changes is asked where it is loaded.
 */
export function DependantsGate({ children }: { readonly children: ReactNode }) {
  const store = useStore();
  const facts = useOfficeFacts();
  const packsInUse = usePacksLater();
  const adoptions = useOfficeRows('ruleAdoptions');
  const known = useRef({ facts, packsInUse, adoptions });
  useEffect(() => {
    known.current = { facts, packsInUse, adoptions };
  }, [facts, packsInUse, adoptions]);
  // Two acts at once ask one after the other.
  const [turns] = useState(() => new SerialQueue());
  const [question, setQuestion] = useState<Question | null>(null);
  const ask = useCallback<ActGate>(
    async (asked, onlyClient) => {
      const { facts: office, packsInUse: packsOf, adoptions: adopted } = known.current;
      const then =
        office === undefined
          ? undefined
          : officeFactsAfter(asked.filter(isOfCounting).flatMap(changedRow), office);
      const isOfOffice = then !== office;
      const views = isOfOffice
        ? await viewsOfOffice(store, asked, onlyClient)
        : await viewsOf(store, asked);
      if (views.length === 0) return asked;
      const before = new Map(views.flatMap(({ events }) => events).map((one) => [one.id, one]));
      const rows = asked.map((row) => handEdited(row, before));
      if (office === undefined || then === undefined) return rows;
      const packs = packsOf();
      const dependants = holdUnadopted(
        dependantsAmong(
          rows.flatMap(changedRow),
          views,
          { packs, office },
          { packs, office: then },
        ),
        adopted ?? [],
      );
      if (dependants.length === 0) return rows;
      return new Promise<Rows | null>((resolve) => {
        setQuestion({
          dependants,
          isOfOffice,
          answer: (following) => {
            setQuestion(null);
            resolve(following === null ? null : withFollowing(rows, following));
          },
        });
      });
    },
    [store],
  );
  const gate = useCallback<ActGate>(
    (rows, onlyClient) => turns.run(() => ask(rows, onlyClient)),
    [turns, ask],
  );
  return (
    <ActGateContext value={gate}>
      <CoveredContext value={question !== null}>{children}</CoveredContext>
      {question !== null && <QuestionDialog {...question} />}
    </ActGateContext>
  );
}

function QuestionDialog({ dependants, isOfOffice, answer }: Question) {
  const clientOf = new Map(dependants.map(({ event, view }) => [event.id, view.client.name]));
  return (
    <DialogFrame
      title={isOfOffice ? 'Deadlines that this counts otherwise' : 'Deadlines that count from this'}
      {...(isOfOffice ? { size: 'xl' } : {})}
      onClose={() => answer(null)}
    >
      {isOfOffice ? (
        <DependantsForm
          dependants={dependants}
          ticksNone
          whoseIs={({ id }) => clientOf.get(id) ?? ''}
          lead={
            <Text size="sm">
              Once this is saved these deadlines are counted to another date. What is ticked gets it
              in the same act; one undo takes back both. The others keep the date that they have,
              and their details say what the rule gives.
            </Text>
          }
          onSave={answer}
        />
      ) : (
        <DependantsForm dependants={dependants} onSave={answer} />
      )}
    </DialogFrame>
  );
}

/** The matters of an act in which a rule counted something. */
async function viewsOf(store: Store, rows: Rows): Promise<readonly MatterView[]> {
  return (await store.readMatters(matterIdsOf(rows))).filter(isCountedIn);
}

/** Every matter that may be shown in which a rule counted something; those of the act anyway. */
async function viewsOfOffice(
  store: Store,
  rows: Rows,
  onlyClient: string | null,
): Promise<readonly MatterView[]> {
  const office = await store.office.read();
  if (office === undefined) return viewsOf(store, rows);
  const own = matterIdsOf(rows);
  return office.matters.filter(
    (view) =>
      isCountedIn(view) &&
      (onlyClient === null || view.client.id === onlyClient || own.has(view.matter.id)),
  );
}

/** The matters that an act is on. */
function matterIdsOf(rows: Rows): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ table, after }) =>
      table === 'matters' || matterTables.some((one) => one === table)
        ? [matterIdOf(table, after as AnyRow)]
        : [],
    ),
  );
}

function isOfCounting({ table }: RowDraft): boolean {
  return table === 'courts' || table === 'settings';
}

function isCountedIn({ events }: MatterView): boolean {
  return events.some(isCounted);
}

function isCounted(event: MatterView['events'][number]): boolean {
  return event.kind === 'deadline' && event.details.count !== undefined;
}

function handEdited(row: RowDraft, events: ReadonlyMap<string, CaseEvent>): RowDraft {
  if (row.table !== 'events') return row;
  const before = events.get(row.after.id);
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
