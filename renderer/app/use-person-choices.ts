import { useMemo } from 'react';
import { isAttorney } from '../../shared/model/is-attorney.ts';
import type { Person } from '../../shared/model/person.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import type { PersonChoice } from '../features/records/people-fields.tsx';

/** The people of the office as lists offer them. */
export function usePersonChoices(): readonly PersonChoice[] {
  return useChoices(isAnybody);
}

/** Those of them who can answer as an attorney. */
export function useAttorneyChoices(): readonly PersonChoice[] {
  return useChoices(isAttorney);
}

const isAnybody = () => true;

function useChoices(isWanted: (person: Person) => boolean): readonly PersonChoice[] {
  const persons = useOfficeRows('persons');
  return useMemo(
    () =>
      (persons ?? [])
        .filter((person) => !person.archived && `${person.name}${person.initials}` !== '')
        .filter(isWanted)
        .map(({ id, name, initials }) => ({
          value: id,
          label: name === '' || initials === '' ? name || initials : `${name} (${initials})`,
        })),
    [persons, isWanted],
  );
}
