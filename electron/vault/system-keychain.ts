import { safeStorage } from 'electron';
import { fromBase64, toBase64 } from '../base64.ts';
import type { Keychain } from './keychain.ts';

/**
 * The system's own, by Electron. Asked only once somebody wants it: some systems show a question of
 * their own for it. Where Linux has no secret service Electron would use a key that everybody knows;
 * that is no keychain.
 *
 * @source Electron's safeStorage, getSelectedStorageBackend, read 2026-11-27
 */
export const systemKeychain: Keychain = {
  isThere: async () =>
    (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text') &&
    (await safeStorage.isAsyncEncryptionAvailable()),
  lock: async (secret) =>
    (await safeStorage.encryptStringAsync(toBase64(secret))).toString('base64'),
  async unlock(locked) {
    try {
      const { result } = await safeStorage.decryptStringAsync(Buffer.from(locked, 'base64'));
      return fromBase64(result);
    } catch {
      return null;
    }
  },
};
