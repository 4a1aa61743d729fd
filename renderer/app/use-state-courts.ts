import { useMemo } from 'react';
import type { StateProfile } from '../../shared/copies/filing-state.ts';
import { filingPracticeSchema } from '../../shared/model/filing-profile.ts';
import { namePerson } from '../../shared/model/name-person.ts';
import { useOfficeRows } from '../data/live-queries.ts';

/** What state courts ask of filings, by the name of the court, with who read it there. */
export function useStateCourts(): readonly (StateProfile & { readonly id: string })[] {
  const profiles = useOfficeRows('filingProfiles');
  const persons = useOfficeRows('persons');
  return useMemo(
    () =>
      (profiles ?? [])
        .filter(({ archived }) => !archived)
        .toSorted((a, b) => a.court.localeCompare(b.court, 'en'))
        .map((profile) => ({
          ...practiceSchema.parse(profile),
          id: profile.id,
          checkedBy: namePerson(persons ?? [], profile.checkedBy),
          checkedOn: profile.checkedOn,
        })),
    [profiles, persons],
  );
}

/** What of a profile goes on paper: ids and revisions do not. */
const practiceSchema = filingPracticeSchema.strip();
