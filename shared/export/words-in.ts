import { eventKindNames } from '../chronology/kind-names.ts';
import { authorityNames } from '../custody/authority-names.ts';
import type { EventKind } from '../model/event.ts';
import type { Authority } from '../model/record.ts';
import { sayAuthority } from './plain-custody.ts';
import type { Voice } from './voice.ts';

/** Who holds, as a copy names it. */
export function authorityIn({ words, say }: Voice, authority: Authority): string {
  return words === 'plain' ? sayAuthority(say, authority) : authorityNames[authority];
}

/** A kind of event, as a copy names it: fixed words have only the kinds that they are made for. */
export function kindIn({ words, say }: Voice, kind: EventKind): string {
  if (words !== 'plain') return eventKindNames[kind];
  switch (kind) {
    case 'hearing':
    case 'appointment':
    case 'release':
    case 'condition':
      return say(`kind.${kind}`);
    default:
      return say('chart.event');
  }
}
