import type {
  ImportDoubt,
  ImportProblem,
  ImportProposal,
  ProposedRecord,
} from '../file-reading.ts';
import { sourceInFile } from '../propose.ts';
import { fitProse } from './fit-prose.ts';
import type { NamedLine } from './join-links.ts';
import type { RowDetails } from './row-details.ts';
import {
  citedIn,
  docketNameOf,
  docketOf,
  notesOf,
  quoteOf,
  type SheetRow,
  type SheetTable,
  standingOf,
  valueOf,
} from './row-values.ts';
import { sheetDoubts, short } from './sheet-doubts.ts';
import type { TwoEnds } from './two-ends.ts';

/** What one row gives. */
export type RowReading = {
  readonly proposals: readonly ImportProposal[];
  readonly problems: readonly ImportProblem[];
  /** Times without a zone. */
  readonly zoneless: number;
  /** Other lines that its records name. */
  readonly links: readonly NamedLine[];
};

/** A problem of one row. */
export function problem(row: SheetRow, code: string, text: string): ImportProblem {
  return { where: row.where, entry: row.entry, code: `import/${code}`, text };
}

/** A row of which nothing can be made, because it does not say when. */
export function nothingOf(row: SheetRow, { cells: { start } }: TwoEnds): RowReading {
  const said =
    start.type === 'bad'
      ? problem(
          row,
          'bad-date',
          `“${short(start.text)}” is no day that exists, or was not understood.`,
        )
      : problem(row, 'no-date', sheetDoubts.noDate(start.text).text);
  return { proposals: [], problems: [said], zoneless: 0, links: [] };
}

/** The sources of what has two ends: those that the row cites, and the row itself. */
export function quotedEnds(table: SheetTable, row: SheetRow, { cells }: TwoEnds) {
  return [
    ...citedIn(table, row).map((label) => ({ kind: 'other', label })),
    {
      ...sourceInFile(table.fileName, row.where, {
        quote: quoteOf(table, row),
        dateAsStated: [cells.start.text, cells.end.text].filter((text) => text !== '').join(' – '),
      }),
      docketNumber: docketOf(valueOf(table, row, 'docket-number')),
    },
  ];
}

/** What every record says of a row of two ends, whatever it is. */
type Common = {
  readonly id: string;
  readonly standing: string;
  readonly note: string;
};

/** The proposal of a row of two ends. */
export function proposalOf(
  table: SheetTable,
  row: SheetRow,
  given: {
    readonly ends: TwoEnds;
    readonly details: RowDetails;
    readonly doubts: readonly ImportDoubt[];
    /** Lines of its note ahead of all others. */
    readonly words?: readonly string[];
    readonly record: (common: Common) => ProposedRecord;
  },
): RowReading {
  const { ends, details } = given;
  const standing = standingOf(table, row);
  const beside = [ends.cells.start, ends.cells.end].map((cell) =>
    cell.type === 'date' ? cell.words : '',
  );
  const note = fitProse([
    ...(given.words ?? []),
    details.plain === '' ? '' : `Details: ${details.plain}`,
    ...details.words,
    notesOf(table, row),
    ...beside,
  ]);
  const doubts = [
    ...row.doubts,
    ...ends.doubts,
    ...details.doubts,
    ...given.doubts,
    ...note.doubts,
    ...(standing === null ? [sheetDoubts.unknownStanding(valueOf(table, row, 'standing'))] : []),
  ];
  const different = [...new Map(doubts.map((one) => [JSON.stringify(one), one])).values()];
  const key = `row-${row.entry}`;
  return {
    proposals: [
      {
        key,
        entries: [row.entry],
        where: row.where,
        subject: valueOf(table, row, 'client') || null,
        ...docketNameOf(table, row),
        record: given.record({ id: key, standing: standing ?? 'unsure', note: note.text }),
        doubts: different,
        ticked: different.length === 0,
      },
    ],
    problems: [],
    zoneless: ends.zoneless,
    links: details.links.map((link) => ({ ...link, key })),
  };
}
