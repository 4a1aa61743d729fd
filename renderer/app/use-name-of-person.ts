import { useOfficeRows } from '../data/live-queries.ts';

/** Gives the initials of a person of the office; "no initials" where none were given. */
export function useNameOfPerson(): (id: string) => string {
  const persons = useOfficeRows('persons');
  return (id) => {
    const person = persons?.find((one) => one.id === id);
    return person === undefined || person.initials === '' ? 'no initials' : person.initials;
  };
}
