import { compareText } from '../model/compare-text.ts';
import type { MatterView } from '../model/matter-view.ts';
import { axisMs } from '../time/axis-ms.ts';
import { dayNumber } from '../time/civil-day.ts';
import type { DocketLine } from './docket-line.ts';

/** Places of one day: one without a time, a day of minutes, and a day with what zones add to it. */
const NO_ZONE = 1;
const ZONED = NO_ZONE + 1440;
const ZONE_MINUTES = 14 * 60;
const DAY_PLACES = ZONED + 1440 + 2 * ZONE_MINUTES;
/** Behind every day that is kept; still a small integer, which a map finds faster. */
const UNDATED = 1_000_000_000;

/**
 * What lines are ordered by, as one number: by day, and within a day by instant, so that 9:00 in
 * Boston comes before 8:30 in Houston. What has no time comes first, then times whose zone nobody
 * recorded, by the clock; undated last.
 */
export function orderOf({
  on,
  instant,
  date,
}: Pick<DocketLine, 'on' | 'instant' | 'date'>): number {
  if (on === null) return UNDATED;
  const start = axisMs(on);
  const day = dayNumber(on) * DAY_PLACES;
  const minutes = (ms: number) => Math.round((ms - start) / 60_000);
  const place =
    instant !== null
      ? ZONED + ZONE_MINUTES + minutes(instant)
      : date.kind === 'undated' || date.time === undefined
        ? 0
        : NO_ZONE + minutes(axisMs(on, date.time));
  return Math.trunc(day + place);
}

/**
 * Lines by their order; those of one moment stay as they came. Many lines share a moment, so that
 * gathering them first is several times faster than comparing them.
 */
export function sortLines(lines: readonly DocketLine[]): readonly DocketLine[] {
  const moments = new Map<number, DocketLine[]>();
  for (const line of lines) {
    const moment = moments.get(line.order);
    if (moment === undefined) moments.set(line.order, [line]);
    else moment.push(line);
  }
  const sorted: DocketLine[] = [];
  for (const order of Int32Array.from(moments.keys()).sort())
    for (const line of moments.get(order) ?? []) sorted.push(line);
  return sorted;
}

/** Lines of one matter by order, then by key: the same on every laptop. */
export function sortByKey(lines: readonly DocketLine[]): readonly DocketLine[] {
  return sortLines(lines.toSorted((one, other) => compareText(one.key, other.key)));
}

/** Views by the client's name: how lines of one moment stand. */
export function sortByClient(views: readonly MatterView[]): readonly MatterView[] {
  return views.toSorted(
    (one, other) =>
      compareText(one.client.name, other.client.name) ||
      compareText(one.matter.id, other.matter.id),
  );
}
