import { heldBackFrom } from '../model/held-back.ts';
import type { CaseEvent } from '../model/event.ts';
import type { MatterFile } from '../model/matter-file.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Matter } from '../model/matter.ts';
import type { NamedRecord } from '../model/record.ts';
import { type MatterTable, matterTables, type RowOf } from '../model/tables.ts';

/** A copy for new counsel or for the client, and how many records of the matter are not on it. */
export type HandOverCopy = { readonly file: MatterFile; readonly leftOut: number };

/**
 * A matter as it is handed to somebody outside the office: the facts, with their sources. It has no log,
 * no note of any kind, nothing that is marked "do not disclose" and, unless it is asked for, nothing that
 * is restricted. What names a record that is left out names nothing.
 *
 * @param withRestricted somebody ticked that what is restricted goes along
 */
export function handOverCopy(view: MatterView, withRestricted: boolean): HandOverCopy {
  const why = heldBackFrom(view, null);
  const isKept = <T extends MatterTable>(table: T, row: RowOf<T>): boolean => {
    const reason = why(table, row);
    const mayGo = reason === null || (withRestricted && reason === 'restricted');
    return mayGo && !row.archived && !(table === 'events' && 'kind' in row && row.kind === 'note');
  };
  const kept = <T extends MatterTable>(table: T, rows: readonly RowOf<T>[]) =>
    rows.filter((row) => isKept(table, row));
  const rows = {
    proceedings: kept('proceedings', view.proceedings),
    events: kept('events', view.events),
    stints: kept('stints', view.stints),
    claims: kept('claims', view.claims),
    positions: kept('positions', view.positions),
    confirmations: kept('confirmations', view.confirmations),
    bars: kept('bars', view.bars),
  };
  const inside = matterTables.flatMap((table) => rows[table].map(({ id }) => id));
  const ids = new Set([...inside, view.matter.id, view.client.id]);
  const known = (id: string | null) => (id !== null && ids.has(id) ? id : null);
  const bare = <T extends Fact>(row: T): T => ({
    ...row,
    ...{ note: '', changedBy: '', check: null },
    sources: row.sources
      .filter(({ restricted = [] }) => withRestricted || restricted.length === 0)
      .map(({ documentId: _document, ...source }) => source),
  });
  const copy: MatterView = {
    client: {
      ...view.client,
      ...{ note: '', changedBy: '' },
      contacts: view.client.contacts.map((contact) => ({ ...contact, note: '' })),
    },
    matter: withoutOfficeWork(view.matter),
    proceedings: rows.proceedings.map(bare),
    events: rows.events.map((event) => withKnown(bare(event), known)),
    stints: rows.stints.map(bare),
    claims: rows.claims.map(bare),
    positions: rows.positions.map(bare),
    confirmations: rows.confirmations.map(bare),
    bars: rows.bars.map((bar) => ({ ...bare(bar), proceedingId: known(bar.proceedingId) })),
  };
  const all = matterTables.reduce((sum, table) => sum + view[table].length, 0);
  const file = { persons: [], client: copy.client, matters: [copy] };
  return { file, leftOut: all - inside.length };
}

type Fact = RowOf<MatterTable>;

/** What only concerns the office that leaves the case is not handed on. */
function withoutOfficeWork(matter: Matter): Matter {
  return {
    ...matter,
    ...{ note: '', changedBy: '', releaseForum: null },
    ...{ conflictChecks: [], acceptedFindings: [], closingSteps: [] },
    ...{ restrictionReleases: [], clearedCopies: [], counters: [] },
  };
}

function withKnown(event: CaseEvent, known: (id: string | null) => string | null): CaseEvent {
  const moved = { ...event, proceedingId: known(event.proceedingId) };
  const knownRecord = (record: NamedRecord | null) =>
    record !== null && known(record.id) !== null ? record : null;
  switch (moved.kind) {
    case 'contact': {
      const conditionId = known(moved.details.conditionId);
      return { ...moved, details: { ...moved.details, conditionId } };
    }
    case 'order': {
      const supersededBy = known(moved.details.supersededBy);
      return { ...moved, details: { ...moved.details, supersededBy } };
    }
    case 'deadline': {
      const trigger = knownRecord(moved.details.trigger);
      return { ...moved, details: { ...moved.details, trigger } };
    }
    case 'task': {
      const trigger = knownRecord(moved.details.trigger);
      return { ...moved, details: { ...moved.details, trigger } };
    }
    default:
      return moved;
  }
}
