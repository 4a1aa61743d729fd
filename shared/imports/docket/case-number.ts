/** `2:17-cr-00378-SPL-1`, `1:04-m -401`, `15CR0144-BGS`, `NYS/1:22-cv-10283`. */
const DISTRICT =
  /(?<!\d)(?:[A-Z]{2,5}\/)?(?:\d{1,2}:)?\d{2}-?\s?(?:[a-z]{1,5}|[A-Z]{1,5})\s?-?\s?\d{2,6}(?:-[A-Za-z]{1,8}\d{0,2}|-\d{1,3}|-[A-Za-z]{1,4}-\d{1,3}){0,6}(?![\w/])/;
const BANKRUPTCY = /(?:\d{1,2}:)?\d{2}-(?:bk-|ap-)?\d{4,6}(?:-[A-Za-z]{1,8}\d{0,2}){0,3}/;
/** `MDL No. 2967` of the panel that joins cases of many districts. */
const MULTIDISTRICT = /\bMDL\s(?:No\.?\s?)?\d{2,5}\b/i;
const APPELLATE = /\d{2,4}-\d{1,6}(?:-[a-z]{2,4})?/;

/**
 * The number of a case in the title of its docket, as written there; empty where there is none.
 *
 * @example
 * caseNumberIn('CRIMINAL DOCKET FOR CASE #: 2:17-cr-00378-SPL-1') //=> '2:17-cr-00378-SPL-1'
 */
export function caseNumberIn(text: string): string {
  const behind =
    /(?:case|petition|proceeding|docket)\s?(?:#|no\.?|number)\s?:?\s{0,5}(.{2,80})/i.exec(
      text,
    )?.[1];
  if (behind === undefined) return '';
  return numberIn(behind);
}

/** The same where the words are known to be a number and what stands beside it. */
export function numberIn(text: string): string {
  const panel = MULTIDISTRICT.exec(text)?.[0];
  if (panel !== undefined) return panel;
  const found =
    DISTRICT.exec(text)?.[0] ?? BANKRUPTCY.exec(text)?.[0] ?? APPELLATE.exec(text)?.[0] ?? '';
  return found.replace(/\s+/g, '');
}

/** A line that begins with the number of a case, and what stands behind it. */
export function numberedLine(
  line: string,
): { readonly number: string; readonly rest: string } | null {
  const start = line.slice(0, 80);
  const found = [DISTRICT, BANKRUPTCY]
    .map((pattern) => pattern.exec(start))
    .find((one) => one?.index === 0)?.[0];
  if (found === undefined) return null;
  const rest = line
    .slice(found.length)
    .trim()
    .replace(/^all defendants\b\s*/i, '');
  return { number: found.replace(/\s+/g, ''), rest };
}

/** What kind of case a number of a district court is of. */
export function kindOfNumber(number: string): 'criminal' | 'civil' | 'unknown' {
  if (/\d{2}-?(?:cr|mj|po|m|sw|mag|tp)-?\d/i.test(number)) return 'criminal';
  return /cv/i.test(number) ? 'civil' : 'unknown';
}
