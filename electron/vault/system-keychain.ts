import { safeStorage } from 'electron';
import { fromBase64, toBase64 } from '../base64.ts';
import type { Keychain } from './keychain.ts';

/** An older Electron answers at once; both lock for the same keychain. */
type OlderStorage = {
  readonly isEncryptionAvailable: () => boolean;
  readonly encryptString: (text: string) => Buffer;
  readonly decryptString: (locked: Buffer) => string;
};
const older = safeStorage as unknown as OlderStorage;
const isNewer = (): boolean => 'isAsyncEncryptionAvailable' in safeStorage;

/**
 * The system's own, by Electron. Asked only once somebody wants it: some systems show a question of
 * their own for it. Where Linux has no secret service Electron would use a key that everybody knows;
 * that is no keychain.
 *
 * @source Electron's safeStorage and getSelectedStorageBackend, read 2026-11-27
 */
export const systemKeychain: Keychain = {
  isThere: async () =>
    (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text') &&
    (isNewer() ? await safeStorage.isAsyncEncryptionAvailable() : older.isEncryptionAvailable()),
  async lock(secret) {
    const text = toBase64(secret);
    const locked = isNewer()
      ? await safeStorage.encryptStringAsync(text)
      : older.encryptString(text);
    return locked.toString('base64');
  },
  async unlock(locked) {
    const bytes = Buffer.from(locked, 'base64');
    try {
      return fromBase64(
        isNewer()
          ? (await safeStorage.decryptStringAsync(bytes)).result
          : older.decryptString(bytes),
      );
    } catch {
      return null;
    }
  },
};
