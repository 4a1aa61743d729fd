import type { CaseEvent } from '../model/event.ts';
import { isAttended } from '../model/event-date.ts';
import { needsDateChoice } from './merge-events.ts';

/**
 * What a merge leaves to be done where one of two hearings serves other clients too and they differ in
 * their date: only this client's record changes. Null where there is nothing to say.
 */
export function saySharedMerge(kept: CaseEvent, other: CaseEvent): string | null {
  if (!isAttended(kept) || !isAttended(other) || !needsDateChoice(kept, other)) return null;
  const isShared = [kept, other].some(({ details }) => details.sharedId !== null);
  return isShared
    ? 'The hearing serves other clients too, and their records stay as they are. Look whether their date is another one now.'
    : null;
}
