import { z } from 'zod';
import {
  backupStateSchema,
  restorePreviewSchema,
  sealedOfficeSchema,
} from '../backup/backup-state.ts';
import { lineSchema } from '../model/record.ts';
import { newPassphraseSchema, openerSchema } from '../sealing/passphrase.ts';
import { nothing, resultOf } from './parts.ts';

/** Backups, restoring and travelling. */
export const backupChannels = {
  'backup:state': { request: nothing, response: backupStateSchema },
  /** The automatic backups that there are, by folder, newest first: a purge cannot reach them. */
  'backup:list': {
    request: nothing,
    response: z.array(z.strictObject({ folder: z.string(), names: z.array(z.string()) })),
  },
  /** Makes the key of automatic backups and shows its text; it is kept once `backup:set-up` follows. */
  'backup:show-key': { request: nothing, response: z.strictObject({ key: z.string() }) },
  'backup:set-up': { request: nothing, response: resultOf(nothing) },
  /** Makes a backup now, where anything changed. */
  'backup:run': { request: nothing, response: resultOf(nothing) },
  /** Lets the user pick a second folder for backups, or forgets it; its path, null on cancel. */
  'backup:choose-folder': {
    request: z.strictObject({ forget: z.boolean() }),
    response: resultOf(z.string().nullable()),
  },
  /** Writes the whole office, locked by a passphrase, where the user says; null on cancel. */
  'backup:export': {
    request: z.strictObject({ passphrase: newPassphraseSchema }),
    response: resultOf(sealedOfficeSchema.nullable()),
  },
  /** Lets the user pick a backup to restore; its name, null on cancel. */
  'backup:pick': {
    request: nothing,
    response: resultOf(z.strictObject({ name: lineSchema }).nullable()),
  },
  /** Opens the picked backup, proves it and says what restoring it would change. Writes nothing. */
  'backup:preview': { request: openerSchema, response: resultOf(restorePreviewSchema) },
  /** Restores what was previewed and starts again; the record of now is kept under this name. */
  'backup:restore': {
    request: nothing,
    response: resultOf(z.strictObject({ keptAs: z.string() })),
  },
  /** Takes up a vault that a restore put aside, and starts again. */
  'backup:take-kept': {
    request: z.strictObject({ name: z.string().regex(/^vault-kept-[0-9TZ-]{1,40}$/) }),
    response: resultOf(z.strictObject({ keptAs: z.string() })),
  },
  /** Seals the whole office for travel where the user says; null on cancel. */
  'travel:seal': {
    request: z.strictObject({ passphrase: newPassphraseSchema }),
    response: resultOf(sealedOfficeSchema.nullable()),
  },
  /** Removes everything here at the next start, which follows at once. Only after `travel:seal`. */
  'travel:leave': { request: nothing, response: resultOf(nothing) },
} as const;
