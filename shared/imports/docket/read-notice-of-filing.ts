import { fail, ok, type Result } from '../../result/result.ts';
import type { ImportProblem } from '../file-reading.ts';
import { HEAD_OF_DOCKET } from './head-of-docket.ts';
import { kindOfNumber, numberIn } from './case-number.ts';
import { courtOfTitle } from './court-of-title.ts';
import type { DocketEntry, DocketReport } from './docket-report.ts';
import { entryText } from './entry-text.ts';
import { readColumnDate } from './read-column-date.ts';
import { type PageBlock, readPage } from './read-page.ts';
import { entryProblems, problemOf } from './report-problems.ts';

const MOST_LINES = 20_000;
/** As much is looked at to tell whether it is one. */
const FIRST_PART = 60_000;
const NOTICE = /notice of (?:electronic filing|docket activity)/i;
const TRANSACTION = /following transaction was (?:entered|filed|received|docketed)/i;
const ENTERED = /\bentered\b[^/]{0,120}?\bon\s+(\d{1,2}\/\d{1,2}\/\d{2,4})/i;
const FILED = /\bfiled\s+on\s+(\d{1,2}\/\d{1,2}\/\d{2,4})/i;
const END =
  /\bnotice (?:has been|has not been|will be|will not be) (?:electronically )?(?:mailed|delivered|sent|served)|^the following document\(?s?\)? (?:are|is) associated|^document description:|^documents?:|^case (?:name|number)\s?:/i;
/** A line that begins with what it is: "Filer:", "Document Number:", "WARNING:". */
const LABEL = /^[A-Z][A-Za-z()' ]{2,30}:/;
const CASE_NAME = /^case name\s?:/i;
/** What the court's own mail in plain text still has of its page. */
const LETTERING = /<\/?(?:b|i|u|em|strong)>/gi;

/**
 * Reads a notice of electronic filing of CM/ECF, or of docket activity of a court of appeals, as HTML or
 * as plain text. One transaction in several cases gives one entry, in the first of them. Whom it was
 * mailed to is not read.
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
  const numbers = valuesOf(lines, /^case number\s?:/i).map(numberOf);
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
  const docketNumber = numbers[0] ?? '';
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
      caption: caseName(head).slice(0, 1_000),
      filedOn: null,
      terminatedOn: null,
      judge: '',
    },
    zone: court.zone,
    kind: kindOf(title, docketNumber),
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
    NOTICE.test(first) &&
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
  const first = body.slice(0, FIRST_PART);
  return (
    /^(?:(?:fwd?|re):\s*)*activity in case/i.test(subject) ||
    // A docket that a browser saved as a message may speak of notices in its entries.
    (NOTICE.test(first) && !HEAD_OF_DOCKET.test(first)) ||
    TRANSACTION.test(first.replace(/\s+/g, ' '))
  );
}

function textOfNotice(raw: string): string {
  return /<(?:p|div|table|br|td|font)\b/i.test(raw.slice(0, 20_000))
    ? textOfPage(raw)
    : raw.replace(LETTERING, '');
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

/** The first name of a case; in plain text it may go on for a line or two. */
function caseName(lines: readonly string[]): string {
  const at = lines.findIndex((line) => CASE_NAME.test(line));
  if (at < 0) return '';
  const behind = lines.slice(at + 1, at + 4);
  const end = behind.findIndex((line) => LABEL.test(line));
  return [lines[at] ?? '', ...(end < 0 ? [] : behind.slice(0, end))]
    .join(' ')
    .replace(CASE_NAME, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "1:17-cr-00201-ABJ" of a line that goes on with its address. */
function numberOf(value: string): string {
  const found = numberIn(value.replace(/\s?<?https?:.*$/i, ''));
  return found === '' ? (value.split(' ')[0] ?? '') : found;
}

function kindOf(title: readonly string[], docketNumber: string): DocketReport['kind'] {
  const text = title.join(' ');
  if (/notice of docket activity/i.test(text)) return 'appellate';
  return /\bbankruptcy court\b/i.test(text) ? 'bankruptcy' : kindOfNumber(docketNumber);
}

function courtLines(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex(
    (line) =>
      /^(?:u\.?s\.?|united states) (?:.{0,40}court\b|judicial panel)|\bcourt of appeals\b/i.test(
        line,
      ) && line.length < 100,
  );
  return at < 0 ? [] : lines.slice(at, at + 2).filter((line) => !NOTICE.test(line));
}

/** "azd" of `ecf.azd.uscourts.gov` anywhere in the notice. */
function courtIds(raw: string): readonly string[] {
  return [...raw.slice(0, 100_000).matchAll(/\becf\.([a-z0-9]{2,6})\.uscourts\.gov\b/gi)]
    .slice(0, 20)
    .map((match) => (match[1] ?? '').toLowerCase());
}
