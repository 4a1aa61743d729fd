import { oncePer } from '../model/once-per.ts';
import { currentSetting, isAttended } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { NamedRecord, Source } from '../model/record.ts';
import { type CaseDate, firstDayOf, lastDayOf } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { record } from './words.ts';

/** A record with its dates and the sources that speak of them. */
export type DatedRecord = {
  readonly record: NamedRecord;
  /** The dates that are in use: of a hearing, that of its current setting. */
  readonly dates: readonly CaseDate[];
  /** Every date that a source may speak of: struck settings among them. */
  readonly allDates: readonly CaseDate[];
  readonly sources: readonly Source[];
  /** The notice of the current setting alone. */
  readonly notice: Source | null;
};

/**
 * The records of a matter that carry dates, events, stints, claims and bars, where a source or what
 * was typed can be compared with them. Read once for all checks that ask.
 */
export const datedRecords = oncePer((view: MatterView): readonly DatedRecord[] =>
  read(view).filter(canBeCompared),
);

/** Says whether a text names a day of the week; most do not, and are read no further. */
export function namesWeekday(text: string): boolean {
  return text.length > 4 && /sun|mon|tue|wed|thu|fri|sat/i.test(text);
}

function canBeCompared({ sources, notice, dates }: DatedRecord): boolean {
  return (
    sources.length > 0 || notice !== null || dates.some(({ asTyped }) => namesWeekday(asTyped))
  );
}

function read(view: MatterView): readonly DatedRecord[] {
  return [
    ...view.events.map((event): DatedRecord => {
      const setting = isAttended(event) ? currentSetting(event) : null;
      const dates = setting === null && 'date' in event ? [event.date] : [];
      return {
        record: record('events', event),
        dates: setting === null ? dates : [setting.date],
        allDates: isAttended(event) ? event.details.settings.map((one) => one.date) : dates,
        sources: event.sources,
        notice: setting?.notice ?? null,
      };
    }),
    ...view.stints.map((row) => other('stints', row, [row.bookIn, row.bookOut], row.sources)),
    ...view.claims.map((row) =>
      other('claims', row, [row.lodged, row.served, row.lifted], row.sources),
    ),
    ...view.bars.map((row) => other('bars', row, [row.from, row.expires, row.lifted], row.sources)),
  ];
}

/** The first and last days of dates, for finding the year of a date that was written without one. */
export function daysOf(dates: readonly CaseDate[]): readonly CivilDay[] {
  return dates.flatMap((date) => {
    if (date.kind === 'undated') return [];
    const to = date.kind === 'between' || date.kind === 'from-to' ? date.to : date.from;
    return [firstDayOf(date.from), lastDayOf(to)];
  });
}

function other(
  table: NamedRecord['table'],
  row: { readonly id: string },
  ends: readonly (CaseDate | null)[],
  sources: readonly Source[],
): DatedRecord {
  const dates = ends.filter((date) => date !== null);
  return { record: record(table, row), dates, allDates: dates, sources, notice: null };
}
