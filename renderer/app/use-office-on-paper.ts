import { useMemo } from 'react';
import type { OfficeOnPaper } from '../../shared/export/office-on-paper.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useOfficeSettings } from '../data/office.ts';

/** What paper has to know of the office: people, courts with their closed days, packs, holidays, when a check is old. */
export function useOfficeOnPaper(): OfficeOnPaper {
  const persons = useOfficeRows('persons');
  const courts = useOfficeRows('courts');
  const rulePacks = useOfficeRows('rulePacks');
  const { countedTiers, checkAfterDays, custodyCheckAfterDays } = useOfficeSettings();
  return useMemo(
    () => ({
      persons: [...(persons ?? [])],
      courts: [...(courts ?? [])],
      rulePacks: [...(rulePacks ?? [])],
      countedTiers: [...countedTiers],
      checking: { checkAfterDays, custodyCheckAfterDays },
    }),
    [persons, courts, rulePacks, countedTiers, checkAfterDays, custodyCheckAfterDays],
  );
}
