import { once } from 'node:events';
import { app, type BrowserWindow } from 'electron';
import type { Clock } from '../clock.ts';
import type { PreferenceStore } from '../preferences.ts';
import type { Profile } from '../profile-in.ts';
import { openWindow, showWindow } from '../window.ts';
import type { WindowBounds } from '../window-bounds.ts';
import type { Keyring } from './keyring.ts';
import { waitForPassphrase } from './lock-window.ts';
import { systemKeychain } from './system-keychain.ts';
import { removePlainRemains, rewrapAsideVaults } from './plain-remains.ts';
import { readKeyringTexts, VaultKeys } from './vault-keys.ts';

/** A vault that is locked. */
export type LockedVault = {
  /** Where the passphrase is asked for; it goes once the main window is seen. */
  readonly window: BrowserWindow;
  /** There once somebody opened it, as long as that takes. */
  readonly keys: Promise<VaultKeys>;
};

/** Asks for the passphrase of a sealed profile, once it is seen where; null where it has none. */
export async function findLockedVault(
  profile: Profile,
  bounds: WindowBounds,
  preferences: PreferenceStore,
  { now }: Clock,
): Promise<LockedVault | null> {
  const texts = await readKeyringTexts(profile.vault);
  if (texts.length === 0) return null;
  await removePlainRemains(profile);
  const window = openWindow(bounds, profile.windowBounds, 'lock');
  // The main window waits behind this one, unseen: nothing else would end the app.
  window.on('close', () => app.quit());
  const opened = waitForPassphrase({
    window,
    folder: profile.vault,
    texts,
    keychain: systemKeychain,
    colorScheme: preferences.current().colorScheme,
    now,
  });
  await once(window, 'ready-to-show');
  showWindow(window, bounds.maximized);
  return { window, keys: opened.then((keyring) => keysOf(profile, keyring, texts)) };
}

async function keysOf(
  profile: Profile,
  keyring: Keyring,
  texts: readonly string[],
): Promise<VaultKeys> {
  const keys = new VaultKeys(profile.vault, keyring);
  // One copy may be damaged, missing, or of before the last change; it is as good as the other again.
  if (texts.length < 2 || new Set(texts).size > 1) await keys.keep();
  // A change of the passphrase may have broken off before it came to them.
  await rewrapAsideVaults(profile, keyring);
  return keys;
}
