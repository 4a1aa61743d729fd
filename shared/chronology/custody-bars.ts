import { authorityNames } from '../custody/authority-names.ts';
import { daysFromTo, printDays } from '../custody/day-count.ts';
import { dayRangeOf, earlierDay, laterDay } from '../custody/day-range.ts';
import { isFacilityKnown, nameFacility } from '../custody/facility-names.ts';
import type { HolderSegment } from '../custody/holder-segment.ts';
import { holderSegments } from '../custody/holders.ts';
import { lastConfirmation, sayConfirmed } from '../custody/last-confirmation.ts';
import { isUrgent, nameHolders } from '../custody/name-holders.ts';
import { type CustodySpan, custodySpans, limitOfFacts } from '../custody/spans.ts';
import { custodyGaps, staysOf } from '../custody/stays.ts';
import type { Bar as RemovalBar, Claim } from '../model/custody.ts';
import type { MatterView } from '../model/matter-view.ts';
import { type AxisMs, axisMs } from '../time/axis-ms.ts';
import { type CaseDate, isExactDay } from '../time/case-date.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';
import type { Bar, BarTone, GapMark } from './axis-items.ts';
import { type BarEdges, barEdges } from './bar-edges.ts';
import { barKindNames, claimKindNames } from './kind-names.ts';

/** The bars of the three custody lanes, and the holes between stays. */
export function custodyBars(
  view: MatterView,
  asOf: CivilDay,
): { readonly bars: readonly Bar[]; readonly gaps: readonly GapMark[] } {
  const limit = limitOfFacts(view, asOf);
  const spans = custodySpans(view, asOf);
  const gaps = custodyGaps(staysOf(spans)).filter((gap) => !gap.afterRelease);
  return {
    bars: [
      ...holderSegments(view, asOf).map((piece) => holderBar(piece, view, limit)),
      ...view.bars.flatMap((bar) => (bar.archived ? [] : removalBar(bar, limit))),
      ...spans.map((span) => stintBar(span, view)),
      ...view.claims.flatMap((claim) => (claim.archived ? [] : claimBar(claim, limit))),
    ],
    gaps: gaps.map((gap) => ({
      id: `gap:${gap.from}`,
      lane: 'stints',
      from: axisMs(gap.from),
      to: axisMs(gap.to),
      daysText: printDays(gap.days),
    })),
  };
}

/** What a stint is called: its authority and its place. */
export function nameStint(span: Pick<CustodySpan, 'stint'>): string {
  const { authority, facility } = span.stint;
  const place = nameFacility(facility);
  return `${authorityNames[authority]}, ${isFacilityKnown(facility) ? place : `f${place.slice(1)}`}`;
}

/** What a piece of the in-whose-custody band is filled with. */
export function toneOfHolder({ state, holders }: HolderSegment): BarTone {
  if (state === 'held') return holders[0] ?? 'other';
  return state === 'released' ? 'released' : 'no-record';
}

/** What a claim is called. */
export function nameClaim(claim: Claim): string {
  if (claim.title !== '') return claim.title;
  const name = claimKindNames[claim.kind];
  const authority = authorityNames[claim.authority];
  return name.startsWith(authority) ? name : `${name} (${authority})`;
}

/**
 * What a claim is called where nothing stands beside it: two detainers of one day are told apart by
 * where each was lodged.
 */
function nameClaimAlone(claim: Claim): string {
  const name = nameClaim(claim);
  const isSaid = claim.with === '' || name.toLowerCase().includes(claim.with.toLowerCase());
  return isSaid ? name : `${name}, with ${claim.with}`;
}

/** What forbids removal is called. */
export function nameRemovalBar(bar: RemovalBar): string {
  const by = bar.issuedBy === '' ? '' : `, ${bar.issuedBy}`;
  return `${barKindNames[bar.kind]}${by}`;
}

const plain = {
  confirmedTo: null,
  running: false,
  outline: false,
  daysText: '',
  kind: null,
  standing: 'undisputed',
  milestone: true,
} as const;

function holderBar(piece: HolderSegment, view: MatterView, limit: CivilDay): Bar {
  const check = lastConfirmation(view, piece, limit);
  return {
    ...plain,
    ...barEdges(piece.from, piece.to, piece.solidFrom, piece.solidTo),
    id: `holder:${piece.from}`,
    ref: null,
    lane: 'holders',
    band: 'holder',
    tone: toneOfHolder(piece),
    running: piece.running,
    confirmedTo: piece.confirmedTo === null ? null : axisMs(piece.confirmedTo),
    label: nameHolders(piece),
    daysText: piece.state === 'held' ? printDays(piece.days) : '',
    ...(check === null ? {} : { stamp: sayConfirmed(check) }),
    ...(isUrgent(piece) ? { isUrgent: true } : {}),
    standing: piece.claimsInDispute[0]?.standing ?? 'undisputed',
  };
}

function stintBar(span: CustodySpan, view: MatterView): Bar {
  const { stint } = span;
  const confirmed = view.confirmations
    .filter((check) => !check.archived && check.result === 'in-custody' && check.on <= span.to)
    .filter((check) => check.authority === null || check.authority === stint.authority)
    .map((check) => check.on)
    .reduce(laterDay, span.from);
  return {
    ...plain,
    ...barEdges(span.from, span.to, span.solidFrom, span.solidTo),
    id: stint.id,
    ref: { table: 'stints', id: stint.id },
    lane: 'stints',
    band: 'stint',
    tone: stint.authority,
    running: span.running,
    confirmedTo: span.running ? axisMs(confirmed) : null,
    label: nameStint(span),
    daysText: printDays(daysFromTo(span.start, span.end)),
    standing: stint.standing,
  };
}

function claimBar(claim: Claim, limit: CivilDay): readonly Bar[] {
  const ends = recordedEnds(claim.lodged, claim.lifted, limit);
  if (ends === null) return [];
  return [
    {
      ...plain,
      ...barEdges(ends.from, ends.to, ends.solidFrom, ends.solidTo),
      id: claim.id,
      ref: { table: 'claims', id: claim.id },
      lane: 'stints',
      band: 'claim',
      tone: claim.authority,
      running: ends.running,
      outline: true,
      label: nameClaimAlone(claim),
      standing: claim.standing,
      milestone: false,
    },
  ];
}

function removalBar(bar: RemovalBar, limit: CivilDay): readonly Bar[] {
  const until = bar.lifted ?? bar.expires;
  const ends = recordedEnds(bar.from, until, limit);
  if (ends === null) return [];
  const drawn = barEdges(ends.from, ends.to, ends.solidFrom, ends.solidTo);
  return [
    {
      ...plain,
      ...toTheHour(drawn, bar.from, until),
      id: bar.id,
      ref: { table: 'bars', id: bar.id },
      lane: 'bars',
      band: 'removal-bar',
      tone: 'removal-bar',
      running: ends.running,
      label: nameRemovalBar(bar),
      standing: bar.standing,
    },
  ];
}

/** Puts exact ends that carry a time at their time: an order can expire at 5 PM. */
function toTheHour(drawn: BarEdges, start: CaseDate, end: CaseDate | null): BarEdges {
  const from = exactTime(start) ?? drawn.from;
  const to = (end === null ? null : exactTime(end)) ?? drawn.to;
  if (to <= from) return drawn;
  const inside = (ms: AxisMs) => (ms < from ? from : ms > to ? to : ms);
  return {
    from,
    to,
    solidFrom: inside(drawn.solidFrom === drawn.from ? from : drawn.solidFrom),
    solidTo: inside(to === drawn.to ? drawn.solidTo : to),
  };
}

function exactTime(date: CaseDate): AxisMs | null {
  if (!isExactDay(date) || date.time === undefined) return null;
  return axisMs(date.from, date.time);
}

/**
 * The ends of something that keeps a start and an end that may be missing. An end in the future is
 * kept as recorded: only what has no end, or an undated one, is cut at the limit. What begins after
 * the limit without an end is drawn as the day on which it begins: that it runs is not claimed. Null
 * where it has no place in time.
 */
export function recordedEnds(
  start: CaseDate,
  end: CaseDate | null,
  limit: CivilDay,
): {
  readonly from: CivilDay;
  readonly to: CivilDay;
  readonly solidFrom: CivilDay;
  readonly solidTo: CivilDay;
  readonly running: boolean;
} | null {
  const starts = dayRangeOf(start);
  const from = starts.earliest ?? starts.latest;
  if (from === null) return null;
  const ends = end === null ? null : dayRangeOf(end);
  const known = ends?.latest ?? ends?.earliest ?? null;
  if (known === null && from > limit)
    return { from, solidFrom: from, to: addDays(from, 1), solidTo: from, running: false };
  const to = known ?? limit;
  return {
    from,
    solidFrom: earlierDay(starts.latest ?? from, to),
    to: laterDay(to, from),
    // It ended, nobody knows when: all of it is in doubt.
    solidTo: end !== null && known === null ? from : laterDay(ends?.earliest ?? to, from),
    running: end === null,
  };
}
