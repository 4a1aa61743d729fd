import type { Client } from '../model/client.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { monthWords } from '../time/month-words.ts';
import { initialsOf, namesOfMinors, ownNamesOfMinor, wordsOf } from './minors.ts';
import type { SecretForm } from './number-forms.ts';
import { plainLetters } from './plain-letters.ts';
import { namePattern, wordPattern } from './word-pattern.ts';

/** Small words of a name, which stand in every text. */
const particles = new Set(
  'de del la las los lo el y e i da do dos das di du van von der den ter bin ibn al ben jr sr ii iii iv'.split(
    ' ',
  ),
);
/** "May 14, 2025", "14 de abril": a month is no name of anybody. */
const NO_DATE = [
  String.raw`(?<!\d(?:st|nd|rd|th|o)?[\s-]{0,2}(?:of\s+|de\s+)?)`,
  String.raw`(?!\.?,?[\s-]{0,2}(?:del?\s+|of\s+)?\d)`,
] as const;

/**
 * The names of minors: the whole name first, in whatever order, then each word of it. A word that the
 * client's own name has too, as a child's surname often is, is no secret where it stands alone.
 *
 * @param on the day on which the client is a minor, or is none
 * @param namesClient whether the client's own name stays all the same
 */
export function minorForms(
  client: Client,
  on: CivilDay,
  namesClient: boolean,
): readonly SecretForm[] {
  const own = namesClient ? [] : ownNamesOfMinor(client, on);
  const names = [...own, ...namesOfMinors(client)];
  const printed = new Set(
    own.length > 0 ? [] : [client.name, ...client.aliases].flatMap(partsOf).map(plainWord),
  );
  return names.flatMap((name) => {
    const words = wordsOf(name);
    if (words.length === 0) return [];
    const orders = words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(' '));
    const single = partsOf(name).filter(
      (word) => word.length > 1 && !particles.has(plainWord(word)) && !printed.has(plainWord(word)),
    );
    return [
      ...(words.length > 1 || single.length > 0 ? [wordPattern(orders)] : []),
      ...someOf(partsOf(name), printed),
      ...single.flatMap(givenName).map((word) => wordPattern([word])),
      ...single.map((word) => namePattern(word, monthWords.has(plainWord(word)) ? NO_DATE : null)),
    ].map(formOf);
  });
}

/**
 * Three or two words of a name in whatever order, in small letters too and with an initial between: "lucia
 * b. ruiz". Words that the client's own name has too are no secret where no other stands among them.
 */
function someOf(parts: readonly string[], printed: ReadonlySet<string>): readonly RegExp[] {
  const words = parts.filter((word) => word.length > 1 && !particles.has(plainWord(word)));
  const others = (taken: readonly string[]) =>
    words.filter((word) => !taken.includes(word)).map((word) => [...taken, word]);
  const two = words.flatMap((word) => others([word]));
  const some = [...two.flatMap(others), ...two].filter(
    (taken) => !taken.every((word) => printed.has(plainWord(word))),
  );
  return some.length === 0 ? [] : [wordPattern(some.map((taken) => taken.join(' ')))];
}

/** A Chinese name as it is said without the family name, which stands first; none of two letters. */
function givenName(word: string): readonly string[] {
  const letters = Array.from(word);
  const isChinese = /^\p{sc=Han}{3,4}$/u.test(word);
  return isChinese ? [letters.slice(letters.length - 2).join('')] : [];
}

function formOf(form: RegExp): SecretForm {
  return {
    pattern: 'minor-name',
    form,
    put: ({ index, 0: found }, written) =>
      initialsOf(written.slice(index, index + found.length).replace(/\p{Cf}|\p{Pd}\s*\n\s*/gu, '')),
  };
}

/** The words of a name, and each part of one that is put together with a dash. */
function partsOf(name: string): readonly string[] {
  return wordsOf(name).flatMap((word) => word.split(/\p{Pd}/u));
}

function plainWord(word: string): string {
  return plainLetters(word)
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
}
