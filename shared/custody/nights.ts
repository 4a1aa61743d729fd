import { addDays, type CivilDay } from '../time/civil-day.ts';
import { isExact, isNotAfter } from './day-range.ts';
import { compareSpans, type CustodySpan } from './spans.ts';

/**
 * The stints as somebody held: after a transfer that is booked in on the day after the book-out, the
 * night on the road counts for the authority that transferred; of several that transferred on that
 * day, for the last. Not where another stint reaches over that night, and not in the stint's own
 * days, which stay book-out minus book-in. Where it is not sure that there was such a night, the end
 * is in doubt by it.
 *
 * @example
 * ICE out 2025-05-14 by transfer, USMS in 2025-05-15 //=> ICE holds to 2025-05-15
 */
export function bridgeNights(spans: readonly CustodySpan[]): readonly CustodySpan[] {
  return spans.map((span) => {
    if (!isTransfer(span)) return span;
    const { end } = span;
    const next = addDays(end.latest, 1);
    const others = spans.filter((one) => one !== span);
    if (!others.some((one) => canStartOn(one, next))) return span;
    if (others.some((one) => surelyHolds(one, end.latest, next))) return span;
    const rivals = others.filter((one) => isTransfer(one) && canEndOn(one, end.latest));
    if (rivals.some((one) => areExact(one, span) && compareSpans(one, span) > 0)) return span;
    const isSure =
      isExact(end) &&
      others.some((one) => one.start.earliest === next) &&
      !others.some((one) => canStartOn(one, end.latest) && canStartOn(one, next)) &&
      !others.some((one) => one.from <= end.latest && one.to >= next) &&
      rivals.every((one) => areExact(one, span));
    return {
      ...span,
      end: { earliest: isSure ? next : end.earliest, latest: next },
      solidTo: isSure ? next : span.solidTo,
      to: next,
    };
  });
}

function isTransfer({ stint, openAtLimit }: CustodySpan): boolean {
  return stint.endedBy === 'transfer' && !openAtLimit;
}

function canStartOn({ start }: CustodySpan, day: CivilDay): boolean {
  return isNotAfter(start.earliest, day) && isNotAfter(day, start.latest);
}

function canEndOn({ end }: CustodySpan, day: CivilDay): boolean {
  return isNotAfter(end.earliest, day) && isNotAfter(day, end.latest);
}

function surelyHolds({ start, end }: CustodySpan, from: CivilDay, to: CivilDay): boolean {
  return (
    start.latest !== null && start.latest <= from && end.earliest !== null && end.earliest >= to
  );
}

function areExact(...spans: readonly CustodySpan[]): boolean {
  return spans.every(({ start, end }) => isExact(start) && isExact(end));
}
