import type { AreaSentences } from './sentence.ts';

/** Records that could not be converted or merged. */
export const editingSentences: AreaSentences = {
  'note-full': () => ({
    title: 'The note is full',
    sentence: 'What has no field of its own would be kept in the note, which has no room left.',
    nextStep: 'Shorten the note first.',
  }),
  'cannot-convert': () => ({
    title: 'Not converted',
    sentence: 'The record would break a rule of the new kind; it stays as it is.',
    nextStep: 'Look at its fields in the form.',
  }),
  'cannot-merge': () => ({
    title: 'Not merged',
    sentence: 'The two together would break a rule of the record; both stay as they are.',
    nextStep: 'Look at the fields in which they differ.',
  }),
  'no-title': () => ({
    title: 'Not changed',
    sentence: 'Write what happened, in a few words.',
    nextStep: '',
  }),
  'no-zone': () => ({
    title: 'Not changed',
    sentence: 'The time belongs to a court whose time zone is not known here.',
    nextStep: 'Write the zone behind the time, such as 2p ET.',
  }),
  'needs-docket': () => ({
    title: 'Not changed',
    sentence: 'A hearing belongs to a docket.',
    nextStep: 'Choose one.',
  }),
  'reset-instead': () => ({
    title: 'Not changed',
    sentence: 'The date of a hearing is reset, so that the old one stays.',
    nextStep: '',
  }),
};
