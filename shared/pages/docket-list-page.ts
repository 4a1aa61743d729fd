import type { DocketLine } from '../docket/docket-line.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import {
  cellsOf,
  docketRow,
  type DocketRow,
  type DocketWords,
  notesOfSamples,
} from './docket-page.ts';
import {
  counted,
  groupOf,
  joined,
  listPage,
  type ListPage,
  type PageContext,
  said,
} from './list-page.ts';

type Context = DocketWords &
  PageContext & {
    /** "Unverified". */
    readonly label: string;
    /** "Dates that no second person compared". */
    readonly lists: string;
    /** What it means that there is nothing. */
    readonly empty: string;
    /** Whose docket it is; empty = everybody's. */
    readonly whose: string;
  };

/**
 * One list of the docket as a page, each line with a box to tick. The rules are those of the page of a
 * day: samples stay off it, and of a restricted record only its time and who has to be there are said.
 */
export function docketListPage(lines: readonly DocketLine[], context: Context): ListPage {
  const printed = lines.filter((line) => !line.isSample);
  const { label, lists, empty, whose } = context;
  const rows = printed.map((line) => rowOf(line, context));
  // Of what has nothing next there is no day to print.
  const hasDates = rows.length === 0 || rows.some(({ when }) => when !== '');
  return listPage(context, {
    name: 'docket',
    title: `Docket: ${label}`,
    about: [
      said(joined([lists, whose === '' ? '' : `docket of ${whose}`], ' · ')),
      said(counted(printed.length, 'line', 'lines'), 'muted'),
    ],
    columns: [
      ...(hasDates ? [{ title: 'When', share: 0.21 }] : []),
      { title: 'Client', share: 0.16 },
      { title: 'What', share: hasDates ? 0.31 : 0.52 },
      { title: 'Where', share: 0.2 },
      { title: 'Who', share: 0.07 },
      { title: 'Done', share: 0.05 },
    ],
    nameColumn: hasDates ? 1 : 0,
    groups: [
      groupOf(
        '',
        rows.map((row) => [...cellsOf(row).slice(hasDates ? 0 : 1), [said('', 'box')]]),
      ),
    ],
    empty,
    notes: [...notesOfSamples(lines)],
  });
}

function rowOf(line: DocketLine, context: Context): DocketRow {
  const row = docketRow(line, null, context);
  const when = line.kind === 'nothing-next' ? '' : row.when;
  if (line.isWithheld) return { ...row, when };
  return {
    ...row,
    when,
    detail: joined([row.detail, sayCheck(line, context)]),
    // Under no heading a line has to say itself of which docket it is.
    where: joined([line.proceedingName, row.where]),
  };
}

function sayCheck({ check, needsCheck }: DocketLine, { nameOf }: Context): string {
  if (!needsCheck || check === null) return '';
  const { on, by, against, result } = check;
  return `last checked ${formatCivilDay(on, 'axis')}${by === '' ? '' : ` by ${nameOf(by)}`}: ${joined([against, results[result]])}`;
}

const results = { same: 'the same', changed: 'another date', 'not-found': 'not found' } as const;
