import type { CourtKind, CourtEntry } from '../../../shared/courts/court-entry.ts';
import type { CourtMatch } from '../../../shared/courts/find-courts.ts';
import type { courtRefSchema } from '../../../shared/model/court.ts';
import type { z } from 'zod';

export type CourtRef = z.infer<typeof courtRefSchema>;

/** The court field of a form: what stands in it, and the court that it means. */
export type CourtDraft = {
  readonly text: string;
  /** Null while the text names no court that was picked or added. */
  readonly picked: CourtRef | null;
};

export const noCourt: CourtDraft = { text: '', picked: null };

/** The field of a court that a record has. */
export function courtDraftOf(court: CourtRef | null): CourtDraft {
  return court === null ? noCourt : { text: labelOfCourt(court), picked: court };
}

/**
 * What stands in the field for a court: its name as printed, and its city.
 *
 * @example
 * labelOfCourt(vtd) //=> 'D. Vt., Burlington'
 */
export function labelOfCourt({ name, shortName, city }: CourtRef): string {
  const printed = shortName === '' ? name : shortName;
  return city === '' || printed.includes(city) ? printed : `${printed}, ${city}`;
}

/** The court of a table at one of its cities, as a proceeding keeps it. */
export function toCourtRef({ court, seat }: CourtMatch): CourtRef {
  const { id, name, shortName } = court;
  return { id, name, shortName, city: seat.city, zone: seat.zone };
}

/** The kind of a picked court; null where it is in no table. */
export function kindOfCourt(
  picked: CourtRef | null,
  courts: readonly CourtEntry[],
): CourtKind | null {
  return courts.find(({ id }) => picked !== null && id === picked.id)?.kind ?? null;
}
