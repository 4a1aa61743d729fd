import type { NoticeShape } from './notice-reading.ts';

/** What each shape's papers say, strongest first; the points of a shape are added up. */
const marks: readonly (readonly [NoticeShape, number, RegExp])[] = [
  ['filing-email', 6, /notice of electronic filing|activity in case\b|notice of docket activity/i],
  ['filing-email', 3, /the following transaction was (?:entered|received|filed)/i],
  ['bia', 5, /board of immigration appeals[\s\S]{0,400}(?:receipt|briefing schedule|appeal)/i],
  ['bia', 5, /(?:briefing schedule|filing receipt)[\s\S]{0,600}board of immigration appeals/i],
  [
    'eoir-hearing',
    3,
    /\b(?:master|individual)(?: calendar)? hearing\b|\bmaster calendar\b|hearing type\s?:\s{0,4}(?:master|individual|bond)/i,
  ],
  ['bia', 3, /\bbriefing schedule\b/i],
  ['uscis-appointment', 5, /\bI-797C?\b|application support center|ASC appointment/i],
  [
    'uscis-appointment',
    3,
    /u\.?s\.? citizenship and immigration services|\bUSCIS\b|notice of action/i,
  ],
  ['uscis-appointment', 2, /biometrics|receipt number|interview/i],
  [
    'check-in',
    5,
    /\bISAP\b|intensive supervision|call-in letter|\bG-56\b|order of supervision|\bOSUP\b|release on recognizance|\bI-220[AB]\b/i,
  ],
  [
    'check-in',
    3,
    /check-?in (?:appointment|date|letter)|report (?:in person|to (?:the )?(?:ICE|ERO))|reporting (?:date|instructions)/i,
  ],
  ['check-in', 2, /enforcement and removal operations|\bERO\b/i],
  [
    'custody',
    5,
    /file custody review|custody (?:status )?review|notice of custody determination|\bI-286\b|transfer notification|notice of transfer/i,
  ],
  ['custody', 9, /\bimmigration detainer\b|\bI-247A?\b/i],
  [
    'custody',
    3,
    /(?:released? from|transferred (?:to|from)|in the custody of|bond (?:has been )?posted|book(?:ed)?[- ](?:in|out)|detainee locator|I-247|I-830)/i,
  ],
  // The charges in it name state courts and their counties.
  ['eoir-hearing', 9, /\bnotice to appear\b[\s\S]{0,6000}\bimmigration judge\b/i],
  [
    'eoir-hearing',
    6,
    /notice of (?:hearing in (?:removal|bond|deportation)|internet-based hearing)|custody redetermination hearing/i,
  ],
  ['eoir-hearing', 5, /immigration court[\s\S]{0,3000}(?:master|individual|bond|hearing)/i],
  ['eoir-hearing', 3, /executive office for immigration review|immigration judge/i],
  [
    'state-court',
    4,
    /(?:superior|county|municipal|justice|criminal|circuit|family|juvenile|district|trial) court\b[\s\S]{0,300}(?:county|state of|commonwealth|city of)/i,
  ],
  ['state-court', 4, /(?:state of [A-Z][a-z]+|commonwealth of [A-Z][a-z]+|county of [A-Z][a-z]+)/],
  [
    'state-court',
    3,
    /(?<!united states |u\.s\. |federal )\b(?:superior|county|municipal|justice|circuit|family|juvenile|district|criminal) court\b(?!,? (?:for|of|district))/i,
  ],
  [
    'state-court',
    3,
    /notice (?:of|to appear for) (?:court (?:date|appearance|hearing)|next event|trial)|you are (?:hereby )?(?:ordered|notified|required|commanded) to appear/i,
  ],
  [
    'court-order',
    4,
    /\b(?:text(?:-only)? order|electronic order|minute (?:entry|order)|it is (?:hereby |so )?ordered|so ordered|clerk'?s notice|scheduling order|paperless)/i,
  ],
  [
    'court-order',
    3,
    /(?:set|reset)(?:\/reset)? (?:hearings?|deadlines)|united states district court|hearing (?:re)?set for/i,
  ],
  ['court-order', 2, /\bORDER\b|signed by (?:chief |magistrate |district )?judge/],
];

/**
 * Says what kind of paper a text is, by the words of its kind; `generic` where too few are there.
 *
 * @example
 * shapeOfNotice('NOTICE OF HEARING IN REMOVAL PROCEEDINGS IMMIGRATION COURT ...') //=> 'eoir-hearing'
 */
export function shapeOfNotice(text: string): NoticeShape {
  const head = text.slice(0, 20_000);
  const points = new Map<NoticeShape, number>();
  for (const [shape, value, pattern] of marks)
    if (pattern.test(head)) points.set(shape, (points.get(shape) ?? 0) + value);
  const [best] = [...points].sort((one, other) => other[1] - one[1]);
  return best !== undefined && best[1] >= 3 ? best[0] : 'generic';
}
