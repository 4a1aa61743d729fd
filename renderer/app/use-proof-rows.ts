import type { Condition, Contact } from '../../shared/conditions/reaction-clock.ts';
import { sourceSchema } from '../../shared/model/record.ts';
import type { RowDraft } from '../data/draft.ts';
import { readNoticeFile } from '../features/notices/read-notice-file.ts';
import { useToday } from '../host/host-context.tsx';
import { notifyFailure } from './notify.ts';
import { useKeepDocument } from './use-keep-document.ts';

type Proven<T> = { readonly event: T; readonly rows: readonly RowDraft[] };

/**
 * Keeps the document that proves something and names it among the record's sources; without a file the
 * record stays as it is. Null where the file could not be kept, which is said.
 */
export function useProofRows(): <T extends Contact | Condition>(
  event: T,
  file: File | null,
  label: string,
) => Promise<Proven<T> | null> {
  const keep = useKeepDocument();
  const today = useToday();
  return async (event, file, label) => {
    if (file === null) return { event, rows: [] };
    const read = await readNoticeFile(file);
    if (!read.ok) {
      notifyFailure(read.failure);
      return null;
    }
    const kept = await keep(event.matterId, read.value);
    if (kept === null) return null;
    const source = sourceSchema.parse({
      kind: 'document',
      label: `${label}: ${read.value.name}`,
      seenOn: today,
      documentId: kept.id,
    });
    return { event: { ...event, sources: [...event.sources, source] }, rows: [kept.row] };
  };
}
