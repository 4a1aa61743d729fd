import { comingImmigrationHearings } from './coming-immigration-hearings.ts';
import type { FindingCheck } from './finding.ts';
import { quoted, record } from './words.ts';

/** A hearing in immigration court that nobody can look up: no A-number is recorded. */
export const aNumberMissing: FindingCheck = {
  code: 'a-number-missing',
  name: 'No A-number',
  find: (context) => {
    const { client } = context.view;
    if (client.identifiers.some(({ kind }) => kind === 'a-number')) return [];
    const [first] = comingImmigrationHearings(context);
    if (first === undefined) return [];
    return [
      {
        severity: 'missing',
        sentence: `${quoted(first.event.title)} is set in immigration court, and the client has no A-number here.`,
        records: [record('clients', client)],
        field: 'A-number',
      },
    ];
  },
};
