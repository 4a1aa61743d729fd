import { criminalCases } from '../model/forum-of-proceeding.ts';
import { comingHearings } from './coming.ts';
import type { FindingCheck } from './finding.ts';
import { quoted, record } from './words.ts';

const PLEA_OR_SENTENCE = /\bplea\b|change of plea|sentenc/i;

/** A plea or a sentencing is set and no charge records advice on immigration consequences. */
export const noAdvisal: FindingCheck = {
  code: 'no-advisal',
  name: 'Plea or sentencing, no advisal recorded',
  find: (context) => {
    const isAdvised = context.view.events.some(
      (event) => event.kind === 'charge' && event.details.advisals.length > 0,
    );
    if (isAdvised) return [];
    return comingHearings(context).flatMap(({ event }) => {
      const kind = context.proceedings.get(event.proceedingId ?? '')?.kind;
      const words = `${event.details.hearingType} ${event.title}`;
      if (kind === undefined || !criminalCases.includes(kind) || !PLEA_OR_SENTENCE.test(words))
        return [];
      return [
        {
          severity: 'missing',
          sentence: `${quoted(event.title)} is set, and no immigration advisal is recorded in any charge.`,
          records: [record('events', event)],
          field: 'Advisals of the charge',
        },
      ];
    });
  },
};
