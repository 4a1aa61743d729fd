import type { AreaSentences, SayFailure } from './sentence.ts';

const usage =
  'Usage: npm start -- export FILE --pdf OUT [--as-of YYYY-MM-DD] [--paper letter|legal] [--orientation landscape|portrait] [--fit auto|WxH]';

const say =
  (sentence: (details: Parameters<SayFailure>[0]) => string): SayFailure =>
  (details) => ({ title: 'Nothing was exported', sentence: sentence(details), nextStep: usage });

/** What was typed behind `export`. */
export const cliSentences: AreaSentences = {
  'no-file': say(() => 'The matter file to export is not named.'),
  'no-pdf': say(() => 'Where to write the PDF is not named: --pdf OUT is missing.'),
  'unknown-flag': say((details) => `${details['flag'] ?? ''} is not an option of export.`),
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
  unexpected: () => ({
    title: 'Nothing was exported',
    sentence: 'The export stopped because of a bug in Paradocket; nothing was written.',
    nextStep: 'Report it, with the file if it may leave the office.',
  }),
  'same-file': say(() => 'The PDF would take the place of the matter file itself.'),
};
