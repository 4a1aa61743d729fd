import { currentSetting, isAttended } from '../model/event-date.ts';
import { settingStatusSchema } from '../model/hearing.ts';
import { isAhead } from './ends.ts';
import type { FindingCheck } from './finding.ts';
import { quoted, record, say } from './words.ts';

const over: readonly string[] = settingStatusSchema.extract([
  'held',
  'not-held',
  'not-reached',
]).options;

/** A hearing that is said to be over though its day has not come. */
export const outcomeAhead: FindingCheck = {
  code: 'outcome-ahead',
  name: 'Over before its day',
  find: ({ view, today }) =>
    view.events.flatMap((event) => {
      if (!isAttended(event)) return [];
      const { status, date } = currentSetting(event);
      if (!over.includes(status) || !isAhead(date, today)) return [];
      return [
        {
          severity: 'wrong',
          sentence: `${quoted(event.title)} is marked as ${status.replace('-', ' ')}, but its date, ${say(date)}, has not come yet.`,
          records: [record('events', event)],
          field: 'Date',
        },
      ];
    }),
};
