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
  'vault-differs': said(
    'Not restored',
    'What was written from the backup did not read back as the backup says. Nothing was changed.',
    'Check the disk, then restore again.',
  ),
};
