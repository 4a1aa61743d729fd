/** A line of a list. */
export type LineRow = {
  readonly type?: 'line';
  /** Unique in the list, and the same while the line is there. */
  readonly key: string;
};

/** A heading over lines. */
export type HeadingRow = {
  readonly type: 'heading';
  readonly key: string;
  readonly text: string;
  /** Said beside the text: how many lines there are. */
  readonly count?: number;
  /** Leads all others, and is drawn so. */
  readonly leads?: boolean;
};

/** A heading with its rows in sight, itself among them where it is in sight. */
type Section<I> = {
  /** Null over lines that stand under none. */
  readonly heading: HeadingRow | null;
  readonly members: readonly I[];
};

/**
 * The rows in sight, parted by the heading that each stands under.
 *
 * @param inSight upwards by place; with holes where a row is kept that is scrolled away
 */
export function sectionsOf<I extends { readonly index: number }>(
  rows: readonly (LineRow | HeadingRow)[],
  inSight: readonly I[],
): readonly Section<I>[] {
  const sections: { heading: HeadingRow | null; members: I[] }[] = [];
  let heading: HeadingRow | null = null;
  let place = 0;
  for (const item of inSight) {
    for (; place <= item.index; place++) {
      const row = rows[place];
      if (row?.type === 'heading') heading = row;
    }
    const last = sections.at(-1);
    if (last?.heading === heading) last.members.push(item);
    else sections.push({ heading, members: [item] });
  }
  return sections;
}
