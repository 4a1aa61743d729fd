import type { JournalStart, RebuildPage, SequencedCommand } from '../../shared/ipc.ts';
import type { Command } from '../../shared/model/command.ts';
import type { Result } from '../../shared/result/result.ts';

/** What the store needs of the main process: the calls of the journal, and the clock. */
export interface JournalHost {
  /** How the journal stood once it was read, before anything was written. */
  opened(): Promise<JournalStart>;
  /** Answers once the command is flushed. The same command may be sent again. */
  append(command: Command): Promise<Result<{ seq: number }>>;
  /** Commands after `afterSeq`, oldest first; none only at the end. */
  read(request: { afterSeq: number; limit: number }): Promise<Result<SequencedCommand[]>>;
  /** Everything the cache holds, page by page; null starts. */
  rebuild(token: string | null): Promise<Result<RebuildPage>>;
  /** A database name that was never used. */
  newCache(): Promise<Result<{ cacheName: string }>>;
  /** UTC milliseconds. */
  now(): number;
}
