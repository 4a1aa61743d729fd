import { mayBeTicked } from './doubts-of-date.ts';
import type { Proposal, SetAside } from './notice-reading.ts';

/**
 * Leaves one of several proposals that say the same: the one that is surest, then the one with a
 * time. The others are set aside as said twice.
 */
export function withoutRepeats(
  proposals: readonly Proposal[],
  hasMatter: boolean,
): {
  readonly kept: readonly Proposal[];
  readonly repeated: readonly SetAside[];
} {
  const kept: Proposal[] = [];
  const repeated: SetAside[] = [];
  for (const one of proposals) {
    const at = kept.findIndex((other) => saysTheSame(one, other));
    const other = kept[at];
    if (other === undefined) {
      kept.push(one);
      continue;
    }
    const better = rank(one) > rank(other);
    kept[at] = withYearOf(better ? one : other, better ? other : one, hasMatter);
    const { span, dateText } = better ? other : one;
    repeated.push({ span, dateText, why: 'said-twice' });
  }
  return { kept, repeated };
}

/** A year that the text writes the second time is no longer assumed. */
function withYearOf(kept: Proposal, other: Proposal, hasMatter: boolean): Proposal {
  if (other.doubts.some((doubt) => doubt.code === 'year-assumed')) return kept;
  const doubts = kept.doubts.filter((doubt) => doubt.code !== 'year-assumed');
  if (doubts.length === kept.doubts.length) return kept;
  return { ...kept, doubts, ticked: mayBeTicked(kept.what, doubts, hasMatter) };
}

function saysTheSame(one: Proposal, other: Proposal): boolean {
  if (one.date.kind === 'undated' || other.date.kind === 'undated') return false;
  if (one.date.from !== other.date.from) return false;
  const [time, otherTime] = [one.date.time, other.date.time];
  if (time !== undefined && otherTime !== undefined && time !== otherTime) return false;
  const isHearing = (what: Proposal['what']) => what === 'set' || what === 'reset';
  const isPair =
    (isHearing(one.what) && isHearing(other.what)) ||
    isRowOfHeld(one, other) ||
    isRowOfHeld(other, one);
  if (!isPair && one.what !== other.what && one.what !== 'other' && other.what !== 'other')
    return false;
  const isNamed = one.type !== '' && other.type !== '' && one.type !== other.type;
  // Two hearings may be set for one day; a filing or a deadline is told apart by its words.
  if (isPair) return !isNamed;
  return one.what !== other.what || one.title === other.title || isRestated(other, one);
}

/** "11/18/2025 09:00 AM Arraignment Held on 11/18/2025": the row's day is that on which it was held. */
function isRowOfHeld(row: Proposal, held: Proposal): boolean {
  return (
    row.what === 'set' &&
    held.what === 'held' &&
    row.doubts.some((doubt) => doubt.code === 'in-the-past') &&
    row.sentenceSpan.start === held.sentenceSpan.start
  );
}

/**
 * "A brief is due December 24. The brief must be received on or before December 24": the second says
 * how the first is met.
 */
function isRestated(first: Proposal, second: Proposal): boolean {
  if (second.what !== 'deadline' || !/\b(?:received|postmarked)\b/i.test(second.title))
    return false;
  if (isOfOther(first.sentence, second.title)) return false;
  const words = second.title.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const said = first.sentence.toLowerCase();
  return words.some((word) => !HOW.has(word) && said.includes(word));
}

/** "Respondent's brief", "DHS brief": each has its own. */
function isOfOther(first: string, second: string): boolean {
  const [one, other] = [first, second].map(
    (words) => sides.find(([, names]) => names.test(words))?.[0],
  );
  return one !== undefined && other !== undefined && one !== other;
}

const sides: readonly (readonly ['person' | 'government', RegExp])[] = [
  ['person', /\b(?:respondent|petitioner|applicant|appellant|defendant|alien|noncitizen)\b/i],
  ['government', /\b(?:DHS|ICE|government|appellee|agency|OPLA|AUSA|USA)\b/i],
];

const HOW = new Set(
  'must shall will received postmarked this that your with from board court office physically'.split(
    ' ',
  ),
);

function rank(proposal: Proposal): number {
  const hasTime = proposal.date.kind !== 'undated' && proposal.date.time !== undefined;
  const isHearing = proposal.what === 'set' || proposal.what === 'reset';
  return (
    (proposal.what === 'reset' ? 4 : 0) +
    (isHearing ? 8 : 0) +
    (proposal.what === 'held' ? 16 : 0) +
    (proposal.what === 'other' ? -8 : 0) +
    (hasTime ? 3 : 0) +
    (proposal.type === '' ? 0 : 2) -
    Math.min(proposal.doubts.length, 3)
  );
}
