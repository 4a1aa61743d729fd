import { type Bound } from './rule.ts';

/** Whether a date binds the user's side, the government or the court, or both. */
export type BoundSides = { readonly user: boolean; readonly government: boolean };

const usersSide: ReadonlySet<Bound> = new Set(['defense', 'respondent', 'petitioner']);

/**
 * On whose side a date lies.
 *
 * @example
 * boundSides(['respondent', 'DHS']) //=> { user: true, government: true }
 */
export function boundSides(binds: readonly Bound[]): BoundSides {
  return {
    user: binds.some((bound) => usersSide.has(bound)),
    government: binds.some((bound) => !usersSide.has(bound)),
  };
}
