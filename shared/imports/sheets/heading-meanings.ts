import { detailColumnNames } from '../../cells/detail-columns.ts';
import type { ColumnMeaning } from '../file-reading.ts';

/** meaning | headings, each in small letters with single spaces; a `*` stands for any words. */
const lines = `
book-in|book in|book in date|bookin|booked in|booking date|book in date time|detention book in date time|detention book in date and time|intake|intake date|date in|arrived|arrival|arrival date|detained from|custody start|custody from|commitment date|committed|admit date|admission date
book-out|book out|book out date|bookout|booked out|book out date time|detention book out date time|date out|departed facility|departure from facility|detained to|custody end|custody to|discharge date|release date time|left facility
facility|facility|facility name|detention facility|jail|detention center|institution|where held|held at|custody location|place of detention|detained at|holding facility|prison
facility-code|facility code|detention facility code|detloc|facility id
authority|held by|custodian|custody of|authority|in custody of|holding agency|holder|detaining agency|custody type
ended-by|release reason|detention release reason|reason for release|how ended|ended by|how custody ended|reason out|book out reason|disposition of custody
as-typed|date as typed|date as written|date as stated|date in its own words
end-time|end time|time end|ends at|time out|end hour|hora fin
end-zone|end time zone|end timezone
end-as-typed|end as typed|end as written|end as stated
end-date|end|end date|end on|ends|to|thru|through|until|to date|date to
time|time|hearing time|event time|start time|start|time of hearing|hour|hora|court time|appt time|appointment time|arr tm|adj time start|hearing start
date|date|hearing date|event date|date of event|date of hearing|court date|next court date|next hearing|next hearing date|next date|hearing dt|date time|datetime|date and time|when|on|day|start date|due|due date|date due|deadline date|filed|date filed|filing date|filed on|entered|date entered|docket date|entry date filed|setting|setting date|appearance date|next appearance|calendar date|scheduled|scheduled for|scheduled date|appointment date|appt date|arrest date|date of arrest|arr dt|adj date|from|from date|fecha|release date|date released|decision date|order date|hearing date time|hearing datetime|latest hearing|served|date served|service date|date of death|mch date|ich date|trial date|sentencing date|date set|termination date|date terminated|terminated
title|event|event name|hearing|hearing name|hearing type|type of hearing|description|what|subject|title|activity|matter event|task|deadline|proceeding|proceedings|docket text|docket entry|entry text|entry|action|item|setting type|event description|appearance|appearance type|summary|to do|evento|audiencia|calendar type|name of event|purpose|nature of hearing|what it is
kind|type|event type|kind|category|kind of record|record type|cal type|event category|event kind
subtype|subtype|sub type|type of it|event subtype|hearing subtype
which-setting|which setting|setting number|setting no
standing|standing|standing of it|disputed
status|status|hearing status|result|outcome|disposition|held|event status|what happened|status of hearing|estado|setting status
court|court|court name|tribunal|immigration court|forum|venue|court location|hearing court|district
docket-number|docket no|docket number|docket|docket num|case no|case number|case num|case|docket case no|index no|cause no|cause number|file no|file number|a number|a no|alien number|case docket no
judge|judge|ij|immigration judge|hearing officer|before|judge name|presiding judge|magistrate|magistrate judge|juez|assigned judge|judge ij
place|place|location|room|courtroom|address|hearing location|where|city|city state|site|office|courthouse|city and state|lugar
zone|zone|time zone|timezone|tz
client|client|client name|respondent|defendant|petitioner|name of client|client last first|party|detainee|respondent name|defendant name|cliente|matter|matter name|matter client|unique identifier|anonymized identifier|anonymized unique identifier|person
note|note|notes|comment|comments|remarks|details|memo|additional info|instructions|notas|reason
source|source|source of date|cite|citation|sources|where from|per
ignored|id|row|no|number|line|created|created on|created at|date created|created by|modified|modified on|last modified|date modified|last updated|updated|updated on|date updated|entered by|verified by|dob|date of birth|birth date|birthdate|birthday|birth year|birth|c birthdate|age|gender|sex|phone|telephone|email|e mail|ssn|zip|zip code|print date|printed on|run date|report date|latitude|longitude|calendar year
`;

/** The same of a list that names the kinds of its lines; elsewhere such headings say nothing. */
const linesOfNamedKinds = `
line|line
docket-name|docket name|name of docket|proceeding name|lane
count|count|count no
statute|statute|statute charged
grade|grade|level|offense level
plea|plea
outcome|outcome of charge|charge outcome|disposition of charge
sentence|sentence|sentence imposed
bond|bond
amount|amount|bond amount|amount of bond
rule|rule
trigger|trigger|counted from
done-on|done on|date done
served-on|served on
expires|expires|expires on|expiration
text|text|words of the order
reason|reason
notice|notice
`;

const meanings = meaningsIn(lines);
const meaningsOfNamedKinds = meaningsIn(linesOfNamedKinds);

function meaningsIn(table: string): ReadonlyMap<string, ColumnMeaning> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [meaning = 'ignored', ...names] = line.split('|');
        return names.map((name) => [name, asMeaning(meaning)] as const);
      }),
  );
}

function asMeaning(word: string): ColumnMeaning {
  const known: readonly ColumnMeaning[] = [
    ...(['book-in', 'book-out', 'facility', 'facility-code', 'authority', 'ended-by'] as const),
    ...(['end-date', 'end-time', 'end-zone', 'as-typed', 'end-as-typed', 'time', 'date'] as const),
    ...(['title', 'kind', 'subtype', 'status', 'standing', 'court', 'docket-number'] as const),
    ...(['judge', 'place', 'zone', 'client', 'note', 'source', 'which-setting'] as const),
    ...(['line', 'docket-name', ...detailColumnNames] as const),
  ];
  return known.find((one) => one === word) ?? 'ignored';
}

/** Headings of more words than the table has, the first that fits. */
const patterns: readonly (readonly [RegExp, ColumnMeaning])[] = [
  [/\b(?:birth|dob|modified|updated|created|printed)\b/, 'ignored'],
  [
    /\b(?:yes no|aor|area of responsibility|city facility|county facility|facility (?:city|aor|type|county)|date diff)\b/,
    'ignored',
  ],
  [/\b(?:facility state|state facility)\b/, 'place'],
  // A stay runs from door to door; its stints are what is recorded.
  [/\bstay (?:book|release)\b/, 'ignored'],
  [/\bbook(?:ed)? ?in\b/, 'book-in'],
  [/\bbook(?:ed)? ?out\b/, 'book-out'],
  [/\b(?:facility|detention center|jail)\b.*\bcode\b/, 'facility-code'],
  [/\bfacility (?:state|city|county|address|zip)\b|\b(?:state|city|county) facility\b/, 'place'],
  [/\b(?:release|book out)\b.*\breason\b/, 'ended-by'],
  [/\b(?:facility|jail)\b(?!.*\bdate\b)/, 'facility'],
  [/\b(?:date|fecha|dt|day)\b/, 'date'],
  [/\b(?:time|hora)\b(?! zone)/, 'time'],
  [/\btime ?zone\b/, 'zone'],
  [/\bstatus\b/, 'status'],
  [/\b(?:docket|case|cause|index|file)\b.*\b(?:no|num|number)\b/, 'docket-number'],
  [/\bjudge\b/, 'judge'],
  [/\bcourtroom\b/, 'place'],
  [/\bcourt\b/, 'court'],
  [/\b(?:client|respondent|defendant|petitioner|detainee)\b/, 'client'],
  [/\b(?:notes?|comments?|remarks)\b/, 'note'],
  [/\b(?:location|address|room)\b/, 'place'],
  [/\b(?:event|hearing|description|activity)\b/, 'title'],
];

const LONGEST = 80;

/** A heading as it is compared: small letters, single spaces, no signs. */
export function foldHeading(heading: string): string {
  return heading
    .slice(0, LONGEST)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/#/g, ' no ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * What a heading says that its column means; null where it says nothing that is known.
 *
 * @example
 * meaningOfHeading('Docket No.') //=> 'docket-number'
 * meaningOfHeading('Date of birth') //=> 'ignored'
 */
export function meaningOfHeading(heading: string): ColumnMeaning | null {
  const folded = foldHeading(heading);
  if (folded === '') return null;
  return meanings.get(folded) ?? patterns.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** The same in a list that names the kinds of its lines, such as a table that was saved here. */
export function meaningBesideKinds(heading: string): ColumnMeaning | null {
  return meaningsOfNamedKinds.get(foldHeading(heading)) ?? meaningOfHeading(heading);
}

/** Whether a text is known as the heading of a column, by its very words. */
export function isKnownHeading(text: string): boolean {
  return (
    meanings.has(foldHeading(text)) || /\b(?:date|time|no\.?|number)$/i.test(text.slice(0, 80))
  );
}
