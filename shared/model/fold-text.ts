const plain = /^[\x20-\x7e\n]*$/;

/**
 * Writes a text so that what people mean to be the same reads the same: small letters, no accents,
 * no dashes of other kinds.
 *
 * @example
 * foldText('González') //=> 'gonzalez'
 */
export function foldText(text: string): string {
  const small = text.toLowerCase();
  if (plain.test(small)) return small;
  return small
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\u2010-\u2015]/gu, '-')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd');
}
