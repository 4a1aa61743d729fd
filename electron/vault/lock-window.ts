import type { BrowserWindow } from 'electron';
import type { Preferences } from '../../shared/ipc.ts';
import { lockChannels } from '../../shared/ipc/lock-channels.ts';
import type { Failure } from '../../shared/result/result.ts';
import { answerPage } from '../ipc.ts';
import { waitAfter } from './guesses.ts';
import type { Keychain } from './keychain.ts';
import type { Keyring } from './keyring.ts';
import { openWith } from './open-with.ts';

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
