import type { Doubt, PairClash } from './clash.ts';
import { compareEngagements, type Engagement, isLong } from './engagement.ts';
import type { Hours } from './hours.ts';
import type { People } from './people.ts';

type Touch = Pick<PairClash, 'kind' | 'doubts'>;

const NOON = 12 * 3_600_000;
const DAY = 24 * 3_600_000;

/**
 * How two engagements clash for one attorney; null where nothing is known against both. The same
 * whichever comes first.
 *
 * No clash are: one hearing that serves several clients, one list of cases (the same court at the same
 * time, and not before two judges), a sample and what is real. By video or telephone only times that
 * touch count. Two backups are none: a backup is asked only where the other cannot come.
 */
export function clashBetween(one: Engagement, other: Engagement, people: People): PairClash | null {
  const [first, second] = compareEngagements(one, other) <= 0 ? [one, other] : [other, one];
  if (first.isSample !== second.isSample) return null;
  const touch = touchOf(first, second) ?? travelOf(first, second);
  if (touch === null || isOneHearing(first, second) || isOneList(first, second)) return null;
  const who = whoOf(first, second, people);
  if (who === null) return null;
  const doubts: readonly Doubt[] = [
    ...touch.doubts,
    ...who.doubts,
    ...(first.kind === 'appointment' || second.kind === 'appointment'
      ? (['appointment'] as const)
      : []),
  ];
  const { kind } = touch;
  return { kind, first, second, person: who.person, doubts, certain: doubts.length === 0 };
}

/** Says whether both are known to begin at one moment, or on one day where neither has a time. */
export function isSameStart(one: Engagement, other: Engagement): boolean {
  if (one.real !== null && other.real !== null) return one.real.from === other.real.from;
  return one.day === other.day && one.wall?.from === other.wall?.from;
}

function touchOf(first: Engagement, second: Engagement): Touch | null {
  const days: readonly Doubt[] = isLong(first) || isLong(second) ? ['days'] : [];
  const pair = hoursOfBoth(first, second);
  // Within a trial of several days a day without a time is in it.
  if (pair === null)
    return days.length > 0 && meet(first, second) ? { kind: 'overlap', doubts: days } : null;
  const { one, other, isReal } = pair;
  if (one.from >= other.to || other.from >= one.to) return null;
  return {
    kind: 'overlap',
    doubts: [
      ...days,
      ...(isReal ? [] : (['zone'] as const)),
      ...(isWithin(one, other) || isWithin(other, one) ? [] : (['length'] as const)),
    ],
  };
}

function hoursOfBoth(first: Engagement, second: Engagement) {
  if (first.real !== null && second.real !== null)
    return { one: first.real, other: second.real, isReal: true };
  if (first.wall !== null && second.wall !== null)
    return { one: first.wall, other: second.wall, isReal: false };
  return null;
}

/** One begins while the other is known to last, or at the same moment. */
function isWithin(one: Hours, { from, recordedTo }: Hours): boolean {
  return one.from === from || (one.from > from && one.from < recordedTo);
}

function travelOf(first: Engagement, second: Engagement): Touch | null {
  if (first.isRemote || second.isRemote || !meet(first, second)) return null;
  const areCitiesKnown = first.city !== '' && second.city !== '';
  const isOnePlace = areCitiesKnown
    ? first.city === second.city
    : isSaid(first.court, second.court) || isSaid(first.place, second.place);
  if (isOnePlace || !halvesOf(first).some((half) => halvesOf(second).includes(half))) return null;
  return { kind: 'half-day', doubts: ['travel', ...(areCitiesKnown ? [] : (['city'] as const))] };
}

function isSaid(one: string, other: string): boolean {
  return one !== '' && one === other;
}

function meet(first: Engagement, second: Engagement): boolean {
  return first.day <= second.last && second.day <= first.last;
}

/** Halves of its day by the clock of its own court; without a time it can be in either. */
function halvesOf(engagement: Engagement): readonly ('morning' | 'afternoon')[] {
  const { wall } = engagement;
  if (wall === null || isLong(engagement)) return ['morning', 'afternoon'];
  const from = wall.from % DAY;
  const to = from + wall.recordedTo - wall.from;
  if (from >= NOON) return ['afternoon'];
  return to > NOON ? ['morning', 'afternoon'] : ['morning'];
}

/** One setting may serve several clients: families, co-defendants. */
function isOneHearing(first: Engagement, second: Engagement): boolean {
  if (first.sharedId !== null && second.sharedId !== null)
    return first.sharedId === second.sharedId;
  const isForBoth =
    first.alsoForClients.includes(second.clientId) ||
    second.alsoForClients.includes(first.clientId);
  // Who is served by one hearing can have another one elsewhere.
  return isForBoth && isSameStart(first, second) && !areInTwoCities(first, second);
}

/** A court calls a whole list at one time, and an attorney is there for all cases of it. */
function isOneList(first: Engagement, second: Engagement): boolean {
  return (
    first.kind === 'hearing' &&
    second.kind === 'hearing' &&
    isSaid(first.court, second.court) &&
    !areInTwoCities(first, second) &&
    (first.judge === '' || second.judge === '' || first.judge === second.judge) &&
    isSameStart(first, second)
  );
}

function areInTwoCities(first: Engagement, second: Engagement): boolean {
  return first.city !== '' && second.city !== '' && first.city !== second.city;
}

function whoOf(
  first: Engagement,
  second: Engagement,
  people: People,
): Pick<PairClash, 'person' | 'doubts'> | null {
  const [one, other] = [people.answering(first), people.answering(second)];
  const both = doubtsOfPerson(one, other);
  if (both !== null) return { person: nameOf(first.responsible, second.responsible), doubts: both };
  const standsInSecond = doubtsOfPerson(one, people.meant(second.backup));
  if (standsInSecond !== null)
    return {
      person: nameOf(first.responsible, second.backup),
      doubts: ['backup', ...standsInSecond],
    };
  const standsInFirst = doubtsOfPerson(people.meant(first.backup), other);
  if (standsInFirst === null) return null;
  return { person: nameOf(first.backup, second.responsible), doubts: ['backup', ...standsInFirst] };
}

/** Null where the two are surely not one person. */
function doubtsOfPerson(one: readonly string[], other: readonly string[]): readonly Doubt[] | null {
  if (!one.some((id) => other.includes(id))) return null;
  return one.length === 1 && other.length === 1 ? [] : ['person'];
}

/** One of the two references, the same whichever comes first. */
function nameOf(one: string, other: string): string {
  if (one === '' || other === '') return one || other;
  return one < other ? one : other;
}
