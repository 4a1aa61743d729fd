import type { Client } from '../model/client.ts';
import { type CivilDay, splitDay } from '../time/civil-day.ts';

/** At eighteen nobody is a minor any more. */
const OF_AGE = 18;

/** Every name of a client who is a minor on a day by the birth date; none of one who is of age. */
export function ownNamesOfMinor(client: Client, on: CivilDay): readonly string[] {
  if (!isMinor(client, on)) return [];
  return [
    client.name,
    client.sortName,
    ...client.aliases,
    ...client.identifiers.map((one) => one.nameAsBooked),
  ].filter(hasLetter);
}

/**
 * The names of others whom the record knows to be minors: contacts with "minor" or "menor de edad" in the
 * role. Of others nobody said so.
 *
 * @source Fed. R. Crim. P. 49.1(a)(3); Fed. R. Civ. P. 5.2(a)(3), read 2026-11-26
 */
export function namesOfMinors({ contacts }: Client): readonly string[] {
  return contacts
    .filter(({ role }) => /\bminors?\b|\bmenor(?:es)?\s+de\s+edad\b/i.test(role))
    .map(({ name }) => name)
    .filter(hasLetter);
}

/**
 * Initials of a name as rules of courts ask for them.
 *
 * @example
 * initialsOf('Example, Ana María') //=> 'A.M.E.'
 */
export function initialsOf(name: string): string {
  const [last = '', ...first] = name.split(',');
  return wordsOf([...first, last].join(' '))
    .map((word) => `${Array.from(word)[0]?.toUpperCase() ?? ''}.`)
    .join('');
}

/** The words of a name. */
export function wordsOf(name: string): readonly string[] {
  return name.match(/[\p{L}\p{M}]+(?:['’\-‐][\p{L}\p{M}]+)*/gu) ?? [];
}

function hasLetter(name: string): boolean {
  return /\p{L}/u.test(name);
}

/** Of a month or a year of birth the last day counts: whoever can still be a minor is one. */
function isMinor({ dateOfBirth }: Client, on: CivilDay): boolean {
  if (dateOfBirth === null) return false;
  const born = splitDay(dateOfBirth);
  const day = splitDay(on);
  const years = day.year - born.year;
  if (years !== OF_AGE) return years < OF_AGE;
  if (born.month === 0 || day.month < born.month) return true;
  return day.month === born.month && (born.day === 0 || day.day < born.day);
}
