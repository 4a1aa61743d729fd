import type { OpenStatus } from '../model/duty-event.ts';
import type { Condition } from './reaction-clock.ts';

/** How a condition stands, as lists say it. */
export const standingNames: Readonly<Record<OpenStatus, string>> = {
  open: 'Open',
  done: 'Done',
  'alleged-not-met': 'Alleged not met',
  'found-not-met': 'Found not met',
  excused: 'Excused',
  lifted: 'Lifted',
};

/** The key that gives a condition each standing. */
export const standingKeys: Readonly<Record<OpenStatus, string>> = {
  open: 'o',
  done: 'd',
  'alleged-not-met': 'a',
  'found-not-met': 'f',
  excused: 'e',
  lifted: 'l',
};

/**
 * The standing that a key gives; null for any other key.
 *
 * @example
 * standingOfKey('L') //=> 'lifted'
 */
export function standingOfKey(key: string): OpenStatus | null {
  const found = Object.entries(standingKeys).find(([, one]) => one === key.toLowerCase());
  return (found?.[0] as OpenStatus | undefined) ?? null;
}

/** Whether somebody has to be named who says so: an allegation has its author, a finding its order. */
export function asksWho(status: OpenStatus): boolean {
  return status === 'alleged-not-met' || status === 'found-not-met';
}

/**
 * The condition in another standing. Who alleges it, or which order found it, goes with the standing:
 * it is forgotten where neither is said any more.
 *
 * @param who empty where nobody has to be named
 */
export function changeStanding(condition: Condition, status: OpenStatus, who: string): Condition {
  return {
    ...condition,
    details: { ...condition.details, status, allegedBy: asksWho(status) ? who : '' },
  };
}

/**
 * The standing in words: "Alleged not met, by pretrial services".
 *
 * @example
 * sayStanding(condition) //=> 'Found not met, by the order of 06/20/2025'
 */
export function sayStanding({ details: { status, allegedBy } }: Condition): string {
  const name = standingNames[status];
  return asksWho(status) && allegedBy !== '' ? `${name}, by ${allegedBy}` : name;
}
