import { onTestFinished } from 'vitest';
import { join } from 'node:path';
import type { Journal } from '../../electron/journal/journal.ts';
import { openJournal, type OpenJournalOptions } from '../../electron/journal/open-journal.ts';
import type { JournalHost } from '../../renderer/data/journal-host.ts';

/** Opens the real journal in `<folder>/vault`; throws the code where that fails. */
export async function openTestJournal(
  folder: string,
  given: Partial<OpenJournalOptions> = {},
): Promise<Journal> {
  const opened = await openJournal({
    folder: join(folder, 'vault'),
    now: () => 1_740_000_000_000,
    randomId: () => 'device-1',
    ...given,
  });
  if (!opened.ok) throw new Error(`${opened.failure.code} ${JSON.stringify(opened.failure)}`);
  const journal = opened.value;
  // A simulated disk has no files to leave open.
  if (given.fileSystem === undefined)
    onTestFinished(() => journal.close({ cacheClosed: false }).catch(() => undefined));
  return journal;
}

/** The real journal as the page sees it, every answer copied as IPC would. */
export function hostOf(journal: Journal, now = () => 1_740_000_000_000): JournalHost {
  const opened = journal.start();
  return {
    opened: () => Promise.resolve(structuredClone(opened)),
    append: async (command) => structuredClone(await journal.append(structuredClone(command))),
    read: async (request) => structuredClone(await journal.read(request)),
    rebuild: async (token) => structuredClone(await journal.rebuild(token)),
    newCache: () => journal.newCache(),
    now,
  };
}
