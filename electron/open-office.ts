import { randomUUID } from 'node:crypto';
import { app, type BrowserWindow } from 'electron';
import { startRefusal } from '../shared/disk-space.ts';
import { backupKeyFile } from './backup/backup-keys.ts';
import { Backups } from './backup/backups.ts';
import { sourceOfJournal } from './backup/source-of-journal.ts';
import { openCalendarFile, pickCalendarFile } from './calendar-file.ts';
import { clearCaches } from './clear-caches.ts';
import type { Clock } from './clock.ts';
import { openDocuments } from './documents.ts';
import { endInOrder } from './end-in-order.ts';
import { openExchangeFiles } from './exchange-files.ts';
import { createFirstShowing } from './first-showing.ts';
import { openFormDrafts } from './form-drafts.ts';
import type { GivenFiles } from './given-files.ts';
import { createHandlers } from './handlers.ts';
import { type Handlers, push } from './ipc.ts';
import { readEarlyStart } from './journal/early-start.ts';
import type { Journal } from './journal/journal.ts';
import { openJournal } from './journal/open-journal.ts';
import { OpeningJournal } from './journal/opening-journal.ts';
import { hadVault, markVaultMade } from './journal/profile-state.ts';
import type { Sealer } from './journal/sealer.ts';
import { setMenu } from './menu.ts';
import { systemNotifier } from './notifier.ts';
import { pickExchangeFiles } from './pick-exchange-files.ts';
import type { PreferenceStore } from './preferences.ts';
import type { Profile } from './profile-in.ts';
import { openReminders } from './reminders.ts';
import { freeBytesOf, SpaceGuard } from './space-guard.ts';
import { quitWithNotice, tellOutsideWindow } from './start-failure.ts';
import { lockWhenLeft } from './vault/lock-triggers.ts';
import type { LockedVault } from './vault/open-vault.ts';
import { finishPurge } from './vault/purge-vault.ts';
import { sealsOf } from './vault/seals.ts';
import { systemKeychain } from './vault/system-keychain.ts';
import { createVaultHandlers } from './vault/vault-handlers.ts';
import type { WindowBounds } from './window-bounds.ts';

/** After a crash what fell due is told of from at most so long before it. */
const SEEN_EVERY_MS = 120_000;
/** How often the room on the disk is looked at while nobody saves anything. */
const LOOK_EVERY_MS = 30_000;
const BACK_UP_EVERY_MS = 15 * 60_000;
/** How long the last backup may keep the window from closing. */
const LAST_ACTS_MS = 10_000;

type Given = {
  readonly profile: Profile;
  readonly clock: Clock;
  readonly preferences: PreferenceStore;
  readonly given: GivenFiles;
  readonly bounds: WindowBounds;
  /** Null = the profile has no passphrase. */
  readonly locked: LockedVault | null;
  /** Its page is being loaded. */
  readonly window: BrowserWindow;
};

/** Opens all that the office is made of, once the vault is open, and answers the page from then on. */
export async function openOffice(office: Given): Promise<Handlers> {
  const { profile, clock, preferences, given, bounds, locked, window } = office;
  const space = new SpaceGuard({
    measure: () => freeBytesOf(profile.folder),
    elapsed: () => performance.now(),
  });
  const keys = (await locked?.keys) ?? null;
  const seals = sealsOf(profile, keys);
  const drafts = await openFormDrafts({ ...seals.formDrafts, now: clock.now });
  const documents = openDocuments(profile.documents, seals.documents);
  if (keys !== null) await finishBrokenPurge({ profile, keys, drafts, documents }, window);
  // Without room the page opens nothing, so nothing is gained by telling it early.
  const early =
    startRefusal(await space.look()) === null ? await readEarlyStart(profile.vault) : null;
  const journal = new OpeningJournal(
    () => readJournal(profile, clock, space, seals.journal),
    early,
  );
  // An office is shown before its journal is read; where that says otherwise, it is shown anew.
  const { show, hide } = createFirstShowing(
    { window, bounds, before: locked?.window ?? null },
    () => void journal.begin(),
  );
  // It may have ended while the passphrase was waited for.
  if (window.webContents.isCrashed()) window.reload();
  const calendar = await openCalendarFile(
    seals.calendar.path,
    () => pickCalendarFile(window),
    clock.now,
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
    keys,
    keychain: systemKeychain,
    drafts,
    backups,
    documents,
    ending,
    window,
    hide,
    now: clock.now,
  });
  if (keys !== null)
    lockWhenLeft(
      () => void vault.lock(),
      () => preferences.current().lockAfterMinutes,
    );
  space.onChange((now) => push(window, 'space:changed', now));
  setInterval(() => void space.look(), LOOK_EVERY_MS).unref();
  setMenu(window, app.isPackaged, keys === null ? null : () => void vault.lock());
  given.onGiven(() => push(window, 'file:given', undefined));
  return createHandlers({
    journal,
    vault: vault.handlers,
    isSealed: keys !== null,
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
    show,
  });
}

/** A purge that a crash broke off; where the disk still refuses that is said, and the next start goes on. */
async function finishBrokenPurge(
  given: Omit<Parameters<typeof finishPurge>[0], 'clearCaches'>,
  { webContents }: BrowserWindow,
): Promise<void> {
  const finished = await finishPurge({
    ...given,
    clearCaches: () => clearCaches(webContents.session),
  });
  if (!finished.ok) tellOutsideWindow(finished.failure);
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
