import { fail, ok, type Result } from '../result/result.ts';

/** What of a court a count needs. */
export type CourtPlace = {
  /** CourtListener id (`mad`, `ca1`), or `eoir-` and a city. */
  readonly id: string;
  /** Two letters of the state whose holidays count; null for an agency. */
  readonly state: string | null;
  readonly forum: 'court' | 'agency';
};

const STATES = new Set(
  (
    'al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ' +
    'ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy pr gu vi'
  ).split(' '),
);

/** Where the clerk of each court of appeals has the principal office. */
const CIRCUIT_STATES: Readonly<Record<string, string>> = {
  ca1: 'MA',
  ca2: 'NY',
  ca3: 'PA',
  ca4: 'VA',
  ca5: 'LA',
  ca6: 'OH',
  ca7: 'IL',
  ca8: 'MO',
  ca9: 'CA',
  ca10: 'CO',
  ca11: 'GA',
  cadc: 'DC',
  cafc: 'DC',
};

/**
 * The place of a court by its id. District courts are the state, a letter of the district where there
 * are several, and `d`.
 *
 * @failure deadline/unknown-court court
 *
 * @source the scheme of CourtListener's ids; Fed. R. App. P. 26(a)(6)(C) for the clerk's state; the
 * seats of the circuits are common knowledge. Read 2026-11-22.
 *
 * @example
 * courtPlace('lawd') //=> { ok: true, value: { id: 'lawd', state: 'LA', forum: 'court' } }
 */
export function courtPlace(id: string): Result<CourtPlace> {
  if (id === 'bia' || /^eoir-[a-z-]+$/.test(id)) return ok({ id, state: null, forum: 'agency' });
  const circuit = CIRCUIT_STATES[id];
  if (circuit !== undefined) return ok({ id, state: circuit, forum: 'court' });
  if (id === 'nmid') return ok({ id, state: 'MP', forum: 'court' });
  const district = /^([a-z]{2})[nsewcm]?d$/.exec(id)?.[1];
  if (district === undefined || !STATES.has(district))
    return fail('deadline/unknown-court', { court: id });
  return ok({ id, state: district.toUpperCase(), forum: 'court' });
}
