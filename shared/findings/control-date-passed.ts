import { currentSetting, isAttended } from '../model/event-date.ts';
import { isPast } from './ends.ts';
import type { FindingCheck } from './finding.ts';
import { quoted, record, say } from './words.ts';

/** A control date that has passed: the real date is still to be found out. */
export const controlDatePassed: FindingCheck = {
  code: 'control-date-passed',
  name: 'Control date passed',
  find: ({ view, today }) =>
    view.events.flatMap((event) => {
      if (!isAttended(event)) return [];
      const { status, date, form } = currentSetting(event);
      if (status !== 'set' || form !== 'control' || !isPast(date, today)) return [];
      return [
        {
          severity: 'missing',
          sentence: `The control date of ${quoted(event.title)}, ${say(date)}, has passed and no hearing date is recorded.`,
          records: [record('events', event)],
          field: 'Date',
        },
      ];
    }),
};
