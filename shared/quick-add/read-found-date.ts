import { addMonths } from '../time/add-months.ts';
import { type CaseDate, isExactDay } from '../time/case-date.ts';
import { addDays, type CivilDay, isCivilDay } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import type { TypedDateNote } from '../time/typed-date-notes.ts';
import { daysToChoose, type FoundDate, type LineCount } from './found-date.ts';
import type { Outlook } from './meaning.ts';
import { type LineDate, readLineDate } from './read-date.ts';
import type { Choice, Warning } from './reading.ts';
import { warningOfNote, warnings } from './say-warning.ts';
import type { Scan } from './scan-line.ts';

type Context = {
  readonly today: CivilDay;
  readonly zone: string | null;
  readonly outlook: Outlook;
  readonly year: Outlook | null;
  readonly day: string | null;
};

/** A date of a line with what is to be said of it. */
export type ReadDate = {
  readonly date: CaseDate;
  readonly notes: readonly TypedDateNote[];
  readonly warnings: readonly Warning[];
  readonly years: readonly Choice[];
  /** The date has a time of its own, so that one standing apart is another. */
  readonly ignoresTime: boolean;
};

/** Reads a date of a line, with the time that stands apart from it; null while its day is not chosen. */
export function readFound(scan: Scan, found: FoundDate, context: Context): ReadDate | null {
  const place = placeOf(found, context);
  if (place === null) return null;
  const clock = { ...context, zone: place.zone ?? context.zone };
  const alone = readLineDate(place.text, clock);
  if (!alone.ok) return null;
  const hasTime = alone.value.date.kind !== 'undated' && alone.value.date.time !== undefined;
  const timed =
    scan.time === null || hasTime ? null : readLineDate(`${place.text} ${scan.time.text}`, clock);
  const { date: read, notes, close } = timed?.ok === true ? timed.value : alone.value;
  const date = overnight(scan, read);
  const isAhead = context.outlook === 'ahead';
  return {
    date: found.typed === undefined ? date : { ...date, asTyped: found.typed },
    notes,
    warnings: [
      ...place.warnings,
      ...notes
        .filter(({ code }) => isOfficeDay(scan) || !closings.has(code))
        .flatMap((note) => warningOfNote(note, isAhead) ?? []),
    ],
    years: context.year === null ? yearChoices(date, close, isAhead) : [],
    ignoresTime: scan.time !== null && timed?.ok !== true,
  };
}

/** The days that a weekday alone can be, to choose from; empty where none is open. */
export function dayChoices(found: FoundDate, context: Context): readonly Choice[] {
  const days = daysToChoose(found, context);
  if (days.some((day) => day === context.day)) return [];
  return days.map((value) => ({ value, label: formatCivilDay(value, 'sentence') }));
}

type Place = {
  readonly text: string;
  /** The clock of a time that stands beside the day that is counted from. */
  readonly zone?: string | undefined;
  readonly warnings: readonly Warning[];
};

/** A date as the date parser takes it, once a weekday is chosen and a count is counted. */
function placeOf(found: FoundDate, context: Context): Place | null {
  if (found.choice !== undefined) {
    const day = daysToChoose(found, context).find((one) => one === context.day);
    // Behind 2026-12-04 "1:30" is half past one at night; behind a day as people write it, the afternoon.
    return day === undefined
      ? null
      : { text: `${formatCivilDay(day, 'table')} ${found.text}`.trim(), warnings: [] };
  }
  if (found.count === undefined) return { text: found.text, warnings: [] };
  // "15 days before trial 3/2": of what is to be done, what it leads up to lies ahead too.
  const isAhead = found.count.isBefore && context.outlook === 'ahead';
  const outlook = context.year ?? (isAhead ? 'ahead' : 'nearest');
  const start = readLineDate(found.text, { ...context, outlook });
  return start.ok ? counted(start.value, found.count) : null;
}

function counted({ date }: LineDate, count: LineCount): Place | null {
  if (!isExactDay(date)) return null;
  const { number, unit, isBefore } = count;
  const size = isBefore ? -number : number;
  const day =
    unit === 'd' || unit === 'w'
      ? addDays(date.from, unit === 'w' ? size * 7 : size)
      : addMonths(date.from, unit === 'y' ? size * 12 : size);
  if (!isCivilDay(day)) return null;
  return {
    text: date.time === undefined ? day : `${day} ${date.time}`,
    zone: date.zone,
    warnings: [warnings.counted(count, formatCivilDay(date.from, 'sentence'))],
  };
}

/** "moved overnight 5/18-19": on one of the two days, and no stay of a day. */
function overnight({ meaning, board }: Scan, date: CaseDate): CaseDate {
  const isMove = meaning?.record === 'stint' && meaning.begins === 'transfer';
  if (!isMove || date.kind !== 'from-to' || !board.words.some(({ key }) => key === 'overnight'))
    return date;
  return { ...date, kind: 'between' };
}

const closings: ReadonlySet<string> = new Set(['weekend', 'federal-holiday']);
const anyDay: ReadonlySet<string> = new Set([
  'arrest',
  'encounter',
  'contact',
  'release',
  'stint',
  'book-out',
  'claim',
  'confirmation',
  'visa-action',
  'condition',
  'note',
]);

/** People are arrested and transferred on any day; courts and offices do not sit on weekends. */
function isOfficeDay({ meaning }: Scan): boolean {
  return meaning !== null && !anyDay.has(meaning.record);
}

/** The two days that a text without a year can be, where the other one is close to today. */
function yearChoices(date: CaseDate, close: CivilDay | null, isAhead: boolean): readonly Choice[] {
  if (close === null || !isExactDay(date)) return [];
  const say = (day: CivilDay) => formatCivilDay(day, 'sentence');
  return [
    { value: isAhead ? 'behind' : 'ahead', label: say(close) },
    { value: isAhead ? 'ahead' : 'behind', label: say(date.from) },
  ];
}
