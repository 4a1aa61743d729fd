import { useMemo } from 'react';
import type { OfficeFacts } from '../../shared/docketing/facts-for.ts';
import { USUAL_STANDINGS } from '../../shared/time/read-days.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useToday } from '../host/host-context.tsx';

/** What of the office a count of a rule needs; undefined until it is read. */
export function useOfficeFacts(): OfficeFacts | undefined {
  const courts = useOfficeRows('courts');
  const today = useToday();
  return useMemo(
    () =>
      courts === undefined
        ? undefined
        : { courts, today, closuresOf: () => [], standings: USUAL_STANDINGS },
    [courts, today],
  );
}
