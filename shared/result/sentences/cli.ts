import type { AreaSentences, SayFailure } from './sentence.ts';

const exportUsage =
  'Usage: npm start -- export FILE --pdf OUT [--as-of YYYY-MM-DD] [--paper letter|legal] [--orientation landscape|portrait] [--fit auto|WxH]';

/** How the verb that computes a deadline is written. */
export const deadlineUsage =
  'Usage: npm start -- deadline RULE --on YYYY-MM-DD [--detained|--not-detained] [--at HH:MM --zone America/New_York] [--court mad] [--exclude FROM..TO[=REASON]] [--by-mail] [--also TRIGGER=YYYY-MM-DD] [--closed DAY[=REASON]] [--ordered DAY] [--released DAY] [--even-if-off]; a method alone: TC-D --days 10';

const say =
  (sentence: (details: Parameters<SayFailure>[0]) => string): SayFailure =>
  (details) => ({
    title: details['verb'] === 'deadline' ? 'Nothing was computed' : 'Nothing was exported',
    sentence: sentence(details),
    nextStep: details['verb'] === 'deadline' ? deadlineUsage : exportUsage,
  });

/** What was typed behind `export`. */
export const cliSentences: AreaSentences = {
  'no-file': say(() => 'The matter file to export is not named.'),
  'no-pdf': say(() => 'Where to write the PDF is not named: --pdf OUT is missing.'),
  'unknown-flag': say(
    (details) => `${details['flag'] ?? ''} is not an option of ${details['verb'] ?? 'export'}.`,
  ),
  'no-value': say((details) => `${details['flag'] ?? ''} needs a value.`),
  'flag-twice': say((details) => `${details['flag'] ?? ''} is given twice.`),
  'too-many-files': say(
    (details) =>
      `One matter file can be exported at a time; "${details['file'] ?? ''}" is one more.`,
  ),
  'bad-date': say(
    (details) =>
      `--as-of "${details['value'] ?? ''}" is not a day that exists, written YYYY-MM-DD.`,
  ),
  'bad-choice': say(
    (details) =>
      `${details['flag'] ?? ''} can be ${details['choices'] ?? ''}, not "${details['value'] ?? ''}".`,
  ),
  unexpected: (details) => ({
    title: 'That did not work',
    sentence: `Paradocket stopped the ${details['verb'] ?? 'export'} because of a bug of its own; nothing was written.`,
    nextStep: 'Report it, with the file if it may leave the office.',
  }),
  'same-file': say(() => 'The PDF would take the place of the matter file itself.'),
};
