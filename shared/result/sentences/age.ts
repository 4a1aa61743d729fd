import type { AreaSentences } from './sentence.ts';

const title = 'File not opened';

/** Files that are locked by a passphrase or a key. Nothing of a refused file is kept. */
export const ageSentences: AreaSentences = {
  'not-age': () => ({
    title,
    sentence: 'The file is no locked Paradocket file: it does not begin as an age file does.',
    nextStep: 'Check that it is the right file.',
  }),
  newer: () => ({
    title,
    sentence: 'The file is locked in a newer way than this app knows.',
    nextStep: 'Update Paradocket to open it.',
  }),
  damaged: () => ({
    title,
    sentence:
      'The file is damaged: bytes of it were changed or are missing. Nothing was taken from it.',
    nextStep: 'Use another copy of it.',
  }),
  'wrong-passphrase': () => ({
    title,
    sentence: 'That passphrase does not open this file.',
    nextStep: 'Look at capital letters and the keyboard’s language, then type it again.',
  }),
  'wrong-key': () => ({
    title,
    sentence: 'The file is locked to another key than this one.',
    nextStep: 'Look for the key text that was printed where the file was made.',
  }),
  'needs-passphrase': () => ({
    title,
    sentence: 'The file is locked by a passphrase, not by a key.',
    nextStep: 'Type the passphrase that was chosen when it was saved.',
  }),
  'needs-key': () => ({
    title,
    sentence: 'The file is locked to a key, not by a passphrase.',
    nextStep: 'Type the key text, which begins with AGE-SECRET-KEY-1.',
  }),
  'no-key': () => ({
    title: 'Key text not understood',
    sentence: 'A key text begins with AGE-SECRET-KEY-1; a letter of this one is wrong or missing.',
    nextStep: 'Compare it with the printed page, letter by letter.',
  }),
  'too-costly': (details) => ({
    title,
    sentence: `The file asks for more work (2^${details['factor'] ?? ''}) than any that Paradocket makes.`,
    nextStep: 'Ask where it comes from; do not open it.',
  }),
  'too-large': (details) => ({
    title,
    sentence: `The file holds more than ${details['megabytes'] ?? ''} MB.`,
    nextStep: 'Check that it is the right file.',
  }),
};
