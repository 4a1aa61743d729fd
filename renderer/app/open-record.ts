import type { StartState } from '../../shared/ipc.ts';
import type { Failure } from '../../shared/result/result.ts';
import type { JournalHost } from '../data/journal-host.ts';
import { openStore } from '../data/open-store.ts';
import type { Store } from '../data/store.ts';
import { nowOf } from '../host/host-context.tsx';
import type { Host } from '../host/host.ts';
import { currentPerson, setCurrentPerson } from './current-person.ts';

export type OpenedRecord =
  { readonly start: StartState; readonly store: Store } | { readonly failure: Failure };

let opening: Promise<OpenedRecord> | null = null;
/** Ends listening for the close of a store that another one replaced. */
let closing: (() => void) | null = null;

/** Asks main how things stand and opens the store, once for the life of the page. */
export function openRecord(host: Host, onSlow: () => void): Promise<OpenedRecord> {
  opening ??= open(host, onSlow);
  return opening;
}

/** Opens it once more, where it was shown ahead of a journal that says otherwise. */
export async function openRecordAnew(
  host: Host,
  store: Store,
  onSlow: () => void,
): Promise<OpenedRecord> {
  await store.close();
  opening = open(host, onSlow);
  return opening;
}

async function open(host: Host, onSlow: () => void): Promise<OpenedRecord> {
  const start = await host.call('app:start', undefined);
  setCurrentPerson(start.preferences.personId);
  const opened = await openStore({
    host: journalHost(host, start),
    start,
    personId: currentPerson,
    onSlow,
  });
  if (!opened.ok) return { failure: opened.failure };
  const store = opened.value;
  closing?.();
  closing = host.on('app:closing', () => {
    void store.close().then(() => host.call('app:closed', undefined));
  });
  return { start, store };
}

function journalHost(host: Host, start: StartState): JournalHost {
  return {
    opened: () => host.call('journal:opened', undefined),
    append: (command) => host.call('journal:append', command),
    read: (request) => host.call('journal:read', request),
    rebuild: (token) => host.call('journal:rebuild', token),
    newCache: () => host.call('journal:new-cache', undefined),
    now: () => nowOf(start),
  };
}
