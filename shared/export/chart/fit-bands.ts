import { type Band, type BandRules, headHeight, layoutBand } from './band.ts';
import { headOfPart, type LanePart, partHeight, wholeLane } from './lane-part.ts';
import { DAY_MS, monthIndex, monthStart, type Span } from './span.ts';

/** One page of a chart: some lanes of a band. */
export type ChartPage = { readonly band: Band; readonly parts: readonly LanePart[] };

/** What its drawing takes of the page. */
export function pageHeight({ band, parts }: ChartPage): number {
  return headHeight(band) + parts.reduce((sum, part) => sum + partHeight(part), 0);
}

/**
 * Cuts a span into `columns` stretches as equal as whole months, or else whole days, allow.
 */
export function cutSpan(span: Span, columns: number): readonly Span[] {
  const first = monthIndex(span.from);
  const months = monthIndex(span.to - 1) + 1 - first;
  const days = Math.round((span.to - span.from) / DAY_MS);
  const count = Math.min(columns, days);
  const edge = (index: number): number =>
    months >= count
      ? monthStart(first + Math.round((months * index) / count))
      : span.from + Math.round((days * index) / count) * DAY_MS;
  return Array.from({ length: count }, (_, index) => ({
    from: edge(index),
    to: edge(index + 1),
  }));
}

/** Rows that lanes may take, by lane; every other lane takes what it needs. */
type Caps = ReadonlyMap<string, number>;

/** A chart on the pages that it was given; more where its lanes alone need more. */
export type FittedChart = {
  /** Column by column, each from top to bottom. */
  readonly columns: readonly (readonly ChartPage[])[];
  /** Nothing had to be shortened. */
  readonly isWhole: boolean;
};

/**
 * Lays out a chart on `w` pages across and `h` down, lanes on the same page in every column so that
 * the sheets can be laid out as one poster. Where labels need more height, rows are taken from the
 * tallest lanes first, and labels there become shorter.
 *
 * @param room height of one page
 */
export function fitBands(
  span: Span,
  fit: { readonly w: number; readonly h: number },
  rules: BandRules,
  room: number,
): FittedChart {
  const spans = cutSpan(span, fit.w);
  const layoutOne = (one: Span, caps: Caps, namesOnly: boolean): Band =>
    layoutBand(one, { ...rules, namesOnly }, (lane) => caps.get(lane) ?? Infinity);
  const layout = (caps: Caps, namesOnly: boolean): readonly Band[] =>
    spans.map((one) => layoutOne(one, caps, namesOnly));
  const fits = (bands: readonly Band[]): boolean => pageLanes(bands, room).length <= fit.h;
  let caps: Caps = new Map();
  let namesOnly = false;
  for (;;) {
    const bands = layout(caps, namesOnly);
    const tallest = fits(bands) ? null : tallestLane(bands, caps);
    if (tallest !== null) caps = new Map([...caps, tallest]);
    else if (!fits(bands) && !namesOnly) namesOnly = true;
    else break;
  }
  caps = givenBack(caps, (some) => fits(layout(some, namesOnly)));
  const bands = layout(caps, namesOnly);
  const pages = pageLanes(bands, room);
  // Which lanes share a page is the same in every column; how tall they are is not.
  const columns = spans.map((one) => {
    const own = givenBack(caps, (some) => fitsOn(pages, layoutOne(one, some, namesOnly), room));
    return columnOf(layoutOne(one, own, namesOnly), pages, room);
  });
  return {
    columns,
    isWhole: fits(bands) && caps.size === 0 && !namesOnly,
  };
}

/** Rows that were taken where they were not needed in the end: each lane gets back what still fits. */
function givenBack(caps: Caps, fits: (caps: Caps) => boolean): Caps {
  return [...caps].reduce<Caps>((kept, [lane, cap]) => {
    for (const more of [Infinity, cap * 4, cap * 2, cap + 3, cap + 1]) {
      const tried = new Map([...kept, [lane, more]]);
      if (fits(tried)) return tried;
    }
    return kept;
  }, caps);
}

/** Which lanes stand on which page, top to bottom: as many as the tallest column allows. */
function pageLanes(bands: readonly Band[], room: number): PageLanes {
  const pages: string[][] = [[]];
  const head = Math.max(...bands.map(headHeight));
  let used = head;
  for (const [lane, height] of laneHeights(bands)) {
    if (used + height > room && used > head) {
      pages.push([]);
      used = head;
    }
    pages.at(-1)?.push(lane);
    used += height;
  }
  return pages;
}

function laneHeights(bands: readonly Band[]): ReadonlyMap<string, number> {
  const heights = new Map<string, number>();
  for (const band of bands)
    for (const layout of band.lanes)
      heights.set(
        layout.lane.id,
        Math.max(heights.get(layout.lane.id) ?? 0, partHeight(wholeLane(layout))),
      );
  return heights;
}

/** Lanes whose bars are known by their labels keep a row for them. */
const NAMED_BARS: readonly string[] = ['bars', 'stints'];

/**
 * The lane with most rows and a cap for it, down to none: then its marks stand without words. Null
 * where no lane can give more. Who held the client gives none: no line of the table says it.
 */
function tallestLane(bands: readonly Band[], caps: Caps): readonly [string, number] | null {
  const rows = new Map<string, number>();
  for (const band of bands)
    for (const { lane, rows: count } of band.lanes) {
      if (lane.kind === 'holders') continue;
      const least = NAMED_BARS.includes(lane.kind) ? 1 : 0;
      const taken = Math.min(count, caps.get(lane.id) ?? Infinity);
      if (taken > least) rows.set(lane.id, Math.max(rows.get(lane.id) ?? 0, taken));
    }
  const tallest = [...rows].reduce<readonly [string, number] | null>(
    (best, one) => (best === null || one[1] > best[1] ? one : best),
    null,
  );
  if (tallest === null) return null;
  const [lane, count] = tallest;
  // Large steps first: a lane of two hundred rows need not be tried two hundred times.
  return [lane, Math.min(count - 1, Math.floor(count * 0.85))];
}

/** Lanes by page, top to bottom. */
type PageLanes = readonly (readonly string[])[];

function columnOf(band: Band, pages: PageLanes, room: number): readonly ChartPage[] {
  return pages.flatMap((lanes) =>
    splitParts(band, partsOn(lanes, band), room).map((parts) => ({ band, parts })),
  );
}

function fitsOn(pages: PageLanes, band: Band, room: number): boolean {
  return pages.every((lanes) => pageHeight({ band, parts: partsOn(lanes, band) }) <= room);
}

function partsOn(lanes: readonly string[], band: Band): readonly LanePart[] {
  return band.lanes.filter(({ lane }) => lanes.includes(lane.id)).map(wholeLane);
}

/** A lane up to this share of a page is not cut: it waits for the next page. */
const KEPT_WHOLE = 0.6;

/**
 * Puts lanes on pages: as many as fit, and a tall lane is cut between two of its rows.
 *
 * @param room height of one page
 * @param firstRoom height that is left on the first one
 */
export function splitParts(
  band: Band,
  parts: readonly LanePart[],
  room: number,
  firstRoom = room,
): readonly (readonly LanePart[])[] {
  const pages: LanePart[][] = [[]];
  const full = room - headHeight(band);
  let free = firstRoom - headHeight(band);
  for (const whole of parts) {
    const isTall = partHeight(whole) > KEPT_WHOLE * full;
    let rest: LanePart | null = whole;
    while (rest !== null) {
      const fits: boolean = partHeight(rest) <= free;
      const head: LanePart | null = fits || isTall ? headOfPart(rest, free) : null;
      const here: LanePart | null = head ?? (free < full ? null : rest);
      if (here !== null) {
        pages.at(-1)?.push(here);
        free -= partHeight(here);
        rest = here.to < rest.to ? { ...rest, from: here.to } : null;
      }
      if (rest !== null) {
        pages.push([]);
        free = full;
      }
    }
  }
  return pages;
}
