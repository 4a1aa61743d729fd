import type { AreaSentences } from './sentence.ts';

/** Half-typed forms that are kept through a closed window. */
export const draftSentences: AreaSentences = {
  full: ({ most }) => ({
    title: 'Not kept',
    sentence: `${most ?? ''} half-typed forms are kept already, so this one is not: save it before you close the window.`,
    nextStep: 'Save or discard one of the others.',
  }),
  'too-long': () => ({
    title: 'Not kept',
    sentence: 'This form is too long to be kept: save it before you close the window.',
    nextStep: '',
  }),
  unreadable: () => ({
    title: 'Not shown',
    sentence: 'Something was kept of this form by another version, and this one cannot read it.',
    nextStep: '',
  }),
};

/** The office's lists of types of hearing. */
export const hearingTypesSentences: AreaSentences = {
  empty: () => ({ title: 'No name', sentence: 'Write the name of the type.', nextStep: '' }),
  twice: ({ type }) => ({
    title: 'There already',
    sentence: `"${type ?? ''}" is in this list already.`,
    nextStep: '',
  }),
  full: () => ({
    title: 'Full',
    sentence: 'A list holds 200 types.',
    nextStep: 'Remove one that nobody uses.',
  }),
};

/** One hearing of several clients. */
export const sharedHearingSentences: AreaSentences = {
  'clients-hidden': ({ count = 0 }) => ({
    title: 'Not saved',
    sentence: `This hearing is to serve ${count === 1 ? 'another client, who is' : `${count} other clients, who are`} not shown here: in courtroom mode nothing of other clients is changed.`,
    nextStep: 'Leave courtroom mode and save again; what you typed stays.',
  }),
};
