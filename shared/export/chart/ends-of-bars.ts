import type { Bar } from '../../chronology/axis-items.ts';
import type { Chronology } from '../../chronology/chronology.ts';
import { dayOfAxisMs } from '../../time/axis-ms.ts';
import type { CaseDate, PartialDay } from '../../time/case-date.ts';
import { formatCivilDay, formatPartialDay } from '../../time/format-civil-day.ts';
import { axisDate } from './axis-date.ts';

/** Since when and until when; empty where nothing is recorded, or it runs on. */
export type BarEnds = { readonly since: string; readonly until: string };

/**
 * The ends of a bar in words, for a page that does not show them: the dates of its record, as they are
 * recorded. Who held the client is counted from several records: there the days of its ends are said.
 */
export function endsOfBars({ rows }: Pick<Chronology, 'rows'>): (bar: Bar) => BarEnds {
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  return (bar) => {
    const row = bar.ref === null ? undefined : rowOf.get(bar.ref.id);
    if (row === undefined) return endsDrawn(bar);
    const { date, endDate } = row;
    if (date.kind === 'from-to') return { since: sayEnd(date.from), until: sayEnd(date.to) };
    return { since: say(date), until: endDate === null ? '' : say(endDate) };
  };
}

function say(date: CaseDate): string {
  return date.kind === 'undated' ? '' : axisDate(date, true);
}

function sayEnd(day: PartialDay): string {
  return `${day.length < 10 ? '~ ' : ''}${formatPartialDay(day, 'axis')}`;
}

/** That nobody held the client ends where a bar says who did, or where nothing is claimed. */
function endsDrawn({ from, solidFrom, to, solidTo, running, tone }: Bar): BarEnds {
  const isFree = tone === 'no-record' || tone === 'released';
  const day = (ms: number, isSure: boolean): string =>
    `${isSure ? '' : '~ '}${formatCivilDay(dayOfAxisMs(ms), 'axis')}`;
  return {
    since: day(from, solidFrom === from),
    until: running || isFree ? '' : day(to, solidTo === to),
  };
}
