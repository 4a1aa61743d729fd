import { type PackAge, packAge, sayPackAge } from '../../shared/deadlines/pack-age.ts';
import type { RulePack } from '../../shared/deadlines/rule-pack.ts';
import { useOfficeSettings } from '../data/office.ts';
import { useToday } from '../host/host-context.tsx';
import { usePacks } from './use-packs.ts';

/** How old rules are, as the office counts it, with the sentence that says so. */
export type SaidAge = PackAge & { readonly says: string };

/** The age of one pack; without one, of all that the app has. Null where there is none. */
export function useAgeOfPacks(pack: RulePack | null = null): SaidAge | null {
  const today = useToday();
  const packs = usePacks();
  const { packOldAfterDays } = useOfficeSettings();
  const [first, ...rest] = pack === null ? packs : [pack];
  if (first === undefined) return null;
  const age = packAge([first, ...rest], today, packOldAfterDays);
  return { ...age, says: sayPackAge(age, packOldAfterDays) };
}
