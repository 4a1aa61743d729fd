import { type Proceeding, proceedingSchema } from '../model/proceeding.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { CopyRule } from './copy-rule.ts';
import { plainCopy } from './plain-copy.ts';
import { plainView } from './plain-view.ts';

/** For the family: when somebody must be at a court, and where the client is held. */
export const familyCopy: CopyRule = {
  ...plainCopy,
  kind: 'family',
  name: 'Family copy',
  about: 'For the family: court dates, releases and places of custody, and no word of any case.',
  releasedInto: 'family',
  title: 'Dates and places',
  marking: 'Copy for the family',
  notice: 'Dates can change. Ask us before each of them.',
  leavesOut: ({ table, row }) => {
    if (table === 'stints') return null;
    const prints = table === 'events' && (row.kind === 'hearing' || row.kind === 'release');
    return prints ? null : 'not-plain';
  },
  inItsWords: datesAlone,
};

/** All court dates stand together: in which case one falls is no word for the family. */
function datesAlone(view: MatterView): MatterView {
  const plain = plainView(view);
  const dates = datesOf(view);
  return {
    ...plain,
    proceedings: [dates],
    events: plain.events.map((event) => ({ ...event, proceedingId: dates.id })),
  };
}

function datesOf({ matter }: MatterView): Proceeding {
  return proceedingSchema.parse({
    id: 'court-dates',
    matterId: matter.id,
    kind: 'other',
    title: 'Court dates',
  });
}
