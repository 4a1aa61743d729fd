const JUDGE =
  /\bbefore\s(?:the\s)?(?<judge>(?:Hon(?:orable|\.)\s)?(?:(?:Chief|Senior|District|Magistrate|Bankruptcy|US|U\.S\.|United States)\s){0,3}(?:Judge\s)?[A-Z][\w'-]*\.?(?:,?\s(?:[A-Z][\w'-]*\.?|II|III|IV|de|del|la|van|von)){0,4})/;
const AFTER_NAME =
  /[,.]?\s(?:This|The|All|Parties|Signed|Attorney|Counsel|Court|Entered|Appearances?|Responses?|Status|Motion|Defendant|Please|Dial|Any|And|If|In|By|For|See|No|It|As|Interpreter|United States|U\.S\.|Chief Judge)\b.*$/;
const PLACE =
  /^[\s,.]{0,3}(?:in|at)\s(?<place>.{3,200}?)(?=\s+before\b|(?<!\b[A-Z])[.;]\s*(?:$|[A-Z(])|\s*[();]|$)/i;

/** The judge and the room that stand behind the date of a setting; empty where neither does. */
export function judgeAndPlace(after: string): { readonly judge: string; readonly place: string } {
  const judge = (JUDGE.exec(after)?.groups?.['judge'] ?? '')
    .replace(AFTER_NAME, '')
    .replace(/(?<![A-Z])\.$/, '')
    .trim();
  const place = PLACE.exec(after)?.groups?.['place']?.trim() ?? '';
  return {
    judge: judge.slice(0, 120),
    place:
      /^(?:(?:person|court|custody|this|the above)\b.{0,8}$|order (?:to|that)\b|which\b|light\b)/i.test(
        place,
      )
        ? ''
        : place,
  };
}
