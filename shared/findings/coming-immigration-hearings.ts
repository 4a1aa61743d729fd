import { forumOf } from '../model/forum-of-proceeding.ts';
import { comingHearings } from './coming.ts';
import type { FindingContext } from './finding.ts';

/** The coming hearings in immigration court. */
export function comingImmigrationHearings(context: FindingContext) {
  return comingHearings(context).filter(({ event }) => {
    const kind = context.proceedings.get(event.proceedingId ?? '')?.kind;
    return kind !== undefined && forumOf(kind) === 'immigration-court';
  });
}
