import type { AreaSentences } from './sentence.ts';

const title = 'Matter file not opened';

/** Matter files that cannot be taken. Nothing of a refused file is kept. */
export const matterFileSentences: AreaSentences = {
  'not-json': () => ({
    title,
    sentence: 'The file is damaged or is no matter file: it cannot be read as JSON.',
    nextStep: 'Ask for it to be sent again.',
  }),
  'other-format': () => ({
    title,
    sentence:
      'The file is no Paradocket matter file: it does not say "paradocket-matter" and its version.',
    nextStep: 'Check that it is the right file.',
  }),
  newer: (details) => ({
    title,
    sentence: `The file is of version ${details['found'] ?? ''}; this app reads up to version ${details['known'] ?? ''}.`,
    nextStep: 'Update Paradocket to open it.',
  }),
  invalid: (details) => {
    const row = details['row'] === '' ? '' : ` ("${details['row'] ?? ''}")`;
    const others = Number(details['others'] ?? 0);
    const more =
      others === 0
        ? ''
        : ` There ${others === 1 ? 'is 1 more problem' : `are ${others} more problems`} in it.`;
    return {
      title,
      sentence: `The file breaks a rule of the format at ${details['place'] ?? ''}${row}: it ${details['problem'] ?? ''}.${more}`,
      nextStep: 'Correct the file and open it again; nothing was taken from it.',
    };
  },
  purged: (details) => ({
    title,
    sentence: `What the file holds was purged here on ${details['on'] ?? ''} by ${details['by'] ?? ''}.`,
    nextStep: 'What was purged does not come back: nothing was taken from the file.',
  }),
  'duplicate-id': (details) => ({
    title,
    sentence: `The file uses the id "${details['id'] ?? ''}" for two records.`,
    nextStep: 'Correct the file and open it again; nothing was taken from it.',
  }),
  'broken-reference': (details) => ({
    title,
    sentence: `"${details['row'] ?? ''}" names a record in ${details['field'] ?? ''} that the file does not have: "${details['id'] ?? ''}".`,
    nextStep: 'Correct the file and open it again; nothing was taken from it.',
  }),
};
