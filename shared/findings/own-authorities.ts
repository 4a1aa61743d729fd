import { immigrationAuthorities } from '../custody/authority-names.ts';
import { forumOf } from '../model/forum-of-proceeding.ts';
import type { ProceedingKind } from '../model/proceeding.ts';
import type { Authority } from '../model/record.ts';

/**
 * The authorities that hold for a court, and bring people to it by themselves; null where a client's
 * coming is not the question.
 */
export function ownAuthorities(kind: ProceedingKind): readonly Authority[] | null {
  if (kind === 'habeas') return immigrationAuthorities;
  switch (forumOf(kind)) {
    case 'immigration-court':
      return immigrationAuthorities;
    case 'federal':
      return ['usms', 'bop'];
    case 'state':
      return ['state', 'county'];
    case 'none':
      return null;
  }
}
