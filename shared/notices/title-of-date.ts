import { capital } from '../model/capital.ts';
import { COUNT } from './find-periods.ts';
import type { HearingName } from './hearing-words.ts';
import type { ProposalKind } from './notice-reading.ts';

const LONGEST = 90;
const FALLBACK: Readonly<Record<ProposalKind, string>> = {
  set: 'Hearing',
  reset: 'Hearing',
  vacated: 'Hearing',
  held: 'Hearing',
  deadline: 'Deadline set by order',
  filing: 'Filing',
  order: 'Order',
  other: 'Date in the notice',
};

const SINCE = `${COUNT}\\s(?:of|after|from|following|before|prior to)\\s`;
/** "Expert notices: 60 days before trial", said by the date that follows. */
const COUNTED_ROW = new RegExp(`:\\s?(?:at least )?${SINCE}[^.;:]*$`, 'i');
/** "is due 21 days from the date of this notice". */
const COUNTED = new RegExp(
  `\\s(?:is |are |be )?(?:due |filed |received |submitted )?(?:within )?${SINCE}.*$`,
  'i',
);
/** A heading above a sentence. */
const HEADING = /^[\s>]*(?=[^\n]*[A-Z])[^a-z\n:]{3,80}\n(?=\s*\S)/;

/** What stands around a date. */
type Words = { readonly before: string; readonly after: string };

/**
 * What to call a date in the record: the hearing by its kind, a deadline by the words that set it.
 *
 * @param around the words ahead of the date and behind it, to the next date or the sentence's end
 */
export function titleOfDate(what: ProposalKind, name: HearingName | null, around: Words): string {
  if (what === 'set' || what === 'reset' || what === 'vacated' || what === 'held')
    return name?.title ?? FALLBACK[what];
  const { before, after } = around;
  if (what === 'order') return orderTitle(before);
  const column = /\s{3,}$/.test(before)
    ? before.slice(before.trimEnd().lastIndexOf('\n') + 1)
    : before.replace(HEADING, '');
  const clause = column
    .replace(/\b\d{1,2}(?::\d{2})?\s?[ap]\.?m\.?(?:\s[ECMP][SD]?T)?/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,:(-]+$|\s?[._]{3,}\s?/g, '')
    .replace(COUNTED_ROW, '')
    .split(/[.;:•]\s|\bORDERED that\b|,\s(?:and|but)\s|^[,\s]*and\s/i)
    .at(-1)
    ?.replace(/[\s,:(-]+$/, '')
    .replace(COUNTED, '')
    .replace(
      /(?:[\s,]+(?:is|are|was|be|now|on|by|on or before|no later than|not later than|a m[áa]s tardar|el|until|to|at|for|before|and|of|the|must|shall|(?:mon|tues|wednes|thurs|fri|satur|sun)day|due|noon|close of business|currently|previously|originally|presently|formerly))+$/i,
      '',
    )
    .replace(/^(?:[\s,)>\]-]|\((?![^)]*\))|at\s)+(?:and\s)?/i, '')
    .replace(/^(?:\d{1,2}:)?\d{2}-(?:cr|cv|mj|mc)-\d+[\w-]*:?\s+/i, '')
    .replace(/^(?:is|are)(?: hereby)? (?:now|extended|enlarged)$/i, '')
    .trim();
  // "is granted until December 24 to submit a brief"
  const purpose = /^\s*(?<words>to\s[^.;,\n]{4,50})/.exec(after)?.groups?.['words'];
  if (
    purpose !== undefined &&
    isNamed(clause) &&
    /\b(?:granted|allowed|given|has|have)$/i.test(clause)
  )
    return titled(`${clause} ${purpose}`);
  const named = isNamed(clause)
    ? clause
    : after
        .replace(/\s+/g, ' ')
        .replace(/^[\s,:)-]+/, '')
        .split(/[.;]\s/)[0]
        ?.trim();
  return isNamed(named) ? titled(named) : FALLBACK[what];
}

function titled(written: string): string {
  const words = written.replace(/(?<=\w{3})\.$/, '');
  const short = words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1)}…`;
  return capital(short);
}

function isNamed(clause: string | undefined): clause is string {
  return clause !== undefined && clause.length >= 4 && /[a-z]{3}/i.test(clause);
}

function orderTitle(before: string): string {
  if (/\bgrant(?:ed|ing|s)\b/i.test(before)) return 'Order granting';
  if (/\bden(?:ied|ying|ies)\b/i.test(before)) return 'Order denying';
  return FALLBACK.order;
}
