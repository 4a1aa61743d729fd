import type { Chronology } from '../../../shared/chronology/chronology.ts';
import type { ChronologyRow } from '../../../shared/chronology/chronology-row.ts';
import type { Bar, Mark } from '../../../shared/chronology/axis-items.ts';
import type { SceneItem } from '../../../shared/chronology/project-scene.ts';
import type { PlacedDate } from '../../../shared/time/case-date.ts';

/**
 * Something that the arrow keys stop at: a line of the table, an earlier setting of its hearing, or
 * a piece of the holders' band.
 */
export type Stop = {
  /** The line's key; of an earlier setting its mark's id, of a piece of the band its bar's id. */
  readonly key: string;
  readonly lane: string;
  readonly at: number;
  readonly to: number;
  readonly row: ChronologyRow | null;
  readonly bar: Bar | null;
  /** The mark that stands here; null for bars and gaps. */
  readonly mark: Mark | null;
  /** Of an earlier setting, the date that took its place; null where none did. */
  readonly replacedBy: PlacedDate | null;
};

/** The stops of each lane by time, lanes from top to bottom; lanes without stops are missing. */
export type AxisWalk = {
  readonly lanes: readonly string[];
  readonly stops: ReadonlyMap<string, readonly Stop[]>;
  readonly byKey: ReadonlyMap<string, Stop>;
};

export type Step = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last';

/** Lays out the way of the arrow keys through a chronology. */
export function walkOf(chronology: Chronology): AxisWalk {
  const places = placesOf(chronology);
  const all: Stop[] = [];
  for (const row of chronology.rows) {
    const place = places.get(row.key);
    if (place !== undefined) all.push({ ...plain, key: row.key, lane: row.lane, ...place, row });
  }
  all.push(...earlierSettings(chronology, places));
  for (const bar of chronology.bars)
    if (bar.ref === null)
      all.push({ ...plain, key: bar.id, lane: bar.lane, at: bar.from, to: bar.to, bar });
  const stops = new Map<string, Stop[]>(chronology.lanes.map((lane) => [lane.id, []]));
  for (const stop of all) stops.get(stop.lane)?.push(stop);
  for (const list of stops.values()) list.sort((a, b) => a.at - b.at);
  return {
    lanes: chronology.lanes.map((lane) => lane.id).filter((id) => (stops.get(id)?.length ?? 0) > 0),
    stops,
    byKey: new Map(all.map((stop) => [stop.key, stop])),
  };
}

/**
 * Where a key leads to: along the lane, or to what is nearest in time in the next lane that holds
 * anything. Null at the ends.
 *
 * @param from null = nothing is current: the first stop of the first lane
 */
export function takeStep(walk: AxisWalk, from: Stop | null, step: Step): Stop | null {
  const lane = from?.lane ?? walk.lanes[0];
  const own = lane === undefined ? [] : (walk.stops.get(lane) ?? []);
  if (from === null) return (step === 'last' ? own.at(-1) : own[0]) ?? null;
  const place = own.findIndex((stop) => stop.key === from.key);
  switch (step) {
    case 'previous':
      return place > 0 ? (own[place - 1] ?? null) : null;
    case 'next':
      return own[place + 1] ?? null;
    case 'first':
      return own[0] ?? null;
    case 'last':
      return own.at(-1) ?? null;
    case 'up':
    case 'down': {
      const number = walk.lanes.indexOf(from.lane) + (step === 'up' ? -1 : 1);
      const next = walk.stops.get(walk.lanes[number] ?? '');
      return next === undefined ? null : nearest(next, from.at);
    }
  }
}

/** Whether an item of the scene stands for a stop, alone or among others. */
export function holdsStop(item: SceneItem, stop: Stop): boolean {
  if (item.lane !== stop.lane) return false;
  if (item.type === 'mark') return item.mark.id === stop.mark?.id;
  if (item.type !== 'count') return keysOf(item).includes(stop.key);
  // A count can hold thousands: it is asked only where the stop can be in it.
  if (stop.at < item.from || stop.at > item.to) return false;
  const id = stop.mark?.id ?? stop.key;
  return item.members().some((one) => one.id === id);
}

/** Key of the stop at an item that stands for one thing; null for several. */
export function stopKeyOf(item: SceneItem, walk: AxisWalk): string | null {
  if (item.type === 'mark' && walk.byKey.has(item.mark.id)) return item.mark.id;
  const [key, ...others] = keysOf(item);
  return key === undefined || others.length > 0 ? null : key;
}

/** Keys of the lines, or the band's pieces, that an item stands for. */
export function keysOf(item: SceneItem): readonly string[] {
  switch (item.type) {
    case 'mark':
      return [item.mark.ref.id];
    case 'bar':
      return [item.bar.ref?.id ?? item.bar.id];
    case 'bars':
      return item.bars.map((bar) => bar.ref?.id ?? bar.id);
    case 'gap':
      return [item.gap.id];
    case 'count':
      return [...new Set(item.members().map((one) => one.ref?.id ?? one.id))];
  }
}

function nearest(stops: readonly Stop[], at: number): Stop | null {
  let best: Stop | null = null;
  for (const stop of stops) {
    const isNearer = best === null || distance(stop, at) < distance(best, at);
    if (isNearer) best = stop;
  }
  return best;
}

function distance(stop: Stop, at: number): number {
  if (at >= stop.at && at <= stop.to) return 0;
  return Math.min(Math.abs(stop.at - at), Math.abs(stop.to - at));
}

const plain = { row: null, bar: null, mark: null, replacedBy: null } as const;

type Place = Pick<Stop, 'at' | 'to' | 'bar' | 'mark'>;

/** The marks of hearings that do not stand for the line itself: settings that were before. */
function earlierSettings(
  { marks, links, rows }: Chronology,
  places: ReadonlyMap<string, Place>,
): readonly Stop[] {
  const others = marks.filter((mark) => places.get(mark.ref.id)?.mark?.id !== mark.id);
  if (others.length === 0) return [];
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  const next = new Map(links.map((link) => [link.from, link.to]));
  const markOf = new Map(marks.map((mark) => [mark.id, mark]));
  return others.flatMap((mark): readonly Stop[] => {
    const row = rowOf.get(mark.ref.id);
    if (row === undefined) return [];
    const replacedBy = markOf.get(next.get(mark.id) ?? '')?.date ?? null;
    const { id: key, lane, at } = mark;
    return [{ key, lane, at, to: at, row, bar: null, mark, replacedBy }];
  });
}

function placesOf({ marks, bars, gaps }: Chronology): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const mark of marks)
    // A hearing has a mark for each setting; the one that holds now carries the hearing's own id.
    if (mark.id === mark.ref.id || !places.has(mark.ref.id))
      places.set(mark.ref.id, { at: mark.at, to: mark.at, bar: null, mark });
  for (const bar of bars)
    if (bar.ref !== null) places.set(bar.ref.id, { at: bar.from, to: bar.to, bar, mark: null });
  for (const gap of gaps) places.set(gap.id, { at: gap.from, to: gap.to, bar: null, mark: null });
  return places;
}
