import { z } from 'zod';
import { type CivilDay, civilDaySchema } from '../time/civil-day.ts';

const textSchema = z.string().max(60_000);

/** A text as it prints. `box` stands behind an empty box to tick. */
const saidSchema = z.strictObject({
  text: textSchema,
  look: z.enum(['plain', 'strong', 'muted', 'struck', 'warning', 'box']),
});
/** Ruled lines to write on. */
const roomSchema = z.strictObject({ linesToWrite: z.int().min(1).max(6) });

/** What stands in a cell, each part on lines of its own; a part without words takes no room. */
const cellSchema = z.array(z.union([saidSchema, roomSchema])).max(5_000);

const columnSchema = z.strictObject({
  title: textSchema,
  /** Of the width of the page; all shares are 1 together. */
  share: z.number().positive().max(1),
});

const groupSchema = z.strictObject({
  /** Empty = its rows stand under none. */
  heading: textSchema,
  /** Said under the heading, before the rows. */
  about: z.array(saidSchema).max(20),
  /** As many cells as there are columns. */
  rows: z.array(z.array(cellSchema)).max(200_000),
});

/** A list as it prints: texts with nothing in them that may not. */
export const listPageSchema = z
  .strictObject({
    /** Names the file that is offered: one of a few words, so that it can name no client. */
    name: z.enum([
      'docket',
      'check-round',
      'findings',
      'dates-entered',
      'notice-history',
      'conflicts-check',
      'compliance-record',
      'counters',
      'custody',
      'deadline-calculation',
      'recovery-code',
      'backup-key',
    ]),
    orientation: z.enum(['landscape', 'portrait']),
    title: textSchema,
    /** Said under the title. */
    about: z.array(saidSchema).max(20),
    /** Said under the title and at the foot of every page; may be empty. */
    warning: textSchema,
    asOf: civilDaySchema,
    /** When and by whom it was printed: at the foot of every page. */
    printed: textSchema,
    columns: z.array(columnSchema).min(1).max(10),
    /** The place of the column that names a row to a screen reader. */
    nameColumn: z.int().min(0),
    groups: z.array(groupSchema).max(10_000),
    /** Said in place of the rows of a group that has none. */
    empty: textSchema,
    /** What is not on the page, and whatever else stands at its end. */
    notes: z.array(textSchema).max(20),
  })
  .refine(
    ({ columns, nameColumn }) => nameColumn < columns.length && sumOf(columns) < 1.001,
    'columns share out one page, and one of them names the row',
  )
  .refine(
    ({ columns, groups }) =>
      groups.every(({ rows }) => rows.every((cells) => cells.length === columns.length)),
    'a row has a cell for each column',
  );

export type ListPage = z.infer<typeof listPageSchema>;
export type ListGroup = z.infer<typeof groupSchema>;
export type ListCell = z.infer<typeof cellSchema>;
export type Said = z.infer<typeof saidSchema>;

/** Who prints, and when. */
export type PrintStamp = {
  /** As the laptop's clock says it: "Tue 05/26/2026, 7:40 AM". */
  readonly printedAt: string;
  /** Initials or a name; empty where nobody gave any. */
  readonly printedBy: string;
  /** With whom and when this laptop was last merged: "with Maria: Tue 11/24/2026, 5:40 PM", "never". */
  readonly lastMerged: string;
};

/** What every list that goes on paper has to be told. */
export type PageContext = PrintStamp & {
  readonly today: CivilDay;
  /** Names a person by the reference that records carry. */
  readonly nameOf: (reference: string) => string;
};

/**
 * A list as a page: its name, title, columns and rows, and whatever else of it is not as on most lists.
 * Without a word to the contrary it lies across, as of today, with nothing under its title, and its
 * first column names the rows.
 */
export function listPage(
  { today, ...stamp }: PrintStamp & Pick<PageContext, 'today'>,
  list: Pick<ListPage, 'name' | 'title' | 'columns' | 'groups'> & Partial<ListPage>,
): ListPage {
  return {
    orientation: 'landscape',
    about: [],
    warning: '',
    asOf: today,
    printed: sayPrinted(stamp),
    nameColumn: 0,
    empty: '',
    notes: [],
    ...list,
  };
}

/** Rows under a heading; under none where it is empty. */
export function groupOf(
  heading: string,
  rows: ListCell[][],
  about: ListGroup['about'] = [],
): ListGroup {
  return { heading, about, rows };
}

/** Says when a page was printed, by whom, and since when it may be out of step with other laptops. */
function sayPrinted({ printedAt, printedBy, lastMerged }: PrintStamp): string {
  const by = printedBy === '' ? '' : ` by ${printedBy}`;
  return `Printed ${printedAt}${by} · last merged${lastMerged === 'never' ? ': never' : ` ${lastMerged}`}`;
}

/** A text in a look. */
export function said(text: string, look: Said['look'] = 'plain'): Said {
  return { text, look };
}

/** The parts that say something, as one text. */
export function joined(parts: readonly string[], by = ', '): string {
  return parts.filter((part) => part !== '').join(by);
}

/**
 * A number with its noun.
 *
 * @example
 * counted(1, 'line', 'lines') //=> '1 line'
 */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

function sumOf(columns: readonly { readonly share: number }[]): number {
  return columns.reduce((sum, { share }) => sum + share, 0);
}
