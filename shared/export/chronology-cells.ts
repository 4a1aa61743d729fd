import type { ChronologyRow } from '../chronology/chronology-row.ts';
import { standingNames } from '../chronology/kind-names.ts';
import type { CopyRule } from '../copies/copy-rule.ts';
import { UNVERIFIED } from '../model/verification.ts';
import { type CaseDate, isExactDay } from '../time/case-date.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { typedBeside } from './as-typed.ts';
import type { Ink } from './print-document.ts';
import { sourceText } from './source-text.ts';

/** Something that a cell says on a line of its own; it may wrap. */
export type CellText = {
  readonly text: string;
  readonly strong: boolean;
  readonly ink: Ink;
  readonly struck: boolean;
  /** Space above it, in points. */
  readonly gap: number;
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
 * @param words in which words the copy speaks
 */
export function chronologyCells(
  row: ChronologyRow,
  court: string,
  words: CopyRule['words'] = 'record',
): ChronologyCells {
  return {
    number: say(String(row.number), { strong: true, ink: 'muted' }),
    date: dateCell(row),
    what: whatCell(row, words),
    lane: laneCell(row, court, words),
    sources: sourcesCell(row, words),
  };
}

/** The date that holds, the other end, what was typed, and under it each date that held before. */
function dateCell(row: ChronologyRow): readonly CellText[] {
  const printed = printDate(row.date);
  const end = row.endDate === null ? '' : printDate(row.endDate);
  const running = row.running && row.type !== 'event' ? 'no end recorded' : '';
  return [
    ...sayDate(printed, { strong: true }),
    ...sayTyped(typedBeside(row.date, printed)),
    // Of custody nobody is asked to compare the dates: on paper the word would stand on each line.
    ...say(row.type === 'event' && row.unverified ? UNVERIFIED : '', { ink: 'warning' }),
    ...sayDate(end === '' ? running : endText(row.endDate, end)),
    ...sayTyped(row.endDate === null ? '' : typedBeside(row.endDate, end)),
    ...row.pastSettings.flatMap((past) => [
      ...sayDate(printDate(past.date), { ink: 'muted', struck: past.struck, gap: 2 }),
      ...sayTyped(typedBeside(past.date, printDate(past.date))),
      ...say(past.status.toLowerCase(), { ink: 'muted' }),
    ]),
  ];
}

/** Its title, what kind of thing it is and how it stands, what the line adds, and reasons of resets. */
function whatCell(row: ChronologyRow, words: CopyRule['words']): readonly CellText[] {
  const reasons = row.pastSettings.filter((past) => past.reason !== '');
  return [
    ...say(row.title, { strong: true }),
    ...say(words === 'plain' ? plainStatus(row) : kindAndStatus(row), { ink: 'muted' }),
    ...say(row.detail),
    ...reasons.flatMap((past) =>
      say(`${printDate(past.date)} ${past.status.toLowerCase()}: ${past.reason}`, {
        ink: 'muted',
        gap: 2,
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

function laneCell(
  row: ChronologyRow,
  court: string,
  words: CopyRule['words'],
): readonly CellText[] {
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

function sourcesCell(row: ChronologyRow, words: CopyRule['words']): readonly CellText[] {
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
  const [day = '', ...time] = printed.split(/, (?=\d{1,2}:\d\d [AP]M[^,–]*$)/);
  return [day, ...time].flatMap((part, index) =>
    say(part, index === 0 ? style : { ...style, gap: 0 }),
  );
}

function say(text: string, style: Style = {}): readonly CellText[] {
  return text === '' ? [] : [{ strong: false, ink: 'text', struck: false, gap: 0, ...style, text }];
}

/** "to Thu 04/30/2026"; "ends before May 1, 2026". */
function endText(date: CaseDate | null, printed: string): string {
  return date !== null && isExactDay(date) ? `to ${printed}` : `ends ${printed}`;
}

function printDate(date: CaseDate): string {
  return date.kind === 'undated' ? 'No date' : formatCaseDate(date, { style: 'table' });
}
