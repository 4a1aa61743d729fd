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

/** The tiers that the office can have counted or not. The eleven days of the statute always are. */
export const SWITCHABLE_TIERS = ['T2', 'T3', 'T4', 'T5', 'T5-observed', 'T6'] as const;
export type SwitchableTier = (typeof SWITCHABLE_TIERS)[number];

/** What is counted unless the office chooses otherwise. */
export const USUALLY_COUNTED: readonly SwitchableTier[] = ['T2', 'T5'];

/**
 * How the tiers stand where the office counts these and no others. A switch turns the date that is
 * counted first; the other date stays an alternative, and safe leans on neither. The one tier that
 * rests on the rules' own words, T5, is settled while it is counted.
 *
 * @example
 * standingsOf(['T2', 'T5']) //=> USUAL_STANDINGS
 * standingsOf(['T2', 'T3', 'T5']).T3 //=> 'disputed-holiday'
 */
export function standingsOf(counted: readonly SwitchableTier[]): TierStandings {
  const isCounted = (tier: SwitchableTier): TierStanding =>
    counted.includes(tier) ? 'disputed-holiday' : 'disputed-workday';
  return {
    T1: 'holiday',
    T2: isCounted('T2'),
    T3: isCounted('T3'),
    T4: isCounted('T4'),
    T5: counted.includes('T5') ? 'holiday' : 'disputed-workday',
    'T5-observed': isCounted('T5-observed'),
    T6: isCounted('T6'),
  };
}

/**
 * How the tiers stand unless the user switches them.
 *
 * @source 5 USC 6103(a), (b), (c); EO 11582 secs. 3(a), 6; Fed. R. Crim. P. 45(a)(6); 1 V.S.A. 371(b);
 * read 2026-11-22. T2 to T4 rest on texts about pay and leave.
 */
export const USUAL_STANDINGS: TierStandings = standingsOf(USUALLY_COUNTED);

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
