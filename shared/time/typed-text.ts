/**
 * Makes typed text comparable: lower case, one kind of dash, quote and space, full-width digits as
 * digits, no invisible marks, no comma or full stop at the end. Only for reading; what is kept is the text as typed.
 *
 * @example
 * readableText('  Feb 16 –\u00a0May 14 ') //=> 'feb 16 - may 14'
 */
export function readableText(text: string): string {
  return (
    text
      .normalize('NFKC')
      // Direction marks and zero-width characters come along when text is copied from a PDF.
      .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[\u2018\u2019\u02bc`]/g, "'")
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/ ?\/ ?/g, '/')
      .trim()
      .replace(/ ?[,;]+$|(?<=\d)\.$/, '')
  );
}
