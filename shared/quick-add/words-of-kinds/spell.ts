import type { Meaning } from '../meaning.ts';

/** What a phrase means, and whether it gives way to any other kind that the line names. */
export type KindWord = { readonly meaning: Meaning; readonly isWeak: boolean };

/** A phrase and its meaning, as the index takes them. */
export type Spelled = readonly [string, KindWord];

/**
 * Spells a meaning's words out. A trailing `~` marks a weak word: "motion" in "mch for motion" names
 * no filing.
 *
 * @param words joined by `|`
 */
export function spell(meaning: Meaning, words: string): readonly Spelled[] {
  return words.split('|').map((word) => {
    const isWeak = word.endsWith('~');
    return [isWeak ? word.slice(0, -1) : word, { meaning, isWeak }];
  });
}
