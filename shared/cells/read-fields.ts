import type { CivilDay } from '../time/civil-day.ts';
import type { DetailColumn } from './detail-columns.ts';
import type { DetailField } from './detail-field.ts';
import type { Pair } from './pairs.ts';

/** What a line says of the details of its record. */
export type GivenFields = {
  readonly columns: readonly (Pair & { readonly column: DetailColumn })[];
  readonly pairs: readonly Pair[];
};

/** What was read of it; nothing that was given is in none of these. */
export type ReadFields = {
  /** By the names of the schema. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Fields that name a line of the table, with the words that do. */
  readonly links: readonly (Pair & { readonly field: string; readonly line: number })[];
  /** They name a field, and are no value of it. */
  readonly bad: readonly Pair[];
  /** They name no field of this kind of record. */
  readonly unknown: readonly Pair[];
  /** Something of their values was assumed. */
  readonly unsure: readonly Pair[];
  /** Their days can be read month first or day first, and were read month first. */
  readonly eitherOrder: readonly Pair[];
};

/** Reads the details of a record from its columns, and from pairs where no column says the same. */
export function readFields<D>(
  fields: readonly DetailField<D>[],
  { columns, pairs }: GivenFields,
  today: CivilDay,
): ReadFields {
  const given = new Map<DetailField<D>, Pair[]>();
  const unknown: Pair[] = [];
  const give = (field: DetailField<D> | undefined, pair: Pair) => {
    if (field === undefined) unknown.push(pair);
    else given.set(field, [...(given.get(field) ?? []), pair]);
  };
  for (const { column, ...pair } of columns) give(fieldIn(fields, column), pair);
  for (const pair of pairs) give(fieldNamed(fields, pair.name), pair);
  const values: Record<string, unknown> = {};
  const links: (Pair & { readonly field: string; readonly line: number })[] = [];
  const bad: Pair[] = [];
  const unsure: Pair[] = [];
  const eitherOrder: Pair[] = [];
  for (const [field, all] of given) {
    const texts = all.map(({ value }) => value).filter((text) => text !== '');
    if (texts.length === 0) continue;
    const read = field.read(texts, today);
    if (read === null) {
      bad.push(...all);
      continue;
    }
    values[field.name] = read.value;
    if (read.isUnsure) unsure.push(...all);
    if (read.isEitherOrder === true) eitherOrder.push(...all);
    const [pair] = all;
    if (read.line !== undefined && pair !== undefined)
      links.push({ ...pair, field: field.name, line: read.line });
  }
  return { values, links, bad, unknown, unsure, eitherOrder };
}

/** The field that stands in a column; undefined where this kind of record has none there. */
export function fieldIn<D>(
  fields: readonly DetailField<D>[],
  column: DetailColumn,
): DetailField<D> | undefined {
  return fields.find((field) => field.column === column);
}

/** The field of a pair, however its name is written. */
export function fieldNamed<D>(
  fields: readonly DetailField<D>[],
  name: string,
): DetailField<D> | undefined {
  return fields.find(({ label }) => fold(label) === fold(name));
}

function fold(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
