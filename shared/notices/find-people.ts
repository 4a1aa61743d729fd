/** A name in capital or mixed letters, up to five words. */
const NAME = "(?:[A-Z][A-Za-z'.-]*,?\\s?){1,5}";
const JUDGES = [
  new RegExp(
    `(?:[Bb]efore|BEFORE|by|assigned to:?|Presiding:?)\\s(?:the\\s)?(?<name>(?:(?:Chief|Senior|Presiding|Acting|Assistant Chief|United States|U\\.S\\.|Immigration|District|Magistrate|Circuit|Superior Court)\\s){0,3}(?:Judge|JUDGE|Justice|Honorable|HONORABLE|Hon\\.|IJ)\\s${NAME})`,
  ),
  /\/s\/\s?(?<name>[A-Z][A-Za-z.' -]{2,40})\n[^\n]{0,40}Judge\b/,
  /(?:^|\n|\s)(?:Immigration Judge|IJ|Judge|JUDGE|IMMIGRATION JUDGE|Presiding Judge|Judicial Officer)\s?:\s{0,3}(?<name>[A-Z][^\n,;:(]{2,40}(?:,\s?[A-Z][^\n,;:(]{1,30})?)/,
  new RegExp(
    `(?<name>(?:(?:Chief|Senior|Immigration|District|Magistrate)\\s)*(?:Judge|JUDGE)\\s(?!(?:at|on|in|for|shall|will|may|of)\\b)${NAME})`,
  ),
];
/** No name is in it. */
const TITLES_ONLY =
  /^(?:(?:Chief|Senior|Presiding|Immigration|United|States|District|Magistrate|Circuit|Judge|JUDGE|Honorable|HONORABLE|Hon\.?|IJ|Justice|Court)\s?)+$/;
const AFTER_NAME =
  /\s(?:on|at|in|for|to|of|and|the|is|has|will|set|held|Courtroom|Room|Ctrm|Time|Date|Hearing|Location|Place|Signed|Dated|DATED|Entered|Document|Text|ORDER|Order|via|by|Type|Re|Status|Motion|Detention|Master|Individual|Bond|Initial|Trial|Sentencing|Plea)\b.*$|\n.*$|(?<=[A-Za-z][a-z]{2})\.\s.*$|[.,;:(\s-]+$/s;

/**
 * The judge that a text names first; empty where it names none. "TBD" and the like are no names.
 *
 * @param text a sentence or the whole notice, as `foldText` leaves it
 */
export function findJudge(text: string): string {
  const whole = text.replace(/\b(Judge|Honorable|before|Before)[ ]*\n[ ]*/g, '$1 ');
  for (const pattern of JUDGES) {
    const written = pattern.exec(whole)?.groups?.['name'];
    if (written === undefined) continue;
    const name = written
      .replace(/'s\b.*$/s, '')
      .trim()
      .replace(AFTER_NAME, '')
      .replace(/[\s,;:-]+$/, '')
      .trim();
    if (name.length < 3 || /^(?:TBD|To Be|Visiting|Any|Not)\b/i.test(name)) continue;
    if (TITLES_ONLY.test(name)) continue;
    return name.slice(0, 120);
  }
  return '';
}

const PARTIES = [
  /\b(?:in re|in the matter of|case name|case title|matter of|re|defendant|respondent|applicant|beneficiary|petitioner|name)\s?:\s{0,4}(?<name>[A-Z][^\n:]{2,80})/gi,
  /(?<name>(?:United States(?: of America)?|USA|State(?: of [A-Z][a-z]+)?|Commonwealth|People)\s+v\.?s?\.?\s+[A-Z][^\n,;:()]{1,60})/g,
  /\bin the matters? of:?\s{0,4}\n?\s{0,4}(?<name>[A-Z][^\n:]{2,60})/gi,
];

/** The parties that a text names, as written; may be empty. */
export function findParties(text: string): readonly string[] {
  const names = PARTIES.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((match) => {
    const name = (match.groups?.['name'] ?? '')
      .replace(/\s{3,}.*$/, '')
      .replace(/(?<=[a-z]{3})\.\s.*$/, '')
      .replace(/\s+(?:A\s?#?\d|file|date|case|docket|in removal|in bond)\b.*$/i, '')
      .replace(/[\s,;|-]+$/, '')
      .trim();
    return name.length >= 3 && /[a-z]/i.test(name) ? [name] : [];
  });
  return [...new Set(names)].slice(0, 8);
}
