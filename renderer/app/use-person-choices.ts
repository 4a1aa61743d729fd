import { useMemo } from 'react';
import { useOfficeRows } from '../data/live-queries.ts';
import type { PersonChoice } from '../features/records/people-fields.tsx';

/** The people of the office as lists offer them. */
export function usePersonChoices(): readonly PersonChoice[] {
  const persons = useOfficeRows('persons');
  return useMemo(
    () =>
      (persons ?? [])
        .filter((person) => !person.archived && `${person.name}${person.initials}` !== '')
        .map(({ id, name, initials }) => ({
          value: id,
          label: name === '' || initials === '' ? name || initials : `${name} (${initials})`,
        })),
    [persons],
  );
}
