import type { MatterView } from '../model/matter-view.ts';
import { lacksSecondPerson } from './lacks-second-person.ts';

/** The ids of the records of a matter whose dates no second person has verified by now. */
export function unverifiedRecords(view: MatterView): ReadonlySet<string> {
  const custody = [...view.stints, ...view.claims, ...view.bars];
  return new Set([
    ...view.events.filter(lacksSecondPerson).map(({ id }) => id),
    ...custody.filter(({ verifiedBy }) => verifiedBy === null).map(({ id }) => id),
  ]);
}
