import { comingHearings } from './coming.ts';
import type { FindingCheck } from './finding.ts';
import { quoted, record, say } from './words.ts';

/** A time of a coming hearing on nobody knows whose clock. */
export const hearingWithoutZone: FindingCheck = {
  code: 'hearing-without-zone',
  name: 'Time without a time zone',
  find: (context) =>
    comingHearings(context).flatMap(({ event, setting: { date } }) => {
      if (date.kind === 'undated' || date.time === undefined || date.zone !== undefined) return [];
      return [
        {
          severity: 'missing',
          sentence: `${quoted(event.title)}, ${say(date)}.`,
          records: [record('events', event)],
          field: 'Time zone',
        },
      ];
    }),
};
