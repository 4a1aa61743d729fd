import type { ChronologyCells } from './chronology-cells.ts';
import type { ColumnName } from './column-names.ts';
import type { TableColumn } from './print-document.ts';
import { CELL } from './put-table.ts';
import { fonts, type Measure } from './text.ts';
import type { Voice } from './voice.ts';

/** Columns of the table chronology, and the one in which "(continued)" stands. */
export type ChronologyColumns = {
  readonly all: readonly TableColumn[];
  readonly continued: number;
};

/** Shares of what dates and numbers leave over, by which columns there are. */
const whatShares = [0.36, 0.42, 0.48];
const laneShares = [0.18, 0.24, 0.3];
const firstOfTwo = [0.5, 0.6];
/** A month of a year in full, in points. */
const LEAST_OF_DATES = 96;

/** Of a page, at most, that dates take whose days and months stand in full: what is longer wraps. */
const MOST_OF_DATES = 0.34;

/**
 * What the dates of some lines need so that no day of theirs is broken in two, in points.
 *
 * @param rows what their cells say
 */
export function widthOfDates(
  rows: readonly Pick<ChronologyCells, 'date'>[],
  width: number,
  { words }: Pick<Voice, 'words'>,
  measure: Measure,
): number {
  if (words !== 'plain') return width > 600 ? 100 : 96;
  const wide = rows.flatMap(({ date }) =>
    date.map(({ text, strong }) => {
      const font = strong ? fonts.bodyStrong : fonts.body;
      return Math.ceil(measure(text, font) + CELL.right);
    }),
  );
  const whole = wide.filter((one) => one <= width * MOST_OF_DATES);
  return whole.reduce((most, one) => Math.max(most, one), LEAST_OF_DATES);
}

/** The columns that a copy has of those that are chosen: fixed words have no sources. */
function columnsIn(chosen: readonly ColumnName[], words: Voice['words']): readonly ColumnName[] {
  const had = chosen.filter((name) => words !== 'plain' || name !== 'sources');
  return had.length === 0 ? ['what'] : had;
}

/** The ways to share out what is left among some columns; each adds up to 1. */
function sharesOf(names: readonly ColumnName[]): readonly (readonly number[])[] {
  if (names.length === 1) return [[1]];
  if (names.length === 2) return firstOfTwo.map((first) => [first, 1 - first]);
  return whatShares.flatMap((what) => laneShares.map((lane) => [what, lane, 1 - what - lane]));
}

/**
 * The ways to share out a width. Dates and numbers take what they need; whether names of courts or
 * of sources need more of the rest differs from matter to matter.
 *
 * @param dateWidth see `widthOfDates`
 */
export function chronologyColumns(
  width: number,
  dateWidth: number,
  { words, say }: Voice,
  chosen: readonly ColumnName[],
): readonly ChronologyColumns[] {
  const number = { key: 'number', title: '#', width: 28, align: 'left' } as const;
  const date = {
    key: 'date',
    title: say('table.date'),
    width: dateWidth,
    align: 'left',
  } as const;
  const rest = width - number.width - date.width;
  const names = columnsIn(chosen, words);
  const titles = {
    what: say('table.what'),
    lane: words === 'record' ? 'Lane, standing' : say('table.where'),
    sources: 'Sources',
  };
  return sharesOf(names).map((shares) => {
    const widths = shares.map((share) => Math.round(rest * share));
    const allButLast = widths.slice(0, -1).reduce((sum, one) => sum + one, 0);
    const columns = names.map((key, index): TableColumn => ({
      key,
      title: titles[key],
      width: index === names.length - 1 ? rest - allButLast : (widths[index] ?? 0),
      align: 'left',
    }));
    return { continued: names.includes('what') ? 2 : 1, all: [number, date, ...columns] };
  });
}
