import { isCivilDay } from '../time/civil-day.ts';
import { mayBeTicked } from './doubts-of-date.ts';
import type { Proposal, SetAside } from './notice-reading.ts';

/**
 * A notice that strikes a known hearing and sets one of its kind resets it, in whichever order it
 * says so: the two are one proposal, so that nobody adds the one without the other.
 */
export function joinStruckAndSet(proposals: readonly Proposal[]): {
  readonly joined: readonly Proposal[];
  readonly struck: readonly SetAside[];
} {
  const joined = [...proposals];
  const struck: SetAside[] = [];
  for (const old of proposals) {
    if (old.what !== 'vacated' || old.matchedEventId === null) continue;
    const id = old.matchedEventId;
    const all = joined.filter(
      (one) => one.what === 'set' && one.attended === old.attended && !isOver(one),
    );
    const ofKind = all.filter((one) => one.candidates.includes(id));
    const isOnlyPair = all.length === 1 && (all[0]?.type === '' || old.type === '');
    const next = ofKind.length === 1 ? ofKind[0] : isOnlyPair ? all[0] : undefined;
    // A hearing that the record has already took its place long ago.
    if (next === undefined || next.matchedEventId !== null) continue;
    const doubts = next.doubts.filter((doubt) => doubt.code !== 'known-on-another-date');
    joined[joined.indexOf(next)] = {
      ...next,
      what: 'reset',
      resetAs: 'reset',
      oldDay: dayOf(old),
      matchedEventId: id,
      candidates: [id],
      doubts,
      ticked: mayBeTicked('reset', doubts, true),
    };
    joined.splice(joined.indexOf(old), 1);
    struck.push({ span: old.span, dateText: old.dateText, why: 'old-date' });
  }
  return { joined, struck };
}

function isOver({ doubts }: Proposal): boolean {
  return doubts.some((doubt) => doubt.code === 'in-the-past');
}

function dayOf({ date }: Proposal) {
  return date.kind !== 'undated' && isCivilDay(date.from) ? date.from : null;
}
