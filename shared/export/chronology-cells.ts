import type { ChronologyRow } from '../chronology/chronology-row.ts';
import { standingNames } from '../chronology/kind-names.ts';
import { UNVERIFIED } from '../model/verification.ts';
import { type CaseDate, isExactDay } from '../time/case-date.ts';
import { typedBeside } from './as-typed.ts';
import type { Ink } from './print-document.ts';
import { sourceText } from './source-text.ts';
import { officeVoice, type Voice } from './voice.ts';

/** Something that a cell says on a line of its own; it may wrap. */
export type CellText = {
  readonly text: string;
  readonly strong: boolean;
  readonly ink: Ink;
  readonly struck: boolean;
  /** Space above it, in points. */
  readonly gap: number;
  /** The place of the past setting of which it begins to speak; null where it goes on, or of none. */
  readonly beside: number | null;
};

/** What the cells of one line of the chronology say, the same on paper and in a word processor. */
export type ChronologyCells = Readonly<
  Record<'number' | 'date' | 'what' | 'lane' | 'sources', readonly CellText[]>
>;

type Style = Partial<Omit<CellText, 'text'>>;

/**
 * One line of the chronology as its cells say it: the date that holds with what was typed and every
 * date that held before, what happened, where and how it stands, its sources.
 *
 * @param court court and docket number of its lane; may be empty
 * @param voice how the copy speaks
 */
export function chronologyCells(
  row: ChronologyRow,
  court: string,
  voice: Voice = officeVoice,
): ChronologyCells {
  return {
    number: say(String(row.number), { strong: true, ink: 'muted' }),
    date: dateCell(row, voice),
    what: whatCell(row, voice),
    lane: laneCell(row, court, voice),
    sources: sourcesCell(row, voice),
  };
}

/** The date that holds, the other end, what was typed, and under it each date that held before. */
function dateCell(row: ChronologyRow, voice: Voice): readonly CellText[] {
  const { say: phrase } = voice;
  const printed = printDate(row.date, voice);
  const end = row.endDate === null ? '' : printDate(row.endDate, voice);
  const running = row.running && row.type !== 'event' ? phrase('date.noEnd') : '';
  return [
    ...sayDate(printed, { strong: true }),
    ...sayTyped(typedBeside(row.date, printed)),
    // Of custody nobody is asked to compare the dates: on paper the word would stand on each line.
    ...say(row.type === 'event' && row.unverified ? UNVERIFIED : '', { ink: 'warning' }),
    ...sayDate(row.endDate === null ? running : endText(row.endDate, voice)),
    ...sayTyped(row.endDate === null ? '' : typedBeside(row.endDate, end)),
    ...row.pastSettings.flatMap((past, beside) => [
      ...sayDate(printDate(past.date, voice), {
        ink: 'muted',
        struck: past.struck,
        gap: 2,
        beside,
      }),
      ...sayTyped(typedBeside(past.date, printDate(past.date, voice))),
      ...say(past.status.toLowerCase(), { ink: 'muted' }),
    ]),
  ];
}

/** Its title, what kind of thing it is and how it stands, what the line adds, and reasons of resets. */
function whatCell(row: ChronologyRow, voice: Voice): readonly CellText[] {
  return [
    ...say(row.title, { strong: true }),
    ...say(voice.words === 'plain' ? plainStatus(row) : kindAndStatus(row), { ink: 'muted' }),
    ...say(row.detail),
    ...row.pastSettings.flatMap((past, beside) =>
      past.reason === ''
        ? []
        : say(`${printDate(past.date, voice)} ${past.status.toLowerCase()}: ${past.reason}`, {
            ink: 'muted',
            gap: 2,
            beside,
          }),
    ),
  ];
}

/** "Hearing · Status: Held". */
function kindAndStatus({ kindName, status }: ChronologyRow): string {
  return status === '' ? kindName : `${kindName} · Status: ${status}`;
}

/** An event says by its title what it is; custody says who holds. */
function plainStatus({ type, kindName, status }: ChronologyRow): string {
  return type === 'event' ? status : kindName;
}

function laneCell(row: ChronologyRow, court: string, { words }: Voice): readonly CellText[] {
  const isDisputed = row.standing !== 'undisputed';
  return [
    ...say(row.laneTitle),
    ...say(court, { ink: 'muted' }),
    // That a fact is undisputed is for a court to say; that it is disputed must be said.
    ...say(
      row.type === 'gap' || (words !== 'record' && !isDisputed) ? '' : standingNames[row.standing],
      isDisputed ? { strong: true, ink: 'warning' } : { ink: 'muted' },
    ),
  ];
}

function sourcesCell(row: ChronologyRow, { words }: Voice): readonly CellText[] {
  if (row.type === 'gap') return [];
  if (row.sources.length === 0)
    return say(words === 'record' ? 'No source recorded' : '', { ink: 'muted' });
  return row.sources.flatMap((source, index) =>
    say(sourceText(source), { gap: index === 0 ? 0 : 2.5 }),
  );
}

function sayTyped(typed: string): readonly CellText[] {
  return say(typed === '' ? '' : `typed “${typed}”`, { ink: 'muted' });
}

/** A time stands on a line of its own under its day, so that days can be read down the column. */
function sayDate(printed: string, style: Style = {}): readonly CellText[] {
  const [day = '', ...time] = printed.split(/, (?=\d{1,2}:\d\d (?:[AP]M|[ap]\. m\.)[^,–]*$)/);
  return [day, ...time].flatMap((part, index) =>
    say(part, index === 0 ? style : { ...style, gap: 0, beside: null }),
  );
}

function say(text: string, style: Style = {}): readonly CellText[] {
  return text === ''
    ? []
    : [{ strong: false, ink: 'text', struck: false, gap: 0, beside: null, ...style, text }];
}

/** "to Thu 04/30/2026"; "ends before May 1, 2026". */
function endText(date: CaseDate, { say: phrase, dateWithin }: Voice): string {
  if (date.kind === 'undated') return phrase('date.ends', { day: phrase('date.none') });
  return phrase(isExactDay(date) ? 'date.to' : 'date.ends', { day: dateWithin(date) });
}

function printDate(date: CaseDate, { say: phrase, tableDate }: Voice): string {
  return date.kind === 'undated' ? phrase('date.none') : tableDate(date);
}
