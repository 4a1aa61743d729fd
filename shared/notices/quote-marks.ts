const MARKS = /^[ ]*>[ >]*/gm;
const QUOTED_LINE = /^(?<marks>[ ]*>[ >]*)[^\n]*/gm;

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

/**
 * Says of each place how many mails deep its line is quoted: 0 for what the writer wrote.
 *
 * @example
 * quoteDepthsOf('mine\n>> theirs')(9) //=> 2
 */
export function quoteDepthsOf(text: string): (place: number) => number {
  const quoted = [...text.matchAll(QUOTED_LINE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    depth: (match.groups?.['marks']?.match(/>/g) ?? []).length,
  }));
  return (place) => {
    let low = 0;
    let high = quoted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((quoted[middle]?.end ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    const line = quoted[low];
    return line !== undefined && line.start <= place ? line.depth : 0;
  };
}
