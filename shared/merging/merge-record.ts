import { dropStaleVerification } from '../model/drop-stale-verification.ts';
import type { Stand } from '../model/stand.ts';
import { type AnyRow, type TableName, tableSchemas } from '../model/tables.ts';
import { claimsOf, type Dispute, disputesOf } from './disputes.ts';
import { type FieldValue, fieldsOf, isSameValue, type PlainRow, withFields } from './fields.ts';
import {
  alikeFirsts,
  compactStand,
  type RecordHistory,
  type Write,
  writesUnder,
} from './record-history.ts';

/** One record as one laptop has it, and how it came to be so. */
export type RecordSide = { readonly row: AnyRow; readonly history: RecordHistory };

/** What becomes of one record where two laptops are merged. */
export type MergedRecord = {
  readonly table: TableName;
  readonly id: string;
  /** Null where the record is not here yet. */
  readonly ours: AnyRow | null;
  /** As it shall stand here, at the revision of ours; the very row of ours where nothing changes. */
  readonly row: AnyRow;
  /** Taken from them, put together of both, or left as it is here. */
  readonly becomes: 'new' | 'theirs' | 'joined' | 'ours';
  readonly stand: Stand;
  /** Their changes that are not known here yet; at least one. */
  readonly news: readonly Write[];
  /** What both said differently: nothing of it is lost, and ours is shown until somebody decides. */
  readonly disputes: readonly Dispute[];
};

/**
 * Merges one record. A field that only one side changed since they last agreed takes that side's value;
 * one that both changed stays as it is here and is a dispute. Null where they know no change that is
 * not known here.
 */
export function mergeRecord(
  table: TableName,
  ours: RecordSide | null,
  theirs: RecordSide,
): MergedRecord | null {
  const { id } = theirs.row;
  const known = ours?.history.writes ?? new Map<string, Write>();
  const news = [...theirs.history.writes.values()].filter(({ commandId }) => !known.has(commandId));
  if (news.length === 0) return null;
  if (ours === null) {
    const row = { ...theirs.row, rev: 1 };
    const { stand } = theirs.history;
    const disputes = disputesOf(table, row, theirs.history);
    return { table, id, ours: null, row, becomes: 'new', stand, news, disputes };
  }
  const history: RecordHistory = {
    writes: new Map([...ours.history.writes, ...theirs.history.writes]),
    stand: joinStands(ours, theirs),
  };
  const row = joinRows(table, ours.row, theirs.row, history);
  return {
    table,
    id,
    ours: ours.row,
    row,
    becomes: howItBecame(row, ours.row, theirs.row),
    stand: history.stand,
    news,
    disputes: disputesOf(table, row, history),
  };
}

/**
 * What the fields stand on now: what both stand on, and what one stands on and the other never heard
 * of. What one of them knew and has replaced is gone; also where each laptop had opened the same file,
 * and one replaced what it said.
 */
function joinStands(ours: RecordSide, theirs: RecordSide): Stand {
  const fields = new Set([
    ...fieldsOf(ours.row).keys(),
    ...fieldsOf(theirs.row).keys(),
    ...[ours, theirs].flatMap(({ history }) => history.stand.fields.map(({ field }) => field)),
  ]);
  const alike = alikeFirsts([...ours.history.writes.values(), ...theirs.history.writes.values()]);
  const under = (field: string) => {
    const mine = writesUnder(ours.history.stand, field);
    const other = writesUnder(theirs.history.stand, field);
    const stays = (one: string, beside: readonly string[], { writes }: RecordHistory) => {
      const same = alike(field, one);
      return (
        same.some((write) => beside.includes(write)) || !same.some((write) => writes.has(write))
      );
    };
    const kept = [
      ...mine.filter((one) => stays(one, other, theirs.history)),
      ...other.filter((one) => !mine.includes(one) && stays(one, mine, ours.history)),
    ];
    // Two honest laptops never both say that the other's value was replaced.
    return kept.length === 0 ? [...mine] : kept.sort();
  };
  const heads = new Map([...fields].map((field) => [field, under(field)] as const));
  const { table, id } = ours.history.stand;
  return compactStand({ table, id, whole: mostCommon([...heads.values()]) }, heads);
}

/** What most fields stand on: the first of them by name where several are as common. */
function mostCommon(all: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, { readonly writes: readonly string[]; count: number }>();
  for (const writes of all) {
    const entry = counts.get(writes.join(' ')) ?? { writes, count: 0 };
    entry.count += 1;
    counts.set(writes.join(' '), entry);
  }
  const [first] = [...counts].sort(
    ([a, one], [b, two]) => two.count - one.count || (a < b ? -1 : 1),
  );
  return [...(first?.[1].writes ?? [])];
}

/**
 * The row as it shall be shown. Where what came together breaks a rule of the record, ours stays as it
 * is and every field that differs is open.
 */
function joinRows(table: TableName, ours: AnyRow, theirs: AnyRow, history: RecordHistory): AnyRow {
  const mine = fieldsOf(ours);
  const other = fieldsOf(theirs);
  const changed = new Map<string, FieldValue | undefined>();
  for (const field of new Set([...mine.keys(), ...other.keys()])) {
    const shown = mine.get(field);
    const claims = claimsOf(history, field);
    const isClaimed = (value: FieldValue | undefined) =>
      claims.some((claim) => isSameValue(claim.value, value));
    if (isClaimed(shown)) continue;
    const theirValue = other.get(field);
    changed.set(field, isClaimed(theirValue) ? theirValue : claims.at(-1)?.value);
  }
  if (changed.size === 0) return ours;
  const last = theirs.changedAt > ours.changedAt ? theirs : ours;
  const { changedAt, changedBy } = last;
  const joined = { ...withFields(ours, changed), changedAt, changedBy };
  const parsed = tableSchemas[table].safeParse(joined);
  if (!parsed.success) return ours;
  // A date that was compared with its source is compared no more where the other laptop moved it.
  return dropStaleVerification(dropStaleVerification(parsed.data, ours), theirs);
}

function howItBecame(row: AnyRow, ours: AnyRow, theirs: AnyRow): MergedRecord['becomes'] {
  if (row === ours) return 'ours';
  return isSameValue(contentOf(row), contentOf(theirs)) ? 'theirs' : 'joined';
}

function contentOf(row: AnyRow): object {
  return Object.fromEntries(fieldsOf(row as PlainRow));
}
