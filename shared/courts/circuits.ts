import type { CourtEntry } from './court-entry.ts';
import { zoneOfLetter } from './zones.ts';

/** id | name | short name | city | state | zone | other names */
const lines = `
ca1|United States Court of Appeals for the First Circuit|1st Cir.|Boston|MA|E|First Circuit
ca2|United States Court of Appeals for the Second Circuit|2d Cir.|New York|NY|E|Second Circuit;2nd Cir.
ca3|United States Court of Appeals for the Third Circuit|3d Cir.|Philadelphia|PA|E|Third Circuit;3rd Cir.
ca4|United States Court of Appeals for the Fourth Circuit|4th Cir.|Richmond|VA|E|Fourth Circuit
ca5|United States Court of Appeals for the Fifth Circuit|5th Cir.|New Orleans|LA|C|Fifth Circuit
ca6|United States Court of Appeals for the Sixth Circuit|6th Cir.|Cincinnati|OH|E|Sixth Circuit
ca7|United States Court of Appeals for the Seventh Circuit|7th Cir.|Chicago|IL|C|Seventh Circuit
ca8|United States Court of Appeals for the Eighth Circuit|8th Cir.|St. Louis|MO|C|Eighth Circuit
ca9|United States Court of Appeals for the Ninth Circuit|9th Cir.|San Francisco|CA|P|Ninth Circuit
ca10|United States Court of Appeals for the Tenth Circuit|10th Cir.|Denver|CO|M|Tenth Circuit
ca11|United States Court of Appeals for the Eleventh Circuit|11th Cir.|Atlanta|GA|E|Eleventh Circuit
cadc|United States Court of Appeals for the District of Columbia Circuit|D.C. Cir.|Washington|DC|E|DC Circuit
cafc|United States Court of Appeals for the Federal Circuit|Fed. Cir.|Washington|DC|E|Federal Circuit
`;

/**
 * The thirteen courts of appeals, at the principal office of their clerks.
 *
 * @source 28 U.S.C. 41 for the circuits; ids in CourtListener's scheme; the seats are common
 * knowledge. Written from memory on 2026-11-25.
 */
export const circuits: readonly CourtEntry[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', name = '', shortName = '', city = '', state = '', letter = '', others = ''] =
      line.split('|');
    const zone = zoneOfLetter[letter] ?? null;
    return {
      id,
      name,
      shortName,
      city,
      state,
      zone,
      circuit: id,
      kind: 'circuit',
      aliases: others.split(';'),
      seats: [{ city, zone }],
      isUnsure: false,
    };
  });

/** Which circuit each state, district and territory lies in. The Federal Circuit has none. */
const statesOfCircuit: Readonly<Record<string, string>> = {
  ca1: 'ME MA NH RI PR',
  ca2: 'CT NY VT',
  ca3: 'DE NJ PA VI',
  ca4: 'MD NC SC VA WV',
  ca5: 'LA MS TX',
  ca6: 'KY MI OH TN',
  ca7: 'IL IN WI',
  ca8: 'AR IA MN MO NE ND SD',
  ca9: 'AK AZ CA GU HI ID MP MT NV OR WA',
  ca10: 'CO KS NM OK UT WY',
  ca11: 'AL FL GA',
  cadc: 'DC',
};

const circuitByState = new Map(
  Object.entries(statesOfCircuit).flatMap(([circuit, states]) =>
    states.split(' ').map((state) => [state, circuit] as const),
  ),
);

/**
 * The circuit that a state lies in, by the state's two letters; null for any other text.
 *
 * @source 28 U.S.C. 41; 48 U.S.C. 1821 for the Northern Mariana Islands. From memory, 2026-11-25.
 *
 * @example
 * circuitOfState('VT') //=> 'ca2'
 */
export function circuitOfState(state: string): string | null {
  return circuitByState.get(state) ?? null;
}
