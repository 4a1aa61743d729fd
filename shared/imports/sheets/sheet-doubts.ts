import type { Pair } from '../../cells/pairs.ts';
import type { ImportDoubt } from '../file-reading.ts';

const doubt = (code: string, text: string): ImportDoubt => ({ code: `import/${code}`, text });

/** What is unsure about a row, in words. */
export const sheetDoubts = {
  dayOrder: (text: string) =>
    doubt(
      'day-order',
      `“${short(text)}” can be read month first or day first; it is read month first.`,
    ),
  otherOrder: (text: string) =>
    doubt('other-order', `“${short(text)}” is written in another order than its column.`),
  noZone: () => doubt('no-zone', 'The time has no time zone.'),
  twoZones: (word: string) => doubt('unknown-zone', `The time zone “${short(word)}” is not known.`),
  timeAssumed: (text: string) =>
    doubt('time-assumed', `“${short(text)}” does not say AM or PM; court hours are assumed.`),
  unreadTime: (text: string) =>
    doubt('unread-time', `The time “${short(text)}” was not understood.`),
  yearAssumed: (text: string) =>
    doubt('year-assumed', `“${short(text)}” has no year; the nearest one is taken.`),
  relativeDate: (text: string) =>
    doubt(
      'relative-date',
      `“${short(text)}” counts from the day on which it was written; here it is counted from today.`,
    ),
  otherWeekday: (text: string, weekday: string) =>
    doubt('other-weekday', `“${short(text)}” names another weekday: the day is a ${weekday}.`),
  clockChange: (time: string, cameTwice: boolean) =>
    doubt(
      'clock-change',
      `Clocks were changed that day: ${time} ${cameTwice ? 'came twice' : 'did not exist'}.`,
    ),
  utc: () =>
    doubt(
      'zone-utc',
      'The time is in UTC; the court’s clock and, near midnight, its day may differ.',
    ),
  offset: (ahead: number) =>
    doubt(
      'utc-offset',
      `The time is written ${String(Math.abs(ahead) / 60)} hours ${ahead < 0 ? 'behind' : 'ahead of'} UTC, without the zone that this is.`,
    ),
  unsureDate: (text: string) => doubt('unsure-date', `The date is not certain: “${short(text)}”.`),
  serial: (text: string) =>
    doubt(
      'serial-number',
      `“${short(text)}” is a bare number; it is read as the day that it stands for.`,
    ),
  noDate: (text: string) =>
    doubt('no-date', text === '' ? 'No date is given.' : `No date is given: “${short(text)}”.`),
  titleGuessed: () => doubt('no-title', 'Nothing says what it is.'),
  authority: () => doubt('no-authority', 'Nothing says who held the client.'),
  reversed: () => doubt('reversed', 'The book-out lies before the book-in.'),
  unreadEnd: (text: string) =>
    doubt('unread-end', `It is said to end on “${short(text)}”, which is not taken in.`),
  midnight: (text: string) =>
    doubt('midnight', `The time “${short(text)}” is midnight; it is read as no time.`),
  midnightKept: (text: string) =>
    doubt(
      'midnight-kept',
      `The time “${short(text)}” is midnight, with its time zone beside it; it is kept as a time.`,
    ),
  unknownStanding: (text: string) =>
    doubt('unknown-standing', `The standing “${short(text)}” does not say who disputes it.`),
  badEnd: (text: string) => doubt('bad-date', `The end “${short(text)}” is no day that exists.`),
  mistyped: (text: string) =>
    doubt('kind-guessed', `What it is was guessed from “${short(text)}”.`),
  unknownStatus: (text: string) =>
    doubt('unknown-status', `The status “${short(text)}” does not say what became of it.`),
  saysChanged: (text: string) =>
    doubt('says-changed', `Its title speaks of a change: “${short(text)}”.`),
  wordsBeside: (text: string) =>
    doubt('words-beside', `Beside the date stands “${short(text)}”; it may mean another thing.`),
  badDetail: ({ name, value }: Pair) =>
    doubt(
      'bad-detail',
      `“${short(value)}” under ${short(name)} was not understood; it stands in the note.`,
    ),
  unknownDetail: ({ name, value }: Pair) =>
    doubt(
      'unknown-detail',
      `“${short(`${name}: ${value}`)}” is no detail of such a record; it stands in the note.`,
    ),
  unsureDetail: ({ name, value }: Pair) =>
    doubt('unsure-detail', `“${short(value)}” under ${short(name)} leaves something open.`),
  noLine: ({ name, value }: Pair) =>
    doubt(
      'no-line',
      `“${short(value)}” under ${short(name)} names no line that it can be; it stands in the note.`,
    ),
  tooLong: () =>
    doubt('too-long', 'The row says more than a record holds in one text: its end is left out.'),
  noEndDay: (status: string) =>
    doubt('no-end-day', `It is said to be “${short(status)}”, and not since when.`),
  otherDetails: () =>
    doubt(
      'other-details',
      'The lines of this hearing say different details; those of its last setting are taken.',
    ),
  unknownSubtype: (text: string) =>
    doubt(
      'unknown-subtype',
      text === ''
        ? 'Nothing says which kind it is.'
        : `“${short(text)}” is no kind of it that is known.`,
    ),
  strayQuote: () =>
    doubt(
      'stray-quote',
      'A quotation mark in the row opens or closes nothing; cells may be mixed up.',
    ),
} as const;

/** A text as a sentence quotes it. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
