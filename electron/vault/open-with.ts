import type { OpenRequest } from '../../shared/ipc/lock-channels.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import { calibrateWork, hardestWork, measureWork, type Work } from './derive-key.ts';
import { type Keychain, makePart } from './keychain.ts';
import { type Keyring, openKeyring } from './keyring.ts';
import { writeKeyring } from './vault-keys.ts';

type Given = {
  /** The vault's folder. */
  readonly folder: string;
  /** The copies of its keyring, as they are on the disk. */
  readonly texts: readonly string[];
  readonly keychain: Keychain;
  /** Does one derivation and says how long it took, in milliseconds. */
  readonly measure?: (work: Work) => Promise<number>;
};

/**
 * Opens a locked vault. Whoever comes with the recovery code has lost the passphrase: a new one takes its
 * place, which takes as much work as this laptop can do, and never less than the one before. The code opens
 * the file whatever it says of work, so what it says is not enough.
 *
 * @failure those of `openKeyring` and of `writeKeyring`
 */
export async function openWith(
  request: OpenRequest,
  { texts, folder, keychain, measure = measureWork }: Given,
): Promise<Result<Keyring>> {
  if ('passphrase' in request) return openKeyring(texts, request, keychain);
  const { recoveryCode, newPassphrase } = request;
  const opened = await openKeyring(texts, { recoveryCode });
  if (!opened.ok) return opened;
  const { work, isWithKeychain } = opened.value;
  const next = hardestWork(work, await calibrateWork(measure));
  // On another laptop there may be none: its part is made anew, or goes.
  const part = isWithKeychain ? await makePart(keychain) : null;
  const keyring = await opened.value.withPassphrase(newPassphrase, next, part);
  const written = await writeKeyring(folder, keyring);
  return written.ok ? ok(keyring) : written;
}
