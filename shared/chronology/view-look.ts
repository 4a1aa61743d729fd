import { type EventKind, eventKinds } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { SavedView } from '../model/saved-view.ts';
import { type ChronologyFilter, noFilter } from './filter.ts';
import type { TableSort } from './sort-rows.ts';
import { type ColumnKey, columnKeys, usualColumns } from './table-columns.ts';

/** How a matter is looked at: what axis, table and export show, and how the table shows it. */
export type Look = {
  readonly filter: ChronologyFilter;
  readonly withArchived: boolean;
  readonly columns: readonly ColumnKey[];
  readonly sort: TableSort | null;
};

/** Everything, in the order of events, in the usual columns. */
export const plainLook: Look = {
  filter: noFilter,
  withArchived: false,
  columns: usualColumns,
  sort: null,
};

/** What of a saved view is not its id or its name. */
type SavedLook = Omit<SavedView, 'id' | 'rev' | 'changedAt' | 'changedBy' | 'archived' | 'name'>;

/**
 * A look as a saved view keeps it. Where every docket of a kind is hidden the kind is kept, so that
 * the view means the same in another matter.
 */
export function saveLook(look: Look, view: MatterView): SavedLook {
  const { filter, withArchived, columns, sort } = look;
  const kindOf = new Map(view.proceedings.map((one) => [one.id, one.kind]));
  const isWhole = (kind: string) =>
    view.proceedings.every(
      (one) => one.kind !== kind || one.archived || filter.hiddenLanes.includes(one.id),
    );
  const hiddenLanes = filter.hiddenLanes.map((lane) => {
    const kind = kindOf.get(lane);
    return kind !== undefined && isWhole(kind) ? `kind:${kind}` : lane;
  });
  return {
    words: filter.words,
    hiddenLanes: [...new Set(hiddenLanes)],
    hiddenKinds: [...filter.hiddenKinds],
    hiddenStandings: [...filter.hiddenStandings],
    milestonesOnly: filter.milestonesOnly,
    noSource: filter.noSource,
    unverified: filter.unverified,
    withArchived,
    columns: isUsual(columns) ? [] : [...columns],
    sort: sort === null ? null : { ...sort },
  };
}

/** A saved view as it looks in one matter; columns and kinds that this version does not know fall away. */
export function lookOf(saved: SavedLook, view: MatterView): Look {
  const ofKind = view.proceedings
    .filter((one) => saved.hiddenLanes.includes(`kind:${one.kind}`))
    .map((one) => one.id);
  const known = columnKeys.filter((key) => saved.columns.includes(key));
  const column = columnKeys.find((key) => key === saved.sort?.column);
  return {
    filter: {
      words: saved.words,
      hiddenLanes: [...saved.hiddenLanes.filter((lane) => !lane.startsWith('kind:')), ...ofKind],
      hiddenKinds: eventKinds.filter((kind: EventKind) => saved.hiddenKinds.includes(kind)),
      hiddenStandings: saved.hiddenStandings,
      milestonesOnly: saved.milestonesOnly,
      noSource: saved.noSource,
      unverified: saved.unverified,
    },
    withArchived: saved.withArchived,
    columns: known.length === 0 ? usualColumns : known,
    sort:
      column === undefined || saved.sort === null
        ? null
        : { column, descending: saved.sort.descending },
  };
}

/** Whether columns are those of a table for which nobody chose any. */
export function isUsual(columns: readonly ColumnKey[]): boolean {
  return (
    columns.length === usualColumns.length &&
    columns.every((column, index) => column === usualColumns[index])
  );
}
