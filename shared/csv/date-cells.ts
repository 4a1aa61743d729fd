import type { CaseDate } from '../time/case-date.ts';
import { formatWallTime } from '../time/format-civil-day.ts';
import { toTypedText } from '../time/to-typed-text.ts';
import type { CsvCells } from './csv-columns.ts';

/**
 * The cells of a record's date: a day with its hour and the clock of that hour, or in words what is not
 * known to the day. The text as typed stands beside it where it is another one.
 */
export function dateCells(date: CaseDate): CsvCells {
  const { date: day, time, zone, asTyped } = partsOf(date);
  return { date: day, time, zone, asTyped };
}

/** The same of a second date, such as a book-out; all empty where there is none. */
export function endCells(date: CaseDate | null): CsvCells {
  if (date === null) return {};
  const { date: endDate, time: endTime, zone: endZone, asTyped: endAsTyped } = partsOf(date);
  return { endDate, endTime, endZone, endAsTyped };
}

function partsOf(date: CaseDate) {
  const isSpan = date.kind === 'between' || date.kind === 'from-to';
  const hour = date.kind === 'undated' || isSpan ? undefined : date.time;
  // Both hours of a span stand in its text.
  const text = toTypedText(date.kind === 'undated' || isSpan ? date : { ...date, time: undefined });
  const hasHour = hour !== undefined || (isSpan && (date.time ?? date.toTime) !== undefined);
  return {
    date: text,
    time: hour === undefined ? '' : formatWallTime(hour),
    zone: hasHour && 'zone' in date ? (date.zone ?? '') : '',
    asTyped: date.asTyped === text ? '' : date.asTyped,
  };
}
