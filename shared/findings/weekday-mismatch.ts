import type { Source } from '../model/record.ts';
import { weekdayOf } from '../time/civil-day.ts';
import { weekdayName } from '../time/day-names.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { type DatedRecord, datedRecords, daysOf, namesWeekday } from './dated-texts.ts';
import type { FindingCheck } from './finding.ts';
import { statedWeekdays } from './stated-weekdays.ts';
import { quoted } from './words.ts';

type Text = { readonly text: string; readonly restricted: boolean };

/** A notice, a quotation or what was typed names a weekday that its date does not have. */
export const weekdayMismatch: FindingCheck = {
  code: 'weekday-mismatch',
  name: 'Weekday does not match the date',
  find: ({ view }) =>
    datedRecords(view).flatMap((dated) =>
      textsOf(dated).flatMap(({ text, restricted }) =>
        statedWeekdays(text, daysOf(dated.allDates))
          .filter(({ weekday, day }) => weekdayOf(day) !== weekday)
          .map(({ words, day }) => ({
            severity: 'wrong' as const,
            sentence: `${quoted(words)} is written, but ${formatCivilDay(day, 'axis')} is a ${weekdayName(weekdayOf(day), 'long')}.`,
            records: [dated.record] as const,
            field: 'Date',
            quotesRestricted: restricted,
          })),
      ),
    ),
};

/** Only what speaks of dates that are in use: what a struck notice said is history. */
function textsOf({ dates, sources, notice }: DatedRecord): readonly Text[] {
  const texts: Text[] = [];
  const add = (text: string, restricted: boolean) => {
    if (namesWeekday(text) && texts.every((one) => one.text !== text))
      texts.push({ text, restricted });
  };
  const addSource = ({ dateAsStated, quote, restricted = [] }: Source) => {
    add(dateAsStated, restricted.length > 0);
    add(quote, restricted.length > 0);
  };
  for (const { asTyped } of dates) add(asTyped, false);
  sources.forEach(addSource);
  if (notice !== null) addSource(notice);
  return texts;
}
