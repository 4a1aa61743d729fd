import { nextOpenDayOf, openDaysOf } from '../model/check-in-series.ts';
import type { CaseDate } from '../time/case-date.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';
import type { DocketLine } from './docket-line.ts';
import { placeInTime } from './line-of.ts';
import type { LineSeries } from './line-series.ts';
import { orderOf, sortLines } from './sort-lines.ts';

/**
 * The lines of a matter with each line that recurs taken apart: its dates of the coming days, and the
 * first one after them. One that went by stands there where the record says that it is not settled:
 * where the condition is alleged not met, or where it is open and no further date comes. That nobody
 * wrote down whether a check-in of last week was kept says nothing against the client.
 *
 * @param days how many days from today on, today counted in
 */
export function takeApart(
  lines: readonly DocketLine[],
  today: CivilDay,
  days: number,
): readonly DocketLine[] {
  if (lines.every(({ series }) => series === null)) return lines;
  return sortLines(
    lines.flatMap((line) => (line.series === null ? [line] : near(line, line.series, today, days))),
  );
}

/** Every date of a line that recurs between two days, both counted in. */
export function datesBetween(
  line: DocketLine,
  from: CivilDay,
  to: CivilDay,
): readonly DocketLine[] {
  return line.series === null
    ? []
    : openDaysOf(line.series, from, to).map((day) => lineOn(line, day));
}

function near(
  line: DocketLine,
  series: LineSeries,
  today: CivilDay,
  days: number,
): readonly DocketLine[] {
  const behind = addDays(today, days);
  const coming = openDaysOf(series, today, addDays(behind, -1));
  const next = nextOpenDayOf(series, behind);
  const isOver = coming.length === 0 && next === null;
  // That a condition has stopped to bind is a line of its own.
  const hasStopped = series.end !== null && series.end < today;
  const past =
    series.isAllegedNotMet || (isOver && !hasStopped)
      ? openDaysOf(series, series.start, addDays(today, -1)).slice(-1)
      : [];
  return [...past, ...coming, ...(next === null ? [] : [next])].map((day) => lineOn(line, day));
}

function lineOn(line: DocketLine, day: CivilDay): DocketLine {
  const { time, zone } = line.date.kind === 'undated' ? {} : line.date;
  const date: CaseDate = {
    kind: 'on',
    from: day,
    precision: time === undefined ? 'day' : 'time',
    asTyped: '',
    ...(time === undefined ? {} : { time }),
    ...(zone === undefined ? {} : { zone }),
  };
  const one = { ...line, key: `${line.key}/${day}`, date, ...placeInTime(date) };
  return { ...one, order: orderOf(one) };
}
