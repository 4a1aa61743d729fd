import type { StintNotCounted } from './spans.ts';

/** Why a stint is not counted, to stand beside it. */
export const notCountedWords: Readonly<Record<StintNotCounted['why'], string>> = {
  'no-book-in': 'no book-in date',
  'not-begun': 'can only begin after the day that is counted to',
  'ends-before-start': 'its book-out lies ahead of its book-in',
};
