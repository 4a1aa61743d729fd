import type { DocumentStore } from '../documents.ts';
import type { FormDrafts } from '../form-drafts.ts';
import type { OpeningJournal } from '../journal/opening-journal.ts';
import type { BackupSource } from './backup-source.ts';

/** A record that is damaged; one that only cannot be written, on a full disk, is still whole. */
const damage = new Set(
  ['corrupt', 'commands-missing', 'segment-missing', 'not-this-vault', 'vault-missing'].map(
    (reason) => `journal/${reason}`,
  ),
);

/** The office of this profile as a backup reads it. */
export function sourceOfJournal(
  journal: OpeningJournal,
  documents: DocumentStore,
  drafts: FormDrafts,
): BackupSource {
  return {
    async start() {
      await journal.opened();
      const { lastSeq, device, notices } = await journal.start();
      return { lastSeq, device, failure: notices.find(({ code }) => damage.has(code)) ?? null };
    },
    read: (request) => journal.read(request),
    documents,
    drafts: () => drafts.all(),
  };
}
