import type { FindingCheck } from './finding.ts';
import { record, say } from './words.ts';

/** A Notice to Appear is filed and the proceeding has no hearing at all. */
export const ntaWithoutHearing: FindingCheck = {
  code: 'nta-without-hearing',
  name: 'NTA filed, no hearing recorded',
  find: ({ view }) =>
    view.proceedings.flatMap((proceeding) => {
      const { ntaFiled, closedOn, id } = proceeding;
      const hasHearing = view.events.some(
        (event) => event.kind === 'hearing' && event.proceedingId === id,
      );
      if (ntaFiled === null || closedOn !== null || hasHearing) return [];
      return [
        {
          severity: 'missing',
          sentence: `The NTA was filed (${say(ntaFiled)}); no hearing of this proceeding is recorded.`,
          records: [record('proceedings', proceeding)],
          field: 'Hearings',
        },
      ];
    }),
};
