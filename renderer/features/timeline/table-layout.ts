import type { ColumnKey } from '../../../shared/chronology/table-columns.ts';

/** Least width in pixels, and the share of what is left over; 0 = it does not grow. */
const widths: Readonly<Record<ColumnKey, readonly [least: number, share: number]>> = {
  number: [52, 0],
  date: [190, 0],
  time: [84, 0],
  lane: [132, 0],
  proceeding: [140, 0],
  kind: [116, 0],
  title: [150, 1.3],
  detail: [150, 1.5],
  court: [120, 0],
  judge: [140, 0],
  status: [110, 0],
  standing: [104, 0],
  sources: [120, 1],
  enteredBy: [92, 0],
  verifiedBy: [100, 0],
  responsible: [108, 0],
  milestone: [92, 0],
  note: [160, 1.2],
};

/** The columns as a style sheet lays them out, and the least width of them all in pixels. */
export function layoutOf(columns: readonly ColumnKey[]): {
  readonly template: string;
  readonly minWidth: number;
} {
  const template = columns.map((column) => {
    const [least, share] = widths[column];
    return share === 0 ? `${String(least)}px` : `minmax(${String(least)}px, ${String(share)}fr)`;
  });
  const minWidth = columns.reduce((sum, column) => sum + widths[column][0], 0);
  return { template: template.join(' '), minWidth };
}
