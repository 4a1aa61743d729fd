import { authorityNames } from '../custody/authority-names.ts';
import { liesBefore } from './ends.ts';
import type { FindingCheck } from './finding.ts';
import { record, say } from './words.ts';

/** A stint that ends before it begins. */
export const bookOutBeforeBookIn: FindingCheck = {
  code: 'book-out-before-book-in',
  name: 'Book-out before book-in',
  find: ({ view }) =>
    view.stints.flatMap((stint) => {
      const { bookIn, bookOut, authority } = stint;
      const certainty = bookOut === null ? 'no' : liesBefore(bookOut, bookIn);
      if (bookOut === null || certainty === 'no') return [];
      const may = certainty === 'sure' ? 'lies' : 'may lie';
      return [
        {
          severity: certainty === 'sure' ? 'wrong' : 'doubtful',
          sentence: `${authorityNames[authority]} custody: the book-out (${say(bookOut)}) ${may} before the book-in (${say(bookIn)}).`,
          records: [record('stints', stint)],
          field: 'Book-out',
        },
      ];
    }),
};
