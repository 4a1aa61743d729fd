import type { LeftOutOfTable } from '../../../shared/csv/rows-of-matter.ts';

const reasons: Readonly<Record<keyof LeftOutOfTable, readonly [string, string]>> = {
  restricted: ['restricted record is', 'restricted records are'],
  notDisclosed: ['record marked “do not disclose” is', 'records marked “do not disclose” are'],
  sources: ['restricted source is', 'restricted sources are'],
};

/**
 * Says what a table leaves out, a sentence for each reason; empty where nothing is.
 *
 * @example
 * sayLeftOut({ restricted: 2, notDisclosed: 0, sources: 0 }) //=> ['2 restricted records are left out.']
 */
export function sayLeftOut(leftOut: LeftOutOfTable): readonly string[] {
  return (Object.keys(reasons) as (keyof LeftOutOfTable)[])
    .filter((reason) => leftOut[reason] > 0)
    .map((reason) => {
      const count = leftOut[reason];
      return `${String(count)} ${reasons[reason][count === 1 ? 0 : 1]} left out.`;
    });
}
