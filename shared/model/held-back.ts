import type { MatterView } from './matter-view.ts';
import { oncePer } from './once-per.ts';
import type { NamedRecord } from './record.ts';
import type { ReleasedCopy } from './restriction-release.ts';

/** Why a record stays out of what leaves the window. */
export type HeldBack = 'restricted' | 'not-disclosed';

type Guarded = { readonly restricted: readonly string[]; readonly doNotDisclose?: boolean };
type Holder = readonly [NamedRecord, Guarded];

/** A record of a matter as far as it says who may see it; null stands for the matter itself. */
export type GuardedRecord = Guarded & {
  readonly id: string;
  readonly proceedingId?: string | null;
};

/** Says of a record of a matter why it stays out; null where it may go. */
export type WhyHeldBack = (
  table: NamedRecord['table'],
  row: GuardedRecord | null,
) => HeldBack | null;

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
export const heldBackFrom: (view: MatterView, copy: ReleasedCopy | null) => WhyHeldBack = oncePer(
  (view: MatterView, copy: ReleasedCopy | null): WhyHeldBack => {
    const released = new Set(
      view.matter.restrictionReleases
        .filter((release) => release.copy === copy && release.endedAt === null)
        .map(({ record }) => keyOf(record)),
    );
    const above: readonly Holder[] = [
      [{ table: 'clients', id: view.client.id }, view.client],
      [{ table: 'matters', id: view.matter.id }, view.matter],
    ];
    const dockets = new Map(view.proceedings.map((row) => [row.id, row]));
    return (table, row) => {
      const docket = dockets.get(row?.proceedingId ?? '');
      const self: NamedRecord | null = row === null ? null : { table, id: row.id };
      const holders: readonly Holder[] = [
        ...above,
        ...(docket === undefined
          ? []
          : [[{ table: 'proceedings', id: docket.id }, docket] as const]),
        ...(row === null || self === null ? [] : [[self, row] as const]),
      ];
      if (holders.some(([, one]) => one.doNotDisclose === true)) return 'not-disclosed';
      if (self !== null && released.has(keyOf(self))) return null;
      const closed = holders.some(
        ([record, one]) => one.restricted.length > 0 && !released.has(keyOf(record)),
      );
      return closed ? 'restricted' : null;
    };
  },
);

function keyOf({ table, id }: NamedRecord): string {
  return `${table}/${id}`;
}
