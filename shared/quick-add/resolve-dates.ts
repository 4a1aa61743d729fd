import { type CaseDate, isExactDay } from '../time/case-date.ts';
import { type CivilDay, isCivilDay } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import type { TypedDateNote } from '../time/typed-date-notes.ts';
import type { FoundDate } from './find-dates.ts';
import { type Outlook, outlookOf } from './meaning.ts';
import { readLineDate } from './read-date.ts';
import type { Choice, StepDate, Warning } from './reading.ts';
import { warningOfNote, warnings } from './say-warning.ts';
import type { Scan } from './scan-line.ts';

/** The dates of a line, each in its place. */
export type LineDates = {
  /** The record's own, or the new one of a reset. */
  readonly main: FoundDate | null;
  readonly date: CaseDate | null;
  readonly old: FoundDate | null;
  readonly oldDate: CaseDate | null;
  /** The days that the old date can be, whatever its year. */
  readonly oldDays: readonly CivilDay[];
  /** The same of the record's own date. */
  readonly mainDays: readonly CivilDay[];
  readonly steps: readonly StepDate[];
  /** Dates of a notice to appear or a claim that no step stands beside. */
  readonly hasLooseStep: boolean;
  readonly notes: readonly TypedDateNote[];
  readonly warnings: readonly Warning[];
  /** A day without a year that came close to today the other way: both, to choose from. */
  readonly years: readonly Choice[];
  /** A time is there and no zone is known for it. */
  readonly needsZone: boolean;
};

type Context = {
  readonly today: CivilDay;
  readonly zone: string | null;
  /** Where a day without a year lies, as the person answered; null = by the kind. */
  readonly year: Outlook | null;
};

/** Reads the dates that were found in a line, by what the line is about. */
export function resolveDates(scan: Scan, context: Context): LineDates {
  const readable = scan.dates.filter(({ failure }) => failure === null);
  const unread = scan.dates.flatMap(({ text, failure }) =>
    failure === null ? [] : [warnings.unreadDate(text, failure)],
  );
  const record = scan.meaning?.record ?? 'note';
  if (record === 'nta' || record === 'claim') {
    const pairs = pairSteps(scan, readable, context);
    return { ...pairs, warnings: [...unread, ...pairs.warnings] };
  }
  const { main, old } =
    scan.reset === null ? { main: readable[0], old: undefined } : ofReset(scan, readable);
  const spare = readable.filter((one) => one !== main && one !== old);
  const said: Warning[] = [...unread];
  for (const one of spare) {
    scan.board.release('date', one.from);
    // A task may name other days in its words; elsewhere a second date is never passed over.
    const isWords = record === 'task' || record === 'note' || /tbd|undated/iu.test(one.text);
    if (!isWords && scan.board.take('unread-date', one.from, one.to))
      said.push(warnings.secondDate(one.text));
  }
  const outlook = context.year ?? outlookOfScan(scan);
  const reading = main === undefined ? null : read(scan, main, { ...context, outlook });
  if (reading !== null) {
    said.push(...reading.warnings);
    if (scan.time !== null && reading.ignoresTime) {
      scan.board.release('time', scan.time.from);
      said.push(warnings.secondTime(scan.time.text));
    }
  }
  const oldReading = old === undefined ? null : read(scan, old, { ...context, outlook: 'nearest' });
  return {
    main: main ?? null,
    date: reading?.date ?? null,
    old: old ?? null,
    oldDate: oldReading?.date ?? null,
    oldDays: old === undefined ? [] : daysOf(old.text, context),
    mainDays: main === undefined ? [] : daysOf(main.text, context),
    steps: [],
    hasLooseStep: false,
    notes: reading?.notes ?? [],
    warnings: said,
    years: reading?.years ?? [],
    needsZone: reading !== null && lacksZone(reading.date),
  };
}

/** A hearing that was held lies behind; one that was vacated may lie on either side. */
function outlookOfScan({ meaning, outcome }: Scan): Outlook {
  if (outcome?.value === 'vacated') return 'nearest';
  if (outcome !== null) return 'behind';
  return outlookOf(meaning?.record ?? 'note');
}

type ReadDate = {
  readonly date: CaseDate;
  readonly notes: readonly TypedDateNote[];
  readonly warnings: readonly Warning[];
  readonly years: readonly Choice[];
  /** The date has a time of its own, so that one standing apart is another. */
  readonly ignoresTime: boolean;
};

function read(
  scan: Scan,
  found: FoundDate,
  context: Context & { readonly outlook: Outlook },
): ReadDate | null {
  const alone = readLineDate(found.text, context);
  if (!alone.ok) return null;
  const hasTime = alone.value.date.kind !== 'undated' && alone.value.date.time !== undefined;
  const timed =
    scan.time === null || hasTime ? null : readLineDate(`${found.text} ${scan.time.text}`, context);
  const { date, notes, close } = timed?.ok === true ? timed.value : alone.value;
  const isAhead = context.outlook === 'ahead';
  return {
    date,
    notes,
    warnings: notes
      .filter(({ code }) => isOfficeDay(scan) || !closings.has(code))
      .flatMap((note) => warningOfNote(note, isAhead) ?? []),
    years: context.year === null ? yearChoices(date, close, isAhead) : [],
    ignoresTime: scan.time !== null && timed?.ok !== true,
  };
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

/**
 * Which date of a reset is the new one: the last, unless "from" stands ahead of it. A lone date ahead
 * of the verb ("mch 6/18 continued") is the old one.
 */
function ofReset(
  scan: Scan,
  dates: readonly FoundDate[],
): { main: FoundDate | undefined; old: FoundDate | undefined } {
  const isFrom = ({ from }: FoundDate) => scan.board.words[from - 1]?.key === 'from';
  const [first, ...more] = dates;
  if (first === undefined) return { main: undefined, old: undefined };
  if (more.length === 0) {
    const verbAt = scan.reset?.from ?? 0;
    const isOld = isFrom(first) || first.to <= verbAt;
    return isOld ? { main: undefined, old: first } : { main: first, old: undefined };
  }
  const main = dates.findLast((one) => !isFrom(one)) ?? dates.at(-1);
  return { main, old: dates.find((one) => one !== main) };
}

/** Gives each step of a notice to appear or a claim the date behind it. */
function pairSteps(scan: Scan, dates: readonly FoundDate[], context: Context): LineDates {
  const open = [...scan.steps];
  const fallback = scan.meaning?.record === 'claim' ? ('lodged' as const) : null;
  const steps: StepDate[] = [];
  const said: Warning[] = [];
  let hasLooseStep = false;
  let main: FoundDate | null = null;
  let years: readonly Choice[] = [];
  const notes: TypedDateNote[] = [];
  const isDateFirst = datesLead(scan.steps, dates);
  for (const found of dates) {
    const before = isDateFirst
      ? open.find(({ from }) => from > found.from)
      : stepFor(found, open, dates);
    const reading = read(scan, found, { ...context, outlook: context.year ?? 'behind' });
    if (reading === null) continue;
    const step = before?.value ?? (steps.length === 0 ? fallback : null);
    if (before !== undefined) open.splice(open.indexOf(before), 1);
    if (step === null && steps.length === 0) hasLooseStep = true;
    if (step === null && steps.length > 0) {
      scan.board.release('date', found.from);
      if (scan.board.take('unread-date', found.from, found.to))
        said.push(warnings.secondDate(found.text));
      continue;
    }
    main ??= found;
    said.push(...reading.warnings);
    notes.push(...reading.notes);
    if (years.length === 0) years = reading.years;
    steps.push({ step: step ?? 'served', date: reading.date });
  }
  for (const { from, to } of open) {
    const words = scan.board.words.slice(from, to).map(({ raw }) => raw);
    said.push(warnings.stepWithoutDate(words.join(' ')));
  }
  const [first] = steps;
  return {
    main,
    date: first?.date ?? null,
    old: null,
    oldDate: null,
    oldDays: [],
    mainDays: [],
    steps,
    hasLooseStep,
    notes,
    warnings: said,
    years,
    needsZone: steps.some(({ date }) => lacksZone(date)),
  };
}

type Step = Scan['steps'][number];

/** "2/20 issued 3/3 served": every step stands behind its date. */
function datesLead(steps: readonly Step[], dates: readonly FoundDate[]): boolean {
  return (
    dates.length > 0 &&
    dates.length === steps.length &&
    dates.every((date, index) => {
      const step = steps[index];
      const next = dates[index + 1];
      return step !== undefined && step.from > date.from && (next?.from ?? Infinity) > step.from;
    })
  );
}

/** The step ahead of a date; one behind it only where no other date follows that step. */
function stepFor(
  found: FoundDate,
  open: readonly Step[],
  dates: readonly FoundDate[],
): Step | undefined {
  return (
    open.findLast(({ from }) => from < found.from) ??
    open.find(({ from }) => !dates.some((other) => other.from > from))
  );
}

/** Every day that a text without a year can be, so that a known hearing is found by it. */
function daysOf(text: string, context: Context): readonly CivilDay[] {
  const outlooks: readonly Outlook[] = ['nearest', 'ahead', 'behind'];
  return outlooks.flatMap((outlook) => {
    const reading = readLineDate(text, { ...context, outlook });
    if (!reading.ok || reading.value.date.kind === 'undated') return [];
    const { from } = reading.value.date;
    return isCivilDay(from) ? [from] : [];
  });
}

function lacksZone(date: CaseDate): boolean {
  return date.kind !== 'undated' && date.time !== undefined && date.zone === undefined;
}
