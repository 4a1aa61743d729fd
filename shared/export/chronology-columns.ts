import type { TableColumn } from './print-document.ts';

/** Columns of the table chronology for a width of paper. */
export type ChronologyColumns = {
  readonly all: readonly TableColumn[];
  /** On narrow paper the kind stands above the title and has no column. */
  readonly hasKind: boolean;
};

const number: TableColumn = { key: 'number', title: '#', width: 29, align: 'left' };

/**
 * Shares out a width: dates and numbers take what they need, the rest goes to what happened and to
 * its sources.
 */
export function chronologyColumns(width: number): ChronologyColumns {
  const hasKind = width > 600;
  const date = { key: 'date', title: 'Date', width: 104, align: 'left' } as const;
  const kind = { key: 'kind', title: 'Kind', width: 78, align: 'left' } as const;
  const lane = {
    key: 'lane',
    title: 'Lane, standing',
    width: hasKind ? 108 : 92,
    align: 'left',
  } as const;
  const fixed = number.width + date.width + lane.width + (hasKind ? kind.width : 0);
  const what = Math.round((width - fixed) * 0.5);
  return {
    hasKind,
    all: [
      number,
      date,
      ...(hasKind ? [kind] : []),
      { key: 'what', title: hasKind ? 'What' : 'Kind and what', width: what, align: 'left' },
      lane,
      { key: 'sources', title: 'Sources', width: width - fixed - what, align: 'left' },
    ],
  };
}
