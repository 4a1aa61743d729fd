import { circuitOfState } from './circuits.ts';
import type { CourtEntry } from './court-entry.ts';
import { districtLines } from './district-lines.ts';
import { zoneOfLetter } from './zones.ts';

/** The 94 federal district courts, each with the cities where it sits and the zones of their clocks. */
export const districts: readonly CourtEntry[] = districtLines.trim().split('\n').map(readLine);

function readLine(line: string): CourtEntry {
  const [id = '', district = '', shortName = '', state = '', letter = '', cities = ''] =
    line.split('|');
  const seats = cities.split(',').map((written) => {
    const [city = '', own = letter] = written.split('=');
    return { city, zone: zoneOfLetter[own] ?? null };
  });
  const [main = { city: '', zone: null }] = seats;
  return {
    id,
    name: `United States District Court for the ${district}`,
    shortName,
    city: main.city,
    state,
    zone: main.zone,
    circuit: circuitOfState(state),
    kind: 'district',
    aliases: [district],
    seats,
    isUnsure: false,
  };
}
