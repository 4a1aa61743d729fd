import { officeLanguage, type OfficeLanguage, phraseOf } from './office-languages.ts';
import type { Words } from './missing-phrases.ts';
import { type PhraseKey, phraseKeys } from './phrases.ts';

/** What taking in words of a language would change. */
export type LanguageChange = {
  /** As it would be. */
  readonly language: OfficeLanguage;
  readonly isNew: boolean;
  /** Null where it keeps its name; else the one that it has. */
  readonly renamedFrom: string | null;
  /** In the order of the table; a text is empty where the phrase is not there. */
  readonly phrases: readonly {
    readonly key: PhraseKey;
    readonly before: string;
    readonly after: string;
  }[];
};

/** Compares languages that were read with those of the office; those that stay as they are are left out. */
export function comparePhrases(
  now: readonly OfficeLanguage[],
  read: readonly (Words & { readonly name: string })[],
): readonly LanguageChange[] {
  return read
    .map((words): LanguageChange => {
      const language = officeLanguage(words);
      const known = now.find(({ tag }) => tag === language.tag) ?? null;
      const phrases = phraseKeys.flatMap((key) => {
        const before = known === null ? '' : phraseOf(known, key);
        const after = phraseOf(language, key);
        return before === after ? [] : [{ key, before, after }];
      });
      const isRenamed = known !== null && known.name !== language.name;
      return {
        language,
        isNew: known === null,
        renamedFrom: isRenamed ? known.name : null,
        phrases,
      };
    })
    .filter(
      ({ isNew, renamedFrom, phrases }) => isNew || renamedFrom !== null || phrases.length > 0,
    );
}
