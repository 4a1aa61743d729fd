import { nameDoubt } from '../custody/name-holders.ts';
import type { FindingCheck, FindingContext } from './finding.ts';
import { lastPiece } from './held-now.ts';
import { record } from './words.ts';

/** A release, or a check that found the client released, and a stint that has no book-out. */
export const releaseWithoutBookOut: FindingCheck = {
  code: 'release-without-book-out',
  name: 'Release without a book-out',
  find: (context) => {
    if (!speaksOfRelease(context)) return [];
    const doubt = lastPiece(context)?.doubt ?? null;
    if (doubt === null || (doubt.kind !== 'release-recorded' && doubt.kind !== 'found-released'))
      return [];
    const span = context.custody
      .spans()
      .find(({ stint, doubts }) => stint.authority === doubt.authority && doubts.length > 0);
    return [
      {
        severity: 'missing',
        sentence: `${nameDoubt(doubt)}.`,
        records: [
          span === undefined
            ? record('matters', context.view.matter)
            : record('stints', span.stint),
        ],
        field: 'Book-out',
      },
    ];
  },
};

function speaksOfRelease({ view }: FindingContext): boolean {
  return (
    view.events.some(({ kind }) => kind === 'release') ||
    view.confirmations.some(({ result }) => result === 'released')
  );
}
