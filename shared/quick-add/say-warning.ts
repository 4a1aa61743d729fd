import { capital } from '../model/capital.ts';
import { sentenceOf } from '../result/failure-sentence.ts';
import type { Failure } from '../result/result.ts';
import type { TypedDateNote } from '../time/typed-date-notes.ts';
import { sayNote } from '../time/understanding-of.ts';
import type { LineCount } from './found-date.ts';
import type { Warning } from './reading.ts';

const warn = (code: string, sentence: string, weight: Warning['weight'] = 'look'): Warning => ({
  code,
  sentence,
  weight,
});

/** The sentences of what to look at in a line; those that block say what to do. */
export const warnings = {
  unreadDate: (text: string, failure: Failure): Warning => {
    const { sentence, nextStep } = sentenceOf(failure);
    const lead = sentence.startsWith(`"${text}"`) ? '' : `"${text}": `;
    return warn('unread-date', `${lead}${sentence} ${nextStep}`.trim(), 'blocks');
  },
  noDate: (): Warning =>
    warn(
      'no-date',
      'There is no date in the line. Write one, or "tbd" where it is not known.',
      'blocks',
    ),
  undated: (): Warning => warn('undated', 'No date: it goes to the tray of undated records.'),
  noTime: (): Warning => warn('no-time', 'No time: write it if the notice gives one.'),
  notYet: (): Warning => warn('not-yet', 'The day of this hearing is still ahead.'),
  onRecord: (what: string): Warning =>
    warn('on-record', `Already on record: ${what}. Enter adds it a second time.`),
  stands: (what: string): Warning =>
    warn('stands', `${what} still stands. If this date replaces it, write "reset".`),
  onlyThisRecord: (sentence: string): Warning => warn('only-this-record', sentence),
  noNewDate: (): Warning =>
    warn('no-new-date', 'The new date is missing. Write "to" and the date, or "to tbd".', 'blocks'),
  needsDay: (): Warning =>
    warn('needs-day', 'A custody check needs the day on which somebody looked.', 'blocks'),
  secondDate: (text: string): Warning =>
    warn(
      'second-date',
      `"${text}" is a second date: write a line for each, or leave it in the title.`,
      'blocks',
    ),
  secondTime: (text: string): Warning =>
    warn('second-time', `A second time, "${text}", stays in the title.`),
  eitherTime: (text: string): Warning =>
    warn('either-time', `"${text}" is two times: write the one that is set.`, 'blocks'),
  otherAmount: (text: string): Warning =>
    warn('other-amount', `"${text}" is a second amount: it stays in the title.`),
  nightHour: (said: string, instead: string): Warning =>
    warn('night-hour', `${said} is at night. Is ${instead} meant?`),
  dayOrMonth: (text: string): Warning =>
    warn(
      'day-or-month',
      `"${text}" is read month first. If the day stands first, write the month's name.`,
    ),
  stepWithoutDate: (words: string): Warning =>
    warn('step-without-date', `"${words}" has no date in the line and is not kept.`),
  counted: ({ number, unit, isBefore }: LineCount, from: string): Warning => {
    const units = { d: 'day', w: 'week', m: 'month', y: 'year' } as const;
    const size = `${number} ${units[unit]}${number === 1 ? '' : 's'}`;
    return warn(
      'counted',
      `${size} ${isBefore ? 'before' : 'after'} ${from}, that day not counted. No rule of a court is applied.`,
    );
  },
  notCounted: (text: string): Warning =>
    warn('not-counted', `"${text}" is not counted: it stays in the title.`),
  stillAhead: (): Warning =>
    warn('still-ahead', 'The date is still ahead, and the line says that it has happened.'),
  countedAhead: (): Warning =>
    warn(
      'counted-ahead',
      'The day that is counted to is still ahead: write the day on which it happened, and the other as a line of its own.',
      'blocks',
    ),
  recurring: (words: string): Warning =>
    warn('recurring', `One date alone is added: "${words}" stays in the title.`),
  conditionEnds: (word: string): Warning =>
    warn(
      'condition-ends',
      `"${word}" stays in the title: this adds a record, and changes no condition that is there.`,
    ),
  farAhead: (years: number): Warning =>
    warn('far-ahead', `The date is ${years} years ahead. Is the year right?`),
  noKind: (): Warning => warn('no-kind', 'Nothing in the line says what it is.', 'blocks'),
  noTitle: (what: string): Warning =>
    warn('no-title', `Write what the ${what} is about, in a few words.`, 'blocks'),
  newPlace: (name: string): Warning =>
    warn('new-place', `${name} is a new place: no record names it yet.`),
  noPlace: (): Warning => warn('no-place', 'The line names no place: it is kept as not known.'),
  newJudge: (name: string): Warning =>
    warn('new-judge', `Judge ${name} is new: no record names this judge yet.`),
  elsewhere: (client: string, court: string): Warning =>
    warn('elsewhere', `${client} has no docket in ${court.replace(/\.$/u, '')}.`),
  otherDocket: (docket: string, client: string): Warning =>
    warn(
      'other-docket',
      `${docket} is a docket of ${client}, whom the line does not name.`,
      'blocks',
    ),
  openMatter: (client: string, unread: string): Warning =>
    unread === ''
      ? warn('open-matter', `No client is named: it is for the open matter, ${client}.`, 'assumed')
      : warn(
          'open-matter',
          `No client is named: it is for the open matter, ${client}. "${unread}" stays in the title.`,
        ),
  unknownANumber: (number: string): Warning =>
    warn('unknown-a-number', `No client has ${number}: name the client in the line too.`, 'blocks'),
  unknownDocket: (docket: string): Warning =>
    warn('unknown-docket', `No docket ${docket} is recorded; the number stays in the title.`),
  noHearing: (what: string): Warning =>
    warn('no-hearing', `No such ${what} still stands in the record: it is added as a new one.`),
  replaces: (what: string, before: string): Warning =>
    warn('replaces', `${what} is on record as ${before}; that is replaced.`),
  newProceeding: (): Warning =>
    warn('new-proceeding', 'The matter has no removal proceedings yet: they are added.'),
  notSaidAgainst: (): Warning =>
    warn(
      'not-said-against',
      'Against what it was checked is not said: write "per locator", "per officer".',
    ),
  assumedAuthority: (name: string): Warning =>
    warn('assumed-authority', `Held by ${name}, as before: the line does not say.`, 'assumed'),
  endsBefore: (since: string): Warning =>
    warn(
      'ends-before',
      `The custody that this would end began ${since}, later than that.`,
      'blocks',
    ),
  nothingToEnd: (): Warning =>
    warn(
      'nothing-to-end',
      'No running custody is recorded that this could end. Write the book-in first.',
      'blocks',
    ),
  severalToEnd: (): Warning =>
    warn(
      'several-to-end',
      'Several stints run at once, and the line does not say which of them ended.',
      'blocks',
    ),
  noClaim: (what: string): Warning =>
    warn(
      'no-claim',
      `No ${what} stands in the record: a new one is added with what the line says.`,
    ),
} as const;

const assumptions: ReadonlySet<string> = new Set([
  'year-assumed',
  'time-assumed',
  'century-assumed',
  'day-or-year',
]);

/** A note on the date as a warning, where it is more than an assumption that the sentence shows. */
export function warningOfNote(note: TypedDateNote, isAhead: boolean): Warning | null {
  switch (note.code) {
    case 'past':
      return isAhead ? warn('past', 'The date is in the past.') : null;
    case 'zone-unknown':
      return null;
    case 'weekend':
      return warn('weekend', `The date is ${sayNote(note)}.`);
    case 'federal-holiday':
      return warn('federal-holiday', `The date is ${sayNote(note)}.`);
    case 'weekday-mismatch':
      return warn(
        'weekday-mismatch',
        `The weekday does not match: ${sayNote(note)}. Write the day that holds, or leave the weekday out.`,
        'blocks',
      );
    default: {
      const said = sayNote(note);
      const weight = assumptions.has(note.code) ? 'assumed' : 'look';
      const sentence = `${capital(said)}.`;
      return said === '' ? null : warn(note.code, sentence, weight);
    }
  }
}
