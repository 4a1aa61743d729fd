import type { AreaSentences } from './sentence.ts';

const title = 'Nothing was taken in';

/** Files that go from laptop to laptop. Of a refused one nothing is kept, and nothing here changes. */
export const mergingSentences: AreaSentences = {
  foreign: () => ({
    title,
    sentence: 'The file opens, but it holds no matter or office of Paradocket.',
    nextStep: 'Check that it is the right file.',
  }),
  newer: () => ({
    title,
    sentence: 'The file was written by a newer Paradocket than this one.',
    nextStep: 'Update Paradocket on this laptop, then take it in.',
  }),
  damaged: (details) => ({
    title,
    sentence: `The file is damaged: line ${details['line'] ?? ''} of it cannot be read as it was written.`,
    nextStep: 'Ask for it to be saved again.',
  }),
  'too-large': (details) => ({
    title: 'File too large',
    sentence: `The file would hold more than ${details['megabytes'] ?? ''} MB.`,
    nextStep: 'Hand over one matter at a time.',
  }),
  'other-matter': () => ({
    title,
    sentence: 'A record of the file stands in another matter here.',
    nextStep: 'Archive it here and there, add it anew in the right matter, and hand over again.',
  }),
  'bad-recipient': () => ({
    title: 'File not saved',
    sentence: 'The key of your colleague is not whole: a letter of it is wrong or missing.',
    nextStep: 'Copy it again. It begins with age1.',
  }),
  'nothing-picked': () => ({
    title,
    sentence: 'No file is chosen.',
    nextStep: 'Choose it again.',
  }),
};
