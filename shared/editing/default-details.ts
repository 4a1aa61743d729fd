import { type CaseEvent, eventSchema } from '../model/event.ts';
import { isAttended } from '../model/event-date.ts';

/** The details that an event of this kind has where nobody filled anything in; settings stay. */
export function defaultDetails(event: CaseEvent): Readonly<Record<string, unknown>> {
  const details = isAttended(event) ? { settings: event.details.settings } : {};
  return eventSchema.parse({ ...event, details }).details;
}

/** Whether two values of a record say the same. */
export function sameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** Fields in one order: a file may write them in any. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => [name, sorted(part)]);
}
