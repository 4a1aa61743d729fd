import type { NamedRecord } from '../model/record.ts';
import { type CellCodec, sure } from './cell-codec.ts';

const LINE = /^(?:line|row|no\.?|#)? ?(\d{1,6})$/i;
/** A bare number is one while it is too small for an amount: `5000` in a column of bonds is dollars. */
const BOND = /^(?:(?:bond|no\.?|#) ?(\d{1,6})|(\d{1,2}))$/i;

/** Any record of the table: `line 12`. What it is, is known once all lines are read. */
export const recordLinkCell: CellCodec<NamedRecord | null> = {
  write: (record, names) => (record === null ? '' : names.line(record)),
  read: readLine,
};

/** An event of the table, by its id. */
export const eventLinkCell: CellCodec<string | null> = {
  write: (id, names) => (id === null ? '' : names.line({ table: 'events', id })),
  read: readLine,
};

/** The bond that a step is of: `bond 2`. */
export const bondCell: CellCodec<string> = {
  write: (id, names) => names.bond(id),
  read: (text) => {
    const number = numberOf(BOND, text);
    return number === null ? null : sure(`bond-${String(number)}`);
  },
};

/** A line of a table as others name it. */
export function sayLine(number: number): string {
  return `line ${String(number)}`;
}

/** The same of a bond. */
export function sayBond(number: number): string {
  return `bond ${String(number)}`;
}

/** The number by which other lines name one; null where a text is none. */
export function lineNumber(text: string): number | null {
  return numberOf(LINE, text);
}

function numberOf(pattern: RegExp, text: string): number | null {
  const [, named, bare] = pattern.exec(text.trim()) ?? [];
  const number = named ?? bare;
  return number === undefined ? null : Number(number);
}

function readLine(text: string) {
  const line = lineNumber(text);
  return line === null ? null : { value: null, isUnsure: false, line };
}
