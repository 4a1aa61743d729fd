import type { Matter } from './matter.ts';
import type { Person } from './person.ts';

/** Why a matter cannot be purged, as a sentence; null where it can. */
export function whyNotPurge(
  matter: Matter,
  person: Person | undefined,
  isSealed: boolean,
): string | null {
  if (!isSealed)
    return 'Set a passphrase first: only what is sealed under a key of its own can be taken away for good.';
  if (matter.legalHold)
    return 'The matter is under a legal hold: nothing of it may be destroyed until the hold is lifted.';
  if (person?.role !== 'supervisor')
    return 'Only a supervisor purges. Say under "You at this laptop" who sits here.';
  return null;
}
