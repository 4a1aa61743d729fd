import { ok, type Result } from '../../result/result.ts';
import type { ImportProblem } from '../file-reading.ts';
import { caseNumberIn, kindOfNumber, numberedLine } from './case-number.ts';
import { courtOfTitle } from './court-of-title.ts';
import type { DocketReport } from './docket-report.ts';
import { entryColumns } from './entry-columns.ts';
import { readCaseTable } from './read-case-table.ts';
import { looksLikeEntry, readEntryRows } from './read-entry-rows.ts';
import { type Page, type PageBlock, readPage } from './read-page.ts';
import { readParties } from './read-parties.ts';
import { entryProblems, pageProblems } from './report-problems.ts';
import { whyNoDocket } from './why-no-docket.ts';

const TITLE =
  /\bdocket for (?:case|adversary)|\b(?:bankruptcy petition|adversary proceeding|court of appeals docket|appeals docket|docket)\s?#|\bgeneral docket\b/i;
const APPELLATE = /\b(?:court of appeals|appeals court)\b|\bgeneral docket\b/i;
const NO_ENTRIES =
  /none satisf(?:y|ies) the selection|no docket entries|no proceedings|there (?:are|is) no documents? for this case/i;

/**
 * Reads a saved docket report of CM/ECF: its title, the case, the parties with their counts, and its
 * entries. The receipt, which names a login, is looked at for the range of dates and for nothing else.
 *
 * @failure import/page-… why the page holds no docket: a login page, a menu, a receipt …
 */
export function readDocketPage(
  html: string,
  { fileName, thisYear }: { readonly fileName: string; readonly thisYear: number },
): Result<DocketReport> {
  const page = readPage(html);
  const all = page.blocks.map(linesOfBlock);
  const titleAt = all.findIndex((some) => some.some((line) => TITLE.test(line)));
  const second = secondDocketAt(page.blocks, all, titleAt);
  const receiptFrom = receiptAt(all);
  const end = Math.min(receiptFrom, second?.at ?? all.length);
  const blocks = page.blocks.slice(0, end);
  const lines = all.slice(0, end);
  const columnsAt = blocks.findIndex(isColumns);
  const saysNone = lines.some((some) => some.some((line) => NO_ENTRIES.test(line)));
  if (titleAt < 0 && columnsAt < 0 && !saysNone) return whyNoDocket(page, all.flat(), fileName);

  const title = [...new Set([...titleLines(lines, titleAt), ...appealsCourt(lines)])];
  const isAppellate = columnsAt < 0 && title.some((line) => APPELLATE.test(line));
  const rows = blocks.flatMap((one) => (one.type === 'row' ? [one.row] : []));
  const entries = readEntryRows(rows, { isAppellate, thisYear });
  const headEnd = columnsAt < 0 ? blocks.length : columnsAt;
  const head = lines.slice(Math.max(titleAt, 0), headEnd).flat();
  const { parties, counts } = readParties(
    blocks.slice(0, headEnd).flatMap((one) => (one.type === 'row' ? [one.row] : [])),
  );
  const table = readCaseTable(head, thisYear);
  const history = titleAt < 0 ? historyHead(head) : null;
  const hasNone = entries.length === 0 && saysNone && (titleAt >= 0 || history !== null);
  if (entries.length === 0 && table.caption === '' && table.filedOn === null && !hasNone)
    return whyNoDocket(page, all.flat(), fileName);

  const court = courtOfTitle(
    title.filter((line) => !TITLE.test(line) || /\bcourt of appeals\b(?! docket)/i.test(line)),
    idsOf(page),
  );
  const docketNumber =
    history?.number ?? [...title, ...head].map(caseNumberIn).find((one) => one !== '') ?? '';
  const kind = kindOf(title, { docketNumber, courtId: court.id, isAppellate });
  const problems: readonly ImportProblem[] = [
    ...pageProblems({
      page,
      receipt: all.slice(receiptFrom).flat(),
      entries,
      hasNone,
      unread: columnsAt < 0 && !isAppellate ? rows.filter(looksLikeEntry).length : 0,
      second: second?.number ?? null,
    }),
    ...entryProblems(entries),
  ];
  return ok({
    header: {
      court: court.id,
      courtName: court.name,
      docketNumber,
      caption: history?.caption ?? captionOf(kind, parties, table.caption),
      filedOn: table.filedOn,
      terminatedOn: table.terminatedOn,
      judge: history?.judge ?? table.judge,
    },
    zone: court.zone,
    kind,
    parties,
    counts,
    entries,
    problems,
  });
}

/** A history report has the number, the parties and "Rex Nobody, presiding" above its table, and no title. */
function historyHead(
  lines: readonly string[],
): { readonly number: string; readonly caption: string; readonly judge: string } | null {
  const at = lines.findIndex((line) => numberedLine(line) !== null);
  const found = numberedLine(lines[at] ?? '');
  if (found === null) return null;
  const judge = lines.find((line) => JUDGE_OF_HISTORY.test(line)) ?? '';
  return {
    number: found.number,
    caption: found.rest === '' ? (lines[at + 1] ?? '') : found.rest,
    judge: judge.replace(/^.*\bjudge:\s*|,\s+presiding\b.*$/gi, ''),
  };
}

const JUDGE_OF_HISTORY = /,\s+presiding\b|\bjudge:\s*\S/i;

/** A case of bankruptcy is named by who owes; where a case table names nobody, the first of each side do. */
function captionOf(
  kind: DocketReport['kind'],
  parties: DocketReport['parties'],
  caption: string,
): string {
  const named = (role: RegExp) =>
    parties.filter((one) => role.test(one.role)).map(({ name }) => name);
  const debtors = kind === 'bankruptcy' ? named(/^(?:joint )?debtor\b(?! in)/i) : [];
  const [plaintiff] = named(/^plaintiff/i);
  const [defendant] = named(/^defendant/i);
  if (
    plaintiff !== undefined &&
    defendant !== undefined &&
    (caption === '' || kind === 'bankruptcy')
  )
    return `${plaintiff} v. ${defendant}`;
  return debtors.length > 0 ? debtors.slice(0, 2).join(' and ') : caption;
}

/** A general docket names its court in a line or a row of its own, above or below its title. */
function appealsCourt(lines: readonly (readonly string[])[]): readonly string[] {
  const first = lines.slice(0, 60).flat().slice(0, 80);
  if (first.some((line) => /\bdocket for case\b/i.test(line))) return [];
  if (!first.some((line) => /\bgeneral docket\b|\bappeals docket\s?#/i.test(line))) return [];
  return first
    .filter(
      (line) => /\b(?:court of appeals|appeals court)\b(?! docket)/i.test(line) && line.length < 90,
    )
    .slice(0, 1);
}

/** The court's lines above the number, and the number's own. */
function titleLines(lines: readonly (readonly string[])[], at: number): readonly string[] {
  if (at < 0) return [];
  const own = lines[at] ?? [];
  if (own.length > 1) return own.slice(0, 8);
  const above = lines
    .slice(Math.max(0, at - 4), at)
    .flat()
    .slice(-4);
  const start = above.findIndex((line) => /\bcourt\b/i.test(line));
  return [...(start < 0 ? above.slice(-2) : above.slice(start)), ...own];
}

function kindOf(
  title: readonly string[],
  {
    docketNumber,
    courtId,
    isAppellate,
  }: { readonly docketNumber: string; readonly courtId: string; readonly isAppellate: boolean },
): DocketReport['kind'] {
  const text = title.join(' ');
  if (isAppellate) return 'appellate';
  const kind = kindOfNumber(docketNumber);
  if (/criminal/i.test(text) || kind === 'criminal') return 'criminal';
  if (/bankruptcy|adversary/i.test(text) || courtId.endsWith('b')) return 'bankruptcy';
  return /civil|cit docket/i.test(text) ? 'civil' : kind;
}

const isColumns = (one: PageBlock) => one.type === 'row' && entryColumns(one.row) !== null;

/** Where a page that somebody put together goes on with the docket of another case. */
function secondDocketAt(
  blocks: readonly PageBlock[],
  lines: readonly (readonly string[])[],
  titleAt: number,
): { readonly at: number; readonly number: string } | null {
  const numberAt = (at: number) =>
    (lines[at] ?? []).filter((line) => TITLE.test(line)).map(caseNumberIn)[0] ?? '';
  const first = numberAt(titleAt);
  if (first === '') return null;
  const columnsAt = blocks.findIndex(isColumns);
  const at = lines.findIndex((_, place) => {
    if (columnsAt < 0 || place <= columnsAt || blocks[place]?.type !== 'line') return false;
    const number = numberAt(place);
    return number !== '' && number !== first;
  });
  return at < 0 ? null : { at, number: numberAt(at) };
}

/** Where the receipt begins; the end where there is none. */
function receiptAt(lines: readonly (readonly string[])[]): number {
  const at = lines.findIndex((some) =>
    some.some((line) => /^(?:pacer service center|transaction receipt)/i.test(line)),
  );
  return at < 0 ? lines.length : at;
}

function linesOfBlock(block: PageBlock): readonly string[] {
  return block.type === 'line' ? [block.text] : block.row.cells.flatMap((cell) => cell.lines);
}

/** "azd" of `ecf.azd.uscourts.gov`. */
function idsOf(page: Page): readonly string[] {
  const titled =
    /^CM\/ECF - ([a-z]{2,6})\b|^([A-Z]{3,6})(?:[- ](?:CM\/)?ECF| Live Database)\b/i.exec(
      page.title,
    );
  const id = (titled?.[1] ?? titled?.[2])?.toLowerCase();
  return [
    ...page.hosts.flatMap((host) => /^ecf\.([a-z0-9]{2,6})\.uscourts\.gov$/.exec(host)?.[1] ?? []),
    ...(id === undefined ? [] : [id]),
  ];
}
