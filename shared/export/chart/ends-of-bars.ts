import type { Bar } from '../../chronology/axis-items.ts';
import type { Chronology } from '../../chronology/chronology.ts';
import { dayOfAxisMs } from '../../time/axis-ms.ts';
import type { CaseDate, PartialDay } from '../../time/case-date.ts';
import type { Voice } from '../voice.ts';
import { axisDate } from './axis-date.ts';

/** Since when and until when; empty where nothing is recorded, or it runs on. */
export type BarEnds = { readonly since: string; readonly until: string };

/**
 * The ends of a bar in words, for a page that does not show them: the dates of its record, as they are
 * recorded. Who held the client is counted from several records: there the days of its ends are said.
 */
export function endsOfBars(
  { rows }: Pick<Chronology, 'rows'>,
  voice: Voice,
): (bar: Bar) => BarEnds {
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  return (bar) => {
    const row = bar.ref === null ? undefined : rowOf.get(bar.ref.id);
    if (row === undefined) return endsDrawn(bar, voice);
    const { date, endDate } = row;
    if (date.kind === 'from-to')
      return { since: sayEnd(date.from, voice), until: sayEnd(date.to, voice) };
    return { since: sayDate(date, voice), until: endDate === null ? '' : sayDate(endDate, voice) };
  };
}

function sayDate(date: CaseDate, voice: Voice): string {
  return date.kind === 'undated' ? '' : axisDate(date, voice, true);
}

function sayEnd(day: PartialDay, { labelDay }: Voice): string {
  return `${day.length < 10 ? '~ ' : ''}${labelDay(day, true)}`;
}

/** That nobody held the client ends where a bar says who did, or where nothing is claimed. */
function endsDrawn(bar: Bar, { labelDay }: Voice): BarEnds {
  const { from, solidFrom, to, solidTo, running, tone } = bar;
  const isFree = tone === 'no-record' || tone === 'released';
  const day = (ms: number, isSure: boolean): string =>
    `${isSure ? '' : '~ '}${labelDay(dayOfAxisMs(ms), true)}`;
  return {
    since: day(from, solidFrom === from),
    until: running || isFree ? '' : day(to, solidTo === to),
  };
}
