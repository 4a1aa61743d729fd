import type { Stint } from '../model/custody.ts';
import type { CaseEvent } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Proceeding } from '../model/proceeding.ts';
import { bareClient } from './bare-client.ts';
import type { Say } from '../phrases/speaker.ts';
import { fieldOf } from './field-of-docket.ts';
import { plainEvent } from './plain-event.ts';
import { withoutNotes } from './without-notes.ts';

/** A matter in fixed words: dates, courts, places of custody, and no other word that anybody typed. */
export function plainView(view: MatterView, say: Say): MatterView {
  return withoutNotes({
    ...view,
    client: { ...bareClient(view.client), identifiers: [] },
    proceedings: view.proceedings.map((docket) => plainDocket(docket, say)),
    events: view.events.flatMap((event): readonly CaseEvent[] => {
      const plain = plainEvent(event, say);
      return plain === null ? [] : [plain];
    }),
    stints: view.stints.map(plainStint),
    claims: [],
    positions: [],
    bars: [],
  });
}

/** Without a number: whoever has it can read the docket of a public court. */
function plainDocket(docket: Proceeding, say: Say): Proceeding {
  return {
    ...docket,
    kind: 'other',
    title: plainDocketName(docket, say),
    docketNumber: '',
    caption: '',
    judge: '',
    stage: '',
    opposingCounsel: '',
    appearances: [],
    standing: 'undisputed',
    sources: [],
  };
}

/** What a docket is called where others may read along: no word of asylum, fear, removal or of a charge. */
function plainDocketName(docket: Proceeding, say: Say): string {
  if (docket.kind === 'habeas') return say('docket.beingHeld');
  return say(fieldOf(docket) === 'immigration' ? 'docket.immigration' : 'docket.other');
}

function plainStint(stint: Stint): Stint {
  return { ...stint, operator: '', standing: 'undisputed', sources: [] };
}
