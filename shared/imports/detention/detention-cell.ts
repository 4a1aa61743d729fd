import { type CivilDay, isCivilDay } from '../../time/civil-day.ts';
import type { Cell } from '../import-file.ts';
import { wholeYear } from '../../time/typed-day.ts';
import { lineOf } from '../sheets/cell-text.ts';
import { type DayOrder, orderEvidence, settleOrder } from '../sheets/day-order.ts';
import { serialMoment } from '../sheets/serial-day.ts';
import { writtenDate } from '../sheets/written-date.ts';

/** A day, with a wall time of the facility where the cell has one; nobody says in which zone. */
export type DetentionMoment = {
  readonly day: CivilDay;
  readonly time: string | null;
  /** Day and month may stand the other way round. */
  readonly isUnsure?: true;
};

/** How the dates of a table are read. */
export type DetentionDates = {
  readonly epoch: 1900 | 1904;
  readonly order: DayOrder;
  readonly thisYear: number;
};

const NONE = /^(?:n\/?a|null|none|unknown|-+|\.)$/i;
/** `(b)(6), (b)(7)(c)`, `b(6), b(7)C`: taken out before it was handed over. */
const REDACTED = /^\(?b\)?\s?\(\d\)/i;
const DATE =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const TIME = /^[T,]?\s?(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?([AP]M)?$/i;
const US_DATE =
  /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::\d{2})?\s?([AP]M)?)?$/i;

/** The text of a cell on one line; empty for what is missing or redacted. */
export function detentionText(cell: Cell | undefined): string {
  const text = lineOf(cell);
  return NONE.test(text) || REDACTED.test(text) ? '' : text;
}

/** Reads the date of a cell: null where it has none, false where it has something that is no date. */
export function detentionMoment(
  cell: Cell | undefined,
  { epoch, order, thisYear }: DetentionDates,
): DetentionMoment | null | false {
  if (cell?.type === 'number' && cell.isDate) {
    const moment = serialMoment(cell.value, epoch, cell.value % 1 !== 0);
    return moment === null || moment.day === null ? false : { day: moment.day, time: moment.time };
  }
  const text = detentionText(cell).slice(0, 60);
  if (text === '') return null;
  const iso = DATE.exec(text);
  if (iso !== null) return momentOf(iso[1], iso[2], iso[3], iso[4], iso[5]);
  const us = US_DATE.exec(text);
  if (us === null) return namedMonth(text, thisYear);
  const half = us[6]?.toUpperCase();
  const hour = us[4] === undefined ? undefined : hourOf(Number(us[4]), half);
  const [, first, second, written = ''] = us;
  const year = written.length === 2 ? String(wholeYear(Number(written), thisYear)) : written;
  const monthFirst = momentOf(year, first, second, hour, us[5]);
  const dayFirst = momentOf(year, second, first, hour, us[5]);
  const usual = order.dayFirst ? dayFirst : monthFirst;
  const other = order.dayFirst ? monthFirst : dayFirst;
  if (usual === false) return other === false ? false : { ...other, isUnsure: true };
  const isUnsure = !order.isSure && other !== false && other.day !== usual.day;
  return isUnsure ? { ...usual, isUnsure } : usual;
}

/** `02jan2025 20:15:00`, `Jan 3, 2025 9:00 PM`, `2-Feb-25`. */
function namedMonth(text: string, thisYear: number): DetentionMoment | false {
  const written = writtenDate(text, thisYear);
  if (written?.shape !== 'settled' || written.before !== '') return false;
  const time = written.after === '' ? null : TIME.exec(written.after);
  if (time === null && written.after !== '') return false;
  const hour =
    time?.[1] === undefined ? undefined : hourOf(Number(time[1]), time[3]?.toUpperCase());
  const { year, first, second } = written;
  return momentOf(String(year), String(first), String(second), hour, time?.[2]);
}

/** The order of the slashed dates of a table. */
export function detentionOrder(
  cells: readonly (Cell | undefined)[],
  thisYear: number,
  said: boolean | undefined,
): DayOrder {
  const slashed = cells.filter((cell) => cell?.type === 'text' && US_DATE.test(cell.text.trim()));
  const evidence = orderEvidence(slashed, (text) => writtenDate(text, thisYear));
  return settleOrder(evidence, evidence, said);
}

function hourOf(hour: number, half: string | undefined): string {
  if (half === undefined) return String(hour);
  return String((hour % 12) + (half === 'PM' ? 12 : 0));
}

function momentOf(
  year = '',
  month = '',
  date = '',
  hour: string | undefined,
  minute: string | undefined,
): DetentionMoment | false {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (!isCivilDay(day)) return false;
  if (hour === undefined || minute === undefined) return { day, time: null };
  if (Number(hour) > 23 || Number(minute) > 59) return false;
  return { day, time: `${hour.padStart(2, '0')}:${minute}` };
}
