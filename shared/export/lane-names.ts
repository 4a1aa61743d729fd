import { lanesOf, type Lane } from '../chronology/lanes.ts';
import type { MatterView } from '../model/matter-view.ts';

/** Lanes as they are named where no matter is in sight, from top to bottom. */
export const laneNames = ['custody', 'proceedings', 'other', 'release', 'deadlines'] as const;
export type LaneName = (typeof laneNames)[number];

const nameOfKind: Readonly<Record<Lane['kind'], LaneName>> = {
  holders: 'custody',
  bars: 'custody',
  stints: 'custody',
  proceeding: 'proceedings',
  general: 'other',
  release: 'release',
  deadlines: 'deadlines',
};

/** Whether every matter can have a lane, as none has a docket of another. */
export function isOfAnyMatter(laneId: string): boolean {
  return laneId !== 'proceeding' && Object.hasOwn(nameOfKind, laneId);
}

/**
 * Reads `--lanes`; null where a name is none of a lane, or stands twice.
 *
 * @example
 * parseLaneNames('custody, release') //=> ['custody', 'release']
 * parseLaneNames('custody,bond') //=> null
 */
export function parseLaneNames(text: string): readonly LaneName[] | null {
  const typed = text.split(',').map((name) => name.trim());
  const names = laneNames.filter((name) => typed.includes(name));
  return names.length === typed.length ? names : null;
}

/** Ids of the lanes of some matters that have another name than those. */
export function lanesBeside(
  names: readonly LaneName[],
  matters: readonly MatterView[],
): readonly string[] {
  const ids = matters.flatMap((view) =>
    lanesOf(view).flatMap(({ id, kind }) => (names.includes(nameOfKind[kind]) ? [] : [id])),
  );
  return [...new Set(ids)];
}
