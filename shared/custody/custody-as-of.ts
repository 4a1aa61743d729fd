import type { HolderSegment } from './holder-segment.ts';
import { holderSegments } from './holders.ts';
import { type CustodySpan, custodySpans } from './spans.ts';
import { type CustodyGap, custodyGaps, type Stay, staysOf } from './stays.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { CivilDay } from '../time/civil-day.ts';

/** The parts of custody, each read once and only where somebody asks: for looking across many matters. */
export type CustodyAsOf = {
  readonly spans: () => readonly CustodySpan[];
  readonly stays: () => readonly Stay[];
  readonly gaps: () => readonly CustodyGap[];
  readonly holders: () => readonly HolderSegment[];
};

/** Prepares the custody of a matter as of a day; nothing is read yet. For all of it, `summarizeCustody`. */
export function custodyAsOf(view: MatterView, asOf: CivilDay): CustodyAsOf {
  // Custody reads these kinds of event alone, and once for each stint.
  const speaking = once(() => ({
    ...view,
    events: view.events.filter(({ kind }) => kind === 'order' || kind === 'release'),
  }));
  const spans = once(() => custodySpans(speaking(), asOf));
  const stays = once(() => staysOf(spans()));
  return {
    spans,
    stays,
    gaps: once(() => custodyGaps(stays())),
    holders: once(() => holderSegments(speaking(), asOf)),
  };
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: read() }).value;
}
