import { currentSetting, isAttended } from '../model/event-date.ts';
import type { CaseEvent } from '../model/event.ts';
import { isSamePerson } from '../model/same-person.ts';
import type { FindingCheck, FindingContext } from './finding.ts';
import { quoted, record } from './words.ts';

type Verified = { readonly enteredBy: string; readonly verifiedBy: string | null };

/** One person typed it in and compared it: two persons see more than one. */
export const verifiedBySamePerson: FindingCheck = {
  code: 'verified-by-same-person',
  name: 'Entered and verified by one person',
  find: ({ view, persons }) => [
    ...view.events
      .filter((event) => partsOf(event).some((part) => isAlone(part, persons)))
      .map((event) => ({
        severity: 'doubtful' as const,
        sentence: `${quoted(event.title)} was entered and verified by the same person.`,
        records: [record('events', event)] as const,
        field: 'Verified by',
      })),
    ...view.stints
      .filter((stint) => isAlone(stint, persons))
      .map((stint) => ({
        severity: 'doubtful' as const,
        sentence: 'A stint of custody was entered and verified by the same person.',
        records: [record('stints', stint)] as const,
        field: 'Verified by',
      })),
  ],
};

function partsOf(event: CaseEvent): readonly Verified[] {
  return isAttended(event) ? [event, currentSetting(event)] : [event];
}

function isAlone(row: Verified, persons: FindingContext['persons']): boolean {
  return row.verifiedBy !== null && isSamePerson(persons, row.enteredBy, row.verifiedBy);
}
