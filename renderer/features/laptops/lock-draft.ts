import type { RequestOf } from '../../../shared/ipc.ts';

/** A shorter passphrase is guessed by whoever finds the file. */
const SHORTEST_PASSPHRASE = 12;

/** What somebody typed to lock a file with. */
export type LockDraft = {
  readonly by: 'passphrase' | 'key';
  readonly passphrase: string;
  readonly again: string;
  readonly recipient: string;
};

export const emptyLock: LockDraft = { by: 'passphrase', passphrase: '', again: '', recipient: '' };

/** What is wrong with a field, in words; a field without a problem is not there. */
export type LockProblems = Partial<Readonly<Record<'passphrase' | 'again' | 'recipient', string>>>;

/** The problems of what was typed; none where a file can be locked with it. */
export function lockProblems(draft: LockDraft): LockProblems {
  if (draft.by === 'key')
    return /^age1[0-9a-z]{20,200}$/.test(draft.recipient.trim())
      ? {}
      : { recipient: 'A key of this kind begins with age1 and has 62 letters and digits.' };
  if (draft.passphrase.length < SHORTEST_PASSPHRASE)
    return {
      passphrase: `At least ${String(SHORTEST_PASSPHRASE)} letters: four or five words are best.`,
    };
  return draft.passphrase === draft.again ? {} : { again: 'The two are not the same.' };
}

/** What the file is locked with. */
export function lockOf({
  by,
  passphrase,
  recipient,
}: LockDraft): RequestOf<'exchange:save'>['lock'] {
  return by === 'key' ? { recipient: recipient.trim() } : { passphrase };
}
