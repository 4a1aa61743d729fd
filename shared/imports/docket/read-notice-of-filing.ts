import { fail, ok, type Result } from '../../result/result.ts';
import type { ImportProblem } from '../file-reading.ts';
import { kindOfNumber } from './case-number.ts';
import { courtOfTitle } from './court-of-title.ts';
import type { DocketEntry, DocketReport } from './docket-report.ts';
import { entryText } from './entry-text.ts';
import { readColumnDate } from './read-column-date.ts';
import { type PageBlock, readPage } from './read-page.ts';
import { entryProblems, problemOf } from './report-problems.ts';

const MOST_LINES = 20_000;
/** As much is looked at to tell whether it is one. */
const FIRST_PART = 60_000;
const TRANSACTION = /following transaction was entered/i;
const ENTERED = /\bentered\b[^/]{0,120}?\bon\s+(\d{1,2}\/\d{1,2}\/\d{2,4})/i;
const FILED = /\bfiled\s+on\s+(\d{1,2}\/\d{1,2}\/\d{2,4})/i;
const END =
  /\bnotice (?:has been|has not been|will be|will not be) (?:electronically )?(?:mailed|delivered|sent|served)|^the following document\(?s?\)? (?:are|is) associated|^document description:/i;

/**
 * Reads a notice of electronic filing of CM/ECF, as HTML or as plain text. One transaction in several cases gives one entry, in the first of them. Whom it was mailed to is not
 * read.
 *
 * @failure import/notice-empty the notice has no docket text
 */
export function readNoticeOfFiling(
  raw: string,
  { fileName, thisYear }: { readonly fileName: string; readonly thisYear: number },
): Result<DocketReport> {
  const text = textOfNotice(raw);
  const lines = text
    .split('\n', MOST_LINES)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const start = lines.findIndex((line) => TRANSACTION.test(line));
  const docketAt = lines.findIndex((line) => /^docket text\s?:/i.test(line));
  if (docketAt < 0) return fail('import/notice-empty', { file: fileName });
  const endAt = lines.findIndex((line, at) => at > docketAt && END.test(line));
  const head = lines.slice(0, docketAt);
  const words = lines
    .slice(docketAt, endAt < 0 ? docketAt + 200 : endAt)
    .join(' ')
    .replace(/^docket text\s?:\s*/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return fail('import/notice-empty', { file: fileName });
  const about = head.slice(Math.max(start, 0)).join(' ').slice(0, 4_000);
  const numbers = valuesOf(head, /^case number\s?:/i);
  const day = (pattern: RegExp) => {
    const written = pattern.exec(about)?.[1];
    return written === undefined ? null : readColumnDate(written, thisYear);
  };
  const number = /^(\d{1,6}(?:-\d{1,3})?)/.exec(
    valuesOf(head, /^document number\s?:/i)[0] ?? '',
  )?.[1];
  const title = head.slice(0, start < 0 ? 12 : start);
  const court = courtOfTitle(courtLines(title), courtIds(raw));
  const filedOn = day(FILED);
  const docketNumber = (numbers[0] ?? '').split(' ')[0] ?? '';
  const entry: DocketEntry = {
    order: 1,
    filedOn,
    enteredOn: day(ENTERED),
    dateAsStated: FILED.exec(about)?.[1] ?? ENTERED.exec(about)?.[1] ?? '',
    number: number ?? '',
    ...entryText(words),
  };
  const several: readonly ImportProblem[] =
    numbers.length < 2
      ? []
      : [
          problemOf(
            'docket/several-cases',
            `The notice is of ${numbers.length} cases; it is read for the first, ${docketNumber}.`,
          ),
        ];
  return ok({
    header: {
      court: court.id,
      courtName: court.name,
      docketNumber,
      caption: (valuesOf(head, /^case name\s?:/i)[0] ?? '').slice(0, 1_000),
      filedOn: null,
      terminatedOn: null,
      judge: '',
    },
    zone: court.zone,
    kind: kindOfNumber(docketNumber),
    parties: [],
    counts: [],
    entries: [entry],
    problems: [...several, ...entryProblems([entry])],
  });
}

/** Whether a text, whole or its first part, is a notice of electronic filing. */
export function isNoticeOfFiling(raw: string): boolean {
  const first = raw.slice(0, FIRST_PART);
  return (
    /notice of electronic filing/i.test(first) &&
    /docket text\s?:/i.test(first) &&
    TRANSACTION.test(first.replace(/\s+/g, ' '))
  );
}

/** Whether a message brought one, with or without its docket text. */
export function isNoticeMail({
  subject,
  body,
}: {
  readonly subject: string;
  readonly body: string;
}): boolean {
  return (
    /^(?:(?:fwd?|re):\s*)*activity in case/i.test(subject) ||
    /notice of electronic filing/i.test(body.slice(0, FIRST_PART)) ||
    TRANSACTION.test(body.slice(0, FIRST_PART).replace(/\s+/g, ' '))
  );
}

function textOfNotice(raw: string): string {
  return /<(?:p|div|table|br|td|font)\b/i.test(raw.slice(0, 20_000)) ? textOfPage(raw) : raw;
}

function textOfPage(html: string): string {
  return readPage(html).blocks.flatMap(linesOfBlock).join('\n');
}

/** A row of the form on one line, label and value; a cell that holds a page of its own line by line. */
function linesOfBlock(block: PageBlock): readonly string[] {
  if (block.type === 'line') return [block.text];
  const { cells } = block.row;
  return cells.every((cell) => cell.lines.length < 4)
    ? [cells.flatMap((cell) => cell.lines).join(' ')]
    : cells.flatMap((cell) => cell.lines);
}

/** The value behind a label, on its line or on the next one. */
function valuesOf(lines: readonly string[], label: RegExp): readonly string[] {
  const found = lines.flatMap((line, at) => {
    if (!label.test(line)) return [];
    const here = line.replace(label, '').trim();
    const value = here === '' ? (lines[at + 1] ?? '') : here;
    return value === '' || /^[A-Z][\w ]{2,30}:/.test(value) ? [] : [value.replace(/\s+/g, ' ')];
  });
  return [...new Set(found)];
}

function courtLines(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) =>
    /^(?:u\.?s\.?|united states) .{0,40}court\b|^(?:u\.?s\.?|united states) court\b/i.test(line),
  );
  return at < 0 ? [] : lines.slice(at, at + 2);
}

/** "azd" of `ecf.azd.uscourts.gov` anywhere in the notice. */
function courtIds(raw: string): readonly string[] {
  return [...raw.slice(0, 100_000).matchAll(/\becf\.([a-z0-9]{2,6})\.uscourts\.gov\b/gi)]
    .slice(0, 20)
    .map((match) => (match[1] ?? '').toLowerCase());
}
