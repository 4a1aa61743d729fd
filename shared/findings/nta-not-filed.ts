import type { FindingCheck } from './finding.ts';
import { record, say } from './words.ts';

/** A Notice to Appear is served and no filing with the immigration court is recorded. */
export const ntaNotFiled: FindingCheck = {
  code: 'nta-not-filed',
  name: 'NTA served, not filed',
  find: ({ view }) =>
    view.proceedings.flatMap((proceeding) => {
      const { ntaServed, ntaFiled, closedOn } = proceeding;
      if (ntaServed === null || ntaFiled !== null || closedOn !== null) return [];
      return [
        {
          severity: 'missing',
          sentence: `The NTA was served (${say(ntaServed)}); no filing with the immigration court is recorded.`,
          records: [record('proceedings', proceeding)],
          field: 'NTA filed',
        },
      ];
    }),
};
