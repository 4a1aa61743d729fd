import type { PaperLanguage } from '../phrases/paper-language.ts';
import { speakerOf } from '../phrases/speaker.ts';
import type { CopyRule } from './copy-rule.ts';
import { plainCopy } from './plain-copy.ts';
import { plainEvent } from './plain-event.ts';
import { plainView } from './plain-view.ts';
import { withSafePlaces } from './safe-places.ts';

/** For the client, to be read in a cell: large, in fixed words, with nothing that could be used there. */
export function clientCopyIn(language: PaperLanguage): CopyRule {
  const say = speakerOf(language);
  return {
    ...plainCopy,
    kind: 'client',
    name: 'Client copy',
    about:
      'For the client, safe in a jail: large type and plain words, no charges, asylum, cooperation or other persons, no numbers.',
    releasedInto: 'client',
    title: say('client.title'),
    marking: say('client.marking'),
    notice: say('client.notice'),
    language,
    leavesOut: ({ table, row }) => {
      if (table === 'claims' || table === 'bars') return 'unsafe-in-jail';
      return table === 'events' && plainEvent(row, say) === null ? 'unsafe-in-jail' : null;
    },
    inItsWords: (view) => withSafePlaces(plainView(view, say), say),
  };
}
