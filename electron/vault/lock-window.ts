import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import {
  type LockChannel,
  lockChannels,
  type OpenRequest,
  type Preferences,
} from '../../shared/ipc.ts';
import type { Failure, Result } from '../../shared/result/result.ts';
import { ok } from '../../shared/result/result.ts';
import { isOwnUrl } from '../origin.ts';
import { waitAfter } from './guesses.ts';
import { type Keyring, openKeyring } from './keyring.ts';
import { writeKeyring } from './vault-keys.ts';

type Given = {
  readonly window: BrowserWindow;
  /** The vault's folder. */
  readonly folder: string;
  /** Its keyring, as it is on the disk. */
  readonly text: string;
  readonly colorScheme: Preferences['colorScheme'];
  readonly now: () => number;
};

/**
 * Stands before a locked vault until somebody opens it. The page gets nothing of the record; its
 * channels are answered on its own contents alone.
 */
export function waitForPassphrase({
  window,
  folder,
  text,
  colorScheme,
  now,
}: Given): Promise<Keyring> {
  let wrong = 0;
  let notBefore = 0;
  const waitMs = (): number => Math.max(0, notBefore - now());
  return new Promise((resolve) => {
    answer(window, 'lock:state', () => ({ colorScheme, waitMs: waitMs() }));
    answer(window, 'lock:open', async (request) => {
      if (waitMs() > 0) return told({ code: 'vault/wait', details: {} });
      const opened = await openWith(request, text, folder);
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
  text: string,
  folder: string,
): Promise<Result<Keyring>> {
  if ('passphrase' in request) return openKeyring(text, request);
  const { recoveryCode, newPassphrase } = request;
  const opened = await openKeyring(text, { recoveryCode });
  if (!opened.ok) return opened;
  const keyring = await opened.value.withPassphrase(newPassphrase, opened.value.work);
  const written = await writeKeyring(folder, keyring);
  return written.ok ? ok(keyring) : written;
}

function answer<C extends LockChannel>(
  window: BrowserWindow,
  channel: C,
  act: (request: ReturnType<(typeof lockChannels)[C]['request']['parse']>) => unknown,
): void {
  const { ipc } = window.webContents;
  ipc.handle(channel, (event: IpcMainInvokeEvent, payload: unknown) => {
    const frame = event.senderFrame;
    if (frame === null || frame.parent !== null || !isOwnUrl(frame.url))
      throw new Error(`ipc/foreign-sender ${channel}`);
    const request = lockChannels[channel].request.safeParse(payload);
    if (!request.success) throw new Error(`ipc/malformed ${channel}`);
    return act(request.data as ReturnType<(typeof lockChannels)[C]['request']['parse']>);
  });
}
