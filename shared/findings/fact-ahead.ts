import type { EventKind } from '../model/event.ts';
import { isAhead } from './ends.ts';
import type { FindingCheck } from './finding.ts';
import { quoted, record, say } from './words.ts';

/** Kinds that tell what has happened; an expiry, a deadline or a condition can lie ahead. */
const facts: readonly EventKind[] = [
  'encounter',
  'arrest',
  'charge',
  'filing',
  'order',
  'release',
  'contact',
];

/** Something that has happened, dated ahead of today: often a year that was typed wrong. */
export const factAhead: FindingCheck = {
  code: 'fact-ahead',
  name: 'Dated in the future',
  find: ({ view, today }) =>
    view.events.flatMap((event) => {
      if (!facts.includes(event.kind) || !('date' in event) || !isAhead(event.date, today))
        return [];
      return [
        {
          severity: 'doubtful',
          sentence: `${quoted(event.title)} is dated ${say(event.date)}, which has not come yet.`,
          records: [record('events', event)],
          field: 'Date',
        },
      ];
    }),
};
