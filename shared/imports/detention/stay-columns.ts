import type { ImportProblem } from '../file-reading.ts';
import { compareMoments, type FoldedStint } from './propose-detention.ts';

/**
 * What cannot be so in the columns of stays, once a column: they are compared with the stints, and never
 * read into the record.
 */
export function stayProblems(stints: readonly FoldedStint[]): readonly ImportProblem[] {
  let equal = 0;
  let late = 0;
  let early = 0;
  for (const {
    rows: [row],
    bookIn,
    bookOut,
  } of stints) {
    const stayIn = row.moment('stay-in') || null;
    const stayOut = row.moment('stay-out') || null;
    if (stayIn !== null && stayOut !== null && stayIn.day === stayOut.day) equal += 1;
    if (stayIn !== null && compareMoments(stayIn, bookIn) > 0) late += 1;
    if (stayOut !== null && bookOut !== null && stayOut.day < bookOut.day) early += 1;
  }
  const of = `of ${String(stints.length)} stints`;
  const say = (code: string, text: string): ImportProblem => ({
    where: '',
    entry: null,
    code,
    text,
  });
  // People are booked in and out of a stay on one day too, but not most of them.
  const isWrong = late > 0 || equal * 2 > stints.length;
  return [
    ...(equal > 0 && isWrong
      ? [
          say(
            'detention/stay-in-is-out',
            `The stay's book-in is the day of its book-out in ${String(equal)} ${of}: the column is wrong. Stays were made from the stints.`,
          ),
        ]
      : []),
    ...(late > 0
      ? [
          say(
            'detention/stay-in-late',
            `The stay's book-in lies behind the stint's own in ${String(late)} ${of}: the column is wrong and was not read.`,
          ),
        ]
      : []),
    ...(early > 0
      ? [
          say(
            'detention/stay-out-early',
            `The stay's book-out lies before the stint's own in ${String(early)} ${of}: the column was not read.`,
          ),
        ]
      : []),
  ];
}
