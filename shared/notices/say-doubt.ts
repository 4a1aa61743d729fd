import { formatCivilDay, formatWallTime } from '../time/format-civil-day.ts';
import type { Doubt, MatterMark, NoticeProblem, SetAsideReason } from './notice-reading.ts';

/**
 * Says why a proposal is not ticked by itself.
 *
 * @example
 * sayDoubt({ code: 'weekday-differs', written: 'Monday', real: 'Tuesday' })
 * //=> 'The notice says Monday, but that day is a Tuesday. Ask the court which one is right.'
 */
export function sayDoubt(doubt: Doubt): string {
  switch (doubt.code) {
    case 'weekday-differs':
      return `The notice says ${doubt.written}, but that day is a ${doubt.real}. Ask the court which one is right.`;
    case 'day-or-month-first':
      return doubt.other === null
        ? 'Day or month first? Read as month first.'
        : `Day or month first? Read as month first; the other way it is ${formatCivilDay(doubt.other, 'sentence')}.`;
    case 'year-assumed':
      return `No year is written; ${doubt.year} is assumed.`;
    case 'time-assumed':
      return `AM or PM is not written; ${formatWallTime(doubt.time)} is assumed.`;
    case 'time-doubtful':
      return `The time "${doubt.text}" cannot be read; type it in.`;
    case 'no-such-time':
      return `${doubt.text} is no time: read the hour in the notice.`;
    case 'odd-hour':
      return `No court sits at ${formatWallTime(doubt.time)}. Ask the court for the hour.`;
    case 'several-times':
      return 'More than one time stands beside this date.';
    case 'several-days':
      return 'Several days are named; only the first is taken.';
    case 'zone-unknown':
      return 'No court with a known clock is named, so the time has no time zone.';
    case 'zone-differs':
      return `The notice writes ${doubt.typed}; the court's clock is ${doubt.court}.`;
    case 'in-the-past':
      return 'This day has passed.';
    case 'weekend':
      return 'This day is a Saturday or a Sunday.';
    case 'holiday':
      return `This day is ${doubt.name}.`;
    case 'far-ahead':
      return 'This day is more than five years ahead.';
    case 'conditional':
      return 'Asked for, possible or conditional in these words: not ordered.';
    case 'not-certain':
      return 'The words do not say for certain that something is set for this day.';
    case 'quoted':
      return 'This stands in a quoted, older message.';
    case 'already-known':
      return `"${doubt.title}" is on record for this day already; ticking it adds the notice as a source.`;
    case 'known-on-another-date':
      return `"${doubt.title}" is on record for another day or another time. Is this its reset?`;
    case 'no-known-hearing':
      return 'No hearing on record fits.';
    case 'kind-differs':
      return `The hearing on record for the old date is "${doubt.title}": is it the one meant?`;
    case 'old-date-differs':
      return `The old date in the notice is not the one on record for "${doubt.title}".`;
    case 'several-hearings-fit':
      return `${doubt.count} hearings on record could be meant; choose one.`;
    case 'to-be-computed':
      return 'A period, not a date: it waits to be computed.';
    case 'unclear-what':
      return 'The words do not say what happens on this day.';
    case 'court-differs':
      return `The notice names another court than the one on record (${doubt.known}).`;
    case 'matter-unsure':
      return 'Whose notice this is, is not certain; see above.';
    case 'other-person':
      return 'The name or number beside this date is that of another person.';
  }
}

const markNames: Readonly<Record<MatterMark, string>> = {
  'a-number': 'A-number',
  docket: 'docket number',
  name: 'name',
};

/** Says what a person must know about a notice before ticking anything. */
export function sayProblem(problem: NoticeProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'There is no text. A picture or a scan has none: open it beside the form and type the dates.';
    case 'cut':
      return `Only the first ${problem.longest.toLocaleString('en-US')} letters were read.`;
    case 'too-many-dates':
      return `Only the first ${problem.most} dates are shown.`;
    case 'no-dates':
      return 'No date that can be added was found.';
    case 'damaged-date':
      return `"${problem.text}" looks like a date with letters in place of digits. Type it in from the paper.`;
    case 'impossible-date':
      return `"${problem.text}" is no day that exists. Ask who sent it.`;
    case 'day-first':
      return `"${problem.text}" is written day first or mistyped, so every date in figures here is asked.`;
    case 'damaged-time':
      return `"${problem.text}" is no time that can be read. Type it in from the paper.`;
    case 'month-only':
      return `"${problem.text}" names no day.`;
    case 'relative-day':
      return `"${problem.text}" names no date.`;
    case 'ends-without-date':
      return `"${problem.text}": a hearing may be off, but the sentence names no date. Check the record.`;
    case 'date-to-follow':
      return `"${problem.text}": a hearing is announced without its date. Watch for the next notice.`;
    case 'hidden-letters':
      return 'The text held hidden or turned letters; they were taken out before reading.';
    case 'several-a-numbers':
      return `${problem.count} A-numbers stand in this notice: it may concern several persons.`;
    case 'other-matter':
      return `The ${markNames[problem.by]} in this notice is that of another matter: ${problem.matterTitle}.`;
    case 'unknown-a-number':
      return problem.hasOther
        ? `The A-number in this notice (${problem.masked}) is not this client's.`
        : `The A-number in this notice (${problem.masked}) is not on record for this client.`;
    case 'damaged-a-number':
      return 'The A-number in this notice has letters in place of digits. Compare it with the paper.';
    case 'unknown-docket':
      return `No proceeding of this matter has the number ${problem.docket}.`;
    case 'no-matter':
      return 'Nothing in it names a client on record: make sure whose it is.';
    case 'several-matters':
      return `${problem.count} matters could be meant; choose one.`;
    case 'name-alone':
      return 'Only the name fits, no A-number or docket number: make sure that it is this person.';
  }
}

/** Says whether a problem is about whose notice it is: said first and loudly. */
export function isAboutMatter({ code }: NoticeProblem): boolean {
  return code === 'other-matter' || code === 'unknown-a-number' || code === 'name-alone';
}

/** Why a date of the text is not proposed, in a few words. */
export const setAsideNames: Readonly<Record<SetAsideReason, string>> = {
  birth: 'date of birth',
  citation: 'part of a citation',
  'form-edition': 'edition of the form',
  'mail-header': 'when the message was written',
  stamp: 'stamp of entry or print',
  service: 'service or mailing',
  'notice-date': 'date of the notice itself',
  'old-date': 'the old date of a hearing',
  'span-end': 'last of several days',
  'said-twice': 'said twice',
  offense: 'date of an alleged offense',
  validity: 'entry, status or expiry',
  number: 'part of a number',
};
