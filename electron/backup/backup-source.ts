import type { SequencedCommand } from '../../shared/ipc.ts';
import type { KeptDraft } from '../../shared/form-draft.ts';
import type { Failure, Result } from '../../shared/result/result.ts';

/** What a backup is made from: the journal's own reader, the kept documents, the half-typed forms. */
export type BackupSource = {
  /** Last command, this laptop's id, and why the journal is not whole; `failure` null = it is. */
  readonly start: () => Promise<{
    readonly lastSeq: number;
    readonly device: string;
    readonly failure: Failure | null;
  }>;
  readonly read: (request: {
    readonly afterSeq: number;
    readonly limit: number;
  }) => Promise<Result<SequencedCommand[]>>;
  readonly documents: {
    /** Digests of all that are kept, in no order. */
    readonly list: () => Promise<Result<readonly string[]>>;
    readonly read: (sha256: string) => Promise<Result<{ readonly bytes: Uint8Array }>>;
  };
  readonly drafts: () => readonly KeptDraft[];
};
