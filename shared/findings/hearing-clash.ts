import { engagementsOf } from '../clashes/engagements-of.ts';
import { clashesAmong } from '../clashes/find-clashes.ts';
import type { FindingCheck } from './finding.ts';
import { sayHearingClash } from './say-hearing-clash.ts';

/** Two hearings or appointments of one client that one attorney can hardly attend both. */
export const hearingClash: FindingCheck = {
  code: 'hearing-clash',
  name: 'Hearing clash',
  find: ({ view, today, persons }) =>
    clashesAmong(engagementsOf(view), { today, persons }).flatMap((clash) =>
      clash.kind === 'leave' ? [] : [sayHearingClash(clash, clash.first, false)],
    ),
};
