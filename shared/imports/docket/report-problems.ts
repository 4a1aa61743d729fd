import type { ImportProblem } from '../file-reading.ts';
import type { DocketEntry } from './docket-report.ts';
import type { Page } from './read-page.ts';

const DAY = '(\\d{1,2}\\/\\d{1,2}\\/\\d{2,4})';
const START = new RegExp(`start(?:ing)?(?: with)? date\\s?:?\\s{0,4}${DAY}`, 'i');
const END = new RegExp(`end(?:ing)?(?: with)? date\\s?:?\\s{0,4}${DAY}`, 'i');
const DOCUMENTS = /(?:starting|ending) with document\s?:?\s{0,4}(\d{1,5})/i;

/** Where a person finds an entry: its place, and the number it has in the docket. */
export function whereOfEntry({ order, number }: Pick<DocketEntry, 'order' | 'number'>): string {
  return number === '' ? `entry ${order}` : `entry ${order} (document ${number})`;
}

/** A problem of one entry, or of the file where `entry` is null. */
export function problemOf(
  code: string,
  text: string,
  entry: Pick<DocketEntry, 'order' | 'number'> | null = null,
): ImportProblem {
  return {
    where: entry === null ? '' : whereOfEntry(entry),
    entry: entry === null ? null : entry.order,
    code,
    text,
  };
}

/** What must be known of the docket as a whole: that it was cut, or is only a part. */
export function pageProblems({
  page,
  receipt,
  entries,
  hasNone,
  unread,
  second,
}: {
  readonly page: Page;
  readonly receipt: readonly string[];
  readonly entries: readonly DocketEntry[];
  readonly hasNone: boolean;
  /** Rows that look like entries under headings that are not known. */
  readonly unread: number;
  /** The number of another docket further down on the page. */
  readonly second: string | null;
}): readonly ImportProblem[] {
  const problems: ImportProblem[] = [];
  const add = (code: string, text: string) => problems.push(problemOf(code, text));
  if (page.cut !== null)
    add(
      'docket/cut',
      page.cut === 'deep'
        ? 'The page nests too deep and was read only as far as that: what follows is missing.'
        : 'The page holds more rows than can be read: what follows is missing.',
    );
  if (second !== null)
    add(
      'docket/second-docket',
      `The page goes on with another docket, ${second}: only the first was read. Save each docket as a file of its own.`,
    );
  if (page.isUnended)
    add(
      'docket/unended',
      'The page ends in the middle of its table: what follows may be missing. Compare its last entry with the court.',
    );
  const words = receipt.join(' ').slice(0, 4_000);
  const start = START.exec(words)?.[1];
  const end = END.exec(words)?.[1];
  if (start !== undefined || end !== undefined || DOCUMENTS.test(words) || hasNone)
    add(
      'docket/limited',
      `This report was run for a part of the docket${range(start, end)}: it may be incomplete.`,
    );
  else if (unread > 0)
    add(
      'docket/unread-rows',
      `The headings of its table are none that are known: ${unread} rows that look like entries were left unread.`,
    );
  else if (entries.length === 0)
    add('docket/no-entries', 'The docket was saved without its entries: only its head was read.');
  if (
    entries.some((one) => one.filedOn === null && one.enteredOn !== null && one.dateAsStated !== '')
  )
    add(
      'docket/by-entered',
      'Its dates are those of entering: on which day each entry was filed is not said.',
    );
  const first = entries.reduce(
    (least, one) => Math.min(least, Number(/^\d+/.exec(one.number)?.[0] ?? Infinity)),
    Infinity,
  );
  if (Number.isFinite(first) && first > 1)
    add(
      'docket/starts-late',
      `Its first numbered entry is ${first}: earlier ones are missing or sealed.`,
    );
  return problems;
}

function range(start: string | undefined, end: string | undefined): string {
  if (start === undefined && end === undefined) return '';
  return ` (${[start === undefined ? '' : `from ${start}`, end === undefined ? '' : `to ${end}`].join(' ').trim()})`;
}

/** What is wrong with single entries: no day, a day that does not exist, a text too long. */
export function entryProblems(entries: readonly DocketEntry[]): readonly ImportProblem[] {
  return entries.flatMap((entry) => {
    const problem = (code: string, text: string) => problemOf(code, text, entry);
    const { filedOn, enteredOn, dateAsStated: stated } = entry;
    return [
      ...(stated === '' || (filedOn === null && enteredOn === null)
        ? [
            stated === ''
              ? problem('docket/no-date', 'The docket gives this entry no date.')
              : problem('docket/bad-date', `"${stated}" is no day that exists.`),
          ]
        : []),
      ...(entry.isCut
        ? [problem('docket/text-cut', 'Its text is longer than can be kept: the end is left out.')]
        : []),
      ...(entry.text === ''
        ? [problem('docket/no-text', 'The docket gives this entry no text.')]
        : []),
    ];
  });
}
