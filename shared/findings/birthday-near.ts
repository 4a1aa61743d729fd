import { firstDayOf, lastDayOf } from '../time/case-date.ts';
import { addDays } from '../time/civil-day.ts';
import { addMonths } from '../time/add-months.ts';
import type { FindingCheck, FindingContext } from './finding.ts';
import { record, sayDay } from './words.ts';

/** Days ahead in which a birthday is a finding. */
const NEAR_DAYS = 90;

/** The 18th or 21st birthday of a client in a juvenile or ORR matter is near. */
export const birthdayNear: FindingCheck = {
  code: 'birthday-near',
  name: '18th or 21st birthday near',
  find: (context) => {
    const { view, today } = context;
    const birth = view.client.dateOfBirth;
    if (birth === null || !isJuvenile(context)) return [];
    return [18, 21].flatMap((age) => {
      const first = addMonths(firstDayOf(birth), age * 12);
      const last = addMonths(lastDayOf(birth), age * 12);
      if (last < today || first > addDays(today, NEAR_DAYS)) return [];
      return [
        {
          severity: 'doubtful',
          sentence:
            first === last
              ? `The client turns ${String(age)} on ${sayDay(first)}.`
              : `The client may turn ${String(age)} between ${sayDay(first)} and ${sayDay(last)}; the date of birth is not known to the day.`,
          records: [record('clients', view.client)],
          field: 'Date of birth',
        },
      ];
    });
  },
};

function isJuvenile({ view }: FindingContext): boolean {
  return (
    [view.client, view.matter, ...view.proceedings].some(({ restricted }) =>
      restricted.includes('juvenile-orr'),
    ) ||
    view.proceedings.some(({ kind }) => kind === 'juvenile') ||
    view.stints.some(({ authority }) => authority === 'orr')
  );
}
