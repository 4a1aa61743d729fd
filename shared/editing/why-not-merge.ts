import type { CaseEvent } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import { whyNotConvert } from './references-to.ts';

/**
 * Why two records may not be made one; null where they may. What an attorney let into a copy is the
 * record as it was then: nothing that is restricted is merged into it.
 */
export function whyNotMerge(view: MatterView, kept: CaseEvent, other: CaseEvent): string | null {
  if (kept.id === other.id) return 'A record cannot be merged with itself.';
  if (kept.archived || other.archived) return 'An archived record is restored first.';
  if (kept.kind !== other.kind) {
    const why = whyNotConvert(view, other, kept.kind);
    if (why !== null) return why;
  }
  const isReleased = view.matter.restrictionReleases.some(
    ({ record, endedAt }) => endedAt === null && record.id === kept.id,
  );
  const isOtherClosed = other.restricted.length > 0 || other.doNotDisclose;
  if (isReleased && isOtherClosed)
    return 'The record that is kept was released into a copy, and the other is restricted. Take the release back first.';
  return null;
}
