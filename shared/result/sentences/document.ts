import type { AreaSentences } from './sentence.ts';

/** Documents that are kept with the record, and files that notices are read from. */
export const documentSentences: AreaSentences = {
  'too-large': (details) => ({
    title: 'Document too large',
    sentence:
      details['name'] === undefined
        ? `Documents of up to ${details['megabytes'] ?? ''} MB can be kept.`
        : `${details['name']} is larger than ${details['megabytes'] ?? ''} MB, the most that can be kept.`,
    nextStep: 'Make it smaller, or keep the pages that matter.',
  }),
  busy: (details) => ({
    title: 'A dialog is open',
    sentence: `${details['name'] ?? 'The file'} was not read, so that nothing here is lost.`,
    nextStep: 'Finish or close this first, then drop the file again.',
  }),
  'one-at-a-time': (details) => ({
    title: 'One file at a time',
    sentence: `${details['name'] ?? 'The first file'} is read; not read: ${details['others'] ?? ''}.`,
    nextStep: 'Drop the others one by one.',
  }),
  empty: (details) => ({
    title: 'File empty',
    sentence: `${details['name'] ?? 'The file'} holds nothing (0 bytes).`,
    nextStep: 'Save it again from where it came, or paste its text.',
  }),
  locked: (details) => ({
    title: 'PDF locked by a password',
    sentence: `${details['name'] ?? 'The PDF'} opens only with its password, so it was not read.`,
    nextStep: 'Open it elsewhere and print it to a new PDF, or copy its text and paste it.',
  }),
  missing: () => ({
    title: 'Document missing',
    sentence: 'The kept document is no longer where Paradocket put it.',
    nextStep: 'Look for it in a backup; what was read from it is in the record.',
  }),
  damaged: () => ({
    title: 'Document damaged',
    sentence: 'The kept document is not what it was when it was taken in, so it is not shown.',
    nextStep: 'Look for it in a backup; what was read from it is in the record.',
  }),
  unreadable: (details) => ({
    title: 'File not readable',
    sentence: `${details['name'] ?? 'The file'} could not be read: it is damaged or not what its name says.`,
    nextStep: 'Copy its text and paste it, or open it elsewhere and type the dates.',
  }),
  unknown: (details) => ({
    title: 'Not a kind of file that is read here',
    sentence: `${details['name'] ?? 'The file'} is no text, e-mail (.eml), PDF or picture.`,
    nextStep: 'Copy its text and paste it.',
  }),
};
