import { foldText } from '../model/fold-text.ts';
import { shippedCourts } from './all-courts.ts';
import { usStates } from './us-states.ts';

/**
 * Every clock that a US place may keep, as far as the shipped courts know: of a city where one sits,
 * else of the state at the end of the text. A city has to end the text or what stands before a comma,
 * so that a street or a business of the same name is none. Empty where neither is known; more than one
 * where nobody can tell, as for Texas alone or for a city of several states.
 *
 * @example
 * zonesOfPlace('Monroe, LA') //=> ['America/Chicago']
 * zonesOfPlace('Washington Street, Boston') //=> ['America/New_York']
 * zonesOfPlace('Texas') //=> ['America/Chicago', 'America/Denver']
 */
export function zonesOfPlace(text: string): readonly string[] {
  const { state, rest } = splitState(text);
  const segments = rest.split(',').map((part) => ` ${plainWords(part)}`);
  const seats = shippedCourts
    .flatMap((court) => court.seats.map(({ city, zone }) => ({ state: court.state, city, zone })))
    .filter((seat) => seat.zone !== null && (state === null || seat.state === state));
  const ofCity = seats.filter(({ city }) =>
    segments.some((segment) => segment.endsWith(` ${plainWords(city)}`)),
  );
  const found = ofCity.length > 0 ? ofCity : state === null ? [] : seats;
  return [...new Set(found.flatMap(({ zone }) => (zone === null ? [] : [zone])))];
}

/** The state that a text ends with, by its two capitals or its name, and what stands before it. */
function splitState(text: string): { readonly state: string | null; readonly rest: string } {
  const trimmed = text.trim().replace(/[\s,]+\d{5}(-\d{4})?$/, '');
  const code = /^(.*?)[\s,]*\b([A-Z]{2})$/.exec(trimmed);
  const ofCode = usStates.find(({ value }) => value === code?.[2]);
  if (ofCode !== undefined) return { state: ofCode.value, rest: code?.[1] ?? '' };
  const folded = ` ${plainWords(trimmed)}`;
  const [named] = usStates
    .map(({ value, label }) => ({ value, name: plainWords(label.replace(/ \(..\)$/, '')) }))
    .filter(({ name }) => folded.endsWith(` ${name}`))
    // "West Virginia" ends with another state's name.
    .sort((one, other) => other.name.length - one.name.length);
  if (named === undefined) return { state: null, rest: trimmed };
  return { state: named.value, rest: trimmed.slice(0, -named.name.length) };
}

function plainWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
