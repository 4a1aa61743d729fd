import { type GuardedRecord, holderKey, holdersIn } from './holders.ts';
import type { MatterView } from './matter-view.ts';
import { oncePer } from './once-per.ts';
import type { NamedRecord } from './record.ts';
import type { ReleasedCopy } from './restriction-release.ts';

/** Why a record stays out of what leaves the window. */
type HeldBack = 'restricted' | 'not-disclosed';

/** Says of a record of a matter why it stays out; null where it may go. A row of null = the matter. */
type WhyHeldBack = (table: NamedRecord['table'], row: GuardedRecord | null) => HeldBack | null;

/**
 * Says of each record of a matter why it stays out of one kind of copy.
 *
 * A record is as closed as its docket, its matter and its client. A restriction is lifted only by an
 * attorney's release of that very record, or of each holder that is restricted, into that very kind of
 * copy, and only while the release holds; "do not disclose" is lifted by nothing.
 *
 * @param copy null = out of the window by a way into which nothing is released, as a notification is
 *
 * @example
 * heldBackFrom(view, 'docket')('events', hearing) //=> 'restricted'
 */
export function heldBackFrom(view: MatterView, copy: ReleasedCopy | null): WhyHeldBack {
  const holdersOf = holdersIn(view);
  const released = copy === null ? undefined : releasedIn(view).get(copy);
  const isReleased = (key: string) => released?.has(key) === true;
  return (table, row) => {
    const holders = holdersOf(table, row);
    if (holders.some(({ doNotDisclose }) => doNotDisclose)) return 'not-disclosed';
    if (row !== null && isReleased(holderKey({ table, id: row.id }))) return null;
    const isClosed = holders.some(
      ({ key, restricted }) => restricted.length > 0 && !isReleased(key),
    );
    return isClosed ? 'restricted' : null;
  };
}

/** By the kind of copy: what is released into it now, by `holderKey`. */
const releasedIn = oncePer((view: MatterView): ReadonlyMap<ReleasedCopy, ReadonlySet<string>> => {
  const standing = view.matter.restrictionReleases.filter(({ endedAt }) => endedAt === null);
  return new Map(
    standing.map(({ copy }) => [
      copy,
      new Set(standing.flatMap((one) => (one.copy === copy ? [holderKey(one.record)] : []))),
    ]),
  );
});
