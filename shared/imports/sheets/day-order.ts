import { type CivilDay, civilDayOf } from '../../time/civil-day.ts';
import type { ImportQuestion } from '../file-reading.ts';
import type { Cell } from '../import-file.ts';
import { lineOf } from './cell-text.ts';
import { realDay, type WrittenDate } from './written-date.ts';

/** How days such as `1/2/26` are read in one column. */
export type DayOrder = {
  readonly dayFirst: boolean;
  /** Its own values, those of another column or a person say so; otherwise it is the custom here. */
  readonly isSure: boolean;
  /** A value that can be read both ways. */
  readonly example: {
    readonly text: string;
    readonly monthFirst: CivilDay;
    readonly dayFirst: CivilDay;
  } | null;
};

/** Values that can be read one way only, and one that can be read both ways. */
export type OrderEvidence = {
  readonly monthFirst: number;
  readonly dayFirst: number;
  readonly example: DayOrder['example'];
};

/**
 * Counts what the values of a column say of their order.
 *
 * @param read `writtenDate` for this year
 */
export function orderEvidence(
  cells: Iterable<Cell | undefined>,
  read: (text: string) => WrittenDate | null,
): OrderEvidence {
  let monthFirst = 0;
  let dayFirst = 0;
  let example: DayOrder['example'] = null;
  for (const cell of cells) {
    if (cell?.type !== 'text') continue;
    const text = lineOf(cell);
    const written = read(text);
    if (written?.shape !== 'numbers') continue;
    const us = dayBy(written, false);
    const other = dayBy(written, true);
    if (us !== null && other === null) monthFirst += 1;
    else if (us === null && other !== null) dayFirst += 1;
    else if (us !== null && other !== null && us !== other)
      example ??= { text, monthFirst: us, dayFirst: other };
  }
  return { monthFirst, dayFirst, example };
}

/**
 * Settles the order of a column: as a person said; as its values say where they agree; as all other
 * columns of the sheet say; else month first, which is not sure.
 */
export function settleOrder(
  own: OrderEvidence,
  all: { readonly monthFirst: number; readonly dayFirst: number },
  said: boolean | undefined,
): DayOrder {
  const { example } = own;
  if (said !== undefined) return { dayFirst: said, isSure: true, example };
  const told = own.monthFirst + own.dayFirst > 0 ? own : all;
  if (told.monthFirst > 0 && told.dayFirst === 0) return { dayFirst: false, isSure: true, example };
  if (told.dayFirst > 0 && told.monthFirst === 0) return { dayFirst: true, isSure: true, example };
  return { dayFirst: false, isSure: false, example };
}

/** The day that a written date is in one order; null where there is none. */
export function dayBy(written: WrittenDate, dayFirst: boolean): CivilDay | null {
  const swaps = written.shape === 'numbers' && dayFirst;
  const [month, day] = swaps ? [written.second, written.first] : [written.first, written.second];
  return realDay(written.year, month, day) ? civilDayOf(written.year, month, day) : null;
}

/** What is asked of a column whose order nothing settles. */
export function orderQuestions(
  { isSure, example }: DayOrder,
  column: number,
  heading: string,
): readonly ImportQuestion[] {
  if (isSure || example === null) return [];
  const { text, monthFirst, dayFirst } = example;
  return [{ type: 'day-order', column, heading, example: text, monthFirst, dayFirst }];
}
