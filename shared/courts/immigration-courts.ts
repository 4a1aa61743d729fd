import { circuitOfState } from './circuits.ts';
import type { CourtEntry } from './court-entry.ts';
import { immigrationLines } from './immigration-lines.ts';
import { zoneOfLetter } from './zones.ts';

const CENTER = ' Immigration Adjudication Center';

/** The immigration courts, with the zone of each and whether it could be checked. */
export const immigrationCourts: readonly CourtEntry[] = immigrationLines
  .trim()
  .split('\n')
  .map(readLine);

/**
 * The Board of Immigration Appeals.
 *
 * @source 8 CFR 1003.1; its seat is common knowledge. From memory, 2026-11-25.
 */
export const boardOfImmigrationAppeals: CourtEntry = {
  id: 'bia',
  name: 'Board of Immigration Appeals',
  shortName: 'BIA',
  city: 'Falls Church',
  state: 'VA',
  zone: 'America/New_York',
  circuit: null,
  kind: 'bia',
  aliases: ['Board'],
  seats: [{ city: 'Falls Church', zone: 'America/New_York' }],
  isUnsure: false,
};

function readLine(line: string): CourtEntry {
  const isUnsure = line.startsWith('?');
  const [key = '', called = '', city = '', state = '', letter = '', others = ''] = line
    .slice(isUnsure ? 1 : 0)
    .split('|');
  const zone = zoneOfLetter[letter] ?? null;
  return {
    id: `eoir-${key}`,
    name: called.endsWith(CENTER) ? called : `${called} Immigration Court`,
    shortName: `EOIR ${called.replace(CENTER, '')}`,
    city,
    state,
    zone,
    circuit: circuitOfState(state),
    kind: 'immigration',
    aliases: others === '' ? [] : others.split(';'),
    seats: [{ city, zone }],
    isUnsure,
  };
}
