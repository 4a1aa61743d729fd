import type { Meaning } from '../meaning.ts';

/** What a phrase means, and how much it says. */
export type KindWord = {
  readonly meaning: Meaning;
  /** It gives way to any other kind that the line names. */
  readonly isWeak: boolean;
  /** Offices use it for several things: the person is asked. */
  readonly isAsked: boolean;
};

/** A phrase and its meaning, as the index takes them. */
export type Spelled = readonly [string, KindWord];

/**
 * Spells a meaning's words out. A trailing `~` marks a weak word: "motion" in "mch for motion" names
 * no filing. A trailing `?` marks one that is asked about: "RO".
 *
 * @param words joined by `|`
 */
export function spell(meaning: Meaning, words: string): readonly Spelled[] {
  return words.split('|').map((word) => {
    const isWeak = word.endsWith('~');
    const isAsked = word.endsWith('?');
    const phrase = isWeak || isAsked ? word.slice(0, -1) : word;
    return [phrase, { meaning, isWeak, isAsked }];
  });
}
