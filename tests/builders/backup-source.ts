import type { Journal } from '../../electron/journal/journal.ts';
import { openDocuments } from '../../electron/documents.ts';
import { join } from 'node:path';
import type { BackupSource } from '../../electron/backup/backup-source.ts';
import type { KeptDraft } from '../../shared/form-draft.ts';

/** A backup's view of a journal in `<folder>/vault`, with its kept documents. */
export function sourceOf(
  journal: Journal,
  folder: string,
  drafts: readonly KeptDraft[] = [],
): BackupSource {
  return {
    start: () => {
      const { lastSeq, device } = journal.start();
      return Promise.resolve({ lastSeq, device, failure: journal.failure });
    },
    read: (request) => journal.read(request),
    documents: openDocuments(join(folder, 'vault', 'documents')),
    drafts: () => drafts,
  };
}
