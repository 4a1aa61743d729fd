import type { BrowserWindow } from 'electron';
import { type Preferences } from '../../shared/ipc.ts';
import { lockChannels, type OpenRequest } from '../../shared/ipc/lock-channels.ts';
import type { Failure, Result } from '../../shared/result/result.ts';
import { ok } from '../../shared/result/result.ts';
import { answerPage } from '../ipc.ts';
import { waitAfter } from './guesses.ts';
import { type Keychain, makePart } from './keychain.ts';
import { type Keyring, openKeyring } from './keyring.ts';
import { writeKeyring } from './vault-keys.ts';

type Given = {
  readonly window: BrowserWindow;
  /** The vault's folder. */
  readonly folder: string;
  /** The copies of its keyring, as they are on the disk. */
  readonly texts: readonly string[];
  readonly keychain: Keychain;
  readonly colorScheme: Preferences['colorScheme'];
  readonly now: () => number;
};

/**
 * Stands before a locked vault until somebody opens it. The page gets nothing of the record; its
 * channels are answered on its own contents alone.
 */
export function waitForPassphrase(given: Given): Promise<Keyring> {
  const { window, colorScheme, now } = given;
  let wrong = 0;
  let notBefore = 0;
  const waitMs = (): number => Math.max(0, notBefore - now());
  return new Promise((resolve) => {
    const { webContents } = window;
    answerPage(webContents, lockChannels, 'lock:state', () => ({ colorScheme, waitMs: waitMs() }));
    answerPage(webContents, lockChannels, 'lock:open', async (request) => {
      if (waitMs() > 0) return told({ code: 'vault/wait', details: {} });
      const opened = await openWith(request, given);
      if (opened.ok) {
        resolve(opened.value);
        return null;
      }
      wrong += 1;
      notBefore = now() + waitAfter(wrong);
      return told(opened.failure);
    });
  });

  function told(failure: Failure): { failure: Failure; waitMs: number } {
    return { failure, waitMs: waitMs() };
  }
}

/** Whoever comes with the recovery code has lost the passphrase: a new one takes its place. */
async function openWith(
  request: OpenRequest,
  { texts, folder, keychain }: Given,
): Promise<Result<Keyring>> {
  if ('passphrase' in request) return openKeyring(texts, request, keychain);
  const { recoveryCode, newPassphrase } = request;
  const opened = await openKeyring(texts, { recoveryCode });
  if (!opened.ok) return opened;
  const { work, isWithKeychain } = opened.value;
  // On another laptop there may be none: its part is made anew, or goes.
  const part = isWithKeychain ? await makePart(keychain) : null;
  const keyring = await opened.value.withPassphrase(newPassphrase, work, part);
  const written = await writeKeyring(folder, keyring);
  return written.ok ? ok(keyring) : written;
}
