import { clashesAmong, sayClash } from './clash.ts';
import { engagementsOf } from './engagement.ts';
import type { FindingCheck } from './finding.ts';

/** Two hearings of one client that one attorney can hardly attend both. */
export const hearingClash: FindingCheck = {
  code: 'hearing-clash',
  name: 'Hearing clash',
  find: ({ view, today, persons }) =>
    clashesAmong(engagementsOf(view, today, persons)).map(({ first, second, kind }) =>
      sayClash(first, second, kind, false),
    ),
};
