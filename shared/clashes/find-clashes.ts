import { addDays, type CivilDay } from '../time/civil-day.ts';
import type { Clash, LeaveClash } from './clash.ts';
import { clashBetween } from './clash-between.ts';
import { compareEngagements, type Engagement } from './engagement.ts';
import { type KnownPerson, type People, peopleOf } from './people.ts';

/** What clashes depend on besides the engagements. */
export type ClashOffice = {
  readonly today: CivilDay;
  /** All whom the office knows, archived ones too. */
  readonly persons: readonly KnownPerson[];
};

/** Tuesday morning in Guam is Monday afternoon in Hawaii. */
const REACH_DAYS = 1;

/**
 * Every clash of what has not passed, each pair once, by the day of the earlier one, and each
 * engagement on a day of leave. The order of what is given does not count.
 */
export function clashesAmong(
  engagements: readonly Engagement[],
  { today, persons }: ClashOffice,
): readonly Clash[] {
  const people = peopleOf(persons);
  const coming = engagements.filter(({ last }) => last >= today).toSorted(compareEngagements);
  return coming.flatMap((one, index) => [
    ...withLater(one, coming, index, people),
    ...leaveOf(one, people),
  ]);
}

/**
 * The clashes of one engagement with others; it does not clash with itself, known by its key.
 *
 * @param typed what has not been saved yet, or one of the others
 */
export function clashesWith(
  typed: Engagement,
  engagements: readonly Engagement[],
  { today, persons }: ClashOffice,
): readonly Clash[] {
  if (typed.last < today) return [];
  const people = peopleOf(persons);
  const [from, to] = [addDays(typed.day, -REACH_DAYS), addDays(typed.last, REACH_DAYS)];
  return [
    ...engagements
      .filter(
        ({ key, day, last }) => last >= today && key !== typed.key && day <= to && last >= from,
      )
      .toSorted(compareEngagements)
      .flatMap((other) => clashBetween(typed, other, people) ?? []),
    ...leaveOf(typed, people),
  ];
}

function withLater(
  one: Engagement,
  sorted: readonly Engagement[],
  index: number,
  people: People,
): readonly Clash[] {
  const clashes: Clash[] = [];
  const reach = addDays(one.last, REACH_DAYS);
  for (let at = index + 1; at < sorted.length; at += 1) {
    const other = sorted[at];
    if (other === undefined || other.day > reach) break;
    const clash = clashBetween(one, other, people);
    if (clash !== null) clashes.push(clash);
  }
  return clashes;
}

function leaveOf(one: Engagement, people: People): readonly LeaveClash[] {
  const answering = people.answering(one);
  const away = people.away(answering, one);
  if (away.length === 0) return [];
  const person = one.responsible || (away[0] ?? '');
  const doubts = answering.length === 1 ? (['leave'] as const) : (['leave', 'person'] as const);
  return [{ kind: 'leave', first: one, second: null, person, doubts, certain: false }];
}
