import { usePreferences } from './preferences-context.tsx';

/** Whether who sits here has read that a computed date is no legal advice. */
export function useIsAdvised(): boolean {
  const { advised, personId } = usePreferences().preferences;
  return advised.includes(personId);
}
