import { keptByText } from '../../model/kept-by-text.ts';
import type { CaseDate, PlacedDate } from '../../time/case-date.ts';
import type { CivilDay } from '../../time/civil-day.ts';
import { splitDay, weekdayOf } from '../../time/civil-day.ts';
import { weekdayName } from '../../time/day-names.ts';
import { parseTypedDate } from '../../time/parse-typed-date.ts';
import type { ImportDoubt } from '../file-reading.ts';
import type { Cell } from '../import-file.ts';
import { lineOf } from './cell-text.ts';
import { type DayOrder, dayBy } from './day-order.ts';
import { serialMoment } from './serial-day.ts';
import { sheetDoubts } from './sheet-doubts.ts';
import { type WrittenDate, writtenDate } from './written-date.ts';

/** What a cell says of a date. */
export type CellDate =
  /** It is empty, or says in words that there is none. */
  | { readonly type: 'none'; readonly text: string }
  /** It holds something that is no date. */
  | { readonly type: 'bad'; readonly text: string }
  | {
      readonly type: 'date';
      /** As precise as the cell is; without a zone. */
      readonly date: PlacedDate;
      /** The time as the cell writes it, not yet understood; empty where it has none. */
      readonly timeText: string;
      readonly isMachine: boolean;
      /** Words beside the date, such as "Terminated". */
      readonly words: string;
      readonly text: string;
      readonly doubts: readonly ImportDoubt[];
    };

export type DateContext = {
  readonly today: CivilDay;
  readonly epoch: 1900 | 1904;
  readonly order: DayOrder;
  /** `writtenDate` for this year; given where many cells are read. */
  readonly written?: (text: string) => WrittenDate | null;
};

/** Different texts of one column that are remembered. */
const MOST_KEPT = 20_000;

/**
 * Reads the dates of one column: real serial numbers, and texts in whatever shape. A text that stands in
 * many rows is read once.
 */
export function dateColumn(context: DateContext): (cell: Cell | undefined) => CellDate {
  const ofText = keptByText((text) => readText(text, context), MOST_KEPT);
  return (cell) =>
    cell?.type === 'number' ? readNumber(cell, lineOf(cell), context) : ofText(lineOf(cell));
}

const NONE =
  /^(?:-+|–|—|n\/?a|none|null|tbd|tba|t\.b\.d\.?|to be (?:determined|set|announced|scheduled)|unknown|unk|pending|not set|\?+|undated|no date|redacted|\(?b\)?\(\d\).*)$/i;
const MIDNIGHT =
  /^T?\s?0?0:00(?::00(?:\.0{1,9})?)?(?:Z|\s?[+-]\d{2}(?::?\d{2})?)?$|^12:00(?::00)?\s?am$/i;
const TIME =
  /^(?:[T,@]|at\b)?\s?(?!\d{1,4}\s?[-/]\s?\d)((?:\d{1,2}(?:[:.]\d{2}){0,2}(?:\.\d{1,9})?\s?(?:[ap]\.?\s?m?\.?(?![a-z]))?|\d{4}\s?h(?:ou)?rs?|noon)(?:\s?\(?(?:[ECMPA][SD]?T|AKST|HST|UTC|Z|eastern|central|mountain|pacific)(?: time)?\)?)?)\s?(.{0,160})$/i;
/** A time with its distance from UTC: `T09:00:00-05:00`. */
const WITH_OFFSET = /^T?\s?(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?[+-]\d{2}(?::?\d{2})?)$/;
const WEEKDAY = /\b(sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\b\.?/i;
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** They count from the day on which somebody wrote them. */
const RELATIVE = /^(?:today|tomorrow|tmrw|tmw|yesterday|[+-])/i;
const UNSURE =
  /\b(?:tentative|tent\.?|estimated|est|approx\.?|approximately|about|circa|around|or about|maybe|likely|before|after|by|unclear|probably)\b|[?~≈<>]/i;

function readText(text: string, context: DateContext): CellDate {
  if (text === '' || isNoDate(text)) return { type: 'none', text };
  const { year: thisYear } = splitDay(context.today);
  const written =
    context.written === undefined ? writtenDate(text, thisYear) : context.written(text);
  if (written === null) return readTyped(text, context);
  const usual = dayBy(written, context.order.dayFirst);
  const day = usual ?? dayBy(written, !context.order.dayFirst);
  if (day === null) return { type: 'bad', text };
  const doubts: ImportDoubt[] = [];
  const swapped = dayBy(written, !context.order.dayFirst);
  if (usual === null) doubts.push(sheetDoubts.otherOrder(text));
  else if (!context.order.isSure && swapped !== null && swapped !== usual)
    doubts.push(sheetDoubts.dayOrder(text));
  const offset = written.isMachine ? WITH_OFFSET.exec(written.after) : null;
  const time = offset ?? TIME.exec(written.after);
  const weekday = WEEKDAY.exec(`${written.before} ${written.after}`)?.[1];
  if (
    weekday !== undefined &&
    weekdays.indexOf(weekday.slice(0, 3).toLowerCase()) !== weekdayOf(day)
  )
    doubts.push(sheetDoubts.otherWeekday(text, weekdayName(weekdayOf(day), 'long')));
  const words = [
    written.before.replace(/^on\b/i, '').replace(WEEKDAY, ''),
    (time === null ? written.after : (time[2] ?? '')).replace(WEEKDAY, ''),
  ]
    .map((part) => part.replace(/\(\s*\)/g, ''))
    .map((part) => part.replace(/^(?:[\s,;()@-]|T(?=\d|$))+|[\s,;(-]+$/g, '').replace(/\)$/, ''))
    .filter((part) => part !== '')
    .join(' ');
  if (words !== '') {
    // "before 2025-06-15" and "2/16/25 - 5/14/25" say in whole what a day of them would not.
    const typed = context.order.dayFirst ? null : readTyped(text, context);
    if (typed?.type === 'date' && typed.date.kind !== 'on')
      return { ...typed, doubts: [...doubts, ...typed.doubts] };
    if (UNSURE.test(words) || writtenDate(words, thisYear) !== null)
      doubts.push(sheetDoubts.unsureDate(text));
  }
  const timeText = time?.[1] ?? '';
  return {
    type: 'date',
    date: dayDate(day, text),
    timeText: isMidnight(timeText) ? '' : timeText,
    isMachine: written.isMachine,
    words,
    text,
    doubts,
  };
}

function dayDate(day: CivilDay, text: string): PlacedDate {
  return { kind: 'on', from: day, precision: 'day', asTyped: text.slice(0, 200) };
}

function readNumber(
  cell: Extract<Cell, { type: 'number' }>,
  text: string,
  { epoch }: DateContext,
): CellDate {
  const { value, isDate } = cell;
  // A year, or a day as digits, is no serial number.
  if (!isDate && value >= 19_000_101 && value <= 21_991_231) {
    const written = writtenDate(String(value), 2000);
    const day = written === null ? null : dayBy(written, false);
    if (day !== null) return whole(dayDate(day, text), text, []);
  }
  if (!isDate && (value < 20_000 || value > 80_000)) return { type: 'bad', text };
  const moment = serialMoment(value, epoch, isDate && /:/.test(text));
  if (moment?.day === null || moment === null) return { type: 'bad', text };
  const timeText = moment.time === null || moment.time === '00:00' ? '' : moment.time;
  return {
    ...whole(dayDate(moment.day, text), text, isDate ? [] : [sheetDoubts.serial(text)]),
    timeText,
    isMachine: true,
  };
}

function whole(date: PlacedDate, text: string, doubts: readonly ImportDoubt[]) {
  return { type: 'date', date, timeText: '', isMachine: false, words: '', text, doubts } as const;
}

/** What has no whole day: a month, a year, "about May 2025", a day without its year, a span. */
function readTyped(text: string, { today }: DateContext): CellDate {
  const parsed = parseTypedDate(text.slice(0, 200), { today });
  if (!parsed.ok) return { type: 'bad', text };
  const { date, notes } = parsed.value;
  if (date.kind === 'undated') return { type: 'none', text };
  // A bare number is hardly a date.
  if (/^\d{1,3}$/.test(text)) return { type: 'bad', text };
  const doubts = notes.flatMap(({ code }) => {
    if (code === 'year-assumed') return [sheetDoubts.yearAssumed(text)];
    if (code === 'time-assumed') return [sheetDoubts.timeAssumed(text)];
    return code === 'day-or-year' || code === 'century-assumed' || code === 'weekday-mismatch'
      ? [sheetDoubts.unsureDate(text)]
      : [];
  });
  if (date.kind !== 'on') doubts.push(sheetDoubts.unsureDate(text));
  if (RELATIVE.test(text)) doubts.push(sheetDoubts.relativeDate(text));
  return whole(date, text, doubts);
}

/** Whether a time is midnight, which lists write where they have none. */
export function isMidnight(timeText: string): boolean {
  return MIDNIGHT.test(timeText);
}

/** Whether a cell says in words that it has no date. */
export function isNoDate(text: string): boolean {
  return NONE.test(text.slice(0, 60));
}

/** No date at all, with the words that stand in its place. */
export function undated(text: string): CaseDate {
  return { kind: 'undated', asTyped: text.slice(0, 200) };
}
