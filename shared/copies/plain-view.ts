import type { Stint } from '../model/custody.ts';
import type { CaseEvent } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Proceeding } from '../model/proceeding.ts';
import { bareClient } from './bare-client.ts';
import { plainEvent } from './plain-event.ts';
import { plainDocketName } from './plain-words.ts';
import { withoutNotes } from './without-notes.ts';

/** A matter in fixed words: dates, courts, places of custody, and no other word that anybody typed. */
export function plainView(view: MatterView): MatterView {
  return withoutNotes({
    ...view,
    client: { ...bareClient(view.client), identifiers: [] },
    proceedings: view.proceedings.map(plainDocket),
    events: view.events.flatMap((event): readonly CaseEvent[] => {
      const plain = plainEvent(event);
      return plain === null ? [] : [plain];
    }),
    stints: view.stints.map(plainStint),
    claims: [],
    positions: [],
    bars: [],
  });
}

/** Without a number: whoever has it can read the docket of a public court. */
function plainDocket(docket: Proceeding): Proceeding {
  return {
    ...docket,
    kind: 'other',
    title: plainDocketName(docket),
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

function plainStint(stint: Stint): Stint {
  return { ...stint, operator: '', standing: 'undisputed', sources: [] };
}
