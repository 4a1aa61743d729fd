import type { Person } from './person.ts';
import { isRandomId } from './random-id.ts';

/** The people of a file among those of the office. */
export type AdoptedPersons = {
  /** Those who are not here yet, by the ids that they get. */
  readonly persons: readonly Person[];
  /** A reference of the file as it reads in the office; unknown ones stay as they are. */
  readonly personOf: (reference: string) => string;
};

/**
 * Finds the people of a file among those who are known. A random id is the same person everywhere; an
 * id written by hand is somebody known only where initials and name agree, else somebody new.
 */
export function adoptPersons(
  stated: readonly Person[],
  known: readonly Person[],
  newId: (id: string) => string,
): AdoptedPersons {
  const ids = new Map<string, string>();
  const persons: Person[] = [];
  for (const person of stated) {
    const here = known.find((one) =>
      isRandomId(person.id) ? one.id === person.id : areAlike(one, person),
    );
    const id = here?.id ?? (isRandomId(person.id) ? person.id : newId(person.id));
    ids.set(person.id, id);
    if (here === undefined) persons.push({ ...person, id, rev: 1 });
  }
  return { persons, personOf: (reference) => ids.get(reference) ?? reference };
}

function areAlike(one: Person, other: Person): boolean {
  return (
    one.initials === other.initials &&
    one.name === other.name &&
    `${one.initials}${one.name}` !== ''
  );
}
