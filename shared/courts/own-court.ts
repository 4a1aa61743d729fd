import type { RowOf } from '../model/tables.ts';
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
