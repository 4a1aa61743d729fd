import type { Position } from '../model/custody.ts';
import type { Authority } from '../model/record.ts';
import { authorityOrder } from './authority-names.ts';
import { dayRangeOf, isNotAfter } from './day-range.ts';

/** Positions that give one authority's hold different legal bases at one time. */
export type PositionConflict = {
  readonly authority: Authority;
  /** At least two; by start. */
  readonly positions: readonly Position[];
};

/**
 * The positions that contradict each other, to stand side by side: of one authority's custody, at a
 * time that can be the same, with another basis. By authority; which is right is not said.
 */
export function positionConflicts(positions: readonly Position[]): readonly PositionConflict[] {
  const live = positions.filter(({ archived }) => !archived);
  return authorityOrder.flatMap((authority) => {
    const own = live
      .filter((one) => one.authority === authority)
      .filter((one, _, all) => all.some((other) => contradict(one, other)));
    return own.length === 0 ? [] : [{ authority, positions: own.toSorted(byStart) }];
  });
}

function contradict(one: Position, other: Position): boolean {
  return one !== other && fold(one.basis) !== fold(other.basis) && canMeet(one, other);
}

function canMeet(one: Position, other: Position): boolean {
  return canStartBefore(one, other) && canStartBefore(other, one);
}

function canStartBefore({ from }: Position, { to }: Position): boolean {
  return to === null || isNotAfter(dayRangeOf(from).earliest, dayRangeOf(to).latest);
}

function byStart(a: Position, b: Position): number {
  const [first, second] = [a, b].map(({ from }) => {
    const { earliest, latest } = dayRangeOf(from);
    return earliest ?? latest ?? '9999';
  });
  return (first ?? '') < (second ?? '') ? -1 : first === second && a.id < b.id ? -1 : 1;
}

function fold(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
