import { criminalCases } from '../model/forum-of-proceeding.ts';
import { comingHearings } from './coming.ts';
import type { FindingCheck } from './finding.ts';
import { quoted, record } from './words.ts';

const PLEA_OR_SENTENCE = /\bplea\b|change of plea|sentenc/i;

/** A plea or a sentencing is set and no charge of its docket records advice on immigration consequences. */
export const noAdvisal: FindingCheck = {
  code: 'no-advisal',
  name: 'Plea or sentencing, no advisal recorded',
  find: (context) => {
    const advised = context.view.events.filter(
      (event) => event.kind === 'charge' && event.details.advisals.length > 0,
    );
    return comingHearings(context).flatMap(({ event }) => {
      const kind = context.proceedings.get(event.proceedingId ?? '')?.kind;
      const words = `${event.details.hearingType} ${event.title}`;
      if (kind === undefined || !criminalCases.includes(kind) || !PLEA_OR_SENTENCE.test(words))
        return [];
      // A charge of no docket can be of this one; advice on another case says nothing of this plea.
      const isAdvised = advised.some(
        ({ proceedingId }) => proceedingId === null || proceedingId === event.proceedingId,
      );
      if (isAdvised) return [];
      const where = advised.length === 0 ? '' : ' of its docket';
      return [
        {
          severity: 'missing',
          sentence: `${quoted(event.title)} is set, and no immigration advisal is recorded in any charge${where}.`,
          records: [record('events', event)],
          field: 'Advisals of the charge',
        },
      ];
    });
  },
};
