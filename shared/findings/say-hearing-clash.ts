import type { Doubt, PairClash } from '../clashes/clash.ts';
import { isSameStart } from '../clashes/clash-between.ts';
import type { Engagement } from '../clashes/engagement.ts';
import { ASSUMED_MINUTES } from '../clashes/hours.ts';
import { formatWallTime } from '../time/format-civil-day.ts';
import type { Seen } from './finding.ts';
import { quoted, record, say } from './words.ts';

/**
 * What is said of one side of a clash.
 *
 * @param own the side whose matter the finding is of
 * @param isOtherClient the other hearing is another client's: neither client nor title is named
 */
export function sayHearingClash(clash: PairClash, own: Engagement, isOtherClient: boolean): Seen {
  const { first, second, certain, doubts } = clash;
  const other = own === first ? second : first;
  const what = other.kind === 'hearing' ? 'hearing' : 'appointment';
  const otherName = isOtherClient ? `another client’s ${what}` : quoted(other.title);
  const how = howOf(clash);
  const at = how === sameTime || !('time' in other.date) ? '' : sayTime(other.date.time);
  return {
    severity: certain ? 'wrong' : 'doubtful',
    sentence: `${quoted(own.title)} (${say(own.date)}) ${how} ${otherName}${at} for ${whoOf(doubts)}${placeOf(doubts)}.`,
    records: [record('events', { id: own.eventId })],
    field: 'Date',
  };
}

const sameTime = 'is at the same time as';

function howOf({ kind, first, second, doubts }: PairClash): string {
  if (kind === 'half-day') return 'may not leave time to travel to or from';
  if (doubts.includes('days') || doubts.includes('zone')) return 'may overlap with';
  if (isSameStart(first, second)) return sameTime;
  return doubts.includes('length')
    ? `is less than ${String(ASSUMED_MINUTES)} minutes apart from`
    : 'overlaps with';
}

function sayTime(time: string | undefined): string {
  return time === undefined ? '' : ` at ${formatWallTime(time)}`;
}

function whoOf(doubts: readonly Doubt[]): string {
  const who = doubts.includes('person') ? 'what may be the same attorney' : 'the same attorney';
  return doubts.includes('backup') ? `${who}, who is only the backup of one of the two` : who;
}

function placeOf(doubts: readonly Doubt[]): string {
  return doubts.includes('city') ? '; where one of them is held is not recorded' : '';
}
