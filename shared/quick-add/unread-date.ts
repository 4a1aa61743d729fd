import type { Failure } from '../result/result.ts';
import type { FoundDate } from './found-date.ts';

/** What looks like a date and is not taken for one: it is said, and stays in the line. */
export function unread(from: number, to: number, text: string, code: string): FoundDate {
  const failure: Failure = { code, details: { text } };
  return { from, to, text, failure };
}
