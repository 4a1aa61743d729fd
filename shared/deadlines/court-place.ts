import { shippedCourt } from '../courts/all-courts.ts';
import { fail, ok, type Result } from '../result/result.ts';

/** What of a court a count needs. */
export type CourtPlace = {
  /** CourtListener id (`mad`, `ca1`), or `eoir-` and a city. */
  readonly id: string;
  /** Two letters of the state whose holidays count; null for an agency. */
  readonly state: string | null;
  readonly forum: 'court' | 'agency';
};

/**
 * The place of a court by its id: the district courts and courts of appeals of the shipped table, the
 * Board, and any immigration court, whose city changes nothing.
 *
 * @failure deadline/unknown-court court
 *
 * @source Fed. R. App. P. 26(a)(6)(C) for the clerk's state; read 2026-11-22.
 *
 * @example
 * courtPlace('lawd') //=> { ok: true, value: { id: 'lawd', state: 'LA', forum: 'court' } }
 */
export function courtPlace(id: string): Result<CourtPlace> {
  if (id === 'bia' || /^eoir-[a-z-]+$/.test(id)) return ok({ id, state: null, forum: 'agency' });
  const court = shippedCourt(id);
  if (court === undefined || court.state === '')
    return fail('deadline/unknown-court', { court: id });
  return ok({ id, state: court.state, forum: 'court' });
}
