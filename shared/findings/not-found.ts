import { formatCaseDate } from '../time/format-case-date.ts';
import type { FindingCheck } from './finding.ts';
import { lastPiece } from './held-now.ts';
import { record } from './words.ts';

/** A check did not find the client, and no later one did. */
export const notFound: FindingCheck = {
  code: 'not-found',
  name: 'Not found since',
  find: (context) => {
    if (!context.view.confirmations.some(({ result }) => result === 'not-found')) return [];
    const doubt = lastPiece(context)?.doubt ?? null;
    if (doubt?.kind !== 'not-found') return [];
    const check = context.view.confirmations.find(
      ({ result, on }) => result === 'not-found' && on === doubt.since,
    );
    return [
      {
        severity: 'wrong',
        sentence: `The client was not found on ${formatCaseDate(doubt.date, { style: 'sentence' })}, and no later check found the client.`,
        records: [
          check === undefined
            ? record('matters', context.view.matter)
            : record('confirmations', check),
        ],
        field: 'Custody checks',
      },
    ];
  },
};
