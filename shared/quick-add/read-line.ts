import type { CivilDay } from '../time/civil-day.ts';
import { chipsOf } from './chips.ts';
import { lexiconOf } from './lexicon.ts';
import type { Corrections, Reading } from './reading.ts';
import { scanLine } from './scan-line.ts';
import { understandLine } from './understand-line.ts';
import type { Vocabulary } from './vocabulary.ts';

type Context = {
  /** The laptop's civil day. */
  readonly today: CivilDay;
  /** The matter on screen: a line without a client's name is about it. */
  readonly openMatterId: string | null;
  readonly corrections?: Corrections;
};

const noCorrections: Corrections = { answers: {}, asWords: [] };

/**
 * Reads one typed line as a record of a matter.
 *
 * Rules that surprise:
 * - Every word belongs to exactly one chip or to the title; nothing is dropped.
 * - A part that the kind of record has no place for stays in the title.
 * - A name that fits two clients is asked, whichever of them is open on screen.
 * - A day without a year lies ahead for hearings, appointments, deadlines and tasks, behind for what
 *   has happened; see `readLineDate`.
 * - The docket is never one in another court than the line names.
 *
 * Any text gives a reading; it never throws.
 *
 * @example
 * readLine('bail hearing 5/28 10a reiss burlington petrova', vocabulary, context).chips
 * //=> kind "Bail hearing", date, judge, court, matter
 */
export function readLine(text: string, vocabulary: Vocabulary, context: Context): Reading {
  const { today, openMatterId, corrections = noCorrections } = context;
  const lexicon = lexiconOf(vocabulary);
  const openMatter = lexicon.matters.find(({ matter }) => matter.id === openMatterId) ?? null;
  const scan = scanLine(text, { lexicon, today, openMatter, corrections });
  const result = understandLine(scan, { lexicon, today, openMatter, corrections });
  const chips = chipsOf(scan, result);
  const taken = new Set(chips.flatMap(({ words }) => words));
  const title = scan.board.words
    .filter((_, at) => !taken.has(at))
    .map(({ raw }) => raw)
    .join(' ');
  const { questions, warnings, notes, understanding } = result;
  return {
    text,
    chips: chips.map(({ words: _words, ...chip }) => chip),
    title,
    questions,
    warnings,
    notes,
    understanding,
    isReady:
      understanding !== null &&
      questions.length === 0 &&
      warnings.every(({ weight }) => weight !== 'blocks'),
  };
}
