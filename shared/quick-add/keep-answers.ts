import type { Field } from './board.ts';
import type { About, Corrections, Reading } from './reading.ts';

/** An answer, and what the line said when it was given. */
export type GivenAnswer = {
  readonly about: About;
  readonly value: string;
  readonly saidBy: string;
};

/** The parts of a line on which an answer rests: where one changes, it must be asked anew. */
const restsOn: Readonly<Record<About, readonly Field[]>> = {
  kind: ['kind'],
  matter: ['matter', 'docket'],
  court: ['court'],
  proceeding: ['matter', 'docket', 'kind', 'court', 'judge'],
  hearing: ['matter', 'docket', 'kind', 'court', 'judge', 'status', 'old-date'],
  authority: ['kind', 'facility', 'authority'],
  zone: ['date', 'time', 'court', 'matter'],
  step: ['kind', 'step'],
  year: ['kind', 'date', 'old-date', 'status'],
  day: ['kind', 'date', 'old-date', 'status', 'step'],
};

/**
 * What a line says of something that can be answered: an answer holds only while this stays the same,
 * so that "ruiz", answered with Ana Ruiz, never lends her to "petrova".
 *
 * @param plain the line as it reads without any answer
 */
export function saidOf(plain: Pick<Reading, 'chips' | 'questions'>, about: About): string {
  const words = plain.chips
    .filter(({ field }) => restsOn[about].includes(field))
    .map(({ own }) => own.text);
  const choices = about === 'matter' ? plain.questions.filter((one) => one.about === 'matter') : [];
  return [...words, ...choices.flatMap((one) => one.choices.map(({ value }) => value))].join('|');
}

/** The answers that still hold for a line. */
export function keepAnswers(
  plain: Pick<Reading, 'chips' | 'questions'>,
  given: readonly GivenAnswer[],
): Corrections['answers'] {
  return Object.fromEntries(
    given
      .filter(({ about, saidBy }) => saidOf(plain, about) === saidBy)
      .map(({ about, value }) => [about, value]),
  );
}
