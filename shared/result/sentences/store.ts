import type { AreaSentences, FailureSentence } from './sentence.ts';

const said = (title: string, sentence: string, nextStep: string) => (): FailureSentence => ({
  title,
  sentence,
  nextStep,
});

/** The journal on disk. */
export const journalSentences: AreaSentences = {
  'stale-revision': said(
    'Not saved',
    'The record was changed meanwhile.',
    'Look at it again and repeat your change.',
  ),
  'command-id-reused': said(
    'Not saved',
    'The change could not be told from another one.',
    'Try again.',
  ),
  'read-only': said(
    'Not saved',
    'Writing has stopped after an error of the disk; what was saved before is safe.',
    'Make room or check the disk, then start Paradocket again.',
  ),
  'disk-full': said(
    'Not saved: the disk is full',
    'There is no room on the disk, so the change was not saved; what was saved before is safe.',
    'Make room, then start Paradocket again.',
  ),
  unwritable: said(
    'Not saved',
    'The profile folder cannot be written.',
    'Check its permissions, then start Paradocket again.',
  ),
  'write-failed': said(
    'Not saved',
    'The disk reported an error; the change was not saved, what was saved before is safe.',
    'Check the disk, then start Paradocket again.',
  ),
  'changed-outside': said(
    'Not saved',
    'The files of the profile were changed, moved or deleted by another program; the change was not saved.',
    'Save what you see as a matter file, look whether the vault folder of the profile is whole, then start Paradocket again.',
  ),
  'tail-cut': said(
    'Recovered after a crash',
    'The last change before the crash was never finished and was left out; everything that was acknowledged is here.',
    '',
  ),
  'snapshot-damaged': said(
    'A snapshot was damaged',
    'The newest snapshot could not be read, so an older one and the journal were used; nothing is missing.',
    '',
  ),
  'snapshot-failed': said(
    'A snapshot was not made',
    'The journal could not be summed up into a snapshot; nothing is lost, and it is tried again.',
    'Look whether the disk has room.',
  ),
  'snapshot-source-damaged': said(
    'A snapshot was not made',
    'A file of the journal could not be read back, so no snapshot was made of it.',
    'Copy the profile folder to a safe place, then check the disk.',
  ),
  corrupt: said(
    'Part of the journal is damaged',
    'Files of the profile are damaged in the middle; what can be read is shown, and nothing is written to them.',
    'Copy the profile folder to a safe place before anything else.',
  ),
  unreadable: said(
    'The journal cannot be read',
    'A file of the profile cannot be read.',
    'Check the disk, then start Paradocket again.',
  ),
  'vault-missing': (details) => ({
    title: 'The vault is missing',
    sentence: `This profile has been used, but ${details['folder'] ?? 'its vault'} is not there or is empty; nothing can be saved, and the list shows what the window's own store still holds of it.`,
    nextStep: `Close Paradocket, connect the drive or put the folder back${at(details['folder'])}, and start again. Until then save what you see as matter files.`,
  }),
  'segment-missing': (details) => ({
    title: 'Part of the journal is missing',
    sentence: `The file of the journal that begins with change ${details['seq'] ?? ''} is gone from the vault; nothing can be saved, and the list shows what the window's own store or the rest of the vault still holds.`,
    nextStep:
      'Close Paradocket, put the file back into the vault folder of the profile, and start again. Until then save what you see as matter files.',
  }),
  'commands-missing': (details) => ({
    title: 'Saved work is missing',
    sentence: `The vault should hold ${details['expected'] ?? ''} changes and holds ${details['found'] ?? ''}; nothing can be saved, and the list shows what the window's own store or the vault still holds.`,
    nextStep:
      'Copy the profile folder to a safe place, put the whole vault back from your copy, and start again. Until then save what you see as matter files.',
  }),
  'keys-missing': said(
    'The keys are missing',
    'The record is sealed, and the files of its keys (keyring.json, keyring-copy.json) are not in the vault; nothing can be read, and nothing was changed.',
    'Put them back from a copy of the profile, or restore a backup.',
  ),
  'keys-older': said(
    'The keys are older than the record',
    'The files of keys (keyring.json, keyring-copy.json) are an older copy: what was sealed with newer keys cannot be read. What opens is shown, and nothing can be saved.',
    'Close Paradocket, put the newest copy of both files back into the vault folder of the profile, and start again; or restore a backup.',
  ),
  'not-this-vault': said(
    'The vault was exchanged',
    'The journal is not the one that the vault describes: files of two vaults are mixed; nothing can be saved.',
    'Close Paradocket, put the whole vault folder back as one piece, and start again.',
  ),
  'damage-covered': said(
    'A file of the journal is damaged',
    'Parts of the journal are damaged, missing from their place or stand there twice, but it holds the same changes elsewhere; nothing is missing.',
    'Copy the profile folder to a safe place, then check the disk.',
  ),
  'rebuild-restart': said(
    'The list is being rebuilt',
    'The journal was summed up while the list was read from it; what you saved is safe.',
    'Start Paradocket again if the list does not appear.',
  ),
  'clock-set-back': (details) => ({
    title: 'The clock of this laptop was set back',
    sentence: `It says ${details['today'] ?? ''}, but the last change was saved on ${details['saved'] ?? ''}; nothing is lost, but days left, reminders and the change log go by that clock.`,
    nextStep:
      'Set date and time right before you trust a count. If they are right, the last change was stamped by a wrong clock; this is said until the next one.',
  }),
  'profile-unwritable': (details) => ({
    title: 'Paradocket cannot start',
    sentence: `The profile folder ${details['path'] ?? ''} cannot be written (${details['errno'] ?? ''}); nothing was opened.`,
    nextStep: 'Check its permissions and that its disk is not write-protected, then start again.',
  }),
  closed: said('Not saved', 'Paradocket is closing.', ''),
};

function at(folder: string | number | undefined): string {
  return folder === undefined ? '' : ` at ${folder}`;
}

/** The folder of the journal. */
export const vaultSentences: AreaSentences = {
  newer: (details) => ({
    title: 'Made by a newer Paradocket',
    sentence: `This profile was written by a newer version (format ${details['format'] ?? ''}, records ${details['schema'] ?? ''}; this one knows ${details['knownFormat'] ?? ''} and ${details['knownSchema'] ?? ''}); nothing was opened or changed.`,
    nextStep: 'Update Paradocket on this laptop.',
  }),
  unreadable: (details) => ({
    title: 'The profile cannot be read',
    sentence: `${details['path'] ?? 'The profile folder'} cannot be read (${details['errno'] ?? ''}).`,
    nextStep: 'Check its permissions and the disk.',
  }),
  'description-renewed': said(
    'A settings file was damaged',
    'The file that describes the profile was missing or damaged and was written anew; no case data was in it.',
    '',
  ),
};

/** The queryable copy in the window. */
export const storeSentences: AreaSentences = {
  rebuilding: said('One moment', 'The list is being rebuilt; nothing is lost.', ''),
  slow: said('One moment', 'The list answers slowly; what you save is safe.', ''),
  closed: said('Not saved', 'Paradocket is closing.', ''),
  unavailable: said(
    'Saved, but not shown yet',
    'The change is saved; the list could not show it.',
    'Start Paradocket again to see it.',
  ),
  'cannot-open': said(
    'Paradocket cannot start',
    'The store of the window cannot be opened, often because the disk is full; what you saved earlier is safe in the vault.',
    'Make room on the disk, then start Paradocket again.',
  ),
  'ahead-of-journal': (details) => ({
    title: 'The vault lost changes',
    sentence: `The vault holds ${details['lastSeq'] ?? ''} changes, but the window's own store knows ${details['applied'] ?? ''} and still holds ${details['records'] ?? ''} records; it is kept untouched, and nothing was added to the vault.`,
    nextStep:
      'Close Paradocket, copy the profile folder to a safe place, put the whole vault folder back from your latest copy, and start again. To go on with what the vault holds, move the folder IndexedDB out of the profile first.',
  }),
  'opened-anew': said(
    'Not saved',
    'What was shown at the start was not what the vault holds; the list is being opened anew.',
    'Look at the list again, then repeat the change.',
  ),
  broken: said(
    'The list cannot be used',
    'The list of what is saved cannot be opened; what you saved is safe.',
    'Start Paradocket again.',
  ),
  'rebuild-failed': said(
    'The list cannot be rebuilt',
    'The list could not be rebuilt from what is saved; what you saved is safe.',
    'Start Paradocket again.',
  ),
  'rebuild-mismatch': said(
    'The list cannot be rebuilt',
    'The list does not match what is saved; what you saved is safe.',
    'Start Paradocket again.',
  ),
};

/** One act of a person. */
export const commandSentences: AreaSentences = {
  stale: said(
    'Not saved',
    'The record was changed since you opened it.',
    'Look at it again and repeat your change.',
  ),
  invalid: (details) => ({
    title: 'Not saved',
    sentence: `The record breaks a rule at ${details['path'] ?? ''}: it ${details['message'] ?? ''}.`,
    nextStep: 'Correct it and save again.',
  }),
  'too-large': (details) => ({
    title: 'Not saved',
    sentence: `${details['rows'] ?? ''} records at once are more than the ${details['most'] ?? ''} that one step can take.`,
    nextStep: 'Do it in parts.',
  }),
  empty: said('Nothing to save', 'The change holds no record.', 'Change something, then save.'),
  'row-twice': said(
    'Not saved',
    'The change holds the same record twice.',
    'Close the form, open it again and repeat your change.',
  ),
  'no-answer': said(
    'Not saved yet',
    'The disk did not answer in time; it is not known whether the change was saved.',
    'Look at the change log before you repeat it.',
  ),
};

/** Taking back. */
export const undoSentences: AreaSentences = {
  nothing: said('Nothing to undo', 'There is nothing to take back in this matter.', ''),
  'moved-since': said(
    'Not undone',
    'The record was changed again since, so the earlier change cannot be taken back by itself.',
    'Use the change log to put back what you need.',
  ),
  'later-change': said(
    'Not put back',
    'The record was changed again after this.',
    'Put back the later changes first, the newest of them before the others.',
  ),
};
