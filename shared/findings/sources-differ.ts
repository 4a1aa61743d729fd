import { type DatedRecord, datedRecords, daysOf } from './dated-texts.ts';
import type { FindingCheck, Seen } from './finding.ts';
import { statedDates, surelyDiffer } from './stated-dates.ts';
import { quoted } from './words.ts';

/** Two sources of one fact that cannot both be right about its date. */
export const sourcesDiffer: FindingCheck = {
  code: 'sources-differ',
  name: 'Sources state different dates',
  find: ({ view }) => datedRecords(view).flatMap(seenOf),
};

function seenOf({ record, allDates, sources, notice }: DatedRecord): readonly Seen[] {
  if (sources.length + (notice === null ? 0 : 1) < 2) return [];
  // Of a record with several dates each source may speak of another one.
  const [date, second] = allDates;
  const near = date === undefined || second !== undefined ? undefined : daysOf([date])[0];
  if (near === undefined) return [];
  const stated = statedDates(notice === null ? sources : [...sources, notice], near);
  for (const [index, first] of stated.entries())
    for (const other of stated.slice(index + 1))
      if (surelyDiffer(first.date, other.date))
        return [
          {
            severity: 'doubtful',
            sentence: `One source states ${quoted(first.source.dateAsStated)}, another ${quoted(other.source.dateAsStated)}.`,
            records: [record],
            field: 'Sources',
            quotesRestricted: [first, other].some(
              ({ source }) => (source.restricted ?? []).length > 0,
            ),
          },
        ];
  return [];
}
