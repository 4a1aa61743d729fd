import { z } from 'zod';
import { foreignActSchema } from '../model/command.ts';
import { idSchema, lineSchema, personRefSchema } from '../model/record.ts';
import { standSchema } from '../model/stand.ts';
import {
  type AnyRow,
  type RowOf,
  type TableName,
  tableNames,
  tableSchemas,
} from '../model/tables.ts';
import { rowKey } from '../model/apply-command.ts';
import { fail, ok, type Result } from '../result/result.ts';
import type { ForeignAct } from '../model/command.ts';
import type { Stand } from '../model/stand.ts';

/** The `format` in the first line of every file that goes from laptop to laptop. */
export const EXCHANGE_FORMAT = 'paradocket-exchange';
/** The version that this app writes, and the newest that it reads. */
export const EXCHANGE_VERSION = 1;

const count = z.int().min(0);

/** The first line of such a file: what it is, whose, and how much of it there is. */
export const manifestSchema = z.strictObject({
  format: z.literal(EXCHANGE_FORMAT),
  version: z.literal(EXCHANGE_VERSION),
  /** The `RECORD_SCHEMA` of the app that wrote it. */
  schema: z.int().min(1),
  /** One matter or all of the office, with the log; or a copy to hand over, which is a matter file. */
  kind: z.enum(['matter', 'office', 'hand-over']),
  /** Who saved it; empty where nobody gave initials. */
  by: personRefSchema,
  /** The name or the initials of that person; may be empty. */
  byName: lineSchema,
  /** The random id of the laptop. */
  device: idSchema,
  /** UTC milliseconds. */
  at: z.int().min(0),
  counts: z.strictObject({ records: count, acts: count, documents: count }),
  /** Of the lines of records and acts, in UTF-8. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Manifest = z.infer<typeof manifestSchema>;

const lineOfFileSchema = z.union([
  z.strictObject({
    record: z.strictObject({
      table: z.enum(tableNames as [TableName, ...TableName[]]),
      row: z.looseObject({ id: idSchema }),
      stand: standSchema,
    }),
  }),
  z.strictObject({ act: foreignActSchema }),
]);

/** One record as another laptop has it, and what its fields stand on there. */
export type HandedRecord = {
  readonly table: TableName;
  readonly row: AnyRow;
  readonly stand: Stand;
};

/** What a file carries beside its first line: records, and every act that made them. */
export type Exchange = {
  readonly records: readonly HandedRecord[];
  /** In an order in which they can have happened. */
  readonly acts: readonly ForeignAct[];
};

/** Writes records and acts, one a line. */
export function writeExchange({ records, acts }: Exchange): string {
  const lines = [...records.map((record) => ({ record })), ...acts.map((act) => ({ act }))];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** The digests of the kept documents that records name, each once. */
export function documentsOf({ records }: Pick<Exchange, 'records'>): ReadonlySet<string> {
  return new Set(
    records.flatMap(({ table, row }) =>
      table === 'documents' ? [(row as RowOf<'documents'>).sha256] : [],
    ),
  );
}

/**
 * Reads what `writeExchange` wrote: every row and every act checked, all or nothing. The first line and
 * its digest are compared before.
 *
 * @failure merging/damaged a line is none, or leads nowhere: `line`
 */
export function readExchange(text: string): Result<Exchange> {
  const records: HandedRecord[] = [];
  const acts: ForeignAct[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const read = lineOfFileSchema.safeParse(jsonOf(line));
    if (!read.success) return fail('merging/damaged', { line: index + 2 });
    if ('act' in read.data) acts.push(read.data.act);
    else {
      const { table, row, stand } = read.data.record;
      const whole = tableSchemas[table].safeParse(row);
      if (!whole.success || stand.table !== table || stand.id !== row.id)
        return fail('merging/damaged', { line: index + 2 });
      records.push({ table, row: whole.data, stand });
    }
  }
  const lost = firstLost(records, acts);
  return lost === null ? ok({ records, acts }) : fail('merging/damaged', { line: lost + 2 });
}

/** The place of the first record that stands on an act which the file does not carry. */
function firstLost(records: readonly HandedRecord[], acts: readonly ForeignAct[]): number | null {
  const known = new Set<string>();
  for (const { commandId, changes } of acts)
    for (const { table, id } of changes) known.add(`${rowKey(table, id)} ${commandId}`);
  const isLost = ({ table, row, stand }: HandedRecord) =>
    [stand.whole, ...stand.fields.map(({ writes }) => writes)].some((writes) =>
      writes.some((one) => !known.has(`${rowKey(table, row.id)} ${one}`)),
    );
  const place = records.findIndex(isLost);
  return place === -1 ? null : place;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
