import { type CivilDay } from './civil-day.ts';
import { type Closing, closingsOn, type ClosingPlace, type ClosingTier } from './closing-days.ts';

/**
 * What a tier does to a deadline, and whether that is settled.
 * - `holiday`: a legal holiday on every reading.
 * - `disputed-holiday`: counted as one; another reading says it is none.
 * - `disputed-workday`: not counted as one; another reading says it is.
 * - `workday`: switched off.
 */
export type TierStanding = 'holiday' | 'disputed-holiday' | 'disputed-workday' | 'workday';

export type TierStandings = Readonly<Record<ClosingTier, TierStanding>>;

/**
 * How the tiers stand unless the user switches them.
 *
 * @source 5 USC 6103(a), (b), (c); EO 11582 secs. 3(a), 6; Fed. R. Crim. P. 45(a)(6); 1 V.S.A. 371(b);
 * read 2026-11-22. T2 to T4 rest on texts about pay and leave.
 */
export const USUAL_STANDINGS: TierStandings = {
  T1: 'holiday',
  T2: 'disputed-holiday',
  T3: 'disputed-workday',
  T4: 'disputed-workday',
  T5: 'holiday',
  'T5-observed': 'disputed-workday',
  T6: 'disputed-workday',
};

/** One way to read the tiers: as they stand, every doubtful day open or shut, or one tier turned. */
export type DayReading = 'as-read' | 'fewest' | 'most' | { readonly turned: ClosingTier };

/** Why a day is closed, or null where it is a business day. */
export type ClosedOn = (day: CivilDay) => Closing | null;

/**
 * The calendar of one reading.
 *
 * @example
 * const place = { state: null, own: [] };
 * readDays(place, USUAL_STANDINGS, 'as-read')('2026-07-03') //=> null
 * readDays(place, USUAL_STANDINGS, 'most')('2026-07-03')?.tier //=> 'T3'
 */
export function readDays(
  place: ClosingPlace,
  standings: TierStandings,
  reading: DayReading,
): ClosedOn {
  return (day) =>
    closingsOn(day, place).find(
      ({ tier }) =>
        tier === 'weekend' || tier === 'own' || isClosed(standings[tier], tier, reading),
    ) ?? null;
}

/** The tiers that a reading can turn. */
export function disputedTiers(standings: TierStandings): readonly ClosingTier[] {
  return (Object.keys(standings) as ClosingTier[]).filter((tier) =>
    standings[tier].startsWith('disputed'),
  );
}

function isClosed(standing: TierStanding, tier: ClosingTier, reading: DayReading): boolean {
  if (standing === 'holiday') return true;
  if (standing === 'workday') return false;
  if (reading === 'fewest') return false;
  if (reading === 'most') return true;
  const asRead = standing === 'disputed-holiday';
  return reading !== 'as-read' && reading.turned === tier ? !asRead : asRead;
}
