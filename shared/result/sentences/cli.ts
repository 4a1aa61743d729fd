import type { AreaSentences, SayFailure } from './sentence.ts';

const exportUsage =
  'Usage: npm start -- export FILE [--pdf OUT] [--docx OUT] [--csv OUT] [--svg OUT] [--png OUT] [--as-of YYYY-MM-DD] [--copy working|filing-criminal|filing-civil|filing-eoir|filing-state|client|family] [--paper letter|legal] [--orientation landscape|portrait] [--fit auto|years|WxH] [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--parts timeline,table,custody,notice-history,deadlines,compliance,client-sheet,visit-sheet] [--columns what,lane,sources] [--exhibit LABEL] [--exhibit-first N|none] [--exhibit-place foot-center|...] [--stamp "PREFIX 000001"] [--stamp-place foot-right|...] [--footer LINE] [--language en|es|TAG] [--phrases FILE.csv]';

/** How the verb that computes a deadline is written. */
export const deadlineUsage =
  'Usage: npm start -- deadline RULE --on YYYY-MM-DD [--detained|--not-detained] [--at HH:MM --zone America/New_York] [--court mad] [--exclude FROM..TO[=REASON]] [--by-mail] [--also TRIGGER=YYYY-MM-DD] [--closed DAY[..DAY][=REASON]] [--tiers T2,T5] [--ordered DAY] [--released DAY] [--even-if-off]; a method alone: TC-D --days 10';

/** How the verb that writes a calendar file is written. */
const calendarUsage = 'Usage: npm start -- calendar FILE --ics OUT [--titles initials|neutral]';

/** How the verb that shows what files would bring in is written. */
const previewUsage = 'Usage: npm start -- preview FILE...';

/** What each form is called. */
const formNames: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word document',
  csv: 'table',
  svg: 'picture',
  png: 'picture',
};

const titles: Readonly<Record<string, readonly [string, string]>> = {
  deadline: ['Nothing was computed', deadlineUsage],
  calendar: ['No calendar was written', calendarUsage],
  preview: ['Nothing was read', previewUsage],
};

const say =
  (sentence: (details: Parameters<SayFailure>[0]) => string): SayFailure =>
  (details) => ({
    title: titles[details['verb'] ?? '']?.[0] ?? 'Nothing was exported',
    sentence: sentence(details),
    nextStep: titles[details['verb'] ?? '']?.[1] ?? exportUsage,
  });

/** All that can be typed, for a person who asks or who mistyped a verb. */
export const cliUsage = [
  'npm start                                      opens the app',
  'npm start -- export FILE --pdf OUT [OPTIONS]   writes a PDF of a matter file; --docx, --csv, --svg, --png likewise',
  'npm start -- calendar FILE --ics OUT           writes a calendar file of a matter file',
  'npm start -- deadline RULE --on DAY [OPTIONS]  computes the last day of a rule',
  'npm start -- preview FILE...                   shows what files would bring in, a line of JSON each',
  'npm start -- --help                            prints this',
  'npm start -- --version                         prints the version',
  '',
  exportUsage,
  calendarUsage,
  deadlineUsage,
  previewUsage,
].join('\n');

/** What was typed behind `npm start --`, or behind the app's name. */
export const cliSentences: AreaSentences = {
  'no-file': say(({ verb }) =>
    verb === 'preview'
      ? 'The file to look into is not named.'
      : 'The matter file to export is not named.',
  ),
  'no-pdf': say(
    () =>
      'Where to write is not named: --pdf OUT is missing, or --docx, --csv, --svg or --png OUT.',
  ),
  'no-ics': say(() => 'Where to write the calendar is not named: --ics OUT is missing.'),
  'unknown-flag': say(
    (details) => `${details['flag'] ?? ''} is not an option of ${details['verb'] ?? 'export'}.`,
  ),
  'no-value': say((details) => `${details['flag'] ?? ''} needs a value.`),
  'flag-twice': say((details) => `${details['flag'] ?? ''} is given twice.`),
  'too-many-files': say(
    (details) =>
      `One matter file can be exported at a time; "${details['file'] ?? ''}" is one more.`,
  ),
  'too-many-events': (details) => ({
    title: 'Nothing was exported',
    sentence: `The matter file has ${details['events'] ?? ''} events; ${details['most'] ?? ''} can be printed at a time.`,
    nextStep: 'Split it, or archive what need not be printed in the app.',
  }),
  'bad-date': say(
    (details) =>
      `${details['flag'] ?? ''} "${details['value'] ?? ''}" is not a day that exists, written YYYY-MM-DD.`,
  ),
  'bad-range': say(
    (details) =>
      `--from ${details['from'] ?? ''} is later than --to ${details['to'] ?? ''}: no day lies between.`,
  ),
  'bad-text': say(
    (details) => `${details['flag'] ?? ''}: ${details['why'] ?? 'this text cannot be printed.'}`,
  ),
  'needs-flag': say(
    (details) => `${details['flag'] ?? ''} says nothing without ${details['other'] ?? ''}.`,
  ),
  'pdf-alone': say(
    (details) =>
      `${details['flag'] ?? ''} is for a PDF alone: the ${formNames[details['form'] ?? ''] ?? 'other form'} would not have it. Write it by a command of its own.`,
  ),
  'bad-choice': say(
    (details) =>
      `${details['flag'] ?? ''} can be ${details['choices'] ?? ''}, not "${details['value'] ?? ''}".`,
  ),
  'unknown-verb': (details) => ({
    title: 'Nothing was done',
    sentence: `"${details['verb'] ?? ''}" is nothing that Paradocket can do; it knows export, calendar, deadline, preview, --help and --version, each as the first word.`,
    nextStep: cliUsage,
  }),
  interrupted: () => ({
    title: 'Interrupted',
    sentence: 'Interrupted before it was done.',
    nextStep: 'Start it again.',
  }),
  'no-temporary-folder': (details) => ({
    title: 'Nothing was done',
    sentence: `There is no making a temporary folder in ${details['folder'] ?? ''} (${details['errno'] ?? ''}).`,
    nextStep: 'Name another folder in TMPDIR.',
  }),
  'output-closed': (details) => ({
    title: 'Result not printed',
    sentence: `The result could not be printed: standard output is closed or full (${details['errno'] ?? ''}).`,
    nextStep: 'Send standard output somewhere else.',
  }),
  unexpected: (details) => ({
    title: 'That did not work',
    sentence: `Paradocket stopped the ${details['verb'] ?? 'export'} because of a bug of its own; nothing was written.`,
    nextStep: 'Report it, with the file if it may leave the office.',
  }),
  'same-file': say(
    (details) =>
      `The ${details['verb'] === 'calendar' ? 'calendar' : (formNames[details['form'] ?? ''] ?? 'PDF')} would take the place of the matter file itself.`,
  ),
  'same-phrases': say(
    (details) =>
      `The ${formNames[details['form'] ?? ''] ?? 'PDF'} would take the place of the table of phrases itself.`,
  ),
  'no-phrases': say(
    (details) =>
      `--phrases says nothing of a ${details['copy'] ?? ''} copy without the client sheet: only papers for the client and the family are said in these phrases.`,
  ),
  'same-target': say(
    (details) => `Two forms would be written to one file, ${details['path'] ?? ''}.`,
  ),
  'csv-several': say(
    (details) =>
      `The matter file has ${details['matters'] ?? ''} matters, and a table holds one: open it in the app and save each as CSV.`,
  ),
};
