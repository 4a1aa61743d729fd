import { createHash } from 'node:crypto';
import type { BackupSection } from './backup-format.ts';

/** Counts the lines of one section and sums up their bytes. */
export class SectionHash {
  readonly #hash = createHash('sha256');
  #count = 0;

  /** @param line without its line end */
  take(line: string): void {
    this.#hash.update(line).update('\n');
    this.#count += 1;
  }

  finish(): BackupSection {
    return { count: this.#count, sha256: this.#hash.digest('hex') };
  }
}
