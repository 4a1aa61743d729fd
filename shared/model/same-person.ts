import type { Person } from './person.ts';

type Known = readonly Pick<Person, 'id' | 'initials'>[];

/**
 * The person that a reference means: a known id stands for itself, initials written by hand for the
 * one person who has them. Anything else stands for itself.
 *
 * @example
 * personMeant([{ id: 'p1', initials: 'MQ' }], 'mq') //=> 'p1'
 */
export function personMeant(persons: Known, reference: string): string {
  if (reference === '' || persons.some(({ id }) => id === reference)) return reference;
  const folded = reference.trim().toLowerCase();
  const [one, other] = persons.filter(({ initials }) => initials.toLowerCase() === folded);
  return one !== undefined && other === undefined ? one.id : reference;
}

/** Says whether two references surely mean one person; nobody (`''`, null) is no one. */
export function isSamePerson(persons: Known, first: string | null, second: string | null): boolean {
  if (first === null || second === null || first === '' || second === '') return false;
  return personMeant(persons, first) === personMeant(persons, second);
}
