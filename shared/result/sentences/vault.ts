import type { AreaSentences, FailureSentence } from './sentence.ts';

const said = (title: string, sentence: string, nextStep: string) => (): FailureSentence => ({
  title,
  sentence,
  nextStep,
});

/** Passphrase, recovery code and what they seal. */
export const vaultKeySentences: AreaSentences = {
  'wrong-passphrase': said(
    'Not opened',
    'This is not the passphrase.',
    'Look at the keyboard layout and Caps Lock, then type it again.',
  ),
  'wrong-recovery-code': said(
    'Not opened',
    'This is not the recovery code of this profile, or a letter of it is wrong.',
    'Compare it with the printed sheet, group by group.',
  ),
  wait: said('Not opened', 'Too many wrong guesses in a row.', 'Wait a moment.'),
  'keyring-damaged': said(
    'The keys cannot be read',
    'The file of keys in the vault was damaged or exchanged; nothing was opened and nothing was changed.',
    'Put keyring.json or keyring-copy.json back from a copy of the profile, or restore a backup.',
  ),
  'keychain-refuses': said(
    'Not opened',
    'This passphrase opens only together with the keychain of the person and the system that it was set on, and the keychain here does not give its part.',
    'Log in to the system as that person, or open with the recovery code.',
  ),
  'no-keychain': said(
    'No keychain',
    'This system has no keychain that keeps anything from other people of this computer.',
    'Go on with the passphrase alone.',
  ),
  'code-mistyped': said(
    'Not the end of the code',
    'These are not the last four letters of the recovery code.',
    'Read them from the sheet that you printed or wrote.',
  ),
  'sealed-already': said('Sealed already', 'This profile has a passphrase.', ''),
  'not-sealed': said('No passphrase', 'This profile has no passphrase yet.', 'Set one first.'),
  differs: said(
    'Not written',
    'What was written did not read back as it was; the record stays as it was.',
    'Check the disk, then try again.',
  ),
  'seal-damaged': said(
    'Not sealed',
    'The journal is damaged or cannot be written, so it is not sealed; it stays as it was.',
    'See to what the app says of the journal first.',
  ),
};
