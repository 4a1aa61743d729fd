import { type Dispute, disputesOf } from '../../shared/merging/disputes.ts';
import { documentsOf, type Exchange, type Manifest } from '../../shared/merging/exchange.ts';
import { entriesByRecord, type Kept } from '../../shared/merging/hand-out.ts';
import { leaveOutPurged } from '../../shared/merging/leave-out-purged.ts';
import { isSameValue } from '../../shared/merging/fields.ts';
import {
  changedRows,
  mergedOf,
  planMerge,
  type ScopePlan,
} from '../../shared/merging/plan-merge.ts';
import { historyOf } from '../../shared/merging/record-history.ts';
import { type Decision, settleRows } from '../../shared/merging/settle.ts';
import { rowKey } from '../../shared/model/apply-command.ts';
import type { Merging } from '../../shared/model/merging.ts';
import type { Purge } from '../../shared/model/purge.ts';
import { type AnyRow, matterIdOf, type TableName } from '../../shared/model/tables.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import type { RowDraft } from '../data/draft.ts';
import { keptOfFile, purgesOf } from '../data/kept-for-exchange.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useStore } from '../data/store-context.tsx';
import { nowOf, useHost, useStartState } from '../host/host-context.tsx';
import { rowDraft } from './use-commands.ts';

/** What another laptop handed over, opened and compared with what is here. */
export type Incoming = {
  readonly manifest: Manifest;
  /** What of the file may come in. */
  readonly exchange: Exchange;
  /** What was purged here and is left out. */
  readonly purges: readonly Purge[];
  readonly plans: readonly ScopePlan[];
};

/** What is done with it. */
export type TakeInLaptop = {
  /** Compares it with what is here; fails as `planMerge` does. */
  readonly plan: (manifest: Manifest, exchange: Exchange) => Promise<Result<Incoming>>;
  /** Takes it in: one act for each matter, then one for what was decided. */
  readonly takeIn: (
    incoming: Incoming,
    decisions: readonly Decision[],
  ) => Promise<Result<undefined>>;
  /** Decides what is open of records as they stand, by `rowKey`. */
  readonly settle: (
    rows: ReadonlyMap<string, AnyRow>,
    decisions: readonly Decision[],
  ) => Promise<Result<undefined>>;
};

/** Merges with another laptop through the store, so that each step is an act of the log. */
export function useTakeInLaptop(): TakeInLaptop {
  const host = useHost();
  const start = useStartState();
  const store = useStore();
  const mergings = useOfficeRows('mergings') ?? [];

  const settle: TakeInLaptop['settle'] = async (rows, decisions) => {
    const settled = settleRows(decisions, (table, id) => rows.get(rowKey(table, id)));
    const matterIds = new Set(settled.map(({ table, after }) => matterIdOf(table, after)));
    for (const matterId of matterIds) {
      const own = settled.filter(({ table, after }) => matterIdOf(table, after) === matterId);
      const saved = await store.execute({
        verb: 'matter/settle',
        rows: own.map(toDraft),
        settles: new Map(
          own.map(({ table, after, settles }) => [rowKey(table, after.id), settles]),
        ),
      });
      if (!saved.ok) return saved;
    }
    return ok(undefined);
  };

  return {
    settle,
    plan: async (manifest, file) => {
      const read = await store.read(async (database) => ({
        kept: await keptOfFile(database, file),
        purges: await purgesOf(database),
      }));
      if (!read.ok) return read;
      const { kept } = read.value;
      const clientsHere = new Set((kept.rows.get('clients') ?? []).map(({ id }) => id));
      const { exchange, purges } = leaveOutPurged(file, read.value.purges, clientsHere);
      const plans = planMerge(kept, exchange);
      return plans.ok ? ok({ manifest, exchange, purges, plans: plans.value }) : plans;
    },
    takeIn: async ({ manifest, exchange, plans }, decisions) => {
      const documents = await host.call('exchange:keep-documents', {
        wanted: [...documentsOf(exchange)],
      });
      if (!documents.ok) return documents;
      const { device, by, byName, at } = manifest;
      for (const plan of withUnchanged(plans, exchange)) {
        const known = mergings.find(
          (one) => one.device === device && one.matterId === plan.matterId,
        );
        if (plan.acts.length === 0 && known !== undefined && known.handedAt >= at) continue;
        const noted: Merging = {
          ...(known ?? { id: crypto.randomUUID(), rev: 1, changedAt: 0, changedBy: '' }),
          ...{ archived: false, matterId: plan.matterId, device },
          ...{ person: by, personName: byName, handedAt: at, takenInAt: nowOf(start) },
        };
        const saved = await store.execute({
          verb: 'matter/take-in-laptop',
          rows: [...changedRows(plan).map(toDraft), rowDraft('mergings', noted)],
          merged: mergedOf(plan, device),
        });
        if (!saved.ok) return saved;
      }
      const kept = await store.read((database) => keptOfFile(database, exchange));
      if (!kept.ok) return kept;
      return settle(rowsIn(kept.value), [
        ...decisions,
        ...verificationsLost(kept.value, decisions),
      ]);
    },
  };
}

/** Every open field of what is kept, in the order of its rows. */
export function openDisputes(kept: Kept): readonly Dispute[] {
  const entries = entriesByRecord(kept.log);
  return [...kept.rows].flatMap(([table, rows]) =>
    rows.flatMap((row) => {
      const history = historyOf(entries.get(rowKey(table, row.id)) ?? []);
      return history === null ? [] : disputesOf(table, row, history);
    }),
  );
}

/** Rows of what is kept by `rowKey`. */
export function rowsIn(kept: Kept): ReadonlyMap<string, AnyRow> {
  return new Map(
    [...kept.rows].flatMap(([table, rows]) =>
      rows.map((row) => [rowKey(table, row.id), row] as const),
    ),
  );
}

/** A matter of the file of which nothing is new was merged all the same. */
function withUnchanged(plans: readonly ScopePlan[], exchange: Exchange): readonly ScopePlan[] {
  const planned = new Set(plans.map(({ matterId }) => matterId));
  const others = exchange.records.filter(
    ({ table, row }) => table === 'matters' && !planned.has(row.id),
  );
  return [...plans, ...others.map(({ row }) => ({ matterId: row.id, records: [], acts: [] }))];
}

/** A date that moved is verified no more on either laptop: nobody has to decide that. */
function verificationsLost(kept: Kept, decisions: readonly Decision[]): readonly Decision[] {
  return openDisputes(kept)
    .filter(
      ({ table, id, field, shown, claims }) =>
        field === 'verified' &&
        !claims.some(({ value }) => isSameValue(value, shown)) &&
        !decisions.some(
          ({ dispute }) => dispute.table === table && dispute.id === id && dispute.field === field,
        ),
    )
    .map((dispute) => ({ dispute, value: dispute.shown, noted: '' }));
}

function toDraft({
  table,
  after,
}: {
  readonly table: TableName;
  readonly after: AnyRow;
}): RowDraft {
  return { table, after } as RowDraft;
}
