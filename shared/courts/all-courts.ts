import { circuits } from './circuits.ts';
import type { CourtEntry } from './court-entry.ts';
import { districts } from './districts.ts';
import { boardOfImmigrationAppeals, immigrationCourts } from './immigration-courts.ts';

/**
 * Every court that the app ships with: 94 district courts, 13 courts of appeals, the Board, the
 * immigration courts. State courts are added by the office.
 */
export const shippedCourts: readonly CourtEntry[] = [
  ...districts,
  ...circuits,
  boardOfImmigrationAppeals,
  ...immigrationCourts,
];

const byId = new Map(shippedCourts.map((court) => [court.id, court]));

/** The shipped court of an id; undefined for the office's own and for ids nobody knows. */
export function shippedCourt(id: string): CourtEntry | undefined {
  return byId.get(id);
}
