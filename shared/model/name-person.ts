import type { Person } from './person.ts';
import { isRandomId } from './random-id.ts';

/**
 * Names the person that a record refers to: by initials, by name where there are none, and where
 * nobody is known by that id, by the reference itself, which may be initials written by hand.
 *
 * @example
 * namePerson([{ id: 'p1', initials: 'MQ', ... }], 'p1') //=> 'MQ'
 * namePerson([], 'JP') //=> 'JP'
 * namePerson([], '') //=> 'no initials'
 */
export function namePerson(
  persons: readonly Pick<Person, 'id' | 'name' | 'initials'>[],
  reference: string,
): string {
  if (reference === '') return 'no initials';
  const person = persons.find((one) => one.id === reference);
  if (person !== undefined) return person.initials || person.name || 'no initials';
  return isRandomId(reference) ? 'a person not listed here' : reference;
}

/**
 * The same in full, for somebody outside the office: by name, by initials where there is none; empty
 * where nobody is known.
 *
 * @example
 * namePersonInFull([{ id: 'p1', name: 'Mara Quint', initials: 'MQ' }], 'p1') //=> 'Mara Quint'
 */
export function namePersonInFull(
  persons: readonly Pick<Person, 'id' | 'name' | 'initials'>[],
  reference: string,
): string {
  const person = persons.find((one) => one.id === reference);
  if (person !== undefined) return person.name || person.initials;
  return isRandomId(reference) ? '' : reference;
}
