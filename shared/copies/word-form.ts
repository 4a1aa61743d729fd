import type { SecretForm } from './number-forms.ts';
import { wordPattern } from './word-pattern.ts';

/**
 * Words that print in no paper that leaves the office: "in the custody of" and "transferred" are said
 * instead. What is meant by one in a text of somebody nobody can tell ("the government moved to
 * dismiss"), so that none takes its place: the gap is listed, and the attorney words the record anew.
 */
export const wordForms: readonly SecretForm[] = [
  {
    pattern: 'word',
    form: wordPattern(['body', 'moved', 'alien', 'aliens', 'violated', 'overdue', 'watch']),
    put: () => '[…]',
  },
];
