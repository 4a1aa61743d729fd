import { authorityNames } from '../custody/authority-names.ts';
import type { FindingCheck } from './finding.ts';
import { record } from './words.ts';

/** A stint that no count contains because nobody knows when it began. */
export const stintWithoutBookIn: FindingCheck = {
  code: 'stint-without-book-in',
  name: 'Custody without a book-in date',
  find: ({ view }) =>
    view.stints
      .filter(({ bookIn }) => bookIn.kind === 'undated')
      .map((stint) => ({
        severity: 'missing',
        sentence: `${authorityNames[stint.authority]} custody has no book-in date, so no count contains it.`,
        records: [record('stints', stint)],
        field: 'Book-in',
      })),
};
