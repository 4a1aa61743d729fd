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
    'The files of the profile were changed by another program.',
    'Start Paradocket again.',
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
    '',
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
  closed: said('Not saved', 'Paradocket is closing.', ''),
};

/** The folder of the journal. */
export const vaultSentences: AreaSentences = {
  newer: (details) => ({
    title: 'Made by a newer Paradocket',
    sentence: `This profile was written by a newer version (${details['found'] ?? ''}, this one knows ${details['known'] ?? ''}); nothing was opened or changed.`,
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
