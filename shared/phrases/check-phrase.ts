import { sayTextProblem } from '../model/say-text-problem.ts';
import { jailSafe } from './jail-safe.ts';
import { shippedLanguageSchema } from './phrase.ts';
import { type PhraseKey, phrases } from './phrases.ts';

const BLANK = /\{\w+\}/g;
/** What looks like the end of a blank, on keyboards for Chinese and Japanese too. */
const BRACE = /[{}\uff5b\uff5d]/;

/**
 * As many letters as a phrase may have. It stands in the room of the English one: a translation may well
 * be twice as long, and a single word longer than that; what is longer pushes dates off the sheet.
 */
export function mostLetters(key: PhraseKey): number {
  return 40 + 2 * phrases[key].en.length;
}

/**
 * What is wrong with a phrase that an office wrote, each in a sentence that says what to do; empty where
 * all is well. Blanks must be those of the English phrase: one that is missing would lose a date on paper.
 *
 * @param text trimmed and not empty
 *
 * @example
 * checkPhrase('sheet.until', 'ht', 'Jiska {jou}.')
 * //=> ['{day} is missing: …', '{jou} is not filled in by anything: …']
 */
export function checkPhrase(key: PhraseKey, tag: string, text: string): readonly string[] {
  return [
    ...lettersOf(key, text),
    ...blanksOf(key, text),
    ...(isSaidInJail(tag, text)
      ? []
      : ['It holds a word that others in a jail must not read. Say it without that word.']),
  ];
}

function lettersOf(key: PhraseKey, text: string): readonly string[] {
  if (/[\t\n\r\u2028\u2029]/.test(text))
    return ['A line break or a tab stands in it. Write it on one line.'];
  if (text.includes('\ufffd') || /\?{2}/.test(text))
    return [
      'Letters were lost when the file was saved. Save it again as “CSV UTF-8”, from a file that still has them.',
    ];
  const problem = sayTextProblem(text, { most: mostLetters(key), isProse: false });
  return problem === null ? [] : [problem];
}

function blanksOf(key: PhraseKey, text: string): readonly string[] {
  const wanted = new Set(phrases[key].en.match(BLANK));
  const found = new Set(text.match(BLANK));
  const missing = [...wanted].filter((blank) => !found.has(blank));
  const foreign = [...found].filter((blank) => !wanted.has(blank));
  const isBroken = BRACE.test(text.replace(BLANK, ''));
  return [
    ...(missing.length === 0
      ? []
      : [`${listed(missing)} missing: copy it from the English phrase, letter by letter.`]),
    ...(foreign.length === 0
      ? []
      : [
          `${listed(foreign)} not filled in by anything: ${
            wanted.size === 0
              ? 'this phrase has no word in braces.'
              : `the words in braces are ${[...wanted].join(', ')} and stay in English.`
          }`,
        ]),
    ...(isBroken && missing.length === 0
      ? ['A brace stands alone, or around a word that is not one of the English phrase.']
      : []),
  ];
}

function listed(blanks: readonly string[]): string {
  return blanks.length === 1 ? `${blanks.join()} is` : `${blanks.join(', ')} are`;
}

/** Words that can get somebody hurt are known in English and Spanish alone. */
function isSaidInJail(tag: string, text: string): boolean {
  if (!shippedLanguageSchema.safeParse(tag).success) return true;
  // The name of a blank does not print.
  return jailSafe(text.replace(BLANK, '')) !== null;
}
