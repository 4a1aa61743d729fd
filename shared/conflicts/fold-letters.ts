import { letterShapes } from '../model/letter-shapes.ts';

/** Letters of other shapes in plain ones: those of Latin, and Cyrillic in Latin letters. */
const letters = new Map<string, string>([
  ...letterShapes,
  ...Object.entries({
    // Cyrillic, near to what passports print (ICAO 9303), without its accents.
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'ie',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'iu',
    я: 'ia',
  }),
]);

/** Other ways to write one name that no rule of sound finds. */
const shortForms = new Map<string, string>(
  Object.entries({
    mohd: 'muhammad',
    muhd: 'muhammad',
    md: 'muhammad',
    ma: 'maria',
  }),
);

/**
 * Writes one word of a name in plain small letters: no accents, Cyrillic in Latin letters, short forms
 * in full. Letters of other scripts stay as they are. Empty where nothing is left.
 *
 * @example
 * foldWord('Núñez') //=> 'nunez'
 * foldWord('Ксения') //=> 'kseniia'
 */
export function foldWord(word: string): string {
  const plain = /^[a-z]+$/i.test(word) ? word.toLowerCase() : foldLetters(word);
  return shortForms.get(plain) ?? plain;
}

function foldLetters(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .replace(/./gsu, (letter) => letters.get(letter) ?? letter);
}
