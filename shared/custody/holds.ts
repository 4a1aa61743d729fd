import type { Authority } from '../model/record.ts';
import { addDays, type CivilDay, daysBetween } from '../time/civil-day.ts';
import { authorityOrder } from './authority-names.ts';
import { canBeOneDay, earlierDay, laterDay } from './day-range.ts';
import { bridgeNights } from './nights.ts';
import type { HoldDoubt } from './open-stint.ts';
import type { CustodySpan } from './spans.ts';
import { mergeStints, type Stay } from './stays.ts';

/** An unbroken run of stints of one authority, as the band draws it. */
export type Hold = {
  readonly authority: Authority;
  readonly stay: Stay;
  /** The unbroken custody, by whomever, that it is part of. */
  readonly whole: Stay;
  /** First and last drawn day. */
  readonly from: CivilDay;
  /** Not past the day from which on it is in doubt. */
  readonly to: CivilDay;
  /** What keeps it from being said that it goes on after `to`, oldest first; some may be before it. */
  readonly doubts: readonly HoldDoubt[];
};

/**
 * The holds of all authorities, by authority. Where custody passes from one hold to another on a
 * doubtful day, both are cut in the middle of the doubt: they never overlap only because of it.
 *
 * @param spans as `custodySpans` gives them
 */
export function holdsOf(spans: readonly CustodySpan[]): readonly Hold[] {
  const held = bridgeNights(spans);
  const wholes = mergeStints(held);
  const holds = authorityOrder.flatMap((authority) =>
    wholes.flatMap((whole) =>
      runsIn(whole, held, [authority]).map((stay): Hold => ({
        authority,
        stay,
        whole,
        from: stay.from,
        ...drawnEnd(stay),
      })),
    ),
  );
  return settleHandovers(holds);
}

/**
 * The unbroken runs of stints of some authorities in one stay. Two stints with a doubtful handover
 * are one run only where no other authority can have held between them.
 *
 * @param held stints of all authorities, nights bridged; those of the stay among them
 */
export function runsIn(
  stay: Stay,
  held: readonly CustodySpan[],
  authorities: readonly Authority[],
): readonly Stay[] {
  const isTheirs = ({ stint }: CustodySpan) => authorities.includes(stint.authority);
  return mergeStints(
    stay.spans.filter(isTheirs),
    held.filter((span) => !isTheirs(span)),
  );
}

function drawnEnd({ spans, from }: Stay): Pick<Hold, 'to' | 'doubts'> {
  const to = spans.map((span) => span.doubts[0]?.since ?? span.to).reduce(laterDay, from);
  const doubts = spans
    .flatMap((span) => span.doubts)
    // An end that is not known is no doubt where the same authority surely held longer.
    .filter((doubt) => doubt.kind !== 'end-not-known' || doubt.since >= to)
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  return { to, doubts };
}

/** Cuts two holds that overlap only because the day of the handover is in doubt. */
function settleHandovers(holds: readonly Hold[]): readonly Hold[] {
  return holds.map((hold) => {
    const from = holds
      .filter((before) => handsOverTo(before, hold))
      .map((before) => handoverDay(before, hold))
      .reduce(laterDay, hold.from);
    const after = holds.filter((next) => handsOverTo(hold, next));
    const to = after
      .map((next) => handoverDay(hold, next))
      .reduce(earlierDay, after.length > 0 ? hold.stay.to : hold.to);
    // A hold that another one follows ended, though nobody wrote down when.
    const doubts =
      after.length > 0 ? hold.doubts.filter(({ kind }) => kind !== 'end-not-known') : hold.doubts;
    return { ...hold, from, to: laterDay(to, from), doubts };
  });
}

function handsOverTo(first: Hold, second: Hold): boolean {
  const { start, end } = { start: second.stay.start, end: first.stay.end };
  return (
    first !== second &&
    first.from <= second.from &&
    second.stay.to >= first.to &&
    canBeOneDay(end, start) &&
    !first.doubts.some(({ kind }) => kind !== 'end-not-known') &&
    // Where the second had surely begun before the first ended, both held.
    (end.earliest === null || start.latest === null || end.earliest <= start.latest)
  );
}

function handoverDay(first: Hold, second: Hold): CivilDay {
  const opens = laterDay(first.stay.end.earliest ?? second.from, second.from);
  const closes = earlierDay(second.stay.start.latest ?? first.stay.to, first.stay.to);
  return closes < opens ? opens : addDays(opens, Math.floor(daysBetween(opens, closes) / 2));
}
