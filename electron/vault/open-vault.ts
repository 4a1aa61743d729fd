import type { BrowserWindow } from 'electron';
import type { Clock } from '../clock.ts';
import type { PreferenceStore } from '../preferences.ts';
import type { Profile } from '../profile-in.ts';
import { openMainWindow } from '../window.ts';
import { readWindowBounds } from '../window-bounds.ts';
import { waitForPassphrase } from './lock-window.ts';
import { systemKeychain } from './system-keychain.ts';
import { removePlainRemains } from './plain-remains.ts';
import { readKeyringTexts, VaultKeys } from './vault-keys.ts';

/** Keys of an open vault, and the window in which they were asked for: the next one takes its place. */
export type OpenedVault = { readonly keys: VaultKeys; readonly window: BrowserWindow };

/** Asks for the passphrase of a sealed profile, as long as it takes; null where it has none. */
export async function openVault(
  profile: Profile,
  preferences: PreferenceStore,
  { now }: Clock,
): Promise<OpenedVault | null> {
  const texts = await readKeyringTexts(profile.vault);
  if (texts.length === 0) return null;
  await removePlainRemains(profile);
  const window = openMainWindow(
    await readWindowBounds(profile.windowBounds),
    profile.windowBounds,
    'lock',
  );
  const { colorScheme } = preferences.current();
  const keyring = await waitForPassphrase({
    window,
    folder: profile.vault,
    texts,
    keychain: systemKeychain,
    colorScheme,
    now,
  });
  const keys = new VaultKeys(profile.vault, keyring);
  // One copy may be damaged, missing, or of before the last change; it is as good as the other again.
  if (texts.length < 2 || new Set(texts).size > 1) await keys.keep();
  return { keys, window };
}
