import type { AreaSentences } from './sentence.ts';

/** Two persons for a date. */
export const verifySentences: AreaSentences = {
  nobody: () => ({
    title: 'Not verified',
    sentence: 'Verifying takes a second person, and this laptop does not know who you are.',
    nextStep: 'Give your initials under Edit, Your initials.',
  }),
  'same-person': ({ title = '' }) => ({
    title: 'Not verified',
    sentence: `You entered the date of “${title}” yourself: a second person has to compare it with its source.`,
    nextStep: 'Ask somebody else of the office to verify it.',
  }),
  'not-asked': ({ title = '' }) => ({
    title: 'Nothing to verify',
    sentence: `“${title}” asks for no second person now.`,
    nextStep:
      'Dates of hearings and appointments that are set and of open deadlines are verified once.',
  }),
};
