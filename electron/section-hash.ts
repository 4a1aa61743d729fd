import { createHash } from 'node:crypto';

/** How many lines a section has, and what is in them. */
export type SectionDigest = { readonly count: number; readonly sha256: string };

/** Counts the lines of one section and sums up their bytes. */
export class SectionHash {
  readonly #hash = createHash('sha256');
  #count = 0;

  /** @param line without its line end */
  take(line: string): void {
    this.#hash.update(line).update('\n');
    this.#count += 1;
  }

  finish(): SectionDigest {
    return { count: this.#count, sha256: this.#hash.digest('hex') };
  }
}
