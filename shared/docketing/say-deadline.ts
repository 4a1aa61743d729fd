import { formatCivilDay } from '../time/format-civil-day.ts';
import type { DeadlineEvent } from './deadline-rows.ts';
import type { Leaning } from './docketed-date.ts';

/** Which date stands on the docket, in words. */
export const leaningNames: Readonly<Record<Leaning, string>> = {
  safe: 'docketed on its safe date, because your side is bound',
  computed: 'docketed on the last day under the text; another side is bound',
  'first-day': 'docketed on the first day on which the act is permitted',
  ordered: 'docketed on the day that the order set',
  waits: 'waits under “No date” until its trigger has a day',
};

/**
 * The safe and the computed day of a deadline, where they differ from the docketed one.
 *
 * @example
 * saySafety(deadline) //=> 'computed Mon May 18, 2026'
 */
export function saySafety({ date, details }: DeadlineEvent): string {
  const docketed = date.kind === 'undated' ? null : date.from;
  const { safe, computed } = details;
  return [
    safe === null || safe === docketed ? '' : `safe ${formatCivilDay(safe, 'table')}`,
    computed === null || computed === docketed
      ? ''
      : `computed ${formatCivilDay(computed, 'table')}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}
