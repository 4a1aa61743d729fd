import { textToKeep } from '../../shared/notices/text-to-keep.ts';
import type { NoticeFile } from '../features/notices/read-notice-file.ts';
import type { RowDraft } from '../data/draft.ts';
import { useHost, useToday } from '../host/host-context.tsx';
import { currentPerson } from './current-person.ts';
import { notifyFailure } from './notify.ts';
import { rowDraft } from './use-commands.ts';

/** A kept document: its row, to be saved together with what was read from it. */
export type Kept = { readonly id: string; readonly row: RowDraft };

type Document = Pick<NoticeFile, 'name' | 'mediaType' | 'bytes' | 'text'>;

/**
 * Keeps a document's bytes, flushed, before its row is saved, which has its words; null where
 * that failed, which is said.
 */
export function useKeepDocument(): (matterId: string, document: Document) => Promise<Kept | null> {
  const host = useHost();
  const today = useToday();
  return async (matterId, { name, mediaType, bytes, text }) => {
    const kept = await host.call('document:keep', { bytes });
    if (!kept.ok) {
      notifyFailure(kept.failure);
      return null;
    }
    const id = crypto.randomUUID();
    const row = rowDraft('documents', {
      id,
      matterId,
      name,
      mediaType,
      sha256: kept.value.sha256,
      bytes: bytes.length,
      takenInOn: today,
      text: textToKeep(text),
      enteredBy: currentPerson(),
    });
    return { id, row };
  };
}
