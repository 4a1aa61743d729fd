import type { TableColumn } from './print-document.ts';

/** Columns of the table chronology, and the one in which "(continued)" stands. */
export type ChronologyColumns = {
  readonly all: readonly TableColumn[];
  readonly what: number;
};

/**
 * Shares out a width: dates and numbers take what they need, the rest goes to what happened and to
 * its sources, which are the longest.
 */
export function chronologyColumns(width: number): ChronologyColumns {
  const isWide = width > 600;
  const number = { key: 'number', title: '#', width: 28, align: 'left' } as const;
  const date = { key: 'date', title: 'Date', width: isWide ? 100 : 96, align: 'left' } as const;
  const lane = {
    key: 'lane',
    title: 'Lane, standing',
    width: isWide ? 100 : 84,
    align: 'left',
  } as const;
  const rest = width - number.width - date.width - lane.width;
  const what = Math.round(rest * 0.5);
  const sources = { key: 'sources', title: 'Sources', width: rest - what, align: 'left' } as const;
  return {
    what: 2,
    all: [number, date, { key: 'what', title: 'What', width: what, align: 'left' }, lane, sources],
  };
}
