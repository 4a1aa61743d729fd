import Papa from 'papaparse';

export type Delimiter = ',' | ';' | '\t' | '|';

const delimiters: readonly Delimiter[] = ['\t', ',', ';', '|'];
/** So much of a text tells how its cells are kept apart. */
const SAMPLE = 64 * 1024;
const SAMPLE_ROWS = 60;
/** A wider table does not look more like one. */
const WIDE = 30;

/**
 * Tells what keeps the cells of a text apart: the character that gives most of its lines the same
 * number of cells, the more of them the better. Null where no character does: the text is no table.
 *
 * @param text with LF alone between its lines
 *
 * @example
 * chooseDelimiter('Date;Event\n1/24/26;Hearing, Boston\n') //=> ';'
 */
export function chooseDelimiter(text: string): Delimiter | null {
  const head = text.length <= SAMPLE ? text : wholeLines(text.slice(0, SAMPLE));
  let best: { readonly delimiter: Delimiter; readonly score: number } | null = null;
  for (const delimiter of delimiters) {
    const score = scoreOf(widths(head, delimiter));
    if (score > (best?.score ?? 0)) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}

/** The last line of the sample may be cut in two. */
function wholeLines(sample: string): string {
  const last = sample.lastIndexOf('\n');
  return last === -1 ? sample : sample.slice(0, last);
}

function widths(head: string, delimiter: Delimiter): readonly number[] {
  if (!head.includes(delimiter)) return [];
  const { data } = Papa.parse<string[]>(head, {
    delimiter,
    newline: '\n',
    preview: SAMPLE_ROWS,
    skipEmptyLines: 'greedy',
  });
  return data.map((row) => row.length);
}

function scoreOf(rows: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of rows) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  let score = 0;
  for (const [width, count] of counts) {
    // A trailing cell more or less is still a row of the same table.
    const near = count + ((counts.get(width - 1) ?? 0) + (counts.get(width + 1) ?? 0)) / 2;
    const share = near / rows.length;
    if (share >= 0.5) score = Math.max(score, share * share * Math.min(width, WIDE));
  }
  return score;
}
