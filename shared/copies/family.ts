import { type Proceeding, proceedingSchema } from '../model/proceeding.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { PaperLanguage } from '../phrases/paper-language.ts';
import { type Say, speakerOf } from '../phrases/speaker.ts';
import type { CopyRule } from './copy-rule.ts';
import { plainCopy } from './plain-copy.ts';
import { plainView } from './plain-view.ts';
import { withSafePlaces } from './safe-places.ts';

/** For the family: when somebody must be at a court, and where the client is held. */
export function familyCopyIn(language: PaperLanguage): CopyRule {
  const say = speakerOf(language);
  return {
    ...plainCopy,
    kind: 'family',
    name: 'Family copy',
    about: 'For the family: court dates, releases and places of custody, and no word of any case.',
    releasedInto: 'family',
    title: say('family.title'),
    marking: say('family.marking'),
    notice: say('family.notice'),
    language,
    leavesOut: ({ table, row }) => {
      if (table === 'stints') return null;
      const prints = table === 'events' && (row.kind === 'hearing' || row.kind === 'release');
      return prints ? null : 'not-plain';
    },
    inItsWords: (view) => datesAlone(view, say),
  };
}

/** All court dates stand together: in which case one falls is no word for the family. */
function datesAlone(view: MatterView, say: Say): MatterView {
  const plain = withSafePlaces(plainView(view, say), say);
  const dates = datesOf(view, say);
  return {
    ...plain,
    proceedings: [dates],
    events: plain.events.map((event) => ({ ...event, proceedingId: dates.id })),
  };
}

function datesOf({ matter }: MatterView, say: Say): Proceeding {
  return proceedingSchema.parse({
    id: 'court-dates',
    matterId: matter.id,
    kind: 'other',
    title: say('docket.courtDates'),
  });
}
