import type { AreaSentences, SayFailure } from './sentence.ts';

const say =
  (sentence: (d: Parameters<SayFailure>[0]) => string, nextStep = ''): SayFailure =>
  (details) => ({ title: 'Date not understood', sentence: sentence(details), nextStep });

/** Dates that could not be read, said beside the field they were typed into. */
export const typedDateSentences: AreaSentences = {
  empty: say(() => 'A date is needed.'),
  'too-long': say((d) => `A date has at most ${d['longest'] ?? ''} characters.`),
  unreadable: say(
    (d) => `"${d['text'] ?? ''}" is not a date that is understood.`,
    'Write it like 6/18/25 1:30p, jun 18, 2/2025, ~mar 2024 or <5/14/25.',
  ),
  'day-first': say(
    (d) => `There is no month ${d['day'] ?? ''}: dates are read month first.`,
    `Write the month first.`,
  ),
  'impossible-day': say((d) => {
    const year = d['year'] === undefined ? '' : ` ${d['year']}`;
    return `${d['month'] ?? ''}${year} has ${d['days'] ?? ''} days, so there is no day ${d['day'] ?? ''}.`;
  }),
  'impossible-time': say((d) => `"${d['text'] ?? ''}" is not a time of day.`),
  'out-of-range': say(() => 'Years from 1800 to 2199 can be kept.'),
  'unclear-word': say(
    (d) => `"${d['word'] ?? ''}" leaves open whether that day itself is meant.`,
    'Write before, after, or the day.',
  ),
  'count-of-days': say(
    (d) => `"${d['text'] ?? ''}" is not counted here.`,
    'Count it in the deadline calculator, or write the day.',
  ),
  winter: say((d) => `"${d['text'] ?? ''}" lies in two years.`, 'Write the months.'),
  'month-twice': say(
    (d) => `"${d['text'] ?? ''}" can be a month and year, or a name and a day.`,
    'Write the year with four digits, or the day alone.',
  ),
  'one-of-two': say((d) => `"${d['text'] ?? ''}" names two days.`, 'Write the one that holds.'),
  'weekday-alone': say(() => 'A weekday alone does not say which one.', 'Add the day.'),
  midnight: say(
    () => 'Midnight can be the start or the end of that day.',
    'Write 12:00 am for its first minute, or 11:59 pm for its last.',
  ),
  'hour-or-year': say(
    (d) => `"${d['number'] ?? ''}" can be an hour or a year.`,
    'Write an hour as 2pm, a year with the month: 2/2025.',
  ),
  'day-or-hours': say(
    (d) => `"${d['text'] ?? ''}" can be a day of the month or two hours.`,
    'Write a day as 9/11, hours as 9am-11am.',
  ),
  'time-or-count': say(
    (d) => `"${d['text'] ?? ''}" can be a time, or a number of something.`,
    'Write a time as 2pm, a number as a word.',
  ),
  'other-weekday': say(
    (d) => `"${d['text'] ?? ''}" is not the weekday of that day.`,
    'Write the day that holds, or leave the weekday in the title.',
  ),
  'time-without-day': say(() => 'A time needs its day.'),
  'unknown-zone': say((d) => `"${d['word'] ?? ''}" is not a time zone that is known.`),
  'two-zones': say(() => 'Two time zones were typed; one time has one zone.'),
  'two-readings': say(
    (d) => `"${d['text'] ?? ''}" can be read in two ways.`,
    'Write both ends in full: 6/1/25 - 6/7/25.',
  ),
  'open-ended': say(
    (d) => `"${d['word'] ?? ''}" is not a date.`,
    'Leave the end empty while it goes on.',
  ),
  'reversed-span': say((d) => `${d['from'] ?? ''} to ${d['to'] ?? ''} ends before it begins.`),
  'one-day-needed': say(() => 'Words like about, late or before go with one date, not with two.'),
};

/** Wall times that the clock of a place does not show once and only once. */
export const courtTimeSentences: AreaSentences = {
  'unknown-zone': say((d) => `"${d['zone'] ?? ''}" is not a time zone that is known.`),
  skipped: say(
    (d) => `The clocks there jump over ${d['time'] ?? ''} on ${d['day'] ?? ''}.`,
    'Check the time against the notice.',
  ),
  repeated: say(
    (d) => `The clocks there show ${d['time'] ?? ''} twice on ${d['day'] ?? ''}.`,
    'Say which of the two is meant in the note.',
  ),
};
