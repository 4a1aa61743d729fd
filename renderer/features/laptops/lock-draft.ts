import type { RequestOf } from '../../../shared/ipc.ts';
import { type NewPassphrase, noPassphrase, passphraseErrors } from '../../ui/new-passphrase.tsx';

/** What somebody typed to lock a file with. */
export type LockDraft = {
  readonly by: 'passphrase' | 'key';
  readonly passphrase: NewPassphrase;
  readonly recipient: string;
};

export const emptyLock: LockDraft = {
  by: 'passphrase',
  passphrase: noPassphrase,
  recipient: '',
};

/** What is wrong with a field, in words; a field without a problem is not there. */
export type LockProblems = Readonly<Record<string, string>>;

/** The problems of what was typed; none where a file can be locked with it. */
export function lockProblems(draft: LockDraft): LockProblems {
  if (draft.by === 'key')
    return /^age1[0-9a-z]{20,200}$/.test(draft.recipient.trim())
      ? {}
      : { recipient: 'A key of this kind begins with age1 and has 62 letters and digits.' };
  return passphraseErrors(draft.passphrase);
}

/** What the file is locked with. */
export function lockOf({
  by,
  passphrase,
  recipient,
}: LockDraft): RequestOf<'exchange:save'>['lock'] {
  return by === 'key' ? { recipient: recipient.trim() } : { passphrase: passphrase.first };
}
