import type { AreaSentences } from './sentence.ts';

/** Documents that are kept with the record, and files that notices are read from. */
export const documentSentences: AreaSentences = {
  'too-large': (details) => ({
    title: 'Document too large',
    sentence: `Documents of up to ${details['megabytes'] ?? ''} MB can be kept.`,
    nextStep: 'Make it smaller, or keep the pages that matter.',
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
    sentence: `${details['name'] ?? 'The file'} could not be read: it is damaged, locked by a password, or not what its name says.`,
    nextStep: 'Copy its text and paste it, or open it elsewhere and type the dates.',
  }),
  unknown: (details) => ({
    title: 'Not a kind of file that is read here',
    sentence: `${details['name'] ?? 'The file'} is no text, e-mail (.eml), PDF or picture.`,
    nextStep: 'Copy its text and paste it.',
  }),
};
