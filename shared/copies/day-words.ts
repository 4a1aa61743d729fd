/** Days of a month as English and Spanish documents write them in words, without accents. */
export const dayWords: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
  ),
  ...numbered(
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta treinta-y-uno',
  ),
  ['primero', 1],
]);

/** Where a word has two parts a blank stands between them as often as a dash. */
function numbered(words: string): readonly (readonly [string, number])[] {
  return words
    .split(' ')
    .flatMap((word, at) =>
      [...new Set([word, word.replaceAll('-', ' ')])].map((one) => [one, at + 1] as const),
    );
}
