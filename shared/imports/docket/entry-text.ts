import type { DocketEntry } from './docket-report.ts';

/** As much as a source can quote. */
const LONGEST = 20_000;

/** The words of an entry, as long as they can be kept. */
export function entryText(words: string): Pick<DocketEntry, 'text' | 'isCut'> {
  return { text: words.slice(0, LONGEST), isCut: words.length > LONGEST };
}
