/** What sort of court stands in the shipped table, or that the office added it. */
export type CourtKind = 'district' | 'circuit' | 'bia' | 'immigration' | 'own';

/** A city where a court sits, with the zone of the clock on its wall; null where nobody said. */
export type CourtSeat = { readonly city: string; readonly zone: string | null };

/** One court as it can be picked for a proceeding. */
export type CourtEntry = {
  /** CourtListener id (`mad`, `ca1`); `bia`; `eoir-` and a city; a random id for the office's own. */
  readonly id: string;
  readonly name: string;
  /** As printed in tables: "D. Mass." */
  readonly shortName: string;
  /** Where the clerk's main office is. */
  readonly city: string;
  /** Two letters; empty where the office did not say. */
  readonly state: string;
  /** IANA zone of `city`; null where the office did not say. */
  readonly zone: string | null;
  /** Id of the circuit whose law binds it; null for the Board and for courts of a state. */
  readonly circuit: string | null;
  readonly kind: CourtKind;
  /** Other names that people type: "LaSalle", "26 Federal Plaza". */
  readonly aliases: readonly string[];
  /** Every city where it sits, the main one first; not empty. */
  readonly seats: readonly CourtSeat[];
  /** True where nobody could check that this court still sits there. */
  readonly isUnsure: boolean;
};
