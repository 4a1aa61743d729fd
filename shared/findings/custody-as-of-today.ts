import type { HolderSegment } from '../custody/holder-segment.ts';
import { holderSegments } from '../custody/holders.ts';
import { type CustodySpan, custodySpans } from '../custody/spans.ts';
import { type CustodyGap, custodyGaps, type Stay, staysOf } from '../custody/stays.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { CivilDay } from '../time/civil-day.ts';

/** What checks ask of custody, each read once and only where one asks. */
export type CustodyAsOfToday = {
  readonly spans: () => readonly CustodySpan[];
  readonly stays: () => readonly Stay[];
  readonly gaps: () => readonly CustodyGap[];
  readonly holders: () => readonly HolderSegment[];
};

/** Prepares the custody of a matter as of a day; nothing is read yet. */
export function custodyAsOfToday(view: MatterView, today: CivilDay): CustodyAsOfToday {
  // Custody reads these kinds of event alone, and once for each stint.
  const speaking = once(() => ({
    ...view,
    events: view.events.filter(({ kind }) => kind === 'order' || kind === 'release'),
  }));
  const spans = once(() => custodySpans(speaking(), today));
  const stays = once(() => staysOf(spans()));
  return {
    spans,
    stays,
    gaps: once(() => custodyGaps(stays())),
    holders: once(() => holderSegments(speaking(), today)),
  };
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: read() }).value;
}
