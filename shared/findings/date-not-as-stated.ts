import type { Source } from '../model/record.ts';
import { type DatedRecord, datedRecords, daysOf } from './dated-texts.ts';
import type { FindingCheck, Seen } from './finding.ts';
import { statedDates, surelyDiffer } from './stated-dates.ts';
import { quoted, say } from './words.ts';

/** All sources that state a date state another than the record has. */
export const dateNotAsStated: FindingCheck = {
  code: 'date-not-as-stated',
  name: 'Date is not what the source states',
  find: ({ view }) => datedRecords(view).flatMap(seenOf),
};

function seenOf({ record, dates, allDates, sources, notice }: DatedRecord): readonly Seen[] {
  if ((notice?.dateAsStated ?? '') === '' && sources.every(statesNone)) return [];
  const near = daysOf(dates)[0];
  const [date] = dates;
  if (near === undefined || date === undefined) return [];
  // Where one source agrees and another does not, the sources differ, and that is said elsewhere.
  const agrees = (one: Parameters<typeof surelyDiffer>[0], among: typeof dates) =>
    among.some((other) => !surelyDiffer(one, other));
  const stated = statedDates(sources, near);
  const ofNotice = notice === null ? [] : statedDates([notice], near);
  const off = [
    ...(stated.some((one) => agrees(one.date, allDates)) ? [] : stated),
    ...ofNotice.filter((one) => !agrees(one.date, dates)),
  ][0];
  if (off === undefined) return [];
  return [
    {
      severity: 'wrong',
      sentence: `The source states ${quoted(off.source.dateAsStated)}, the record has ${say(date)}.`,
      records: [record],
      field: 'Date',
      quotesRestricted: (off.source.restricted ?? []).length > 0,
    },
  ];
}

function statesNone({ dateAsStated }: Source): boolean {
  return dateAsStated === '';
}
