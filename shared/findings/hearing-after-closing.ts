import { comingHearings } from './coming.ts';
import type { FindingCheck } from './finding.ts';
import { quoted, record, sayDay } from './words.ts';

/** A hearing is set in a proceeding that is closed. */
export const hearingAfterClosing: FindingCheck = {
  code: 'hearing-after-closing',
  name: 'Hearing in a closed proceeding',
  find: (context) =>
    comingHearings(context).flatMap(({ event }) => {
      const closedOn = context.proceedings.get(event.proceedingId ?? '')?.closedOn ?? null;
      if (closedOn === null || closedOn > context.today) return [];
      return [
        {
          severity: 'doubtful',
          sentence: `${quoted(event.title)} is set, but its proceeding was closed on ${sayDay(closedOn)}.`,
          records: [record('events', event)],
          field: 'Status',
        },
      ];
    }),
};
