const MARKS = /^[ ]*>[ >]*/gm;

/**
 * The text without the marks of quoted mail, letter for letter as long: a date or a word of two parts
 * goes on over the end of a quoted line.
 *
 * @param text as `foldText` leaves it
 *
 * @example
 * blankQuoteMarks('> set for December\n> 17') //=> '  set for December\n  17'
 */
export function blankQuoteMarks(text: string): string {
  return text.replace(MARKS, (marks) => ' '.repeat(marks.length));
}

/** How many mails deep the line of a place is quoted: 0 for what its writer wrote. */
export function quoteDepthAt(text: string, place: number): number {
  const line = text.slice(text.lastIndexOf('\n', place - 1) + 1, place);
  return (/^[ >]*/.exec(line)?.[0].match(/>/g) ?? []).length;
}
