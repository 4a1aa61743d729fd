import type { JournalStart, RebuildPage, SequencedCommand } from '../../shared/ipc.ts';
import type { Command } from '../../shared/model/command.ts';
import type { Result } from '../../shared/result/result.ts';
import type { Journal } from './journal.ts';

/**
 * A journal that may not have been read yet. The page's start is answered ahead of that where enough is
 * known; whatever else is asked has it read and waits, in the order in which it was asked.
 */
export class OpeningJournal {
  readonly #read: () => Promise<Journal>;
  readonly #early: JournalStart | null;
  readonly #opened: Promise<JournalStart>;
  #tellOpened: (start: JournalStart) => void = () => undefined;
  #opening: Promise<Journal> | null = null;
  #open: Journal | null = null;

  /**
   * @param read reads it; asked once
   * @param early null = nothing is known before the journal itself, which is then read at once
   */
  constructor(read: () => Promise<Journal>, early: JournalStart | null) {
    this.#read = read;
    this.#early = early;
    this.#opened = new Promise((resolve) => {
      this.#tellOpened = resolve;
    });
    if (early === null) void this.begin();
  }

  /** Has it read, unless it is being read already: that keeps this process busy for a while. */
  begin(): Promise<Journal> {
    this.#opening ??= this.#read().then((journal) => {
      this.#open = journal;
      this.#tellOpened(journal.start());
      return journal;
    });
    return this.#opening;
  }

  /** How things stand, as far as it is known now. */
  async start(): Promise<JournalStart> {
    return this.#open?.start() ?? this.#early ?? this.opened();
  }

  /** How things stood when the journal had been read, before anything was written; has nothing read by itself. */
  opened(): Promise<JournalStart> {
    return this.#opened;
  }

  async append(command: Command): Promise<Result<{ seq: number }>> {
    return (await this.begin()).append(command);
  }

  async read(request: { afterSeq: number; limit: number }): Promise<Result<SequencedCommand[]>> {
    return (await this.begin()).read(request);
  }

  async rebuild(token: string | null): Promise<Result<RebuildPage>> {
    return (await this.begin()).rebuild(token);
  }

  async newCache(): Promise<Result<{ cacheName: string }>> {
    return (await this.begin()).newCache();
  }

  async close(how: { cacheClosed: boolean }): Promise<void> {
    return (await this.begin()).close(how);
  }
}
