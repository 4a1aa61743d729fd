import type { CopyRule } from './copy-rule.ts';
import { plainEvent } from './plain-event.ts';
import { plainCopy } from './plain-copy.ts';
import { plainView } from './plain-view.ts';
import { withSafePlaces } from './safe-places.ts';

/** For the client, to be read in a cell: large, in fixed words, with nothing that could be used there. */
export const clientCopy: CopyRule = {
  ...plainCopy,
  kind: 'client',
  name: 'Client copy',
  about:
    'For the client, safe in a jail: large type and plain words, no charges, asylum, cooperation or other persons, no numbers.',
  releasedInto: 'client',
  title: 'Your dates and places',
  marking: 'Copy for the client',
  notice: 'Dates can change. Ask us, or the court, before each of them.',
  leavesOut: ({ table, row }) => {
    if (table === 'claims' || table === 'bars') return 'unsafe-in-jail';
    return table === 'events' && plainEvent(row) === null ? 'unsafe-in-jail' : null;
  },
  inItsWords: (view) => withSafePlaces(plainView(view)),
};
