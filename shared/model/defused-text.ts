/** What makes a spreadsheet compute a cell, in wide letters too; some programs pass over blanks ahead of it. */
const COMPUTED = String.raw`(?:[\t\r\n]|[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20])`;
const FORMULA = new RegExp(`^'*${COMPUTED}`, 'u');
const DEFUSED = new RegExp(`^'+${COMPUTED}`, 'u');

/**
 * A text as it may stand in a cell of a table that a spreadsheet opens: ahead of what would be computed
 * stands an apostrophe. A text that already begins like a defused one gets another, so that
 * `undoDefused` gives back exactly what was written.
 *
 * @source OWASP, "CSV Injection", read 2026-11-26
 *
 * @example
 * defuseFormula('=SUM(A1)') //=> "'=SUM(A1)"
 * defuseFormula("'=SUM(A1)") //=> "''=SUM(A1)"
 * defuseFormula("'round noon") //=> "'round noon"
 */
export function defuseFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/**
 * The text that `defuseFormula` was given.
 *
 * @example
 * undoDefused("'=SUM(A1)") //=> '=SUM(A1)'
 */
export function undoDefused(text: string): string {
  return DEFUSED.test(text) ? text.slice(1) : text;
}

/** A tag of HTML, which lists that were copied from a page hold. */
export const HTML_TAG = /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,500})?\/?>/i;
const ESCAPED_BEFORE = /&(?:amp;)*lt;/;
const ESCAPED = /&(lt|gt|amp);/g;
const letters: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };

/**
 * A text in which nothing looks like a tag of HTML, which whoever reads a list takes out. What looks like
 * none stays as it is.
 *
 * @example
 * escapeTags('filed by <b>clerk</b>') //=> 'filed by &lt;b>clerk&lt;/b>'
 * escapeTags('5 < 6') //=> '5 < 6'
 */
export function escapeTags(text: string): string {
  return HTML_TAG.test(text) || ESCAPED_BEFORE.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    : text;
}

/**
 * The text that `escapeTags` was given.
 *
 * @example
 * undoEscapedTags('&lt;b>') //=> '<b>'
 */
export function undoEscapedTags(text: string): string {
  return ESCAPED_BEFORE.test(text)
    ? text.replace(ESCAPED, (whole, name: string) => letters[name] ?? whole)
    : text;
}
