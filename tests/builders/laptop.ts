import { plainRows } from '../../renderer/data/seal.ts';
import { toCommand, type CommandDraft } from '../../renderer/data/draft.ts';
import { changeRows, type LoggedChange, openChange } from '../../renderer/data/logged-change.ts';
import { type Exchange, readExchange, writeExchange } from '../../shared/merging/exchange.ts';
import { handOut, type Kept } from '../../shared/merging/hand-out.ts';
import { disputesOf } from '../../shared/merging/disputes.ts';
import {
  changedRows,
  mergedOf,
  planMerge,
  type ScopePlan,
} from '../../shared/merging/plan-merge.ts';
import { historyOf } from '../../shared/merging/record-history.ts';
import { type Decision, settleRows } from '../../shared/merging/settle.ts';
import { rowKey } from '../../shared/model/apply-command.ts';
import type { AnyRow, TableName } from '../../shared/model/tables.ts';
import type { Result } from '../../shared/result/result.ts';

function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code} ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** One laptop in memory: its rows and its log, by the rules of the real store, without a disk. */
export class Laptop {
  readonly rows = new Map<string, { readonly table: TableName; readonly row: AnyRow }>();
  log: LoggedChange[] = [];
  #seq = 0;
  readonly name: string;
  readonly #clock: { now: number };

  /** @param clock shared by laptops that live in one time */
  constructor(name: string, clock: { now: number }) {
    this.name = name;
    this.#clock = clock;
  }

  row(table: TableName, id: string): AnyRow | undefined {
    return this.rows.get(rowKey(table, id))?.row;
  }

  execute(draft: CommandDraft): void {
    this.#seq += 1;
    this.#clock.now += 1;
    const command = good(
      toCommand(draft, (table, id) => this.row(table, id), {
        commandId: `${this.name}-${String(this.#seq)}`,
        at: this.#clock.now,
        by: this.name,
        device: `device-${this.name}`,
      }),
    );
    for (const { table, id, after } of command.changes)
      this.rows.set(rowKey(table, id), { table, row: after as AnyRow });
    const plain = { seal: plainRows };
    const rows = changeRows(plain, { seq: this.#seq, command });
    this.log.push(...rows.map((row) => openChange(plain, row)));
  }

  /** Adds a row, or changes it at the revision that it has. */
  save(table: TableName, after: object & { readonly id: string }): void {
    const rev = this.row(table, after.id)?.rev ?? 1;
    this.execute({
      verb: 'record/edit',
      rows: [{ table, after: { ...after, rev } }] as unknown as CommandDraft['rows'],
    });
  }

  kept(): Kept {
    const rows = new Map<TableName, AnyRow[]>();
    for (const { table, row } of this.rows.values())
      rows.set(table, [...(rows.get(table) ?? []), row]);
    return { rows, log: this.log };
  }

  /** What a file would carry, through its text. */
  handOut(): Exchange {
    return good(readExchange(writeExchange(handOut(this.kept()))));
  }

  plan(file: Exchange): readonly ScopePlan[] {
    return good(planMerge(this.kept(), file));
  }

  /** Takes in everything; a plan with nothing new changes nothing. */
  takeIn(file: Exchange, device = 'device-other'): readonly ScopePlan[] {
    const plans = this.plan(file);
    for (const plan of plans) {
      const noted = {
        ...{ id: `merging-${this.name}-${String(this.#seq)}`, matterId: plan.matterId, device },
        ...{ handedAt: 1, takenInAt: 1 },
      };
      this.execute({
        verb: 'matter/take-in-laptop',
        rows: [
          ...changedRows(plan),
          { table: 'mergings', after: noted },
        ] as unknown as CommandDraft['rows'],
        merged: mergedOf(plan, device),
      });
    }
    return plans;
  }

  disputes() {
    return [...this.rows.values()].flatMap(({ table, row }) => {
      const history = historyOf(
        this.log.filter((entry) => entry.table === table && entry.id === row.id),
      );
      return history === null ? [] : disputesOf(table, row, history);
    });
  }

  settle(decisions: readonly Decision[]): void {
    const rows = settleRows(decisions, (table, id) => this.row(table, id));
    if (rows.length === 0) return;
    this.execute({
      verb: 'matter/settle',
      rows: rows.map(({ table, after }) => ({ table, after })) as unknown as CommandDraft['rows'],
      settles: new Map(rows.map(({ table, after, settles }) => [rowKey(table, after.id), settles])),
    });
  }
}
