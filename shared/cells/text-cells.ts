import type { z } from 'zod';
import { idSchema, lineSchema, proseSchema } from '../model/record.ts';
import { type CellCodec, sure } from './cell-codec.ts';

/** A text as a schema takes it. */
export function textCell(schema: z.ZodType<string>): CellCodec<string> {
  return {
    write: (text) => text,
    read: (text) => (schema.safeParse(text).success ? sure(text) : null),
  };
}

/** One line of text. */
export const lineCell = textCell(lineSchema);

const MADE_A_DAY = /^(?:\d{1,2}-[a-z]{3}|[a-z]{3}-\d{2})$/i;

/** The number of a count; `2-Jan` is what Excel makes of `1-2`. */
export const countCell: CellCodec<string> = {
  ...lineCell,
  read: (text, today) => {
    const read = lineCell.read(text, today);
    return read === null ? null : { ...read, isUnsure: MADE_A_DAY.test(text) };
  },
};

/** Text of several lines. */
export const proseCell = textCell(proseSchema);

/** A person by initials. */
export const personCell: CellCodec<string> = {
  write: (reference, names) => (reference === '' ? '' : names.person(reference)),
  read: textCell(idSchema).read,
};
