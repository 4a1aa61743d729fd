import type { FormDraft, KeptDraft } from '../../shared/form-draft.ts';
import type { Result } from '../../shared/result/result.ts';
import type { Host } from './host.ts';

/** The half-typed forms of the profile, at hand without asking: a form opens at once. */
export type KeptDrafts = {
  readonly read: (key: string) => KeptDraft | null;
  /** @failure draft/full; those of writing a file */
  readonly write: (draft: FormDraft) => Promise<Result<undefined>>;
  readonly clear: (key: string) => void;
};

/**
 * Follows what the main process keeps of half-typed forms; the disk is its.
 *
 * @param first as the main process had them at start
 * @param now UTC milliseconds
 */
export function createKeptDrafts(
  host: Host,
  first: readonly KeptDraft[],
  now: () => number,
): KeptDrafts {
  const drafts = new Map(first.map((draft) => [draft.key, draft]));
  return {
    read: (key) => drafts.get(key) ?? null,
    write: (draft) => {
      drafts.set(draft.key, { ...draft, savedAt: now() });
      return host.call('draft:write', draft);
    },
    clear: (key) => {
      drafts.delete(key);
      void host.call('draft:clear', key);
    },
  };
}
