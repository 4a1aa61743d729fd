import type { CourtName } from './lexicon.ts';

/**
 * Names a court with the city where it sits.
 *
 * @example
 * nameCourt({ court: vermont, city: 'Burlington', zone }) //=> 'D. Vt. (Burlington)'
 */
export function nameCourt({ court, city }: CourtName): string {
  const name = court.shortName === '' ? court.name : court.shortName;
  return city === '' || name.toLowerCase().includes(city.toLowerCase())
    ? name
    : `${name} (${city})`;
}
