import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { serveApp } from './app-protocol.ts';
import { removeHalfWritten } from './atomic-file.ts';
import { takePendingVault } from './backup/pending-vault.ts';
import { leaveIfAsked } from './backup/travel.ts';
import { typedArguments } from './cli-verb.ts';
import { clearCaches } from './clear-caches.ts';
import { createClock, todaySwitch } from './clock.ts';
import { errnoOf } from './file-failure.ts';
import { fileToOpen } from './file-to-open.ts';
import { createGivenFiles, type GivenFiles } from './given-files.ts';
import { bindHandlers } from './ipc.ts';
import { checkProfileWritable } from './journal/profile-state.ts';
import { checkProfileLocal } from './network-folder.ts';
import { openOffice } from './open-office.ts';
import { openPreferences } from './preferences.ts';
import { openProfile } from './profile.ts';
import type { Profile } from './profile-in.ts';
import { hardenSession } from './security.ts';
import { quitWithNotice } from './start-failure.ts';
import { findLockedVault } from './vault/open-vault.ts';
import { openWindow } from './window.ts';
import { readWindowBounds } from './window-bounds.ts';

/**
 * Starts the app with its window. The instance lock comes before anything touches the profile; a
 * profile that cannot be written gives no lock either, and is told apart first.
 */
export function startApp(): void {
  const profile = openProfile();
  const local = checkProfileLocal(profile.folder);
  const usable = local.ok ? checkProfileWritable(profile.folder) : local;
  if (!usable.ok) {
    quitWithNotice(usable.failure);
    return;
  }
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const given = createGivenFiles();
  const asked = fileToOpen(typedArguments(process.argv, app.isPackaged));
  if (asked !== null) given.give(asked);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    given.give(path);
  });
  app.on('second-instance', (_event, argv) => {
    const path = fileToOpen(typedArguments(argv, app.isPackaged));
    if (path !== null) given.give(path);
    // Behind a locked window the main one waits, unseen.
    const window = BrowserWindow.getAllWindows().find(
      (one) => one.isVisible() || one.isMinimized(),
    );
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(() => openEverything(profile, given))
    .catch(quitUnopened);
}

async function openEverything(profile: Profile, given: GivenFiles): Promise<void> {
  const today = app.isPackaged ? '' : app.commandLine.getSwitchValue('today');
  const clock = createClock(todaySwitch(today));
  // A half of the file of a key or of a document would stay in the clear for good.
  for (const folder of [profile.folder, profile.documents]) await removeHalfWritten(folder);
  if (!(await doWhatWasAsked(profile))) return;
  await hardenSession(session.defaultSession);
  serveApp(session.defaultSession, join(import.meta.dirname, '../renderer'));
  const preferences = await openPreferences(profile.preferences);
  const bounds = await readWindowBounds(profile.windowBounds);
  const locked = await findLockedVault(profile, bounds, preferences, clock);
  // The page is loaded, empty, while the journal is being read or the passphrase is waited for.
  const window = openWindow(bounds, profile.windowBounds, 'index');
  const office = openOffice({ profile, clock, preferences, given, bounds, locked, window });
  office.catch(quitUnopened);
  bindHandlers(office, window);
}

/** Nothing is shown yet that could say it; without a word the app would stand there unseen. */
function quitUnopened(error: unknown): void {
  const path = error instanceof Error && 'path' in error ? String(error.path) : '';
  if (errnoOf(error) === '') console.error(error);
  quitWithNotice({ code: 'start/not-opened', details: { errno: errnoOf(error), path } });
}

/** What was asked for at the last end comes before any vault is opened; false where it cannot be done. */
async function doWhatWasAsked(profile: Profile): Promise<boolean> {
  const clear = () => clearCaches(session.defaultSession);
  try {
    await leaveIfAsked(profile.folder, clear);
    await takePendingVault(profile.folder, clear);
    return true;
  } catch (error) {
    quitWithNotice({ code: 'backup/not-taken-up', details: { errno: errnoOf(error) } });
    return false;
  }
}
