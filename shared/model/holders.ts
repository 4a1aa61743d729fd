import type { MatterView } from './matter-view.ts';
import { oncePer } from './once-per.ts';
import type { NamedRecord, RestrictedClass } from './record.ts';
import { matterTables } from './tables.ts';

/** What says who may see a record. */
type Guarded = {
  readonly restricted: readonly RestrictedClass[];
  readonly doNotDisclose?: boolean;
};

/** A record of a matter as far as it says who may see it. */
export type GuardedRecord = Guarded & {
  readonly id: string;
  readonly proceedingId?: string | null;
};

/** One of the records that close a record: itself, or what it stands in. */
type Holder = Guarded & { readonly record: NamedRecord; readonly key: string };

/** The holders of a record of one matter; null stands for the matter itself. */
type HoldersOf = (table: NamedRecord['table'], row: GuardedRecord | null) => readonly Holder[];

/** Names a record across tables. */
export function holderKey({ table, id }: NamedRecord): string {
  return `${table}/${id}`;
}

/**
 * What a record of a matter is closed by: its client, its matter, its docket and itself. Every rule of
 * what is restricted, held back or withheld asks these, so that none of them forgets one.
 */
export const holdersIn: (view: MatterView) => HoldersOf = oncePer((view: MatterView): HoldersOf => {
  const client = holder('clients', view.client);
  const matter = holder('matters', view.matter);
  const dockets = new Map(view.proceedings.map((row) => [row.id, holder('proceedings', row)]));
  return (table, row) => {
    if (row === null) return [client, matter];
    const docket = dockets.get(row.proceedingId ?? '');
    const self = holder(table, row);
    return docket === undefined ? [client, matter, self] : [client, matter, docket, self];
  };
});

/** The records of a matter of which something is true, by `holderKey`. */
export function recordsWhere(
  view: MatterView,
  isTrue: (table: NamedRecord['table'], row: GuardedRecord) => boolean,
): ReadonlySet<string> {
  return new Set(
    matterTables.flatMap((table) =>
      view[table].flatMap((row) => (isTrue(table, row) ? [holderKey({ table, id: row.id })] : [])),
    ),
  );
}

function holder(table: NamedRecord['table'], row: Guarded & { readonly id: string }): Holder {
  const { id, restricted, doNotDisclose = false } = row;
  const record = { table, id };
  return { record, key: holderKey(record), restricted, doNotDisclose };
}
