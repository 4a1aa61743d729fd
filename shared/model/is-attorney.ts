import type { Person } from './person.ts';

/** Whether somebody of the office can answer as an attorney; a supervisor is one. */
export function isAttorney(person: Pick<Person, 'role' | 'archived'> | null | undefined): boolean {
  return (
    person !== null &&
    person !== undefined &&
    !person.archived &&
    (person.role === 'attorney' || person.role === 'supervisor')
  );
}
