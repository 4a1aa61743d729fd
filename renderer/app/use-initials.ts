import { newRow } from '../../shared/model/new-row.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { usePreferences } from './preferences-context.tsx';
import { rowDraft, useCommands } from './use-commands.ts';

/**
 * Says from now on whose initials stand beside changes. Initials that somebody of this office has
 * are that person's; others make a new person. Blank means that nobody is named.
 */
export function useSetInitials(): (typed: string) => Promise<boolean> {
  const persons = useOfficeRows('persons');
  const commands = useCommands();
  const { change } = usePreferences();
  return async (typed) => {
    const initials = typed.trim().toUpperCase();
    if (initials === '') {
      change({ introduced: true, personId: '', initials });
      return true;
    }
    const known = persons?.find((one) => !one.archived && one.initials === initials);
    const person = known ?? newRow('persons', { id: crypto.randomUUID(), initials });
    if (known === undefined && !(await commands.save('person/add', [rowDraft('persons', person)])))
      return false;
    change({ introduced: true, personId: person.id, initials });
    return true;
  };
}
