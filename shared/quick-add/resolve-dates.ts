import type { CaseDate } from '../time/case-date.ts';
import { type CivilDay, isCivilDay } from '../time/civil-day.ts';
import { earliestDay, latestDay } from '../time/date-bounds.ts';
import type { TypedDateNote } from '../time/typed-date-notes.ts';
import { isArrow } from './arrow.ts';
import { daysToChoose, type FoundDate, textOf } from './found-date.ts';
import { type Outlook, outlookOf } from './meaning.ts';
import { dayChoices, readFound } from './read-found-date.ts';
import { readLineDate } from './read-date.ts';
import type { Choice, StepDate, Warning } from './reading.ts';
import { warnings } from './say-warning.ts';
import type { Scan } from './scan-line.ts';
import { SPANISH_SIGNS } from './words-of-kinds/spanish-words.ts';

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
  /** The days that a weekday alone can be, to choose from. */
  readonly days: readonly Choice[];
  /** A time is there and no zone is known for it. */
  readonly needsZone: boolean;
};

type Context = {
  readonly today: CivilDay;
  readonly zone: string | null;
  /** Where a day without a year lies, as the person answered; null = by the kind. */
  readonly year: Outlook | null;
  /** The day that the person chose for a weekday alone; null = not yet. */
  readonly day: string | null;
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
    scan.reset === null
      ? { main: mainOf(scan, readable), old: undefined }
      : ofReset(scan, readable);
  const spare = readable.filter((one) => one !== main && one !== old);
  const said: Warning[] = [...unread];
  for (const one of spare) {
    scan.board.release('date', one.from);
    // A task may name other days in its words; elsewhere a second date is never passed over.
    const isWords = record === 'task' || record === 'note' || /tbd|undated/iu.test(one.text);
    if (!isWords && scan.board.take('unread-date', one.from, one.to))
      said.push(warnings.secondDate(one.typed ?? one.text));
  }
  const outlook = context.year ?? outlookOfScan(scan);
  const reading = main === undefined ? null : readFound(scan, main, { ...context, outlook });
  if (main !== undefined && reading !== null) {
    said.push(...reading.warnings, ...offSide(reading.date, outlook, context.today, main));
    if (record === 'deadline') said.push(...uncounted(scan, main));
    said.push(...dayOrMonth(scan, main));
    if (scan.time !== null && reading.ignoresTime) {
      scan.board.release('time', scan.time.from);
      // "6/1 8 9:30a": a bare number beside a whole time may belong to the day.
      said.push(
        isBareHour(scan, main)
          ? warnings.eitherTime(timesOf(scan, main))
          : warnings.secondTime(scan.time.text),
      );
    }
    const either = eitherTime(scan, main);
    if (either !== null && said.every(({ code }) => code !== 'either-time'))
      said.push(warnings.eitherTime(either));
  }
  const oldReading =
    old === undefined ? null : readFound(scan, old, { ...context, outlook: 'nearest' });
  return {
    main: main ?? null,
    date: reading?.date ?? null,
    old: old ?? null,
    oldDate: oldReading?.date ?? null,
    oldDays: old === undefined ? [] : daysOf(old, context),
    mainDays: main === undefined ? [] : daysOf(main, context),
    steps: [],
    hasLooseStep: false,
    notes: reading?.notes ?? [],
    warnings: said,
    years: reading?.years ?? [],
    days: main === undefined ? [] : dayChoices(main, { ...context, outlook }),
    needsZone: reading !== null && lacksZone(reading.date),
  };
}

/** A time that is a number alone, as in "6/1 8". */
function isBareHour({ board }: Scan, { from, to }: FoundDate): boolean {
  return to > from + 1 && /^\d{1,2}[,;.]?$/u.test(board.words[to - 1]?.raw ?? '');
}

/** Both times with what stands between them. */
function timesOf({ board, time }: Scan, { to }: FoundDate): string {
  const isClose = time !== null && time.from >= to && time.from - to < 2;
  return isClose
    ? textOf(board, to - 1, time.to)
    : `${board.words[to - 1]?.raw ?? ''} ${time?.text ?? ''}`;
}

const BARE_TIME = /^@?(?:\d{1,2}(?::\d{2})?(?:[ap]\.?m?\.?)?|noon)[,;.)]*$/iu;

/** "6/3 at 9 or 10": the words of a time with another behind it; null where the line says one. */
function eitherTime({ board, time }: Scan, main: FoundDate): string | null {
  const isTime = (at: number) => BARE_TIME.test(board.words[at]?.raw ?? '');
  const end = [main.to, time?.to ?? main.to].find(
    (at) => board.words[at]?.key === 'or' && isTime(at - 1) && isTime(at + 1),
  );
  return end === undefined ? null : textOf(board, end - 1, end + 2);
}

/** The first date, unless another stands right behind the words that name the kind: "due 7/24". */
function mainOf({ kind, board }: Scan, dates: readonly FoundDate[]): FoundDate | undefined {
  const start = kind?.to ?? -1;
  const behind = dates.find(
    ({ from }) =>
      from === start || (from === start + 1 && LEADS.has(board.words[start]?.key ?? '')),
  );
  return behind ?? dates[0];
}

const LEADS = new Set(['by', 'on', 'for', 'at', 'is']);

/** A day of the wrong side of today, or further ahead than any court sets one. */
function offSide(
  date: CaseDate,
  outlook: Outlook,
  today: CivilDay,
  found: FoundDate,
): readonly Warning[] {
  if (date.kind === 'undated') return [];
  // "vd granted 60 days from 5/15": what is counted to is not the day on which it happened.
  if (outlook === 'behind' && earliestDay(date) > today)
    return [found.count === undefined ? warnings.stillAhead() : warnings.countedAhead()];
  const years = Number(latestDay(date).slice(0, 4)) - Number(today.slice(0, 4));
  return outlook === 'ahead' && years >= FAR ? [warnings.farAhead(years)] : [];
}

/** "audiencia 3/6": in a line in Spanish the day may stand first. */
function dayOrMonth({ board }: Scan, { from, to }: FoundDate): readonly Warning[] {
  if (!board.words.some(({ key }) => SPANISH_SIGNS.has(key))) return [];
  const text = textOf(board, from, to);
  const { first, second } = /(?<first>\d{1,2})\/(?<second>\d{1,2})/u.exec(text)?.groups ?? {};
  const isOpen = Number(first) !== Number(second) && Number(first) <= 12 && Number(second) <= 12;
  return isOpen ? [warnings.dayOrMonth(text)] : [];
}

/** Immigration courts set hearings years ahead; this many are a slip of the finger. */
const FAR = 10;

/** "30 days" of a deadline that nothing was counted from. */
function uncounted({ board }: Scan, main: FoundDate | undefined): readonly Warning[] {
  if (main?.count !== undefined) return [];
  return board.words.flatMap(({ raw, key }, at) => {
    const next = board.words[at + 1]?.key ?? '';
    const isGlued = /^\d{1,4}(?:d|days?|wks?|weeks?|mos?|months?)$/u.test(key);
    const isApart = /^\d{1,4}$/u.test(raw) && /^(?:days?|wks?|weeks?|mos?|months?)$/u.test(next);
    if (!board.isFree(at) || (!isGlued && !isApart)) return [];
    return [warnings.notCounted(isGlued ? raw : `${raw} ${board.words[at + 1]?.raw ?? ''}`)];
  });
}

/** A hearing that was held lies behind; one that was vacated may lie on either side. */
function outlookOfScan({ meaning, outcome, reset }: Scan): Outlook {
  // "held 6/25, cont'd to 7/9": the new date is still to come.
  if (reset !== null) return 'ahead';
  if (outcome?.value === 'vacated') return 'nearest';
  if (outcome !== null) return 'behind';
  return meaning === null ? 'nearest' : outlookOf(meaning);
}

/**
 * Which date of a reset is the new one: the last, unless "from" or "was" stands ahead of it. A lone date ahead
 * of the verb ("mch 6/18 continued") is the old one.
 */
function ofReset(
  scan: Scan,
  dates: readonly FoundDate[],
): { main: FoundDate | undefined; old: FoundDate | undefined } {
  const isFrom = ({ from }: FoundDate) => FORMER.has(scan.board.words[from - 1]?.key ?? '');
  const [first, ...more] = dates;
  if (first === undefined) return { main: undefined, old: undefined };
  if (more.length === 0) {
    const verbAt = scan.reset?.from ?? 0;
    const isOld = isFrom(first) || first.to <= verbAt;
    return isOld ? { main: undefined, old: first } : { main: first, old: undefined };
  }
  const around = aroundArrow(scan, dates);
  if (around !== null) return around;
  const main = dates.findLast((one) => !isFrom(one)) ?? dates.at(-1);
  return { main, old: dates.find((one) => one !== main) };
}

/** "notice 5/18 mch 6/18 -> 8/20": the dates beside the arrow, whatever other date the line has. */
function aroundArrow({ reset, board }: Scan, dates: readonly FoundDate[]) {
  if (reset === null) return null;
  const at = board.words.findIndex(({ raw }) => isArrow(raw));
  const old = dates.find(({ to }) => to === at);
  const main = dates.find(({ from }) => from === at + 1);
  return at < 0 || old === undefined || main === undefined ? null : { main, old };
}

/** Ahead of the date that holds no more: "reset to 7/2 (was 6/18)". */
const FORMER = new Set('from was formerly previously originally not de'.split(' '));

/** Gives each step of a notice to appear or a claim the date behind it. */
function pairSteps(scan: Scan, dates: readonly FoundDate[], context: Context): LineDates {
  const open = [...scan.steps];
  const fallback = scan.meaning?.record === 'claim' ? ('lodged' as const) : null;
  const steps: StepDate[] = [];
  const said: Warning[] = [];
  let hasLooseStep = false;
  let main: FoundDate | null = null;
  let years: readonly Choice[] = [];
  let days: readonly Choice[] = [];
  const notes: TypedDateNote[] = [];
  const isDateFirst = datesLead(scan.steps, dates);
  for (const found of dates) {
    const before = isDateFirst
      ? open.find(({ from }) => from > found.from)
      : stepFor(found, open, dates);
    const outlook = context.year ?? 'behind';
    const reading = readFound(scan, found, { ...context, outlook });
    if (reading === null) {
      days = dayChoices(found, { ...context, outlook });
      main ??= found;
      continue;
    }
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
    said.push(...reading.warnings, ...offSide(reading.date, outlook, context.today, found));
    notes.push(...reading.notes);
    if (years.length === 0) years = reading.years;
    for (const one of before === undefined ? [] : joinedTo(scan, before, open)) {
      open.splice(open.indexOf(one), 1);
      steps.push({ step: one.value, date: reading.date });
    }
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
    days,
    needsZone: steps.some(({ date }) => lacksZone(date)),
  };
}

type Step = Scan['steps'][number];

/** "served & filed 3/3": both steps on that day. */
function joinedTo(scan: Scan, step: Step, open: readonly Step[]): readonly Step[] {
  const link = scan.board.words[step.from - 1];
  const before = /^(?:&|\+|\/|and)$/iu.test(link?.raw ?? '')
    ? open.find(({ to }) => to === step.from - 1)
    : undefined;
  return before === undefined ? [] : [...joinedTo(scan, before, open), before];
}

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
function daysOf(found: FoundDate, context: Context): readonly CivilDay[] {
  const outlooks: readonly Outlook[] = ['nearest', 'ahead', 'behind'];
  if (found.choice !== undefined)
    return outlooks.flatMap((outlook) => daysToChoose(found, { ...context, outlook }));
  return outlooks.flatMap((outlook) => {
    const reading = readLineDate(found.text, { ...context, outlook });
    if (!reading.ok || reading.value.date.kind === 'undated') return [];
    const { from } = reading.value.date;
    return isCivilDay(from) ? [from] : [];
  });
}

function lacksZone(date: CaseDate): boolean {
  return date.kind !== 'undated' && date.time !== undefined && date.zone === undefined;
}
