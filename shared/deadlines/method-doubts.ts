import { type Mark, type Method } from './rule.ts';

/**
 * What nobody has settled about a counting method itself, whatever rule counts by it.
 *
 * @source the marks of the methods in the table of rules that was handed over; read 2026-11-22.
 */
export const METHOD_DOUBTS = {
  'TC-EX': {
    mark: 'D',
    says: 'That the day of the event is not day 1 is inferred; 18 USC 3142 does not say it.',
  },
  'TC-8': {
    mark: 'note',
    says: 'The definition of "day" (8 CFR 1.2, 1001.1(h)) was read as others restate it.',
  },
  'TC-8B': {
    mark: 'S',
    says: 'That a last day rolls toward the hearing was read in a source that restates the practice manual; check the manual.',
  },
  'TC-LIM': {
    mark: 'D',
    says: 'That a limit on power to hold or decide does not roll is an inference.',
  },
  'TC-MY': {
    mark: 'D',
    says: 'For a day that the month lacks its last day is taken by convention; no authority was found.',
  },
} as const satisfies Partial<Record<Method, Mark>>;

const byMethod: Partial<Record<Method, Mark>> = METHOD_DOUBTS;

/** The marks of a bare method; empty where nothing is left open. */
export function doubtsOf(method: Method): readonly Mark[] {
  const doubt = byMethod[method];
  return doubt === undefined ? [] : [doubt];
}
