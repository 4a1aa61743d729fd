import type { AreaSentences } from './sentence.ts';

/** What was typed as days before a date on which it is reminded of. */
export const reminderSentences: AreaSentences = {
  chain: (details) => ({
    title: 'Days before not understood',
    sentence: `"${details['text'] ?? ''}" is no list of days before a date.`,
    nextStep: 'Write days and stretches of days, such as 21,14,7-1.',
  }),
  'chain-too-far': (details) => ({
    title: 'Too far ahead',
    sentence: `${details['days'] ?? ''} days ahead is further than reminders go: ${details['most'] ?? ''} days.`,
    nextStep: 'Write fewer days.',
  }),
};
