import type { CaseEvent } from '../../shared/model/event.ts';
import { verifyEvents } from '../../shared/model/verify-events.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { nowOf, useStartState } from '../host/host-context.tsx';
import { currentPerson } from './current-person.ts';
import { notifyDone, notifyFailure } from './notify.ts';
import { rowDraft, useCommands } from './use-commands.ts';

/** So many titles are named; the rest are counted. */
const NAMED = 3;

/**
 * Verifies the dates of events as whoever sits here, as one act. Those that this person entered stay as
 * they are, and that is said. True once something is saved.
 */
export function useVerify(): (events: readonly CaseEvent[]) => Promise<boolean> {
  const commands = useCommands();
  const start = useStartState();
  const persons = useOfficeRows('persons') ?? [];
  return async (events) => {
    const second = { by: currentPerson(), at: nowOf(start) };
    const result = verifyEvents(events, second, persons);
    if (!result.ok) {
      notifyFailure(result.failure);
      return false;
    }
    const { verified, own, notAsked } = result.value;
    const rows = verified.map((event) => rowDraft('events', event));
    if (!(await commands.save('record/verify', rows))) return false;
    if (own.length > 0)
      notifyFailure({
        code: 'verify/some-own',
        details: { verified: verified.length, count: own.length, titles: titlesOf(own) },
      });
    else notifyDone(sayVerified(verified.length, notAsked));
    return true;
  };
}

function titlesOf(events: readonly CaseEvent[]): string {
  const named = events.slice(0, NAMED).map(({ title }) => `“${title}”`);
  const more = events.length - named.length;
  return [...named, ...(more > 0 ? [`${String(more)} more`] : [])].join(', ');
}

function sayVerified(count: number, notAsked: number): string {
  const said = count === 1 ? 'Verified.' : `${String(count)} dates verified.`;
  if (notAsked === 0) return said;
  return `${said} ${String(notAsked)} ${notAsked === 1 ? 'record asks' : 'records ask'} for no second person.`;
}
