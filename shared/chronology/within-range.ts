import { axisMs } from '../time/axis-ms.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';
import { earliestDay, latestDay } from '../time/date-bounds.ts';
import type { Chronology } from './chronology.ts';
import type { ChronologyRow } from './chronology-row.ts';

/** Days that are shown, both included; null = open on that side. */
export type DayRange = { readonly from: CivilDay | null; readonly to: CivilDay | null };

/** Open on both sides. */
export const allDays: DayRange = { from: null, to: null };

/** A stretch of the axis: `to` is not included. */
type Stretch = { readonly from: number; readonly to: number };

/** A range on the axis. */
export function stretchOf({ from, to }: DayRange): Stretch {
  return {
    from: from === null ? -Infinity : axisMs(from),
    to: to === null ? Infinity : axisMs(addDays(to, 1)),
  };
}

/**
 * Narrows a chronology to what can have been in some days: a doubtful date counts as long as one of its
 * days is among them, and what has no date stays, because nobody knows. Lines keep their numbers. Of a
 * hearing the settings of other days leave the axis; its line still says them.
 */
export function chronologyWithin(chronology: Chronology, range: DayRange): Chronology {
  if (range.from === null && range.to === null) return chronology;
  const days = stretchOf(range);
  const marks = chronology.marks.filter(({ from, to, at }) =>
    meet({ from: Math.min(from, at), to: Math.max(to, at + 1) }, days),
  );
  const gaps = chronology.gaps.filter((gap) => meet(gap, days));
  const markIds = new Set(marks.map(({ id }) => id));
  const shown = new Set([...marks.map(({ ref }) => ref.id), ...gaps.map(({ id }) => id)]);
  const byMarks = idsOf(chronology.marks);
  const byDates = idsOf(chronology.bars);
  const rows = chronology.rows.filter(
    (row) =>
      shown.has(row.key) ||
      (row.type !== 'gap' &&
        (byDates.has(row.key) || !byMarks.has(row.key)) &&
        meet(stretchOfRow(row), days)),
  );
  const keys = new Set(rows.map(({ key }) => key));
  return {
    ...chronology,
    rows,
    marks,
    gaps,
    bars: chronology.bars.filter((bar) =>
      bar.ref === null ? meet(bar, days) : keys.has(bar.ref.id),
    ),
    links: chronology.links.filter((link) => markIds.has(link.from) && markIds.has(link.to)),
  };
}

function meet(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && one.to > other.from;
}

function idsOf(
  items: readonly { readonly ref: { readonly id: string } | null }[],
): ReadonlySet<string> {
  return new Set(items.flatMap(({ ref }) => (ref === null ? [] : [ref.id])));
}

/** From the first day to the last, both whole, of a line that is known by its dates. */
function stretchOfRow({ date, endDate, running }: ChronologyRow): Stretch {
  if (date.kind === 'undated') return { from: -Infinity, to: Infinity };
  const end = endDate === null || endDate.kind === 'undated' ? date : endDate;
  const from = Math.min(axisMs(earliestDay(date)), axisMs(earliestDay(end)));
  const last = [latestDay(date), latestDay(end)].map((day) => axisMs(addDays(day, 1)));
  // What ended nobody knows when can have gone on as long as what still runs.
  const isOpen = running || endDate?.kind === 'undated';
  return { from, to: isOpen ? Infinity : Math.max(...last) };
}
