import { formatWallTime } from '../time/format-civil-day.ts';
import { type Engagement, isSharedHearing } from './engagement.ts';
import type { Seen } from './finding.ts';
import { quoted, record, say } from './words.ts';
import { currentSetting } from '../model/event-date.ts';

/** Minutes that a hearing is taken to last at least: a convention of this app, nobody's rule. */
const LASTS_MINUTES = 60;

/** How two hearings of one attorney on one day stand to each other; null where nothing is known. */
export type Clash = {
  readonly kind: 'one-time' | 'overlap' | 'two-cities';
  readonly first: Engagement;
  readonly second: Engagement;
};

/**
 * The pairs of hearings that one attorney can hardly attend both: at one time, less than an hour
 * apart, or in two cities on the same half of a day. One judge's or one court's list of cases at one
 * time is no clash, nor is one hearing that serves several clients.
 */
export function clashesAmong(engagements: readonly Engagement[]): readonly Clash[] {
  const byDay = new Map<string, Engagement[]>();
  for (const one of engagements) {
    const key = `${one.day} ${one.attorney}`;
    const others = byDay.get(key);
    if (others === undefined) byDay.set(key, [one]);
    else others.push(one);
  }
  return [...byDay.values()].flatMap((ofDay) =>
    ofDay.flatMap((first, index) =>
      ofDay.slice(index + 1).flatMap((second) => {
        const kind = kindOf(first, second);
        return kind === null ? [] : [{ kind, first, second }];
      }),
    ),
  );
}

/**
 * What is said of one side of a clash.
 *
 * @param isOtherClient the other hearing is another client's: neither client nor title is named
 */
export function sayClash(
  own: Engagement,
  other: Engagement,
  kind: Clash['kind'],
  isOtherClient: boolean,
): Seen {
  const otherName = isOtherClient ? 'another client’s hearing' : quoted(other.event.title);
  const at = other.time === undefined ? '' : ` at ${formatWallTime(other.time)}`;
  const how = {
    'one-time': 'is at the same time as',
    overlap: `is less than ${String(LASTS_MINUTES)} minutes apart from`,
    'two-cities': 'may not leave time to travel to or from',
  } as const;
  const date = say(currentSetting(own.event).date);
  return {
    severity: kind === 'one-time' ? 'wrong' : 'doubtful',
    sentence: `${quoted(own.event.title)} (${date}) ${how[kind]} ${otherName}${kind === 'one-time' ? '' : at} for the same attorney.`,
    records: [record('events', own.event)],
    field: 'Date',
  };
}

function kindOf(first: Engagement, second: Engagement): Clash['kind'] | null {
  if (isSharedHearing(first.event, second.event)) return null;
  const isOneList =
    first.court !== '' && first.court === second.court && canBeOne(first.judge, second.judge);
  const apart = minutesApart(first, second);
  if (apart === 0) return isOneList ? null : 'one-time';
  if (apart !== null && apart < LASTS_MINUTES && !isOneList) return 'overlap';
  const areInTwoCities = first.city !== '' && second.city !== '' && first.city !== second.city;
  return areInTwoCities && isOneHalf(first, second) ? 'two-cities' : null;
}

function canBeOne(first: string, second: string): boolean {
  return first === '' || second === '' || first === second;
}

function minutesApart({ instant }: Engagement, other: Engagement): number | null {
  if (instant === null || other.instant === null) return null;
  return Math.abs(instant - other.instant) / 60_000;
}

/** A day without a time can be either half. */
function isOneHalf(first: Engagement, second: Engagement): boolean {
  if (first.time === undefined || second.time === undefined) return true;
  return first.time < '12:00' === second.time < '12:00';
}
