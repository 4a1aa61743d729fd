import type { KeptDocument } from './document.ts';
import type { Matter } from './matter.ts';

/** Whose words a purge takes: matters and clients by id, documents by digest. */
export type PurgeScope = {
  readonly scopes: readonly string[];
  readonly documents: readonly string[];
};

/**
 * What goes with a matter that is purged: all that is recorded in it; its client, where no other matter
 * is left of that client; its documents, but those whose bytes another matter keeps as well.
 *
 * @param matters all of the office, archived ones too
 * @param documents all of the office
 */
export function purgeScope(
  matter: Matter,
  matters: readonly Matter[],
  documents: readonly KeptDocument[],
): PurgeScope {
  const { id, clientId } = matter;
  const isLast = !matters.some((one) => one.clientId === clientId && one.id !== id);
  const elsewhere = new Set(
    documents.filter(({ matterId }) => matterId !== id).map(({ sha256 }) => sha256),
  );
  const own = documents.filter(({ matterId }) => matterId === id).map(({ sha256 }) => sha256);
  return {
    scopes: isLast ? [id, clientId] : [id],
    documents: [...new Set(own)].filter((sha256) => !elsewhere.has(sha256)),
  };
}
