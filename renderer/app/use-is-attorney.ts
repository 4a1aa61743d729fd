import { isAttorney } from '../../shared/model/is-attorney.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { usePreferences } from './preferences-context.tsx';

/** Whether who sits at this laptop is an attorney, by the role that the office gave. */
export function useIsAttorney(): boolean {
  const { preferences } = usePreferences();
  const persons = useOfficeRows('persons') ?? [];
  return isAttorney(persons.find(({ id }) => id === preferences.personId));
}
