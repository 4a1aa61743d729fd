import {
  barKindNames,
  claimKindNames,
  eventKindNames,
  proceedingKindNames,
} from '../chronology/kind-names.ts';
import { nameProceeding } from '../chronology/lanes.ts';
import { authorityNames } from '../custody/authority-names.ts';
import { nameFacility } from '../custody/facility-names.ts';
import { dateOfEvent } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import { nameMatter } from '../model/name-matter.ts';
import { isUnverified, UNVERIFIED } from '../model/verification.ts';
import type { RowOf } from '../model/tables.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import type { Found } from './search.ts';
import type { FoundTable } from './search-entries.ts';

/** What was found, in words. */
export type FoundWords = {
  readonly title: string;
  /** "Hearing, Wed 06/18/2025, 1:30 PM ET"; may be empty. */
  readonly what: string;
  /** "Petrova, Kseniia: Habeas"; empty for a client. */
  readonly where: string;
  /** The record to open in the matter; null for a client, a matter and a proceeding. */
  readonly recordKey: string | null;
};

type Describe = {
  readonly [T in FoundTable]: (row: RowOf<T>, found: Found) => Omit<FoundWords, 'where'>;
};

const table = { style: 'table' } as const;

const describe: Describe = {
  clients: (client) => ({ title: client.name, what: 'Client', recordKey: null }),
  matters: (matter) => ({ title: matter.title, what: 'Matter', recordKey: null }),
  proceedings: (row) => ({
    title: nameProceeding(row),
    what: [proceedingKindNames[row.kind], row.court?.shortName || row.court?.name, row.docketNumber]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
    recordKey: null,
  }),
  events: (event) => ({
    title: event.title,
    what: [
      eventKindNames[event.kind],
      formatCaseDate(dateOfEvent(event), table),
      ...(isUnverified(event) ? [UNVERIFIED] : []),
    ].join(', '),
    recordKey: event.id,
  }),
  stints: (stint) => ({
    title: nameFacility(stint.facility),
    what: `${authorityNames[stint.authority]} custody, from ${formatCaseDate(stint.bookIn, table)}`,
    recordKey: stint.id,
  }),
  claims: (claim) => ({
    title: claimKindNames[claim.kind],
    what: authorityNames[claim.authority],
    recordKey: claim.id,
  }),
  positions: (position) => ({
    title: position.basis,
    what: `Basis of custody, asserted by ${position.assertedBy}`,
    recordKey: null,
  }),
  confirmations: (check) => ({
    title: check.against,
    what: 'Custody check',
    recordKey: null,
  }),
  documents: (document, { view }) => ({
    title: document.name,
    what: `Kept document, taken in ${formatCivilDay(document.takenInOn, 'table')}`,
    recordKey: readFrom(document.id, view),
  }),
  bars: (bar) => ({ title: barKindNames[bar.kind], what: bar.issuedBy, recordKey: bar.id }),
};

/** The record whose source the document is; null where none is, or none that can be opened. */
function readFrom(documentId: string, view: MatterView): string | null {
  const rows = [...view.events, ...view.stints, ...view.claims, ...view.bars];
  const row = rows.find(({ sources }) => sources.some((one) => one.documentId === documentId));
  return row?.id ?? null;
}

/** Says what was found: whose it is, what kind, when. */
export function describeFound(found: Found): FoundWords {
  const { entry, view } = found;
  const words = (describe[entry.table] as Describe['events'])(entry.row as RowOf<'events'>, found);
  return { ...words, where: entry.table === 'clients' ? '' : nameMatter(view) };
}
