import type { OfficeFacts } from '../../shared/docketing/facts-for.ts';
import { officeFacts } from '../../shared/docketing/office-facts.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useOfficeSettings } from '../data/office.ts';
import { useToday } from '../host/host-context.tsx';

/** What of the office a count of a rule needs; undefined until it is read. */
export function useOfficeFacts(): OfficeFacts | undefined {
  const courts = useOfficeRows('courts');
  const { countedTiers } = useOfficeSettings();
  const today = useToday();
  return courts === undefined ? undefined : officeFacts(courts, countedTiers, today);
}
