import type { CaseEvent } from '../model/event.ts';
import { dateOfEvent, isAttended } from '../model/event-date.ts';
import { defaultDetails, sameValue } from './default-details.ts';
import { type NameOf, sayField, sayValue } from './say-value.ts';
import { sameDate } from './unite-settings.ts';

/** Which of two records a field is taken from. */
export type MergeSide = 'kept' | 'other';

/** A field that both records fill, differently. */
export type MergeDifference = {
  /** `title`, `date`, `proceedingId`, `details.judge` ... */
  readonly field: string;
  readonly label: string;
  readonly kept: string;
  readonly other: string;
};

/** Fields of every event that are compared one by one, with what they hold where nobody filled them. */
const topDefaults = {
  title: '',
  proceedingId: null,
  standing: 'undisputed',
  milestone: null,
  responsibleAttorney: '',
  backupAttorney: '',
} as const;
type TopField = keyof typeof topDefaults;
const topFields = Object.keys(topDefaults) as readonly TopField[];

/**
 * Where two records of one kind both say something, and not the same. Lists are united and are no
 * difference; settings of hearings are united apart.
 */
export function mergeDifferences(
  kept: CaseEvent,
  other: CaseEvent,
  nameOf?: NameOf,
): readonly MergeDifference[] {
  const dates = [dateOfEvent(kept), dateOfEvent(other)] as const;
  const differences: MergeDifference[] = [];
  if (!sameDate(...dates))
    differences.push({
      field: 'date',
      label: 'date',
      kept: sayValue(dates[0]),
      other: sayValue(dates[1]),
    });
  for (const field of topFields)
    if (bothSay(kept[field], other[field], topDefaults[field]))
      differences.push({
        field,
        label: sayField(field),
        kept: sayValue(kept[field], nameOf),
        other: sayValue(other[field], nameOf),
      });
  for (const { field, ours, theirs, plain } of detailPairs(kept, other))
    // Which clients a hearing serves is no choice between two ids: see `withSharing`.
    if (field !== 'sharedId' && bothSay(ours, theirs, plain) && !Array.isArray(ours))
      differences.push({
        field: `details.${field}`,
        label: sayField(field),
        kept: sayValue(ours, nameOf),
        other: sayValue(theirs, nameOf),
      });
  return differences;
}

/** What a merged record has of the fields that are compared one by one. */
export type MergedFields = {
  readonly top: Readonly<Record<string, unknown>>;
  readonly details: Readonly<Record<string, unknown>>;
  /** What had to go because it would name the record itself: lines for the note. */
  readonly dropped: readonly string[];
};

/** Takes each field from the side that fills it, or that was chosen. Both are of one kind. */
export function mergeFields(
  kept: CaseEvent,
  other: CaseEvent,
  sides: Readonly<Record<string, MergeSide>>,
): MergedFields {
  const top = Object.fromEntries(
    topFields.map((field) => [
      field,
      take(kept[field], other[field], topDefaults[field], sides[field]),
    ]),
  );
  const details: Record<string, unknown> = {};
  for (const { field, ours, theirs, plain } of detailPairs(kept, other))
    details[field] =
      Array.isArray(ours) && Array.isArray(theirs)
        ? united(ours, theirs)
        : take(ours, theirs, plain, sides[`details.${field}`]);
  return { top, ...withoutSelf(withSharing(details, kept, other), [kept, other]) };
}

/**
 * Two hearings that each served other clients were two: the merged one serves those of the record that
 * is kept, or it would name clients whose records a reset never reaches.
 */
function withSharing(
  details: Readonly<Record<string, unknown>>,
  kept: CaseEvent,
  other: CaseEvent,
): Readonly<Record<string, unknown>> {
  if (!isAttended(kept) || !isAttended(other)) return details;
  const { sharedId, alsoForClients } = kept.details;
  const isBoth = sharedId !== null && other.details.sharedId !== null;
  return isBoth && sharedId !== other.details.sharedId
    ? { ...details, sharedId, alsoForClients }
    : details;
}

/** A merged record names neither of the two that it was made of. */
function withoutSelf(
  details: Readonly<Record<string, unknown>>,
  both: readonly CaseEvent[],
): Pick<MergedFields, 'details' | 'dropped'> {
  const next = { ...details };
  const dropped: string[] = [];
  const named = both.find((event) => event.id === details['supersededBy']);
  if (named !== undefined) {
    dropped.push(`superseded by “${named.title}”`);
    next['supersededBy'] = null;
    next['force'] = null;
  } else if (typeof details['supersededBy'] === 'string' && details['force'] !== 'superseded') {
    dropped.push('one of the two records said that another order took its place');
    next['supersededBy'] = null;
  }
  const { trigger } = details;
  const start = both.find(
    ({ id }) =>
      typeof trigger === 'object' && trigger !== null && 'id' in trigger && trigger.id === id,
  );
  if (start !== undefined) {
    dropped.push(`counted from “${start.title}”`);
    next['trigger'] = null;
  }
  return { details: next, dropped };
}

function detailPairs(kept: CaseEvent, other: CaseEvent) {
  const plain = defaultDetails(kept);
  const theirs: Readonly<Record<string, unknown>> = other.details;
  return Object.entries(kept.details)
    .concat(Object.entries(other.details).filter(([field]) => !(field in kept.details)))
    .filter(([field]) => field !== 'settings')
    .map(([field]) => ({
      field,
      ours: (kept.details as Readonly<Record<string, unknown>>)[field] ?? plain[field],
      theirs: theirs[field] ?? plain[field],
      plain: plain[field],
    }));
}

function bothSay(ours: unknown, theirs: unknown, plain: unknown): boolean {
  return !sameValue(ours, theirs) && !sameValue(ours, plain) && !sameValue(theirs, plain);
}

function take(ours: unknown, theirs: unknown, plain: unknown, side: MergeSide = 'kept'): unknown {
  if (sameValue(ours, plain)) return theirs;
  if (sameValue(theirs, plain)) return ours;
  return side === 'kept' ? ours : theirs;
}

function united(ours: readonly unknown[], theirs: readonly unknown[]): readonly unknown[] {
  return [...ours, ...theirs.filter((one) => !ours.some((known) => sameValue(known, one)))];
}
