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
      ...single.map((word) => namePattern(word, monthWords.has(plainWord(word)) ? NO_DATE : null)),
    ].map(formOf);
  });
}

function formOf(form: RegExp): SecretForm {
  return {
    pattern: 'minor-name',
    form,
    put: ({ index, 0: found }, written) =>
      initialsOf(written.slice(index, index + found.length).replace(/\p{Cf}/gu, '')),
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
