import { z } from 'zod';
import type { CellCodec } from './cell-codec.ts';
import type { DetailField } from './detail-field.ts';
import { readFields } from './read-fields.ts';
import { readPairs } from './pairs.ts';
import { writeFields } from './write-fields.ts';

/** A small record inside a record, such as one check-in: pairs in one text. */
export function recordCell<D extends object>(
  schema: z.ZodType<D>,
  fields: readonly DetailField<D>[],
): CellCodec<D> {
  return {
    write: (value, names) => writeFields(fields, value, names).details,
    read: (text, today) => {
      const pairs = readPairs(text);
      if (pairs === null) return null;
      const { values, bad, unknown, unsure, eitherOrder } = readFields(
        fields,
        { pairs, columns: [] },
        today,
      );
      const read = schema.safeParse(values);
      return bad.length + unknown.length > 0 || !read.success
        ? null
        : {
            value: read.data,
            isUnsure: unsure.length > 0,
            isEitherOrder: eitherOrder.length > 0,
          };
    },
  };
}
