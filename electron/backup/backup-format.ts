import { z } from 'zod';
import { keptDraftSchema } from '../../shared/form-draft.ts';
import { type TableName, tableNames } from '../../shared/model/tables.ts';
import { fail, ok, type Result } from '../../shared/result/result.ts';
import { storedCommandSchema } from '../journal/command-payload.ts';
import { RECORD_SCHEMA } from '../journal/versions.ts';

export const BACKUP_FORMAT = 'paradocket-backup';
/** Layout of the lines in a backup. */
export const BACKUP_VERSION = 1;
/** The oldest reader that understands what this app writes. */
export const MIN_READER = 1;

const sectionSchema = z.strictObject({
  /** Lines of this kind. */
  count: z.int().min(0),
  /** Of these lines as they stand, each with its line end; in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type BackupSection = z.infer<typeof sectionSchema>;

/** Read before anything else, whatever else a newer app put there. */
const versionsSchema = z.looseObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.int().min(1),
  minReader: z.int().min(1),
  schema: z.int().min(1),
  appVersion: z.string().max(100),
});

/** The first line of a backup: what follows, so that a reader knows when it has it all. */
export const manifestSchema = versionsSchema.extend({
  /** UTC milliseconds. */
  createdAt: z.int().min(0),
  /** A random id of the laptop. */
  device: z.string().max(64),
  /** Last command; 0 = none. */
  lastSeq: z.int().min(0),
  commands: sectionSchema,
  /** A table that is missing has no rows. */
  tables: z.partialRecord(z.enum(tableNames as [TableName, ...TableName[]]), sectionSchema),
  documents: sectionSchema,
  drafts: sectionSchema,
});
export type BackupManifest = z.infer<typeof manifestSchema>;

const tableSchema = z.enum(tableNames as [TableName, ...TableName[]]);
const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
/** Every other line: a command of the log, a row as the log leads to it, a kept document, a half-typed form. */
const lineSchema = z.union([
  z.strictObject({ seq: z.int().min(1), command: storedCommandSchema }),
  z.strictObject({ table: tableSchema, row: z.looseObject({ id: z.string(), rev: z.int() }) }),
  z.strictObject({ document: sha256Schema, base64: z.base64() }),
  z.strictObject({ draft: keptDraftSchema }),
]);
export type BackupLine = z.infer<typeof lineSchema>;

/**
 * Reads the first line.
 *
 * @failure backup/not-a-backup
 * @failure backup/newer a newer app made it: `appVersion`, `version`, `schema`
 */
export function readManifest(line: unknown): Result<BackupManifest> {
  const versions = versionsSchema.safeParse(line);
  if (!versions.success) return fail('backup/not-a-backup');
  const { minReader, schema, version, appVersion } = versions.data;
  if (minReader > BACKUP_VERSION || schema > RECORD_SCHEMA)
    return fail('backup/newer', { appVersion, version, schema });
  const manifest = manifestSchema.safeParse(line);
  return manifest.success ? ok(manifest.data) : fail('backup/damaged', { reason: 'manifest' });
}

/** Reads any other line, with its keys in the order in which they stand; null where it is none. */
export function readBackupLine(line: unknown): BackupLine | null {
  return lineSchema.safeParse(line).success ? (line as BackupLine) : null;
}
