import type { CaseEvent } from '../../shared/model/event.ts';
import { verifyEvent } from '../../shared/model/verification.ts';
import type { RowDraft } from '../data/draft.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { nowOf, useStartState } from '../host/host-context.tsx';
import { currentPerson } from './current-person.ts';
import { notifyDone, notifyFailure } from './notify.ts';
import { useCommands } from './use-commands.ts';

/**
 * Verifies the dates of events as whoever sits here, as one act. All or none: where one of them may
 * not be verified by this person, that is said and nothing is saved.
 */
export function useVerify(): (events: readonly CaseEvent[]) => Promise<void> {
  const commands = useCommands();
  const start = useStartState();
  const persons = useOfficeRows('persons') ?? [];
  return async (events) => {
    const second = { by: currentPerson(), at: nowOf(start) };
    const rows: RowDraft[] = [];
    for (const event of events) {
      const verified = verifyEvent(event, second, persons);
      if (!verified.ok) {
        notifyFailure(verified.failure);
        return;
      }
      rows.push({ table: 'events', after: verified.value });
    }
    if (await commands.save('record/verify', rows)) notifyDone('Verified.');
  };
}
