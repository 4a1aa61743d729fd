import { addDays, type CivilDay } from '../time/civil-day.ts';
import type { Docket } from './docket.ts';
import type { DocketLine } from './docket-line.ts';
import { sortLines } from './sort-lines.ts';

/**
 * What leads or is overdue, then every line that can fall into so many days from today on, each once,
 * with every date of what recurs.
 */
export function linesWithin(docket: Docket, today: CivilDay, days: number): readonly DocketLine[] {
  const last = addDays(today, days - 1);
  const ahead = [...docket.list('today'), ...docket.list('week'), ...docket.list('later')];
  const within = ahead.filter(({ on }) => on !== null && on <= last);
  const dated = [...within, ...docket.recurring(today, last)];
  const first = [...docket.list('lead'), ...docket.list('overdue')];
  const seen = new Set<string>();
  return [...first, ...sortLines(dated)].filter((line) => {
    const key = `${line.key} ${line.on ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
