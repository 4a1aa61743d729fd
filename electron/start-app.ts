import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { startRefusal } from '../shared/disk-space.ts';
import { serveApp } from './app-protocol.ts';
import { backupKeyFile } from './backup/backup-keys.ts';
import { Backups } from './backup/backups.ts';
import { takePendingVault } from './backup/pending-vault.ts';
import { sourceOfJournal } from './backup/source-of-journal.ts';
import { leaveIfAsked } from './backup/travel.ts';
import { openCalendarFile, pickCalendarFile } from './calendar-file.ts';
import { typedArguments } from './cli-verb.ts';
import { clearCaches } from './clear-caches.ts';
import { type Clock, createClock, todaySwitch } from './clock.ts';
import { openDocuments } from './documents.ts';
import { endInOrder } from './end-in-order.ts';
import { openExchangeFiles } from './exchange-files.ts';
import { errnoOf } from './file-failure.ts';
import { openFormDrafts } from './form-drafts.ts';
import { createHandlers } from './handlers.ts';
import { fileToOpen } from './file-to-open.ts';
import { createGivenFiles, type GivenFiles } from './given-files.ts';
import { bindHandlers, push } from './ipc.ts';
import { readEarlyStart } from './journal/early-start.ts';
import type { Journal } from './journal/journal.ts';
import { openJournal } from './journal/open-journal.ts';
import { OpeningJournal } from './journal/opening-journal.ts';
import type { Sealer } from './journal/sealer.ts';
import { checkProfileWritable, hadVault, markVaultMade } from './journal/profile-state.ts';
import { setMenu } from './menu.ts';
import { checkProfileLocal } from './network-folder.ts';
import { systemNotifier } from './notifier.ts';
import { pickExchangeFiles } from './pick-exchange-files.ts';
import { openPreferences } from './preferences.ts';
import { openProfile } from './profile.ts';
import type { Profile } from './profile-in.ts';
import { openReminders } from './reminders.ts';
import { hardenSession } from './security.ts';
import { freeBytesOf, SpaceGuard } from './space-guard.ts';
import { quitWithNotice } from './start-failure.ts';
import { lockWhenLeft } from './vault/lock-triggers.ts';
import { openVault } from './vault/open-vault.ts';
import { sealsOf } from './vault/seals.ts';
import { systemKeychain } from './vault/system-keychain.ts';
import { createVaultHandlers } from './vault/vault-handlers.ts';
import { openMainWindow } from './window.ts';
import { readWindowBounds } from './window-bounds.ts';

/** After a crash what fell due is told of from at most so long before it. */
const SEEN_EVERY_MS = 120_000;
/** How often the room on the disk is looked at while nobody saves anything. */
const LOOK_EVERY_MS = 30_000;
const BACK_UP_EVERY_MS = 15 * 60_000;
/** How long the last backup may keep the window from closing. */
const LAST_ACTS_MS = 10_000;

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
    const window = BrowserWindow.getAllWindows()[0];
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(() => openEverything(profile, given));
}

async function openEverything(profile: Profile, given: GivenFiles): Promise<void> {
  const today = app.isPackaged ? '' : app.commandLine.getSwitchValue('today');
  const clock = createClock(todaySwitch(today));
  if (!(await doWhatWasAsked(profile))) return;
  const space = new SpaceGuard({
    measure: () => freeBytesOf(profile.folder),
    elapsed: () => performance.now(),
  });
  await hardenSession(session.defaultSession);
  serveApp(session.defaultSession, join(import.meta.dirname, '../renderer'));
  const preferences = await openPreferences(profile.preferences);
  const unlocked = await openVault(profile, preferences, clock);
  const seals = sealsOf(profile, unlocked?.keys ?? null);
  // Without room the page opens nothing, so nothing is gained by telling it early.
  const early =
    startRefusal(await space.look()) === null ? await readEarlyStart(profile.vault) : null;
  const reading = readJournal(profile, clock, space, seals.journal);
  // A large office is shown while its journal is being read; where that says otherwise, shown anew.
  if (early === null) await reading;
  const journal = new OpeningJournal(reading, early);
  const drafts = await openFormDrafts({ ...seals.formDrafts, now: clock.now });
  const documents = openDocuments(profile.documents, seals.documents);
  const bounds = await readWindowBounds(profile.windowBounds);
  const window = openMainWindow(bounds, profile.windowBounds);
  unlocked?.window.destroy();
  const calendar = await openCalendarFile(
    seals.calendar.path,
    () => pickCalendarFile(window),
    seals.calendar.seal,
  );
  const reminders = await openReminders(
    seals.reminders.path,
    clock,
    systemNotifier(window),
    seals.reminders.seal,
  );
  setInterval(() => void reminders.seen(), SEEN_EVERY_MS).unref();
  const source = sourceOfJournal(journal, documents, drafts);
  const backups = await Backups.open({
    folder: profile.backups,
    memory: profile.backupMemory,
    keys: backupKeyFile(seals.backupKey),
    source,
    now: clock.now,
    zone: clock.zone,
    appVersion: app.getVersion(),
  });
  setInterval(() => void backups.run(), BACK_UP_EVERY_MS).unref();
  const ending = endInOrder(
    window,
    journal,
    () => Promise.all([calendar.settled(), reminders.seen(), drafts.settled(), backups.run()]),
    LAST_ACTS_MS,
  );
  const vault = createVaultHandlers({
    profile,
    keys: unlocked?.keys ?? null,
    keychain: systemKeychain,
    drafts,
    documents,
    ending,
    window,
    now: clock.now,
  });
  if (unlocked !== null)
    lockWhenLeft(
      () => void vault.lock(),
      () => preferences.current().lockAfterMinutes,
    );
  bindHandlers(
    createHandlers({
      journal,
      vault: vault.handlers,
      isSealed: unlocked !== null,
      cacheKey: seals.cacheKey,
      clock,
      preferences,
      drafts,
      documents,
      window,
      ending,
      calendar,
      reminders,
      given,
      exchange: openExchangeFiles(documents, pickExchangeFiles(window)),
      space,
      backups,
      source,
      profile: profile.folder,
      newVault: seals.newVault,
    }),
    window,
  );
  space.onChange((now) => push(window, 'space:changed', now));
  setInterval(() => void space.look(), LOOK_EVERY_MS).unref();
  setMenu(window, app.isPackaged, unlocked === null ? null : () => void vault.lock());
  given.onGiven(() => push(window, 'file:given', undefined));
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

/** Never answers where the journal cannot be opened: then the app ends. */
async function readJournal(
  profile: Profile,
  clock: Clock,
  space: SpaceGuard,
  sealer: Sealer,
): Promise<Journal> {
  const opened = await openJournal({
    folder: profile.vault,
    now: clock.now,
    randomId: randomUUID,
    sealer,
    hadVault: hadVault(profile),
    zone: clock.zone,
    refuse: (bytes) => space.refuse(bytes),
    stopped: startRefusal(await space.look()),
  });
  if (!opened.ok) {
    quitWithNotice(opened.failure);
    return new Promise(() => undefined);
  }
  if (opened.value.failure === null) await markVaultMade(profile.folder);
  return opened.value;
}
