import type { CopyRule } from './copy-rule.ts';
import { commonPatterns } from './filing.ts';
import { plainEvent } from './plain-event.ts';
import { plainView } from './plain-view.ts';
import { withSafePlaces } from './safe-places.ts';

/** For the client, to be read in a cell: large, in fixed words, with nothing that could be used there. */
export const clientCopy: CopyRule = {
  kind: 'client',
  name: 'Client copy',
  about:
    'For the client, safe in a jail: large type and plain words, no charges, asylum, cooperation or other persons, no numbers.',
  releasedInto: 'client',
  isFiling: false,
  title: 'Your dates and places',
  marking: 'Copy for the client',
  notice: 'Dates can change. Ask us, or the court, before each of them.',
  words: 'plain',
  aNumber: 'none',
  scale: 4 / 3,
  onlyOn: null,
  patterns: [...commonPatterns, 'home-address'],
  leavesOut: ({ table, row }) => {
    if (table === 'claims' || table === 'bars') return 'unsafe-in-jail';
    return table === 'events' && plainEvent(row) === null ? 'unsafe-in-jail' : null;
  },
  leavesOutDocket: () => null,
  leavesOutSource: () => true,
  inItsWords: (view) => withSafePlaces(plainView(view)),
  authorities: [],
};
