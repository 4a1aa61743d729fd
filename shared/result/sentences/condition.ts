import type { AreaSentences } from './sentence.ts';

/** What is wrong with the moment of a contact, a report or a check-in. */
export const conditionSentences: AreaSentences = {
  'not-one-day': () => ({
    title: 'One day is needed',
    sentence: 'Write one day, with its time where it is known.',
    nextStep: 'Leave the field empty where it is now.',
  }),
  ahead: () => ({
    title: 'That lies ahead',
    sentence: 'That moment lies ahead; only what has happened is recorded here.',
    nextStep: 'Check the day, the time and the zone.',
  }),
  'before-contact': () => ({
    title: 'Before the contact',
    sentence: 'That is before the contact itself.',
    nextStep: 'Check the day, the time and the zone.',
  }),
};
