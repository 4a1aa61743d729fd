import type { AttendedEvent } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import { isExactDay } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { earliestDay, latestDay } from '../time/date-bounds.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { ntaProceeding } from './drafts/nta-draft.ts';
import { hearingWarnings } from './hearing-warnings.ts';
import { joinWords } from './join-words.ts';
import { hearingOf, proceedingOf, zoneOf } from './known-hearing.ts';
import { plainKinds } from './kind-index.ts';
import type { Lexicon } from './lexicon.ts';
import type { FoundKind } from './found-kind.ts';
import { meaningKey } from './meaning.ts';
import type {
  Corrections,
  Question,
  Reading,
  ResetWish,
  Understanding,
  Warning,
} from './reading.ts';
import { recordTitle } from './record-title.ts';
import { resolveCustody } from './resolve-custody.ts';
import { type LineDates, resolveDates } from './resolve-dates.ts';
import { type LineDocket, resolveDocket } from './resolve-docket.ts';
import { resolveMatter } from './resolve-matter.ts';
import { warnings } from './say-warning.ts';
import type { Scan } from './scan-line.ts';
import { titleWarnings } from './title-warnings.ts';
import { stepWarnings } from './step-warnings.ts';
import { zoneChoices } from '../time/zone-choices.ts';

type Context = {
  readonly lexicon: Lexicon;
  readonly today: CivilDay;
  readonly openMatter: MatterView | null;
  readonly corrections: Corrections;
};

/** What a line comes to. */
export type Result = Pick<Reading, 'questions' | 'warnings' | 'notes' | 'understanding'> & {
  readonly docket: LineDocket | null;
  readonly dates: LineDates | null;
};

/** Puts the parts of a line together, with what must be asked and what must be looked at. */
export function understandLine(scan: Scan, context: Context): Result {
  const { lexicon, today, openMatter, corrections } = context;
  const { answers } = corrections;
  const year = answers.year === 'ahead' || answers.year === 'behind' ? answers.year : null;
  if (scan.board.words.length === 0)
    return {
      questions: [],
      warnings: [],
      notes: [],
      understanding: null,
      docket: null,
      dates: null,
    };
  const { meaning } = scan;
  const day = answers.day ?? null;
  if (meaning === null) {
    const dates = resolveDates(scan, { today, zone: answers.zone ?? null, year, day });
    joinWords(scan.board);
    return {
      questions: [kindQuestion(null)],
      warnings: [warnings.noKind(), ...dates.warnings.filter(({ code }) => code === 'unread-date')],
      notes: [],
      understanding: null,
      docket: null,
      dates,
    };
  }
  const matter = resolveMatter(scan, lexicon, openMatter, answers.matter);
  const { view } = matter;
  const docket = resolveDocket(scan, meaning, view, corrections);
  const zone = answers.zone ?? docket.court?.zone ?? docket.proceeding?.court?.zone ?? null;
  const first = resolveDates(scan, { today, zone, year, day });
  const custody = resolveCustody(scan, meaning, view, corrections);
  const standing = hearingOf(scan, meaning, view, docket, first, corrections);
  const ownZone = standing.event === null ? null : zoneOf(standing.event, view);
  const dates =
    first.needsZone && ownZone !== null
      ? resolveDates(scan, { today, zone: ownZone, year, day })
      : first;
  const reset = resetOf(scan, standing.event, dates);
  joinWords(scan.board);
  const rest = scan.board.words
    .filter((_, at) => scan.board.isFree(at))
    .map(({ raw }) => raw)
    .join(' ');
  const title = recordTitle(meaning, scan.kind, scan.board, rest, lexicon);
  const understanding: Understanding = {
    meaning,
    view,
    proceeding:
      meaning.record === 'nta'
        ? ntaProceeding({ view, proceeding: docket.proceeding })
        : standing.event === null
          ? docket.proceeding
          : proceedingOf(standing.event, view, docket),
    court: docket.court,
    judge: docket.judge,
    facility: custody.facility,
    authority: custody.authority,
    date: dates.date ?? (meaning.record === 'confirmation' ? onDay(today) : null),
    isDayAsked: dates.days.length > 0,
    steps: stepsOf(dates, answers.step),
    mode: scan.mode?.value ?? null,
    appearance: scan.appearance?.value ?? null,
    interpreter: scan.interpreter?.value ?? '',
    outcome: scan.outcome?.value ?? null,
    outcomeOf: scan.outcome === null || reset !== null ? null : standing.event,
    reset,
    amountUsd: scan.amount?.value ?? null,
    filedBy: scan.filer?.value ?? null,
    sources: scan.sources,
    ends: custody.ends,
    title,
  };
  const isKnown = standing.event !== null;
  const isKindAsked = scan.kind?.isAsked === true && answers.kind === undefined;
  const questions: Question[] = [
    ...(isKindAsked ? [kindQuestion(scan.kind)] : []),
    ...(matter.question === null ? [] : [matter.question]),
    ...custody.questions.filter(({ about }) => about !== 'kind' || !isKindAsked),
    ...(isKnown ? [] : docket.questions),
    ...standing.questions,
    ...(dates.needsZone && docket.questions.length === 0 && matter.question === null
      ? [{ about: 'zone' as const, choices: zoneChoices }]
      : []),
    ...(dates.years.length > 0 && !isDayOnRecord(standing.event, reset)
      ? [{ about: 'year' as const, choices: dates.years }]
      : []),
    ...(dates.days.length > 0 ? [{ about: 'day' as const, choices: dates.days }] : []),
    ...(dates.hasLooseStep && answers.step === undefined ? [stepQuestion] : []),
  ];
  return {
    questions,
    warnings: [
      ...matter.warnings,
      ...openMatterWarnings(scan, understanding, corrections, rest),
      ...docket.warnings,
      ...unique(dates.warnings).filter(
        ({ code }) => !(standing.event !== null && reset === null && aboutOwnDay.has(code)),
      ),
      ...(scan.otherAmount === null ? [] : [warnings.otherAmount(scan.otherAmount)]),
      ...custody.warnings,
      ...standing.warnings,
      ...missing(understanding, dates),
      ...titleWarnings(understanding, scan.board),
      ...hearingWarnings(understanding, today),
    ],
    notes: dates.notes,
    understanding,
    docket,
    dates,
  };
}

/** Says that the open matter was taken; louder where words are left that may be somebody's name. */
function openMatterWarnings(
  { matters, docket }: Scan,
  { view, meaning }: Understanding,
  { answers }: Corrections,
  rest: string,
): readonly Warning[] {
  const isNamed = matters.candidates.length > 0 || (docket?.views.length ?? 0) > 0;
  if (view === null || isNamed || answers.matter !== undefined) return [];
  const hasOwnWords = ['task', 'deadline', 'note'].includes(meaning.record) || meaning.keepsWords;
  return [warnings.openMatter(view.client.name, hasOwnWords === true ? '' : rest)];
}

/** True where the line only says what became of a hearing whose day is on record. */
function isDayOnRecord(event: AttendedEvent | null, reset: ResetWish | null): boolean {
  return event !== null && reset === null;
}

/** Not said where the day is that of a hearing on record, as one that was held. */
const aboutOwnDay = new Set(['past', 'year-assumed']);

/** What the line is: what its words nearly say, then the plain kinds. */
function kindQuestion(kind: FoundKind | null): Question {
  const named = kind === null ? [] : [kind.meaning, ...kind.others];
  const choices = [
    ...named.map((one) => ({ value: meaningKey(one), label: one.title })),
    ...plainKinds.map(({ value }) => ({ value, label: value.split('/')[1] ?? value })),
  ];
  return {
    about: 'kind',
    choices: [...new Map(choices.map((one) => [one.value, one])).values()].slice(0, 9),
  };
}

function unique(said: readonly Warning[]): readonly Warning[] {
  return [...new Map(said.map((one) => [one.sentence, one])).values()];
}

const stepQuestion: Question = {
  about: 'step',
  choices: [
    { value: 'issued', label: 'Issued' },
    { value: 'served', label: 'Served' },
    { value: 'filed', label: 'Filed with the court' },
  ],
};

function stepsOf(dates: LineDates, answer: string | undefined): Understanding['steps'] {
  if (!dates.hasLooseStep) return dates.steps;
  const step = answer === 'issued' || answer === 'filed' ? answer : 'served';
  return dates.steps.map((one, index) => (index === 0 ? { ...one, step } : one));
}

function onDay(today: CivilDay): NonNullable<Understanding['date']> {
  return { kind: 'on', from: today, precision: 'day', asTyped: '' };
}

function resetOf(scan: Scan, event: AttendedEvent | null, dates: LineDates): ResetWish | null {
  if (scan.reset === null) return null;
  return { event, as: scan.reset.value, oldDate: dates.oldDate };
}

/** When custody began that the line would end before it began; null where all is well. */
function endedBefore({ ends, date }: Understanding): string | null {
  if (date === null || date.kind === 'undated') return null;
  const late = ends.find(
    ({ bookIn }) => bookIn.kind !== 'undated' && earliestDay(bookIn) > latestDay(date),
  );
  return late === undefined ? null : formatCaseDate(late.bookIn, { style: 'sentence' });
}

/** What a record of the kind cannot be without. */
function missing(
  understanding: Understanding,
  { warnings: said, days }: LineDates,
): readonly Warning[] {
  const { meaning, date, reset, outcomeOf, steps, title } = understanding;
  const before = endedBefore(understanding);
  // A day that is asked about is not missing.
  const isUnread = days.length > 0 || said.some(({ code }) => code === 'unread-date');
  const found: Warning[] = before === null ? [] : [warnings.endsBefore(before)];
  if (title === '') found.push(warnings.noTitle(meaning.title.toLowerCase()));
  if (meaning.record === 'nta' || meaning.record === 'claim') {
    found.push(...stepWarnings(understanding));
    if (steps.length === 0 && !isUnread)
      found.push(meaning.record === 'nta' ? warnings.noDate() : warnings.undated());
    return found;
  }
  if (meaning.record === 'confirmation' && (date === null || !isExactDay(date)))
    found.push(warnings.needsDay());
  if (date !== null || isUnread) return found;
  if (reset !== null) return [...found, warnings.noNewDate()];
  if (outcomeOf !== null) return found;
  const isNeeded = ['hearing', 'appointment', 'deadline', 'book-out'].includes(meaning.record);
  return [...found, isNeeded ? warnings.noDate() : warnings.undated()];
}
