import type { CivilDay } from '../time/civil-day.ts';
import type { CellCodec, CellNames, CellReading } from './cell-codec.ts';
import type { DetailColumn } from './detail-columns.ts';

/** How one field of a record stands in a table, both ways. */
export type DetailField<D> = {
  /** As the schema has it. */
  readonly name: string;
  /** The name of its pair. */
  readonly label: string;
  /** Its column; null = it is a pair among the details. */
  readonly column: DetailColumn | null;
  /** A text for each value; empty where there is nothing to say. */
  readonly write: (details: D, names: CellNames) => readonly string[];
  /** The value of the field; null where the texts are none. */
  readonly read: (texts: readonly string[], today: CivilDay) => CellReading<unknown> | null;
};

/** Makes the fields of one kind of record: the codec of each fits what the record holds there. */
export function fieldsOf<D extends object>() {
  return {
    /** A field of one value. */
    one: <N extends keyof D & string>(
      name: N,
      label: string,
      codec: CellCodec<D[N]>,
      column: DetailColumn | null = null,
    ): DetailField<D> => ({
      name,
      label,
      column,
      write: (details, names) => [codec.write(details[name], names)].filter((text) => text !== ''),
      read: ([text = '', other], today) => (other === undefined ? codec.read(text, today) : null),
    }),
    /** A field of several values, each a pair of the same name. */
    many: <N extends keyof D & string>(
      name: N,
      label: string,
      codec: CellCodec<D[N] extends readonly (infer V)[] | undefined ? V : never>,
    ): DetailField<D> => ({
      name,
      label,
      column: null,
      write: (details, names) =>
        ((details[name] ?? []) as Parameters<typeof codec.write>[0][]).map((value) =>
          codec.write(value, names),
        ),
      read: (texts, today) => {
        const read = texts.map((text) => codec.read(text, today));
        const known = read.filter((one) => one !== null);
        if (known.length < read.length) return null;
        return {
          value: known.map(({ value }) => value),
          isUnsure: known.some(({ isUnsure }) => isUnsure),
          isEitherOrder: known.some(({ isEitherOrder }) => isEitherOrder === true),
        };
      },
    }),
  };
}
