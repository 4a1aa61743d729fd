import { z } from 'zod';
import type { CopyKind } from '../copies/copy-kind.ts';
import type { Voice } from './voice.ts';

/** The documents that a PDF can hold, in the order in which they are offered. */
export const partNameSchema = z.enum([
  'timeline',
  'table',
  'custody',
  'notice-history',
  'deadlines',
  'compliance',
  'docket-day',
  'docket-week',
  'checks-due',
  'client-sheet',
  'visit-sheet',
]);
export type PartName = z.infer<typeof partNameSchema>;

/** Each of them at most once, in the order in which they print. */
export const partNamesSchema = z
  .array(partNameSchema)
  .min(1)
  .refine((names) => new Set(names).size === names.length, 'each part stands once');

/** What a PDF holds where nobody chose. */
export const usualParts = ['timeline', 'table', 'custody'] as const satisfies readonly PartName[];

/**
 * The parts that a copy can hold. What the office works with stands in its own copy alone: a court, the
 * client and the family get what their rule was written for.
 */
export function partsIn(copy: CopyKind): readonly PartName[] {
  if (copy === 'working') return partNameSchema.options;
  return copy === 'client' ? [...usualParts, 'client-sheet'] : usualParts;
}

/** The parts as contents, bookmarks and the dialog name them. */
export const partTitles: Readonly<Record<PartName, string>> = {
  timeline: 'Timeline',
  table: 'Chronology',
  custody: 'Custody summary',
  'notice-history': 'Notice history',
  deadlines: 'Deadlines with arithmetic',
  compliance: 'Compliance record',
  'docket-day': 'Docket of the day',
  'docket-week': 'Docket of the week',
  'checks-due': 'Checks due',
  'client-sheet': 'Client sheet',
  'visit-sheet': 'Visit sheet',
};

/** The same in the language of a copy, of which only the copies that others get have more than one. */
export function partTitleIn(name: PartName, { say }: Pick<Voice, 'say'>): string {
  switch (name) {
    case 'timeline':
    case 'table':
    case 'custody':
    case 'client-sheet':
      return say(`part.${name}`);
    default:
      return partTitles[name];
  }
}

/**
 * Reads `--parts`; null where a name is none of a part, or stands twice.
 *
 * @example
 * parsePartNames('timeline,custody') //=> ['timeline', 'custody']
 * parsePartNames('timeline,map') //=> null
 */
export function parsePartNames(text: string): PartName[] | null {
  const read = partNamesSchema.safeParse(text.split(',').map((name) => name.trim()));
  return read.success ? read.data : null;
}

/**
 * Whether parts are the one document that a PDF is where nobody chose: the timeline, then its table and
 * its custody summary, or what of both was not left out. It flows on without contents.
 */
export function isOneRecord(names: readonly PartName[]): boolean {
  const asUsual = usualParts.filter((name) => names.includes(name));
  return names[0] === 'timeline' && names.join() === asUsual.join();
}
