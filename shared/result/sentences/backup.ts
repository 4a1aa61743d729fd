import type { AreaSentences, FailureSentence } from './sentence.ts';

const said = (title: string, sentence: string, nextStep: string) => (): FailureSentence => ({
  title,
  sentence,
  nextStep,
});
const notOpened = 'Backup not opened';

/** Backups, restoring and travelling. A refused backup changes nothing. */
export const backupSentences: AreaSentences = {
  'not-a-backup': said(
    notOpened,
    'The file opened, but it holds no Paradocket backup.',
    'Check that it is the right file.',
  ),
  newer: (details) => ({
    title: notOpened,
    sentence: `A newer Paradocket (${details['appVersion'] ?? ''}) made this backup; this one cannot read it. Nothing was changed.`,
    nextStep: 'Update Paradocket, then restore again.',
  }),
  damaged: said(
    notOpened,
    'The backup is not whole: what it holds is not what it says it holds. Nothing was changed.',
    'Use another backup.',
  ),
  'not-taken-up': (details) => ({
    title: 'Not finished',
    sentence: `What was asked for when Paradocket last closed could not be finished (${details['errno'] ?? ''}); nothing is lost.`,
    nextStep: 'Close whatever else uses the profile folder, then start Paradocket again.',
  }),
  'none-picked': said('Nothing to restore', 'No backup is open.', 'Choose a backup first.'),
  'no-such-vault': said(
    'Not put back',
    'That earlier record is no longer on this laptop.',
    'Look at the list again.',
  ),
  'no-key-shown': said(
    'Not set up',
    'No key was shown that could have been written down.',
    'Begin again.',
  ),
  'folder-missing': (details) => ({
    title: 'No copy in the second folder',
    sentence: `${details['path'] ?? 'The folder'} is not there, or is not the folder that was chosen: the stick or the network may be unplugged.`,
    nextStep: 'Plug it in, or choose another folder.',
  }),
  'folder-lost': said(
    'No copy in the second folder',
    'The note of where the second copy goes was damaged or lost, so none is made now; what lies in that folder is as good as before.',
    'Choose the folder again, or say that there is no second folder.',
  ),
  'folder-in-profile': (details) => ({
    title: 'Not a second folder',
    sentence: `${details['path'] ?? 'The folder'} is inside the profile of Paradocket on this laptop: a copy there is lost with the record.`,
    nextStep: 'Choose a folder on a stick, another disk or a network.',
  }),
  'copy-differs': (details) => ({
    title: 'No copy in the second folder',
    sentence: `What was written to ${details['path'] ?? 'the folder'} did not read back the same, so it was removed.`,
    nextStep: 'The stick may be failing: choose another folder.',
  }),
};

/** Travelling without the record on the laptop. */
export const travelSentences: AreaSentences = {
  'file-gone': (details) => ({
    title: 'Nothing was removed',
    sentence: `The sealed file ${details['path'] ?? ''} is not where it was, or was changed. The record is still on this laptop.`,
    nextStep: 'Seal everything again.',
  }),
  'in-profile': (details) => ({
    title: 'Nothing was removed',
    sentence: `The sealed file ${details['path'] ?? ''} is inside the profile of Paradocket: it would be removed with the record.`,
    nextStep: 'Seal everything to a file outside of it: on a stick, or in a folder of your own.',
  }),
  'changed-since': said(
    'Nothing was removed',
    'Something was recorded, kept or begun after the file was sealed.',
    'Seal everything again.',
  ),
  'not-sealed': said(
    'Nothing was removed',
    'Everything has to be sealed into a file first.',
    'Begin again.',
  ),
};
