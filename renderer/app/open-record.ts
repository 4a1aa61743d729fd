import { startRefusal } from '../../shared/disk-space.ts';
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
let isListening = false;

/** Asks main how things stand and opens the store, once for the life of the page. */
export function openRecord(host: Host, onSlow: () => void): Promise<OpenedRecord> {
  // Also a window that is closed while its store is still being opened ends in order.
  if (!isListening) host.on('app:closing', () => void closeRecord(host));
  isListening = true;
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
  // Opening alone writes, and Chromium deletes a store whose log it could not finish.
  const noRoom = startRefusal(start.space);
  if (noRoom !== null) return { failure: noRoom };
  setCurrentPerson(start.preferences.personId);
  const opened = await openStore({
    host: journalHost(host, start),
    start,
    cacheKey: start.cacheKey,
    personId: currentPerson,
    onSlow,
  });
  if (opened.ok) return { start, store: opened.value };
  if (start.rowCounts !== null) return { failure: opened.failure };
  // It was told ahead of the journal, which may say more of why it could not be opened.
  await host.call('journal:opened', undefined);
  return open(host, onSlow);
}

async function closeRecord(host: Host): Promise<void> {
  const record = await opening;
  if (record !== null && 'store' in record) await record.store.close();
  await host.call('app:closed', undefined);
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
