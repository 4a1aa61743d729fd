import { boundSides } from './bound-sides.ts';
import { type Deadline } from './deadline.ts';
import { compareMoments, type Moment } from './moment.ts';

/** One of the dates of a result as it is shown: the one to lean on comes first. */
export type ShownDate = {
  readonly label: string;
  readonly on: Moment;
  /** The date to lean on; exactly one of a result that has any. */
  readonly isLead: boolean;
};

/**
 * The dates of a result in the order of weight; empty where it is unknown. The user's side leans on the
 * safe date, so that comes before the computed one; of the government and the court the computed one
 * comes first and the end of the earliest reading behind it; a minimum wait has one date.
 */
export function datesOfResult({ date, computed, safe }: Deadline): readonly ShownDate[] {
  if (computed === null) return [];
  if (date?.method === 'TC-MIN') return [{ label: 'Permitted from', on: computed, isLead: true }];
  const isUsers = boundSides(date?.binds ?? []).user;
  if (safe === null || compareMoments(safe, computed) === 0)
    return [{ label: isUsers ? 'Safe and computed' : 'Last day', on: computed, isLead: true }];
  return isUsers
    ? [
        { label: 'Safe', on: safe, isLead: true },
        { label: 'Computed', on: computed, isLead: false },
      ]
    : [
        { label: 'Last day, computed', on: computed, isLead: true },
        { label: 'Earliest reading ends', on: safe, isLead: false },
      ];
}
