/** What kind of paper an entry of a docket is, by the words that it starts with. */
export type EntryType =
  | 'minutes'
  | 'settings'
  | 'order'
  | 'judgment'
  | 'notice'
  | 'charging'
  | 'arrest'
  | 'bond'
  | 'motion'
  | 'transcript'
  | 'returned'
  | 'paper';

/** Decorations ahead of the words: asterisks, court's flags, "Judge Rex Nobody:". */
const AHEAD =
  /^(?:[\s*>#.,:;-]+|\((?:restricted|sealed|court only|under seal)[^)]{0,40}\)\s?|\d{1,2}\/\d{1,2}\/\d{2,4}\s|(?:electronic|paperless|text(?:-?only)?|sealed|unsealed|redacted|virtual|endorsed|amended|corrected|second|first|third|oral|final|sua sponte|standing|interim|agreed|joint|unopposed|consent|proposed findings|emergency|ex parte|clerk'?s?|docket)\s|(?:(?:chief|senior|district|magistrate|us|u\.s\.)\s){0,3}judge [a-z .,'-]{3,50}:\s)/i;

/** The word that stands first says the kind; of words at one place the longer one. */
const KINDS: readonly (readonly [EntryType, RegExp])[] = [
  [
    'returned',
    /\b(?:judgment|summons|writ|subpoena|mandate)\s(?:and \w+ )?(?:issued )?returned\b|\b(?:return|proof|certificate|affidavit|waiver) of service\b|\breceipt\/return\b/i,
  ],
  [
    'minutes',
    /\b(?:minute entry|minutes|minute sheet|courtroom proceedings|clerk'?s notes|notes for proceedings|proceedings held)\b/i,
  ],
  [
    'settings',
    /^minute order[.:]?\s(?:re-?)?set(?:ting)?\b|\b(?:set\/reset|reset|setting\/resetting|deadlines?(?:\/hearings?)? (?:updated|set|reset|terminated)|terminate (?:deadlines|hearings)|set (?:hearings?|deadlines)|(?:hearings?|deadlines) (?:set|terminated))\b/i,
  ],
  ['transcript', /\btranscripts?\b/i],
  ['judgment', /\b(?:judgment|judgement|j&c)\b/i],
  [
    'order',
    /\b(?:orders?|opinion|ruling|decision|abstract of order|commitment to another|memo(?:randum)? endorsement|warrant issued|arrest warrant issued)\b/i,
  ],
  ['notice', /\bnotices?\b/i],
  [
    'charging',
    /\b(?:complaint|indictment|information(?=\s*(?:-|\(|,|$|as to|by|filed|felony))|petition for (?:a )?writ|habeas petition|writ of habeas corpus|probation petition|petition for (?:warrant|summons|revocation|action|offender|habeas))(?!\w)/i,
  ],
  ['arrest', /\barrest(?:ed)?\b(?! warrant issued)|\bwarrant (?:of arrest )?returned\b/i],
  ['bond', /\b(?:bond|bail|recognizance)\b/i],
  [
    'motion',
    /\b(?:motions?|petitions?|applications?|requests?|letters?|stipulat\w+|proposed|memorandum|brief|responses?|reply|replies|opposition|objections?|declarations?|affidavits?|affirmation|exhibits?|waivers?|consent|appearance of counsel|report|recommendation|sentencing summary|chart|plea agreement|witness list|answer|certificate|acknowledge?ment|voir dire|jury instructions|pre-?sentence)\b/i,
  ],
];
const WITHIN = 90;

/** The kind of an entry. */
export function entryTypeOf(text: string): EntryType {
  let words = text.slice(0, 400);
  for (let step = 0; step < 8; step += 1) {
    const ahead = AHEAD.exec(words)?.[0];
    if (ahead === undefined || ahead === '') break;
    words = words.slice(ahead.length);
  }
  // "STIPULATION AND ORDER": the court made it its own.
  if (/^[^.]{0,40}\bstipulation (?:and|&) (?:\w+ )?order\b/i.test(words)) return 'order';
  if (
    /^(?:memorandum (?:(?:and|&|\w+) )?(?:order|opinion|decision|ruling)|reasons for (?:judgment|order))\b/i.test(
      words,
    )
  )
    return 'order';
  // A writ that brings a prisoner to court asks for nobody's freedom.
  if (/\bad (?:prosequendum|testificandum)\b/i.test(words)) return 'motion';
  if (/^report (?:and|&) recommendation/i.test(words)) return 'order';
  const lead = words.slice(0, WITHIN);
  let best: { readonly type: EntryType; readonly at: number } | null = null;
  for (const [type, pattern] of KINDS) {
    const at = pattern.exec(lead)?.index;
    if (at !== undefined && (best === null || at < best.at)) best = { type, at };
  }
  return best?.type ?? 'paper';
}
