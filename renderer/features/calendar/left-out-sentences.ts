import type { LeftOut } from '../../../shared/calendar/entry.ts';

const reasons: Readonly<Record<keyof LeftOut, readonly [string, string]>> = {
  restricted: ['restricted date is', 'restricted dates are'],
  notDisclosed: ['date marked “do not disclose” is', 'dates marked “do not disclose” are'],
  undated: ['date that is to be determined is', 'dates that are to be determined are'],
  notExact: ['date that is not known to the day is', 'dates that are not known to the day are'],
  unreadRecurrence: [
    'recurring date whose rule cannot be read is',
    'recurring dates whose rules cannot be read are',
  ],
  samples: ['date of a sample is', 'dates of samples are'],
};

/**
 * Says what a calendar leaves out, a sentence for each reason; empty where nothing is.
 *
 * @example
 * leftOutSentences({ ...nothingLeftOut, restricted: 2 }) //=> ['2 restricted dates are left out.']
 */
export function leftOutSentences(leftOut: LeftOut): readonly string[] {
  return (Object.keys(reasons) as (keyof LeftOut)[])
    .filter((reason) => leftOut[reason] > 0)
    .map((reason) => {
      const count = leftOut[reason];
      return `${String(count)} ${reasons[reason][count === 1 ? 0 : 1]} left out.`;
    });
}
