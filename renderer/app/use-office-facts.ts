import { useMemo } from 'react';
import { closuresOf } from '../../shared/courts/closures-of.ts';
import type { OfficeFacts } from '../../shared/docketing/facts-for.ts';
import { standingsOf } from '../../shared/time/read-days.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useOfficeSettings } from '../data/office.ts';
import { useToday } from '../host/host-context.tsx';

/** What of the office a count of a rule needs; undefined until it is read. */
export function useOfficeFacts(): OfficeFacts | undefined {
  const courts = useOfficeRows('courts');
  const { countedTiers } = useOfficeSettings();
  const today = useToday();
  return useMemo(
    () =>
      courts === undefined
        ? undefined
        : {
            courts,
            today,
            closuresOf: (id) => closuresOf(id, courts),
            standings: standingsOf(countedTiers),
          },
    [courts, countedTiers, today],
  );
}
