import type { Client } from '../../shared/model/client.ts';
import type { Change } from '../../shared/model/command.ts';
import type { Matter } from '../../shared/model/matter.ts';

/** All clients with their matters: small enough to keep in memory, stored as one payload. */
export type Summary = { readonly clients: readonly Client[]; readonly matters: readonly Matter[] };

export const emptySummary: Summary = { clients: [], matters: [] };

/** The summary after some changes; the very same one where they touch no client and no matter. */
export function summarize(
  summary: Summary,
  changes: Iterable<Pick<Change, 'table' | 'id' | 'after'>>,
): Summary {
  const clients = new Map<string, Client>();
  const matters = new Map<string, Matter>();
  for (const { table, id, after } of changes) {
    if (table === 'clients') clients.set(id, after as Client);
    if (table === 'matters') matters.set(id, after as Matter);
  }
  if (clients.size === 0 && matters.size === 0) return summary;
  return {
    clients: mergeById(summary.clients, clients),
    matters: mergeById(summary.matters, matters),
  };
}

/** One client with its matters, as the list of clients shows it; archived ones too. */
export type ClientSummary = { readonly client: Client; readonly matters: readonly Matter[] };

/** Clients in the order of their sort names, each with its matters by title. */
export function toClientSummaries({ clients, matters }: Summary): readonly ClientSummary[] {
  const byClient = new Map<string, Matter[]>();
  for (const matter of matters)
    byClient.set(matter.clientId, [...(byClient.get(matter.clientId) ?? []), matter]);
  const byText = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  return clients
    .map((client) => ({
      client,
      matters: (byClient.get(client.id) ?? []).toSorted(
        (a, b) => byText.compare(a.title, b.title) || (a.id < b.id ? -1 : 1),
      ),
    }))
    .sort(
      (a, b) =>
        byText.compare(sortNameOf(a.client), sortNameOf(b.client)) ||
        (a.client.id < b.client.id ? -1 : 1),
    );
}

function sortNameOf(client: Client): string {
  return client.sortName === '' ? client.name : client.sortName;
}

function mergeById<T extends { readonly id: string }>(
  rows: readonly T[],
  changed: ReadonlyMap<string, T>,
): readonly T[] {
  if (changed.size === 0) return rows;
  const kept = rows.map((row) => changed.get(row.id) ?? row);
  const known = new Set(rows.map((row) => row.id));
  return [...kept, ...[...changed.values()].filter((row) => !known.has(row.id))];
}
