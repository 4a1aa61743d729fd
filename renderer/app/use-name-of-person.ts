import { namePerson } from '../../shared/model/name-person.ts';
import { useOfficeRows } from '../data/live-queries.ts';

/** Names the person that a record refers to, as `namePerson` does among the people known here. */
export function useNameOfPerson(): (reference: string) => string {
  const persons = useOfficeRows('persons');
  return (reference) => namePerson(persons ?? [], reference);
}
