import { daysBetween } from '../time/civil-day.ts';
import type { FindingCheck } from './finding.ts';
import { asFarAsKnown, heldNow } from './held-now.ts';
import { record, sayDay } from './words.ts';

/** Custody goes on, and the facts are current only through a day that is long past. */
export const factsStale: FindingCheck = {
  code: 'facts-stale',
  name: 'Facts not current',
  find: (context) => {
    const { view, today, settings } = context;
    const through = view.matter.factsCurrentThrough;
    const held = heldNow(context);
    if (held?.running !== true) return [];
    if (through !== null && daysBetween(through, today) <= settings.custodyCheckAfterDays)
      return [];
    return [
      {
        severity: through === null ? 'missing' : 'doubtful',
        sentence:
          through === null
            ? `Custody goes on ${asFarAsKnown(context, held)}, and nobody has said through which day the facts are current.`
            : `Custody goes on as far as the file knows, and the facts are current only through ${sayDay(through)}.`,
        records: [record('matters', view.matter)],
        field: 'Facts current through',
      },
    ];
  },
};
