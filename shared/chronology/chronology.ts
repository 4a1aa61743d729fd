import type { MatterView } from '../model/matter-view.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { limitOfFacts } from '../custody/spans.ts';
import type { Bar, GapMark, Mark, ResetLink } from './axis-items.ts';
import type { ChronologyRow } from './chronology-row.ts';
import { custodyBars } from './custody-bars.ts';
import { eventItems } from './event-items.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { chronologyRows } from './rows.ts';

/**
 * Everything that a matter puts on the axis and into the table: the one projection that screen,
 * paper and exports draw from. Pure: the same matter on the same day gives the same value in any
 * zone.
 */
export type Chronology = {
  readonly lanes: readonly Lane[];
  /** By place on the axis, then id. */
  readonly marks: readonly Mark[];
  /** By lane, then start, then id. */
  readonly bars: readonly Bar[];
  readonly gaps: readonly GapMark[];
  /** By id. */
  readonly links: readonly ResetLink[];
  /** In the order of events; undated lines last. */
  readonly rows: readonly ChronologyRow[];
  readonly asOf: CivilDay;
  /** Past this day nothing says held or free. */
  readonly limit: CivilDay;
};

/** Archived records show only where they are asked for. */
export type ChronologyOptions = { readonly asOf: CivilDay; readonly withArchived?: boolean };

/** Projects a matter onto the axis and into the table. */
export function buildChronology(view: MatterView, options: ChronologyOptions): Chronology {
  const { asOf, withArchived = false } = options;
  const limit = limitOfFacts(view, asOf);
  const events = view.events.filter((event) => withArchived || !event.archived);
  const lanes = lanesOf({ ...view, events }, withArchived);
  const items = eventItems(events, view, limit);
  const custody = custodyBars(view, asOf);
  return {
    lanes,
    marks: [...items.marks].sort((a, b) => a.at - b.at || compareIds(a, b)),
    bars: sortBars([...custody.bars, ...items.bars], lanes),
    gaps: custody.gaps,
    links: [...items.links].sort(compareIds),
    rows: chronologyRows({ ...view, events }, lanes, { asOf, withArchived }),
    asOf,
    limit,
  };
}

function sortBars(bars: readonly Bar[], lanes: readonly Lane[]): readonly Bar[] {
  const place = new Map(lanes.map((lane, index) => [lane.id, index]));
  const placeOf = (bar: Bar) => place.get(bar.lane) ?? lanes.length;
  return [...bars].sort((a, b) => placeOf(a) - placeOf(b) || a.from - b.from || compareIds(a, b));
}

function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
