import type { RowOf } from '../model/tables.ts';
import { shippedCourt } from './all-courts.ts';
import type { CourtEntry } from './court-entry.ts';

/**
 * A court that the office added, as the picker shows it beside the shipped ones.
 *
 * @example
 * toOwnCourt({ id: 'c1', court: { name: 'Chittenden County Superior Court', city: 'Burlington', … } }).kind
 * //=> 'own'
 */
export function toOwnCourt({ id, court, state, circuit }: RowOf<'courts'>): CourtEntry {
  return {
    id: court.id === '' ? id : court.id,
    name: court.name,
    shortName: court.shortName,
    city: court.city,
    state: state ?? '',
    zone: court.zone,
    circuit: circuit ?? null,
    kind: 'own',
    aliases: [],
    seats: [{ city: court.city, zone: court.zone }],
    isUnsure: false,
  };
}

/**
 * Whether a row is a court that the office added; a row of a shipped court only holds what the office
 * recorded of it, and the shipped table lists that court already.
 */
export function isOwnCourt({ court }: RowOf<'courts'>): boolean {
  return shippedCourt(court.id) === undefined;
}
