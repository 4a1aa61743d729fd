import type { JournalStart, RebuildPage, SequencedCommand } from '../../shared/ipc.ts';
import type { Command } from '../../shared/model/command.ts';
import type { Result } from '../../shared/result/result.ts';
import type { Journal } from './journal.ts';

/**
 * A journal that may still be being read. Only the page's start is answered ahead of that; all else
 * waits, in the order in which it was asked.
 */
export class OpeningJournal {
  readonly #early: JournalStart | null;
  readonly #opening: Promise<Journal>;
  readonly #opened: Promise<JournalStart>;
  #open: Journal | null = null;

  /** @param early null = nothing is known before the journal itself */
  constructor(opening: Promise<Journal>, early: JournalStart | null) {
    this.#early = early;
    this.#opening = opening;
    this.#opened = opening.then((journal) => {
      this.#open = journal;
      return journal.start();
    });
  }

  /** How things stand, as far as it is known now. */
  async start(): Promise<JournalStart> {
    return this.#open?.start() ?? this.#early ?? this.#opened;
  }

  /** How things stood when the journal had been read, before anything was written. */
  opened(): Promise<JournalStart> {
    return this.#opened;
  }

  async append(command: Command): Promise<Result<{ seq: number }>> {
    return (await this.#opening).append(command);
  }

  async read(request: { afterSeq: number; limit: number }): Promise<Result<SequencedCommand[]>> {
    return (await this.#opening).read(request);
  }

  async rebuild(token: string | null): Promise<Result<RebuildPage>> {
    return (await this.#opening).rebuild(token);
  }

  async newCache(): Promise<Result<{ cacheName: string }>> {
    return (await this.#opening).newCache();
  }

  async close(how: { cacheClosed: boolean }): Promise<void> {
    return (await this.#opening).close(how);
  }
}
