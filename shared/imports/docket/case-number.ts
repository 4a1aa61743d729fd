/** `2:17-cr-00378-SPL-1`, `1:04-m -401`, `15CR0144-BGS`, `NYS/1:22-cv-10283`. */
const DISTRICT =
  /(?<!\d)(?:[A-Z]{2,5}\/)?(?:\d{1,2}:)?\d{2}-?\s?(?:[a-z]{1,5}|[A-Z]{1,5})\s?-?\s?\d{2,6}(?:-[A-Za-z]{1,8}\d{0,2}|-\d{1,3}|-[A-Za-z]{1,4}-\d{1,3}){0,6}(?![\w/])/;
const BANKRUPTCY = /(?:\d{1,2}:)?\d{2}-(?:bk-|ap-)?\d{4,6}(?:-[A-Za-z]{1,8}\d{0,2}){0,3}/;
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
  const found =
    DISTRICT.exec(behind)?.[0] ?? BANKRUPTCY.exec(behind)?.[0] ?? APPELLATE.exec(behind)?.[0] ?? '';
  return found.replace(/\s+/g, '');
}

/** A line that begins with the number of a district court's case, and what stands behind it. */
export function numberedLine(
  line: string,
): { readonly number: string; readonly rest: string } | null {
  const found = DISTRICT.exec(line.slice(0, 80));
  if (found === null || found.index !== 0) return null;
  return { number: found[0].replace(/\s+/g, ''), rest: line.slice(found[0].length).trim() };
}

/** What kind of case a number of a district court is of. */
export function kindOfNumber(number: string): 'criminal' | 'civil' | 'unknown' {
  if (/\d{2}-?(?:cr|mj|po|m|sw|mag|tp)-?\d/i.test(number)) return 'criminal';
  return /cv/i.test(number) ? 'civil' : 'unknown';
}
