import type { SecretForm } from './number-forms.ts';

/**
 * Words that print in no paper that leaves the office: "in the custody of" and "transferred" are said
 * instead. What is meant by one in a text of somebody nobody can tell ("the government moved to
 * dismiss"), so that none takes its place: the gap is listed, and the attorney words the record anew.
 */
export const wordForms: readonly SecretForm[] = [
  {
    pattern: 'word',
    form: /(?<![\p{L}\p{N}])(?:body|moved|aliens?|violated|overdue|watch)(?![\p{L}\p{N}])/giu,
    put: () => '[…]',
  },
];
