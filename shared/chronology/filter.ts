import type { EventKind } from '../model/event.ts';
import type { Standing } from '../model/record.ts';
import type { Chronology } from './chronology.ts';
import type { ChronologyRow } from './chronology-row.ts';

/** What to show on axis, in table and on paper alike. Empty lists and words let everything pass. */
export type ChronologyFilter = {
  /** Lane ids to hide. */
  readonly hiddenLanes: readonly string[];
  /** Event kinds to hide. */
  readonly hiddenKinds: readonly EventKind[];
  /** Every word must stand somewhere in the line, in any case. */
  readonly words: string;
  readonly milestonesOnly: boolean;
  /** Standings to hide. */
  readonly hiddenStandings: readonly Standing[];
  /** Only what no source supports. */
  readonly noSource: boolean;
  /** Only what no second person has verified. */
  readonly unverified: boolean;
};

/** Lets everything pass. */
export const noFilter: ChronologyFilter = {
  hiddenLanes: [],
  hiddenKinds: [],
  words: '',
  milestonesOnly: false,
  hiddenStandings: [],
  noSource: false,
  unverified: false,
};

/** Whether a filter hides anything at all. */
export function isFiltering(filter: ChronologyFilter): boolean {
  return (
    filter.hiddenLanes.length > 0 ||
    filter.hiddenKinds.length > 0 ||
    filter.milestonesOnly ||
    filter.hiddenStandings.length > 0 ||
    filter.noSource ||
    filter.unverified ||
    filter.words.trim() !== ''
  );
}

/** Narrows a chronology; lines keep their numbers, so that `#n` means the same everywhere. */
export function filterChronology(chronology: Chronology, filter: ChronologyFilter): Chronology {
  if (!isFiltering(filter)) return chronology;
  const words = filter.words.toLocaleLowerCase('en-US').split(/\s+/).filter(Boolean);
  const rows = chronology.rows.filter(
    (row) =>
      !filter.hiddenLanes.includes(row.lane) &&
      !(row.kind !== null && filter.hiddenKinds.includes(row.kind)) &&
      (!filter.milestonesOnly || row.milestone) &&
      !filter.hiddenStandings.includes(row.standing) &&
      (!filter.noSource || lacksSource(row)) &&
      (!filter.unverified || row.unverified) &&
      words.every((word) => textOfRow(row).includes(word)),
  );
  const shown = new Set(rows.map((row) => row.key));
  const isShown = (ref: { readonly id: string } | null) => ref !== null && shown.has(ref.id);
  const marks = chronology.marks.filter((mark) => isShown(mark.ref));
  const markIds = new Set(marks.map((mark) => mark.id));
  return {
    ...chronology,
    lanes: chronology.lanes.filter((lane) => !filter.hiddenLanes.includes(lane.id)),
    rows,
    marks,
    // The band on top is derived from all of custody: words and kinds do not break it up.
    bars: chronology.bars.filter((bar) =>
      bar.ref === null ? !filter.hiddenLanes.includes(bar.lane) : isShown(bar.ref),
    ),
    gaps: chronology.gaps.filter((gap) => shown.has(gap.id)),
    links: chronology.links.filter((link) => markIds.has(link.from) && markIds.has(link.to)),
  };
}

/** A gap is counted, not recorded: it needs no source. */
function lacksSource(row: ChronologyRow): boolean {
  return row.sources.length === 0 && row.type !== 'gap';
}

function textOfRow(row: ChronologyRow): string {
  const sources = row.sources.map((source) => `${source.label} ${source.docketNumber}`);
  return [row.title, row.detail, row.kindName, row.laneTitle, row.status, ...sources]
    .join(' ')
    .toLocaleLowerCase('en-US');
}
