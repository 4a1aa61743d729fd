import { currentSetting, isAttended } from '../model/event-date.ts';
import { isPast } from './ends.ts';
import type { FindingCheck } from './finding.ts';
import { quoted, record, say } from './words.ts';

/** A hearing or an appointment whose day has passed and of which nobody said what became. */
export const pastStillSet: FindingCheck = {
  code: 'past-still-set',
  name: 'Passed, but still set',
  find: ({ view, today }) =>
    view.events.flatMap((event) => {
      if (!isAttended(event)) return [];
      const { status, date, form } = currentSetting(event);
      if (status !== 'set' || form === 'control' || !isPast(date, today)) return [];
      return [
        {
          severity: 'missing',
          sentence: `${quoted(event.title)} was set for ${say(date)}, which has passed; what became of it is not recorded.`,
          records: [record('events', event)],
          field: 'Status',
        },
      ];
    }),
};
