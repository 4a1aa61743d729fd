import type { BrowserWindow } from 'electron';
import type { Clock } from '../clock.ts';
import type { PreferenceStore } from '../preferences.ts';
import type { Profile } from '../profile.ts';
import { openMainWindow } from '../window.ts';
import { readWindowBounds } from '../window-bounds.ts';
import { waitForPassphrase } from './lock-window.ts';
import { readKeyringText, VaultKeys } from './vault-keys.ts';

/** Keys of an open vault, and the window in which they were asked for: the next one takes its place. */
export type OpenedVault = { readonly keys: VaultKeys; readonly window: BrowserWindow };

/** Asks for the passphrase of a sealed profile, as long as it takes; null where it has none. */
export async function openVault(
  profile: Profile,
  preferences: PreferenceStore,
  { now }: Clock,
): Promise<OpenedVault | null> {
  const text = await readKeyringText(profile.vault);
  if (text === null) return null;
  const window = openMainWindow(
    await readWindowBounds(profile.windowBounds),
    profile.windowBounds,
    'lock',
  );
  const { colorScheme } = preferences.current();
  const keyring = await waitForPassphrase({
    window,
    folder: profile.vault,
    text,
    colorScheme,
    now,
  });
  return { keys: new VaultKeys(profile.vault, keyring), window };
}
