/**
 * Words that can get somebody hurt where others read along: what a person is charged with, that one
 * asks for asylum or another protection, helped the government, or was a victim. English and Spanish.
 */
const dangerous = new RegExp(
  [
    String.raw`\basyl|\basil(?:o|ad)`,
    String.raw`persecut|persecu|tortur|withholding|\bfear\b|\bmiedo\b|\bvawa\b|\b[tu][ -]?visas?\b|\bvisas? [tu]\b`,
    String.raw`v[ií]ctim|traffick|tr[aá]fico|\btrata\b|\babus|violen|viol(?:aci|ador)|\brape\b|\bsex`,
    String.raw`cooperat|coopera|informan|confidential source|witness|testig|testif|testimon|proffer|debrief|safety valve|\b5k1|\bci-?\d|\bcw-\d|\bchs\b|queen for a day|kastigar|\b35\(b\)|\b3553\(e\)`,
    // An appointment there tells as much as the word.
    String.raw`\bu\.?\s?s\.? attorney|united states attorney|\bausa\b|\busao\b|district attorney|prosecut|\bfiscal(?:[ií]a)?\b|grand jury|gran jurado|\b(?:fbi|dea|hsi|atf)\b|homeland security investigations|protective custody|custodia protectora`,
    String.raw`\bcharg|\bcargos?\b|\bcounts?\b|indict|acusa|\bplea\b|guilty|culpab|convict|condena|sentenc|offen[sc]e|delito|felon|misdemeanor|\bcrim`,
    String.raw`§|\bu\.?\s?s\.?\s?c\b|smuggl|\bdrogas?\b|\bdrugs?\b|\bgangs?\b|pandill|murder|homicid|assault|robber|\bminors?\b|juvenil|\borr\b`,
  ].join('|'),
  'iu',
);

/**
 * A text as a sheet that others may read can say it; null where it holds a word that it must not.
 *
 * @example
 * jailSafe('Courtroom 3, 11 Elmwood Avenue, Burlington') //=> 'Courtroom 3, 11 Elmwood Avenue, Burlington'
 * jailSafe('Boston Asylum Office') //=> null
 */
export function jailSafe(text: string): string | null {
  // Letters with marks and letters set apart read as the word all the same.
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Cf}\u00ad]/gu, '')
    .replace(/\s+/g, ' ');
  return dangerous.test(plain) ? null : text;
}
