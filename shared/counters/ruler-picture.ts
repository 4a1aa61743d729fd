import type { CivilDay } from '../time/civil-day.ts';
import { dayNumber } from '../time/civil-day.ts';
import { wallClockOf } from '../time/court-time.ts';
import type { CounterReading } from './count-elapsed.ts';
import type { MarkReading, MarkStands } from './marks.ts';
import type { Stretch } from './number-line.ts';

/** A stretch of the bar, 0 to 1. */
export type RulerPart = {
  readonly kind: 'elapsed' | 'doubtful' | 'left-out' | 'perhaps-left-out';
  readonly from: number;
  readonly to: number;
};

/** A mark on the bar; where it is not known to the day it reaches to `to`. */
export type RulerTick = {
  readonly at: number;
  readonly to: number;
  /** "30 d", "6 mo", "48 h". */
  readonly label: string;
  /** Labels of one row do not touch. */
  readonly row: number;
  readonly stands: MarkStands | 'unsaid';
};

export type RulerPicture = {
  readonly parts: readonly RulerPart[];
  readonly ticks: readonly RulerTick[];
  readonly rows: number;
};

/** How far apart labels of one row stand at least, as a part of the bar. */
const LABEL_SHARE = 0.09;
const shortUnits = { hours: 'h', days: 'd', months: 'mo' } as const;

/** The bar of a counter with its marks and what is left out; null where nothing can be counted. */
export function rulerPicture({ elapsed, marks }: CounterReading): RulerPicture | null {
  if (elapsed.kind === 'unknown') return null;
  const { start, end, leftOutDays } = elapsed.value;
  const first = start.earliest ?? start.latest;
  const last = end.latest ?? end.earliest;
  if (first === null || last === null) return null;
  const placed = marks.flatMap((mark) => placeOf(mark));
  const from = dayNumber(first);
  const reach = Math.max(dayNumber(last), from + 1, ...placed.map(({ to }) => to));
  const width = (reach - from) * 1.04;
  const share = (place: number) => Math.min(1, Math.max(0, (place - from) / width));
  const part = (kind: RulerPart['kind'], { after, upTo }: Stretch): readonly RulerPart[] =>
    share(upTo) > share(after) ? [{ kind, from: share(after), to: share(upTo) }] : [];
  const span = (low: CivilDay | null, high: CivilDay | null) =>
    low === null || high === null ? [] : [{ after: dayNumber(low), upTo: dayNumber(high) }];
  const ticks = inRows(
    placed
      .map(({ at, to, ...tick }) => ({ ...tick, at: share(at), to: share(to) }))
      .toSorted((one, other) => one.at - other.at),
  );
  return {
    parts: [
      ...span(first, last).flatMap((one) => part('doubtful', one)),
      ...span(start.latest, end.earliest).flatMap((one) => part('elapsed', one)),
      ...leftOutDays.atMost.flatMap((one) => part('perhaps-left-out', one)),
      ...leftOutDays.surely.flatMap((one) => part('left-out', one)),
    ],
    ticks,
    rows: ticks.reduce((rows, { row }) => Math.max(rows, row + 1), 0),
  };
}

type Placed = Omit<RulerTick, 'row'>;

function placeOf(mark: MarkReading): readonly Placed[] {
  if (mark.kind === 'unknown') return [];
  const { amount, unit } = mark.ruler;
  const label = `${String(amount)} ${shortUnits[unit]}`;
  const { stands } = mark;
  if (mark.kind === 'hour') {
    const at = onWall(mark.falls.earliest, mark.zone);
    const to = mark.falls.latest === null ? at : onWall(mark.falls.latest, mark.zone);
    return [{ at, to, label, stands }];
  }
  const { earliest, latest } = mark.falls;
  const low = earliest ?? latest;
  const high = latest ?? earliest;
  if (low === null || high === null) return [];
  return [{ at: dayNumber(low), to: dayNumber(high), label, stands }];
}

function onWall(instant: number, zone: string): number {
  const { day, time } = wallClockOf(instant, zone);
  return dayNumber(day) + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) / 1440;
}

/** Labels too near to each other go to rows of their own. */
function inRows(ticks: readonly Placed[]): readonly RulerTick[] {
  const ends: number[] = [];
  return ticks.map((tick) => {
    const free = ends.findIndex((end) => tick.at - end >= LABEL_SHARE);
    const row = free === -1 ? ends.length : free;
    ends[row] = tick.at;
    return { ...tick, row };
  });
}
