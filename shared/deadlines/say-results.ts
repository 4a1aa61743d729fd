import { datesOfResult } from './dates-of-result.ts';
import { type Deadline } from './deadline.ts';
import { sayMoment } from './moment.ts';

/**
 * All dates of a rule in one sentence, for whoever hears the screen.
 *
 * @example
 * sayResults(deadlines)
 * //=> 'Preliminary hearing, held in custody: last day Thu, May 29, 2025.'
 */
export function sayResults(deadlines: readonly Deadline[]): string {
  return deadlines
    .map((deadline) => {
      const [lead] = datesOfResult(deadline);
      const what = deadline.date?.what ?? deadline.rule.title;
      const says =
        lead === undefined
          ? (deadline.because ?? 'unknown')
          : `${lead.label.toLowerCase()} ${sayMoment(lead.on)}`;
      return `${what}: ${says}.`;
    })
    .join(' ');
}
