import { capital } from '../../model/capital.ts';

/** What keeps a table of phrases from being taken in. */
export type PhraseProblem = {
  /** As a spreadsheet counts them, the heads are 1; null = it is about the file. */
  readonly row: number | null;
  /** Key of the phrase; empty where it is about none. */
  readonly key: string;
  /** Head of the column; empty where it is about none. */
  readonly head: string;
  /** What stands there, cut; may be empty. */
  readonly value: string;
  /** What is wrong and what to do, in sentences. */
  readonly says: string;
};

const SHOWN = 60;

/** A problem with what is known of its place. */
export function problemAt(
  known: Partial<PhraseProblem> & Pick<PhraseProblem, 'says'>,
): PhraseProblem {
  const { value = '' } = known;
  return {
    ...{ row: null, key: '', head: '', ...known },
    value: value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value,
  };
}

/**
 * A problem in one line, where there is no table to put it in.
 *
 * @example
 * sayPhraseProblem(problem) //=> 'Row 5, sheet.until, “Jiska.”: {day} is missing: …'
 */
export function sayPhraseProblem({ row, key, head, value, says }: PhraseProblem): string {
  const place = [row === null ? '' : `row ${String(row)}`, key, head === value ? '' : head]
    .filter((part) => part !== '')
    .join(', ');
  const stands = value === '' ? '' : `“${value}”`;
  const where = [place, stands].filter((part) => part !== '').join(', ');
  return where === '' ? says : `${capital(where)}: ${says}`;
}
