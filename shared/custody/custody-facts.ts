import type { DayCount } from './day-count.ts';
import type { DayRange } from './day-range.ts';
import { nameFacility } from './facility-names.ts';
import { nameHolders } from './name-holders.ts';
import { printDayRange } from './print-day-range.ts';
import type { CustodySummary } from './summary.ts';
import { listTransfers } from './transfers.ts';

/** A fact that follows from the stints: a gap, transfers, places, an order that was not yet carried out. */
export type CustodyFact = {
  readonly kind:
    'transfers' | 'transfer' | 'facilities' | 'unknown-places' | 'gap' | 'out' | 'still-held';
  readonly what: string;
  readonly note: string;
  /** The stretch that it is about; null where it is about all of custody. */
  readonly stretch: {
    readonly start: DayRange;
    readonly end: DayRange;
    readonly days: DayCount;
  } | null;
};

/**
 * Transfers, places, gaps, and orders that somebody held despite, each with its days.
 *
 * @example
 * custodyFacts(summary).at(-1)
 * //=> { what: 'Ordered released but still held', note: 'In USMS custody, …', stretch: { days: { min: 15, max: 15 }, … } }
 */
export function custodyFacts(summary: CustodySummary): readonly CustodyFact[] {
  const { stays, transfers, facilitiesKnown, placesUnknown, gaps } = summary;
  const whole = { stretch: null };
  return [
    {
      ...whole,
      kind: 'transfers',
      what: 'Transfers between facilities',
      note: transfers.isExact
        ? String(transfers.atLeast)
        : `at least ${String(transfers.atLeast)}; a place is not known, so there can be more`,
    },
    ...listTransfers(stays).map(({ from, to, on }) => ({
      ...whole,
      kind: 'transfer' as const,
      what: 'Transfer',
      note: `${printDayRange(on, 'table')}: ${nameFacility(from)} to ${nameFacility(to)}`,
    })),
    {
      ...whole,
      kind: 'facilities',
      what: 'Facilities known',
      note:
        facilitiesKnown.length === 0
          ? 'none'
          : `at least ${String(facilitiesKnown.length)}: ${facilitiesKnown.map(nameFacility).join('; ')}`,
    },
    ...(placesUnknown === 0
      ? []
      : [
          {
            ...whole,
            kind: 'unknown-places',
            what: 'Stints whose facility is not known',
            note: String(placesUnknown),
          } as const,
        ]),
    ...gaps.map((gap) => ({
      kind: gap.afterRelease ? ('out' as const) : ('gap' as const),
      what: gap.afterRelease ? 'Out of custody' : 'Gap in custody',
      note: gap.afterRelease ? 'a release or a removal is recorded' : 'no release is recorded',
      stretch: gap,
    })),
    ...summary.orderedReleasedStillHeld.map((piece) => ({
      kind: 'still-held' as const,
      what: 'Ordered released but still held',
      note: nameHolders(piece),
      stretch: piece,
    })),
  ];
}
