import { compareText } from '../model/compare-text.ts';
import { isBinding } from '../model/is-binding.ts';
import type { RulePack } from '../deadlines/rule-pack.ts';
import type { CaseEvent } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { AnyRow } from '../model/tables.ts';
import { matterTables, type TableName } from '../model/tables.ts';
import type { CaseDate } from '../time/case-date.ts';
import type { DeadlineEvent } from './deadline-rows.ts';
import { recountDeadline } from './deadline-rows.ts';
import type { OfficeFacts } from './facts-for.ts';

/** A row as an act leaves it. */
export type ChangedRow = { readonly table: TableName; readonly row: AnyRow };

/** A deadline that an act makes count to something else. */
export type Dependant = {
  /** As the act itself leaves it, with the date that it keeps unless it follows. */
  readonly event: DeadlineEvent;
  /** As its rule counts it after the act. */
  readonly after: DeadlineEvent;
  /** Why it does not follow whatever is ticked; null where it is asked for. */
  readonly stays: 'by-hand' | 'done' | 'not-adopted' | null;
};

/** What a count needs besides the matter. */
export type Counting = { readonly packs: readonly RulePack[]; readonly office: OfficeFacts };

/**
 * The deadlines that an act makes count to another date: those whose rule gives something else on the
 * matter after the act than before it. Earliest of the old dates first. One that was edited by hand,
 * or is done, is listed and stays. Archived ones are not listed.
 *
 * @param changed the rows of the act, whole; rows of other matters do not count
 * @param then what counts once the act is saved, where it changes the packs or the office
 */
export function dependantsOf(
  changed: readonly ChangedRow[],
  view: MatterView,
  packs: readonly RulePack[],
  office: OfficeFacts,
  then: Counting = { packs, office },
): readonly Dependant[] {
  const after = applyRows(view, changed);
  if (after === view && then.packs === packs && then.office === office) return [];
  const changedIds = new Set(changed.map(({ row }) => row.id));
  return after.events
    .flatMap((event): readonly Dependant[] => {
      if (event.kind !== 'deadline' || event.archived || event.details.count === undefined)
        return [];
      const known = view.events.find(({ id }) => id === event.id);
      if (known?.kind !== 'deadline') return [];
      const now = recountDeadline(event, after, then.packs, then.office);
      if (!now.ok || now.value === null) return [];
      // What lay in the archive or was done was not asked about meanwhile.
      if (isBack(known, event))
        return gives(event) === gives(now.value.event)
          ? []
          : [{ event, after: now.value.event, stays: whyStays(event) }];
      const old = recountDeadline(known, view, packs, office);
      if (!old.ok || old.value === null) return [];
      if (gives(old.value.event) === gives(now.value.event)) return [];
      // What the act itself already set so needs no question.
      if (gives(event) === gives(now.value.event)) return [];
      // The act is about this very deadline: whoever edits it says what its date is.
      if (changedIds.has(event.id) && gives(event) !== gives(known)) return [];
      return [{ event, after: now.value.event, stays: whyStays(event) }];
    })
    .toSorted((a, b) => compareText(dayOf(a.event.date), dayOf(b.event.date)));
}

/** A dependant, and the matter that it stands in. */
export type DependantIn = Dependant & { readonly view: MatterView };

/**
 * The same for several matters, where an act changes what all of them count with. The order of the
 * matters is kept.
 *
 * @param now what counts before the act
 * @param then what counts once it is saved
 */
export function dependantsAmong(
  changed: readonly ChangedRow[],
  views: readonly MatterView[],
  now: Counting,
  then: Counting,
): readonly DependantIn[] {
  return views.flatMap((view) =>
    dependantsOf(changed, view, now.packs, now.office, then).map((one) => ({ ...one, view })),
  );
}

/** A matter with the rows of an act in it; the very same where none is of this matter. */
export function applyRows(view: MatterView, changed: readonly ChangedRow[]): MatterView {
  const own = changed.filter(
    ({ table, row }) =>
      (table === 'matters' && row.id === view.matter.id) ||
      ('matterId' in row && row.matterId === view.matter.id),
  );
  if (own.length === 0) return view;
  const lists = matterTables.map((table) => {
    const rows = own.filter((one) => one.table === table).map(({ row }) => row);
    if (rows.length === 0) return [table, view[table]] as const;
    const byId = new Map(rows.map((row) => [row.id, row]));
    const known = view[table].map((row) => byId.get(row.id) ?? row);
    const ids = new Set(view[table].map(({ id }) => id));
    return [table, [...known, ...rows.filter(({ id }) => !ids.has(id))]] as const;
  });
  const matter = own.find(({ table }) => table === 'matters')?.row ?? view.matter;
  return { ...view, matter, ...Object.fromEntries(lists) } as MatterView;
}

/**
 * Marks deadlines whose date an act sets by hand: the date is another one, and nothing of the count is.
 * Such a date is never moved afterwards.
 *
 * @param before the row as it was; null where it is new
 */
export function markEditedByHand<R extends AnyRow>(row: R, before: AnyRow | null): R {
  if (!isDeadline(row) || before === null || !isDeadline(before)) return row;
  const { count, editedByHand } = row.details;
  if (count === undefined || editedByHand || before.details.editedByHand) return row;
  if (sameDate(row.date, before.date) || countOf(row) !== countOf(before)) return row;
  return { ...row, details: { ...row.details, editedByHand: true } };
}

/** Whether a count gives other dates than those on record. */
export function givesOtherDates(event: DeadlineEvent, counted: DeadlineEvent): boolean {
  return gives(event) !== gives(counted);
}

/** Taken out of the archive, or open again. */
function isBack(before: DeadlineEvent, after: DeadlineEvent): boolean {
  return (
    (before.archived && !after.archived) ||
    (!isBinding(before.details.status) && isBinding(after.details.status))
  );
}

function isDeadline(row: AnyRow): row is AnyRow & DeadlineEvent {
  return 'kind' in row && (row as CaseEvent).kind === 'deadline';
}

/** Why a deadline keeps its date whatever its rule gives; null where it may follow. */
export function whyStays({ details }: DeadlineEvent): Dependant['stays'] {
  if (!isBinding(details.status)) return 'done';
  return details.editedByHand ? 'by-hand' : null;
}

/** What a person would see change: the dates, not their reasons. */
function gives({ date, details }: DeadlineEvent): string {
  const { computed, safe, count } = details;
  const { asTyped: _typed, ...placed } = date;
  return JSON.stringify([placed, computed, safe, count?.computedAt, count?.safeAt]);
}

function countOf({ details }: DeadlineEvent): string {
  const { computed, safe, count, setBy, packVersion } = details;
  return JSON.stringify([
    ...[computed, safe, setBy, packVersion],
    ...[count?.orderedOn, count?.orderedHour, count?.computedAt, count?.ruleVersion],
  ]);
}

function sameDate(one: CaseDate, other: CaseDate): boolean {
  const { asTyped: _one, ...first } = one;
  const { asTyped: _other, ...second } = other;
  return JSON.stringify(first) === JSON.stringify(second);
}

function dayOf(date: CaseDate): string {
  return date.kind === 'undated' ? '9999' : date.from;
}
