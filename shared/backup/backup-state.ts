import { z } from 'zod';
import { failureSchema } from '../result/failure-schema.ts';
import { type TableName, tableNames } from '../model/tables.ts';

const instant = z.int().min(0);

/** How backups to one folder stand. */
const backupPlaceSchema = z.strictObject({
  /** UTC milliseconds of the last backup that was read back whole there; null = there is none. */
  verifiedAt: instant.nullable(),
  /** Why the last attempt made none; null = it made one, or there was none. */
  failure: failureSchema.nullable(),
});
export type BackupPlace = z.infer<typeof backupPlaceSchema>;

/** What the page is told of backups. */
export const backupStateSchema = z.strictObject({
  /** False until somebody made the backup key: then there is no backup at all. */
  isSetUp: z.boolean(),
  /** Beside the vault, on this laptop. */
  here: backupPlaceSchema,
  /** In a folder that a person chose, on a stick or a network; null = none was chosen. */
  second: backupPlaceSchema.extend({ folder: z.string() }).nullable(),
  /** Vaults that a restore put aside, newest first, and when that was. */
  keptVaults: z.array(z.strictObject({ name: z.string(), at: instant })),
  /** When everything was sealed for travel and removed here; null = it was not. */
  travellingSince: instant.nullable(),
  /** Why a removal that was asked for was not done; null = nothing was left undone. */
  leftUndone: failureSchema.nullable(),
});
export type BackupState = z.infer<typeof backupStateSchema>;

const tableSchema = z.enum(tableNames as [TableName, ...TableName[]]);
const count = z.int().min(0);

/** What is in a backup and what restoring it would change. */
export const restorePreviewSchema = z.strictObject({
  createdAt: instant,
  appVersion: z.string(),
  device: z.string().max(64),
  /** Commands of the log in it, and how many the log here has. */
  commands: z.strictObject({ there: count, here: count }),
  /** Kept documents that would come. */
  documents: count,
  /** What the backup still holds and was purged here: it stays out. `by` as that person is named here. */
  purged: z.array(z.strictObject({ at: instant, by: z.string() })),
  tables: z.array(
    z.strictObject({
      table: tableSchema,
      here: count,
      there: count,
      onlyHere: count,
      onlyThere: count,
      differing: count,
      calledOnlyHere: z.array(z.string()),
    }),
  ),
});
export type RestorePreview = z.infer<typeof restorePreviewSchema>;

/** A sealed file that was written and read back whole. */
export const sealedOfficeSchema = z.strictObject({
  file: z.string(),
  bytes: count,
  commands: count,
  clients: count,
  matters: count,
});
export type SealedOffice = z.infer<typeof sealedOfficeSchema>;
