import type { AreaSentences } from './sentence.ts';

/** Two persons for a date. */
export const verifySentences: AreaSentences = {
  nobody: () => ({
    title: 'Not verified',
    sentence: 'Verifying takes a second person, and this laptop does not know who you are.',
    nextStep: 'Give your initials under Edit, You at this laptop.',
  }),
  'same-person': ({ title = '' }) => ({
    title: 'Not verified',
    sentence: `You entered the date of “${title}” yourself: a second person has to compare it with its source.`,
    nextStep: 'Ask somebody else of the office to verify it.',
  }),
  'all-own': ({ count = 0 }) => ({
    title: 'Not verified',
    sentence: `You entered these ${count} dates yourself: a second person has to compare them with their sources.`,
    nextStep: 'Ask somebody else of the office to verify them.',
  }),
  'some-own': ({ verified = 0, count = 0, titles = '' }) => ({
    title: 'Not all are verified',
    sentence: `${verified === 1 ? '1 date is' : `${verified} dates are`} verified. ${count === 1 ? 'One you entered yourself is' : `${count} that you entered yourself are`} not: ${titles}.`,
    nextStep: 'Ask somebody else of the office to verify what is left.',
  }),
  'none-asked': ({ count = 0 }) => ({
    title: 'Nothing to verify',
    sentence: `None of the ${count} selected records asks for a second person now.`,
    nextStep:
      'Dates of hearings and appointments that are set and of open deadlines are verified once.',
  }),
  'not-asked': ({ title = '' }) => ({
    title: 'Nothing to verify',
    sentence: `“${title}” asks for no second person now.`,
    nextStep:
      'Dates of hearings and appointments that are set and of open deadlines are verified once.',
  }),
};
