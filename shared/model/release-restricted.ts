import { holderKey, holdersIn } from './holders.ts';
import type { Matter } from './matter.ts';
import type { MatterView } from './matter-view.ts';
import type { NamedRecord, RestrictedClass } from './record.ts';
import type { ReleasedCopy } from './restriction-release.ts';

/** The copies that are made today and into which something can be released. */
export const releasableCopies = [
  'working',
  'filing',
  'client',
  'family',
  'visit',
  'docket',
  'calendar',
  'table',
] as const satisfies ReleasedCopy[];

/** An attorney's word that a restricted record may stand in one kind of copy. */
export type RestrictionRelease = Matter['restrictionReleases'][number];

/** What keeps a record out of copies. */
export type Closed = {
  /** The record itself and what it stands in, as far as they are restricted; the record first. */
  readonly by: readonly {
    readonly record: NamedRecord;
    readonly classes: readonly RestrictedClass[];
  }[];
  /** Something of it is never disclosed: no release lifts that. */
  readonly isNeverDisclosed: boolean;
};

/**
 * Says what closes a record: its own restriction, its docket's, its matter's, its client's.
 *
 * @returns null where nothing does, and for a record that the matter does not hold
 */
export function closedBy(view: MatterView, record: NamedRecord): Closed | null {
  const holders = holdersOf(view, record);
  if (holders === null) return null;
  const by = holders
    .filter(({ restricted }) => restricted.length > 0)
    .map(({ record: of, restricted }) => ({ record: of, classes: restricted }))
    .toReversed();
  const isNeverDisclosed = holders.some(({ doNotDisclose }) => doNotDisclose);
  return by.length === 0 && !isNeverDisclosed ? null : { by, isNeverDisclosed };
}

/** Null for a record that the matter does not hold. */
function holdersOf(view: MatterView, { table, id }: NamedRecord) {
  const holders = holdersIn(view);
  if (table === 'matters' || table === 'clients') return holders(table, null);
  const row = view[table].find((one) => one.id === id);
  return row === undefined ? null : holders(table, row);
}

/** The releases of a record that hold now. */
export function releasesOf(matter: Matter, record: NamedRecord): readonly RestrictionRelease[] {
  const key = holderKey(record);
  return matter.restrictionReleases.filter(
    (one) => one.endedAt === null && holderKey(one.record) === key,
  );
}

/** The matter with a release; an earlier one of the same record into the same kind of copy ends. */
export function releaseRestricted(matter: Matter, release: RestrictionRelease): Matter {
  const { copy, record, at } = release;
  const before = releasesOf(matter, record).filter((one) => one.copy === copy);
  return { ...matter, restrictionReleases: [...ended(matter, before, at), release] };
}

/**
 * The matter with a release taken back: it stays on record, with the moment at which it ended.
 *
 * @param at UTC milliseconds
 */
export function takeBackRelease(matter: Matter, id: string, at: number): Matter {
  return { ...matter, restrictionReleases: ended(matter, [{ id }], at) };
}

function ended(matter: Matter, which: readonly { readonly id: string }[], at: number) {
  return matter.restrictionReleases.map((one) =>
    one.endedAt === null && which.some(({ id }) => id === one.id) ? { ...one, endedAt: at } : one,
  );
}
