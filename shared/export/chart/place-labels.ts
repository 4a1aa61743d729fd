import type { LabelVariant } from './chart-labels.ts';

/** Something that stands at a place of a lane and wants a label beside it. */
export type Anchor = {
  readonly id: string;
  /** Middle of the shape, or foot of the line that leads from a bar. */
  readonly x: number;
  /** Half of what the shape takes to each side. */
  readonly half: number;
  /** Led down from a bar above: the line needs the rows between free. */
  readonly leads: boolean;
  /** What it takes of the gutter under its row: the stretch in which it can have been. */
  readonly extent: readonly [number, number] | null;
  readonly variants: readonly LabelVariant[];
};

/** Where an anchor and its label came to stand. */
export type PlacedAnchor = {
  readonly anchor: Anchor;
  readonly row: number;
  readonly side: 'left' | 'right';
  /** Null only where a chart was told to be smaller than its labels. */
  readonly label: LabelVariant | null;
};

/** Between a shape and its own label. */
export const OWN_GAP = 2.5;
/** Between a label and whatever stands beside it. */
const OTHER_GAP = 6;
/** A label on the left is read less surely, so it must save rows to be worth it. */
const LEFT_COST = 1.5;
/** So many lines that lead down can be tried in every order, which are 120 of them. */
const FEW = 5;
/** So many can be parted in two at each of them. */
const SOME = 24;
/** What the left side must save before it is taken: nothing, or more than it can. */
const toLeft = -Infinity;
const toRight = Infinity;

type Interval = readonly [number, number];
type Limits = {
  readonly width: number;
  readonly maxRows: number;
  /** Rows that the right side must cost more before the left one is taken. */
  readonly leftCost: number;
  /** A line that leads down may meet nothing on its way. */
  readonly strict: boolean;
};
type Rows = { readonly taken: Interval[][]; readonly gutters: Interval[][] };

/**
 * Gives every anchor a row and every label a place where it meets nothing: right of its shape, left
 * of it, or a row further down; then in fewer words; then as a number; with no room at all the shape
 * stands alone. Rows grow without end unless `maxRows` says so.
 *
 * @param width of the plot: no label crosses its edges
 */
export function placeLabels(
  anchors: readonly Anchor[],
  width: number,
  maxRows = Infinity,
): readonly PlacedAnchor[] {
  const leading = anchors.filter((anchor) => anchor.leads).sort((a, b) => a.x - b.x);
  const standing = anchors.filter((anchor) => !anchor.leads).sort((a, b) => a.x - b.x);
  const { rows, placed } = placeLeading(leading, width, maxRows);
  return [
    ...placed,
    ...standing.map(
      (anchor) => placeOne(anchor, rows, { width, maxRows, leftCost: LEFT_COST }).place,
    ),
  ];
}

/** Labels of lines that lead down, placed, and how well. */
type Leading = {
  readonly rows: Rows;
  readonly placed: readonly PlacedAnchor[];
  /** Lines that go under another label. */
  readonly crossed: number;
  /** Labels that do not say everything. */
  readonly shortened: number;
};

/** An anchor, and what the left side must save before it is taken for it. */
type Turn = { readonly anchor: Anchor; readonly leftCost: number };

/**
 * Lines that lead down cross the rows above their labels. Which label must go first depends on where
 * there is room beside them, so four orders are tried, and where lines meet trouble in all of them, every
 * way to part them in two; of few lines every order. The one is taken that crosses least, then says most
 * in full, then is lowest.
 *
 * @param leading from left to right
 */
function placeLeading(leading: readonly Anchor[], width: number, maxRows: number): Leading {
  const place = (order: readonly Turn[]): Leading => {
    const rows: Rows = { taken: [], gutters: [] };
    const tried = order.map(({ anchor, leftCost }) =>
      placeOne(anchor, rows, { width, maxRows, leftCost }),
    );
    const placed = tried.map((one) => one.place);
    return {
      rows,
      placed,
      crossed: tried.filter(({ crosses }) => crosses).length,
      shortened: placed.filter(({ label }) => label?.says !== 'all').length,
    };
  };
  const inOrders = (orders: readonly (readonly Anchor[])[]): readonly Leading[] =>
    orders.flatMap((order) =>
      [LEFT_COST, -LEFT_COST].map((leftCost) =>
        place(order.map((anchor) => ({ anchor, leftCost }))),
      ),
    );
  const isGood = ({ crossed, shortened }: Leading): boolean => crossed + shortened === 0;
  const usual = bestOf(inOrders([leading.toReversed(), leading]));
  if (isGood(usual) || leading.length > SOME) return usual;
  const parted = bestOf([usual, ...partedInTwo(leading).map(place)]);
  if (isGood(parted) || leading.length > FEW) return parted;
  return bestOf([parted, ...inOrders(everyOrder(leading))]);
}

/**
 * The lines up to one of them with their labels on the left, from the left one down, the others with
 * theirs on the right, from the right one down: as far as there is room beside them none crosses another.
 * Either half can be the upper one.
 */
function partedInTwo(leading: readonly Anchor[]): readonly (readonly Turn[])[] {
  return [...leading, null].flatMap((_, index) => {
    const left = leading.slice(0, index).map((anchor): Turn => ({ anchor, leftCost: toLeft }));
    const right = leading
      .slice(index)
      .toReversed()
      .map((anchor): Turn => ({ anchor, leftCost: toRight }));
    return [
      [...left, ...right],
      [...right, ...left],
    ];
  });
}

/** The earlier of two that are alike. */
function bestOf(tries: readonly Leading[]): Leading {
  const faults = ({ crossed, shortened, placed }: Leading): readonly number[] => [
    crossed,
    shortened,
    countRows(placed),
  ];
  return tries.reduce((best, one) => (isLess(faults(one), faults(best)) ? one : best));
}

/** Whether the first of the numbers in which they differ is smaller. */
function isLess(some: readonly number[], others: readonly number[]): boolean {
  const at = some.findIndex((one, index) => one !== others[index]);
  return at !== -1 && (some[at] ?? 0) < (others[at] ?? 0);
}

function everyOrder<T>(things: readonly T[]): readonly (readonly T[])[] {
  if (things.length < 2) return [things];
  return things.flatMap((first, index) =>
    everyOrder(things.toSpliced(index, 1)).map((rest) => [first, ...rest]),
  );
}

/** Rows that some placed anchors take. */
export function countRows(placed: readonly PlacedAnchor[]): number {
  return placed.reduce(
    (most, { anchor, row, label }) =>
      label === null && anchor.leads
        ? most
        : Math.max(most, row + Math.max(1, label?.lines.length ?? 1)),
    0,
  );
}

/** The stretch that a label takes. */
export function labelStart({ anchor, side, label }: PlacedAnchor): number {
  const width = label?.width ?? 0;
  return side === 'right'
    ? anchor.x + anchor.half + OWN_GAP
    : anchor.x - anchor.half - OWN_GAP - width;
}

/** `crosses`: no way was free, so its line goes under another label. */
function placeOne(
  anchor: Anchor,
  rows: Rows,
  limits: Omit<Limits, 'strict'>,
): { readonly place: PlacedAnchor; readonly crosses: boolean } {
  for (const strict of anchor.leads ? [true, false] : [true])
    for (const label of anchor.variants) {
      const place = bestPlace(anchor, label, rows, { ...limits, strict });
      if (place === null) continue;
      take(rows, place);
      return { place, crosses: !strict };
    }
  return { place: placeAlone(anchor, rows, limits.maxRows), crosses: true };
}

/**
 * With no room for a label the shape stands where it meets nothing, or in a last row that labels
 * never take: there shapes may cover each other, but no words.
 */
function placeAlone(anchor: Anchor, rows: Rows, maxRows: number): PlacedAnchor {
  const place = (row: number): PlacedAnchor => ({ anchor, row, side: 'right', label: null });
  if (anchor.leads) return place(0);
  const last = Math.min(maxRows - 1, rows.taken.length);
  for (let row = 0; row <= last; row += 1)
    if (isFree(rows.taken[row], shapeOf(anchor))) {
      take(rows, place(row));
      return place(row);
    }
  return place(last + 1);
}

function bestPlace(
  anchor: Anchor,
  label: LabelVariant,
  rows: Rows,
  limits: Limits,
): PlacedAnchor | null {
  const right = firstRow({ anchor, row: 0, side: 'right', label }, rows, limits);
  if (right === 0 && limits.leftCost > 0) return { anchor, row: 0, side: 'right', label };
  const left = firstRow({ anchor, row: 0, side: 'left', label }, rows, limits);
  if (right === null && left === null) return null;
  return left !== null && (right === null || left + limits.leftCost < right)
    ? { anchor, row: left, side: 'left', label }
    : { anchor, row: right ?? 0, side: 'right', label };
}

function firstRow(
  place: PlacedAnchor,
  rows: Rows,
  { width, maxRows, strict }: Limits,
): number | null {
  const start = labelStart(place);
  const wide = place.label?.width ?? 0;
  if (start < 1 || start + wide > width - 1) return null;
  const height = place.label?.lines.length ?? 1;
  const last = Math.min(maxRows - height, rows.taken.length);
  for (let row = 0; row <= last; row += 1) {
    const isBlocked = row > 0 && !isFree(rows.taken[row - 1], lineOf(place.anchor));
    if (strict && place.anchor.leads && isBlocked) return null;
    if (hasRoom({ ...place, row }, rows)) return row;
  }
  return null;
}

function hasRoom(place: PlacedAnchor, rows: Rows): boolean {
  const { anchor, row, label } = place;
  if (!isFree(rows.taken[row], shapeOf(anchor))) return false;
  if (anchor.extent !== null && !isFree(rows.gutters[row], anchor.extent)) return false;
  const stretch = labelStretch(place);
  const height = label?.lines.length ?? 1;
  for (let line = 0; line < height; line += 1)
    if (!isFree(rows.taken[row + line], stretch)) return false;
  return true;
}

function take(rows: Rows, place: PlacedAnchor): void {
  const { anchor, row, label } = place;
  const height = Math.max(1, label?.lines.length ?? 1);
  for (let line = 0; line < row + height; line += 1) {
    rows.taken[line] ??= [];
    rows.gutters[line] ??= [];
  }
  rows.taken[row]?.push(shapeOf(anchor));
  if (anchor.extent !== null) rows.gutters[row]?.push(anchor.extent);
  if (label !== null)
    for (let line = 0; line < height; line += 1) rows.taken[row + line]?.push(labelStretch(place));
  if (anchor.leads)
    for (let line = 0; line < row; line += 1) rows.taken[line]?.push(lineOf(anchor));
}

function shapeOf({ x, half, leads }: Anchor): Interval {
  return leads ? [x - half, x + half] : [x - half - OWN_GAP, x + half + OWN_GAP];
}

function lineOf({ x }: Anchor): Interval {
  return [x - 1, x + 1];
}

function labelStretch(place: PlacedAnchor): Interval {
  const start = labelStart(place);
  const wide = place.label?.width ?? 0;
  return place.side === 'right'
    ? [start - OWN_GAP, start + wide + OTHER_GAP]
    : [start - OTHER_GAP, start + wide + OWN_GAP];
}

function isFree(taken: readonly Interval[] | undefined, [from, to]: Interval): boolean {
  return taken === undefined || taken.every(([start, end]) => to <= start || end <= from);
}
