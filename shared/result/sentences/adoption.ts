import type { AreaSentences } from './sentence.ts';

/** A rule taken for the office's dockets. */
export const adoptionSentences: AreaSentences = {
  nobody: () => ({
    title: 'Not adopted',
    sentence: 'An attorney adopts a rule, and this laptop does not know who you are.',
    nextStep: 'Give your initials and your role under Edit, You at this laptop.',
  }),
  'not-attorney': ({ initials = '' }) => ({
    title: 'Not adopted',
    sentence: `Only an attorney adopts a rule or takes it back; ${initials} is recorded with another role.`,
    nextStep: 'Ask an attorney of the office, or correct the role under Edit, You at this laptop.',
  }),
  'ships-off': ({ rule = '', why = '' }) => ({
    title: 'Not adopted',
    sentence: `${rule} ships switched off: ${why}.`,
    nextStep: 'It can be computed in the calculator; a docket waits until its text was read.',
  }),
  'no-date': ({ rule = '', why = '' }) => ({
    title: 'Nothing to adopt',
    sentence: `${rule} gives no date: ${why}.`,
    nextStep: 'Enter a deadline by hand where the case calls for one.',
  }),
  already: ({ rule = '', version = '' }) => ({
    title: 'Adopted already',
    sentence: `Version ${version} of ${rule} is adopted.`,
    nextStep: '',
  }),
};
