import type { CaseEvent } from './event.ts';
import type { MatterFile } from './matter-file.ts';
import type { MatterView } from './matter-view.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** How ids of a file become ids of the office. */
export type Adoption = {
  readonly newId: () => string;
  /** True makes a second copy of a client who is already here: every id is new. */
  readonly asCopy: boolean;
};

/**
 * Prepares a file's rows to stand among the office's. Client and matters keep their ids, so that
 * the same file is known again; rows inside a matter keep ids that are random already, and get new
 * ones where somebody wrote them by hand and another file may use them too. References follow.
 */
export function adoptMatterFile(file: MatterFile, adoption: Adoption): MatterFile {
  const { newId, asCopy } = adoption;
  const fresh = new Map<string, string>();
  const idOf = (id: string): string => {
    if (!asCopy && UUID.test(id)) return id;
    const known = fresh.get(id) ?? newId();
    fresh.set(id, known);
    return known;
  };
  const keptId = (id: string): string => (asCopy ? idOf(id) : id);
  const client = { ...file.client, id: keptId(file.client.id) };
  return {
    client,
    matters: file.matters.map((view) => adoptMatter(view, client, keptId(view.matter.id), idOf)),
  };
}

function adoptMatter(
  view: MatterView,
  client: MatterView['client'],
  matterId: string,
  idOf: (id: string) => string,
): MatterView {
  const own = <T extends { readonly id: string }>(row: T) => ({
    ...row,
    id: idOf(row.id),
    matterId,
  });
  const optional = (id: string | null) => (id === null ? null : idOf(id));
  return {
    client,
    matter: { ...view.matter, id: matterId, clientId: client.id, rev: 1 },
    proceedings: view.proceedings.map((row) => ({ ...own(row), rev: 1 })),
    events: view.events.map((row) => adoptEvent({ ...own(row), rev: 1 }, optional)),
    stints: view.stints.map((row) => ({ ...own(row), rev: 1 })),
    claims: view.claims.map((row) => ({ ...own(row), rev: 1 })),
    positions: view.positions.map((row) => ({ ...own(row), rev: 1 })),
    confirmations: view.confirmations.map((row) => ({ ...own(row), rev: 1 })),
    bars: view.bars.map((row) => ({
      ...own(row),
      rev: 1,
      proceedingId: optional(row.proceedingId),
    })),
  };
}

function adoptEvent(event: CaseEvent, optional: (id: string | null) => string | null): CaseEvent {
  const moved = { ...event, proceedingId: optional(event.proceedingId) };
  switch (moved.kind) {
    case 'contact':
      return {
        ...moved,
        details: { ...moved.details, conditionId: optional(moved.details.conditionId) },
      };
    case 'deadline':
      return {
        ...moved,
        details: { ...moved.details, triggerEventId: optional(moved.details.triggerEventId) },
      };
    case 'task':
      return {
        ...moved,
        details: { ...moved.details, triggerEventId: optional(moved.details.triggerEventId) },
      };
    default:
      return moved;
  }
}
