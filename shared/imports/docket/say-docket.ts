import type { ImportDoubt } from '../file-reading.ts';
import type { CivilDay } from '../../time/civil-day.ts';
import { formatCivilDay } from '../../time/format-civil-day.ts';
import type { EntryReading } from './read-entry.ts';
import { whereOfEntry } from './report-problems.ts';

const doubt = (code: string, text: string): ImportDoubt => ({ code, text });

/** What a person must know of a proposal from a docket, as sentences. */
export const docketDoubts = {
  waived: ({ entry }: EntryReading) =>
    doubt(
      'docket/waived',
      `The hearing was waived (${whereOfEntry(entry)}): it may not have been held.`,
    ),
  maybeReplaced: ({ entry }: EntryReading) =>
    doubt(
      'docket/maybe-replaced',
      `A later entry sets the same kind of hearing for another day (${whereOfEntry(entry)}): this one may no longer stand.`,
    ),
  maybeTerminated: ({ entry }: EntryReading) =>
    doubt(
      'docket/maybe-terminated',
      `The clerk ended hearings without saying which (${whereOfEntry(entry)}): this one may no longer stand.`,
    ),
  afterTermination: (day: CivilDay) =>
    doubt(
      'docket/after-termination',
      `The case was terminated on ${formatCivilDay(day, 'sentence')}, before this day: it was most likely not held.`,
    ),
  endedBefore: (day: CivilDay) =>
    doubt(
      'docket/after-termination',
      `The case was terminated on ${formatCivilDay(day, 'sentence')}, before this day: it may bind nobody any more.`,
    ),
  deadlineEnded: ({ entry }: EntryReading) =>
    doubt(
      'docket/maybe-terminated',
      `The clerk ended deadlines without saying which (${whereOfEntry(entry)}): this one may no longer stand.`,
    ),
  deadlineReplaced: ({ entry }: EntryReading) =>
    doubt(
      'docket/maybe-replaced',
      `A later entry gives another day for the same (${whereOfEntry(entry)}): this one may no longer stand.`,
    ),
  outcomeUnknown: () =>
    doubt(
      'docket/outcome-unknown',
      'The docket goes on past this day and does not say whether it was held.',
    ),
  otherPerson: () =>
    doubt('docket/other-person', 'It speaks of somebody else: a co-defendant, a material witness.'),
  badDate: (written: string) =>
    doubt('docket/bad-date', `"${written}" in its text is no day that exists.`),
  noDate: () => doubt('docket/no-date', 'The docket gives it no date.'),
  dayOfPaper: () =>
    doubt(
      'docket/day-of-paper',
      'The day is that of the entry: the text does not say when it happened.',
    ),
  enteredOnly: () =>
    doubt(
      'docket/entered-only',
      'The docket says only when it was entered, not when it was filed.',
    ),
  unreadTime: (written: string) =>
    doubt('docket/unread-time', `"${written}" cannot be read as a time of day.`),
  noZone: () =>
    doubt(
      'docket/zone-unknown',
      'The zone of its time is unknown: the court keeps several clocks or is none that is known.',
    ),
  zoneDiffers: (typed: string, court: string) =>
    doubt('docket/zone-differs', `The text says ${typed}; the court's clock is ${court}.`),
  unless: () =>
    doubt(
      'docket/conditional',
      'The order lets go only under a condition: read it before it counts as a release.',
    ),
  signedLate: () =>
    doubt(
      'docket/signed-late',
      'It is said to be signed after it was filed: one of the two days is wrong.',
    ),
};
