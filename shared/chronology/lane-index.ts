import { axisMs } from '../time/axis-ms.ts';
import type { Bar, GapMark, Mark, ResetLink } from './axis-items.ts';
import type { Chronology } from './chronology.ts';
import type { Lane } from './lanes.ts';
import { packRows } from './pack-rows.ts';
import type { AxisWindow } from './project-scene.ts';

/** The bands whose bars are always drawn, never counted together with others. */
export const exemptBands = ['holder', 'removal-bar', 'stint', 'claim'] as const;
/** The other bands: crowded short bars of theirs become a count. */
const mergingBands = ['condition', 'span'] as const;
/** Bands from top to bottom of a lane. */
export const bandOrder = [...exemptBands, ...mergingBands] as const;
export type Band = (typeof bandOrder)[number];

/** More bars at once than this are counted, not drawn: the lane would fill the screen. */
const MAX_MERGING_ROWS = 4;
const DAY_MS = 86_400_000;
/** A doubtful stretch shorter than this needs no looking for when its mark is out of the window. */
const LONG_DOUBT_MS = 2 * DAY_MS;

/** A bar with the row of its band in which it stands, 0 on top; -1 = no row was free. */
export type RowedBar = {
  readonly bar: Bar;
  readonly row: number;
  /** Where a label inside it may begin: behind its doubtful start and what lies over its first day. */
  readonly labelFrom: number;
};

/** One lane, sorted for windows of it to be cut out fast. */
export type LaneIndex = {
  readonly lane: Lane;
  /** Custody, claims and bars to removal, by start. */
  readonly exempt: readonly RowedBar[];
  /** Marks and merging bars, by place. */
  readonly entries: readonly (Mark | RowedBar)[];
  /** Place of each entry: the shape of a mark, the start of a bar. Sorted. */
  readonly at: Float64Array;
  /** End of each entry; of a mark its own place. */
  readonly end: Float64Array;
  /** Row of a merging bar, -1 where none was free; -2 for a mark. */
  readonly row: Int8Array;
  /** For each row of merging bars its entries, by place; they do not overlap. */
  readonly rowEntries: readonly Int32Array[];
  /** Entries that are marks with a long doubtful stretch. */
  readonly doubtful: readonly number[];
  readonly gaps: readonly GapMark[];
  /** How many rows each band takes up; bands without bars are missing. */
  readonly bandRows: ReadonlyMap<Band, number>;
};

/** A chronology sorted for the axis. Building it is linear but for one sort; it is built once. */
export type ChronologyIndex = {
  readonly chronology: Chronology;
  readonly lanes: readonly LaneIndex[];
  /** From the first to the last thing on the axis; the as-of day where there is nothing. */
  readonly extent: AxisWindow;
  /** Links whose ends both stand in one lane. */
  readonly links: readonly PlacedLink[];
  /** Layouts already worked out, newest last; only `project` reads and writes it. */
  readonly memo: Map<string, unknown>;
};

/** A link with its lane's number and the entries of its ends there. */
export type PlacedLink = {
  readonly link: ResetLink;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
};

/** Sorts a chronology for the axis. */
export function indexChronology(chronology: Chronology): ChronologyIndex {
  const numberOf = numbersOf(chronology);
  const marks = groupByLane(
    [...chronology.marks].sort((a, b) => a.at - b.at || numberOf(a) - numberOf(b)),
  );
  const bars = groupByLane(
    [...chronology.bars].sort(
      (a, b) =>
        a.from - b.from || a.to - b.to || numberOf(a) - numberOf(b) || (a.id < b.id ? -1 : 1),
    ),
  );
  const gaps = groupByLane(chronology.gaps);
  const lanes = chronology.lanes.map((lane) =>
    indexLane(lane, marks.get(lane.id) ?? [], bars.get(lane.id) ?? [], gaps.get(lane.id) ?? []),
  );
  return {
    chronology,
    lanes,
    extent: extentOf(chronology),
    links: placeLinks(chronology.links, lanes),
    memo: new Map(),
  };
}

/** Things of one place stand in the order of events, which the user can change. */
function numbersOf({ rows }: Chronology): (thing: Mark | Bar) => number {
  const numbers = new Map(rows.map((row) => [row.key, row.number]));
  return ({ ref }) => (ref === null ? 0 : (numbers.get(ref.id) ?? 0));
}

/** Whether an entry is a mark. */
export function isMark(entry: Mark | RowedBar): entry is Mark {
  return 'at' in entry;
}

/** Whether a bar is always drawn. */
export function isExempt(bar: Bar): boolean {
  return exemptBands.some((band) => band === bar.band);
}

function indexLane(
  lane: Lane,
  marks: readonly Mark[],
  bars: readonly Bar[],
  gaps: readonly GapMark[],
): LaneIndex {
  const bandRows = new Map<Band, number>();
  const rowed = bandOrder.flatMap((band) => {
    const own = bars.filter((bar) => bar.band === band);
    if (own.length === 0) return [];
    const exempt = exemptBands.some((one) => one === band);
    const stretches = own.map(stretchOf);
    const rows = packRows(stretches, { gap: 0, maxRows: exempt ? null : MAX_MERGING_ROWS });
    bandRows.set(
      band,
      rows.reduce((most, row) => Math.max(most, row + 1), 1),
    );
    const covered = new Map<number, number>();
    return own.map((bar, index): RowedBar => {
      const row = rows[index] ?? -1;
      const labelFrom = Math.max(labelStart(bar), isBrief(bar) ? 0 : (covered.get(row) ?? 0));
      if (isBrief(bar)) covered.set(row, bar.to);
      return { bar, row, labelFrom };
    });
  });
  // A gap is a hole between stays: it stands in their first row even where nothing else does.
  if (gaps.length > 0 && !bandRows.has('stint')) bandRows.set('stint', 1);
  const merging = rowed.filter(({ bar }) => !isExempt(bar));
  const entries = mergeByPlace(
    marks,
    merging.sort((a, b) => a.bar.from - b.bar.from),
  );
  const size = entries.length;
  const at = new Float64Array(size);
  const end = new Float64Array(size);
  const row = new Int8Array(size).fill(-2);
  const rowEntries: number[][] = [];
  const doubtful: number[] = [];
  entries.forEach((entry, index) => {
    at[index] = placeOf(entry);
    if (isMark(entry)) {
      end[index] = entry.at;
      if (entry.to - entry.from > LONG_DOUBT_MS) doubtful.push(index);
    } else {
      end[index] = entry.bar.to;
      row[index] = entry.row;
      if (entry.row >= 0) (rowEntries[entry.row] ??= []).push(index);
    }
  });
  return {
    lane,
    exempt: rowed.filter(({ bar }) => isExempt(bar)).sort((a, b) => a.bar.from - b.bar.from),
    entries,
    at,
    end,
    row,
    rowEntries: rowEntries.map((list) => Int32Array.from(list)),
    doubtful,
    gaps,
    bandRows,
  };
}

/** A stretch of one day lies over the beginning of what began on that day in its row. */
function isBrief(bar: Bar): boolean {
  return bar.to - bar.from <= DAY_MS;
}

function labelStart(bar: Bar): number {
  return bar.solidFrom < bar.solidTo ? bar.solidFrom : bar.from;
}

/**
 * What a bar takes up of its row. Of a doubtful end only half: there two stints may cross. A bar of
 * one day lies on the beginning of what begins that day, such as an arrest by CBP handed to ICE.
 */
function stretchOf(bar: Bar): { readonly from: number; readonly to: number } {
  if (isBrief(bar)) return { from: bar.from, to: bar.from + 1 };
  const from = (bar.from + Math.min(bar.solidFrom, bar.to)) / 2;
  const to = (bar.to + Math.max(bar.solidTo, bar.from)) / 2;
  return to - from >= DAY_MS ? { from: from + 1, to } : { from: bar.from + 1, to: bar.to };
}

/** Both lists are sorted; so is what comes out. */
function mergeByPlace(
  marks: readonly Mark[],
  bars: readonly RowedBar[],
): readonly (Mark | RowedBar)[] {
  const merged: (Mark | RowedBar)[] = [];
  let next = 0;
  for (const mark of marks) {
    for (let bar = bars[next]; bar !== undefined && bar.bar.from < mark.at; bar = bars[++next])
      merged.push(bar);
    merged.push(mark);
  }
  return next === 0 && bars.length === 0 ? merged : [...merged, ...bars.slice(next)];
}

function placeOf(entry: Mark | RowedBar): number {
  return isMark(entry) ? entry.at : entry.bar.from;
}

function groupByLane<T extends { readonly lane: string }>(
  things: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const lanes = new Map<string, T[]>();
  for (const thing of things) {
    const lane = lanes.get(thing.lane);
    if (lane === undefined) lanes.set(thing.lane, [thing]);
    else lane.push(thing);
  }
  return lanes;
}

function extentOf({ marks, bars, gaps, asOf }: Chronology): AxisWindow {
  let from = Infinity;
  let to = -Infinity;
  for (const mark of marks) {
    if (mark.from < from) from = mark.from;
    if (mark.to > to) to = mark.to;
  }
  for (const stretch of [bars, gaps].flat()) {
    if (stretch.from < from) from = stretch.from;
    if (stretch.to > to) to = stretch.to;
  }
  if (from > to) return { from: axisMs(asOf), to: axisMs(asOf) + DAY_MS };
  return { from, to: Math.max(to, from + DAY_MS) };
}

function placeLinks(
  links: readonly ResetLink[],
  lanes: readonly LaneIndex[],
): readonly PlacedLink[] {
  if (links.length === 0) return [];
  const wanted = new Set(links.flatMap((link) => [link.from, link.to]));
  const places = new Map<string, { readonly lane: number; readonly entry: number }>();
  lanes.forEach(({ entries }, lane) => {
    entries.forEach((one, entry) => {
      if (isMark(one) && wanted.has(one.id)) places.set(one.id, { lane, entry });
    });
  });
  return links.flatMap((link) => {
    const from = places.get(link.from);
    const to = places.get(link.to);
    if (from === undefined || to === undefined || from.lane !== to.lane) return [];
    return [{ link, lane: from.lane, from: from.entry, to: to.entry }];
  });
}
