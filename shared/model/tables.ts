import type { z } from 'zod';
import { clientSchema } from './client.ts';
import { courtSchema } from './court.ts';
import { documentSchema } from './document.ts';
import {
  barSchema,
  claimSchema,
  confirmationSchema,
  positionSchema,
  stintSchema,
} from './custody.ts';
import { eventSchema } from './event.ts';
import { exportProfileSchema } from './export-profile.ts';
import { filingProfileSchema } from './filing-profile.ts';
import { hearingTypesSchema } from './hearing-types.ts';
import { importMappingSchema } from './import-mapping.ts';
import { loadedPackSchema } from './loaded-pack.ts';
import { matterSchema } from './matter.ts';
import { mergingSchema } from './merging.ts';
import { officeSettingsSchema } from './office-settings.ts';
import { paperWordsSchema } from './paper-words.ts';
import { personSchema } from './person.ts';
import { proceedingSchema } from './proceeding.ts';
import { purgeSchema } from './purge.ts';
import type { NamedRecord } from './record.ts';
import { ruleAdoptionSchema } from './rule-adoption.ts';
import { savedViewSchema } from './saved-view.ts';

/** Every table of the record and the schema of its rows: the only list of them. */
export const tableSchemas = {
  persons: personSchema,
  courts: courtSchema,
  hearingTypes: hearingTypesSchema,
  purges: purgeSchema,
  settings: officeSettingsSchema,
  savedViews: savedViewSchema,
  exportProfiles: exportProfileSchema,
  importMappings: importMappingSchema,
  ruleAdoptions: ruleAdoptionSchema,
  rulePacks: loadedPackSchema,
  filingProfiles: filingProfileSchema,
  paperWords: paperWordsSchema,
  clients: clientSchema,
  matters: matterSchema,
  proceedings: proceedingSchema,
  events: eventSchema,
  stints: stintSchema,
  claims: claimSchema,
  positions: positionSchema,
  confirmations: confirmationSchema,
  bars: barSchema,
  documents: documentSchema,
  mergings: mergingSchema,
} as const;

export type TableName = keyof typeof tableSchemas;
export type RowOf<T extends TableName> = z.infer<(typeof tableSchemas)[T]>;
export type AnyRow = RowOf<TableName>;

export const tableNames = Object.keys(tableSchemas) as readonly TableName[];

/** The tables whose rows live inside one matter, in the order in which files list them. */
export const matterTables = [
  'proceedings',
  'events',
  'stints',
  'claims',
  'positions',
  'confirmations',
  'bars',
] as const satisfies readonly TableName[];
export type MatterTable = (typeof matterTables)[number];

/** The tables whose rows a reference may name: those of a matter, the matter and its client. */
export const namedTables = [
  'clients',
  'matters',
  ...matterTables,
] as const satisfies readonly NamedRecord['table'][];

/** The matter a row belongs to; empty for rows of the office (persons, courts, clients and the like). */
export function matterIdOf(table: TableName, row: AnyRow): string {
  if ('matterId' in row) return row.matterId;
  return table === 'matters' ? row.id : '';
}
