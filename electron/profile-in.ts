import { join } from 'node:path';

/** Where this laptop keeps what it keeps. */
export type Profile = {
  readonly folder: string;
  /** Journal and snapshots: the truth. */
  readonly vault: string;
  /** Kept documents, beside the journal. */
  readonly documents: string;
  readonly preferences: string;
  readonly windowBounds: string;
  /** Which calendar file follows the record. */
  readonly calendar: string;
  /** What was reminded of and snoozed. */
  readonly reminders: string;
  /** Forms that somebody began to fill and did not save. */
  readonly formDrafts: string;
  /** Automatic backups, beside the vault. */
  readonly backups: string;
  /** What was backed up last, and where else it goes. */
  readonly backupMemory: string;
  /** The key that automatic backups are locked to. */
  readonly backupKey: string;
};

/** The files of the profile in a folder. */
export function profileIn(folder: string): Profile {
  return {
    folder,
    vault: join(folder, 'vault'),
    documents: join(folder, 'vault', 'documents'),
    preferences: join(folder, 'preferences.json'),
    windowBounds: join(folder, 'window.json'),
    calendar: join(folder, 'calendar.json'),
    reminders: join(folder, 'reminders.json'),
    formDrafts: join(folder, 'vault', 'form-drafts.json'),
    backups: join(folder, 'backups'),
    backupMemory: join(folder, 'backups.json'),
    backupKey: join(folder, 'backup-key.txt'),
  };
}
