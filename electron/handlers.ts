import { app, type BrowserWindow, clipboard } from 'electron';
import { backupHandlers } from './backup/backup-handlers.ts';
import type { BackupSource } from './backup/backup-source.ts';
import type { Backups } from './backup/backups.ts';
import type { CalendarFile } from './calendar-file.ts';
import type { Clock } from './clock.ts';
import type { DocumentStore } from './documents.ts';
import type { ExchangeFiles } from './exchange-files.ts';
import type { Ending } from './end-in-order.ts';
import type { FormDrafts } from './form-drafts.ts';
import type { Handlers } from './ipc.ts';
import type { OpeningJournal } from './journal/opening-journal.ts';
import type { GivenFiles } from './given-files.ts';
import { openMatterFile, saveTextFile } from './matter-files.ts';
import { saveForm } from './other-forms.ts';
import { saveListPdf, savePdf } from './pdf-export.ts';
import type { PreferenceStore } from './preferences.ts';
import type { Reminders } from './reminders.ts';
import type { SpaceGuard } from './space-guard.ts';
import { restart } from './restart.ts';
import { readSample } from './samples.ts';
import type { NewVaultSeals } from './vault/new-vault-seals.ts';
import type { VaultHandlers } from './vault/vault-handlers.ts';
import { ok } from '../shared/result/result.ts';

type Parts = {
  readonly journal: OpeningJournal;
  readonly clock: Clock;
  readonly preferences: PreferenceStore;
  readonly drafts: FormDrafts;
  readonly documents: DocumentStore;
  readonly window: BrowserWindow;
  readonly ending: Ending;
  readonly calendar: CalendarFile;
  readonly reminders: Reminders;
  readonly given: GivenFiles;
  readonly exchange: ExchangeFiles;
  readonly vault: VaultHandlers;
  readonly isSealed: boolean;
  readonly cacheKey: () => Uint8Array<ArrayBuffer> | null;
  readonly space: SpaceGuard;
  readonly backups: Backups;
  /** The office as a backup reads it. */
  readonly source: BackupSource;
  /** The profile folder. */
  readonly profile: string;
  readonly newVault: (folder: string) => NewVaultSeals;
  /** Shows the window; nothing where it is seen already. */
  readonly show: () => void;
};

/** What answers each channel of the page. */
export function createHandlers(parts: Parts): Handlers {
  const { journal, clock, preferences, drafts, documents, window, ending, calendar, reminders } =
    parts;
  const { given, exchange, vault, isSealed, cacheKey, space, backups, source } = parts;
  const { profile, newVault, show } = parts;
  return {
    ...vault,
    ...backupHandlers({
      profile,
      backups,
      source,
      window,
      now: clock.now,
      zone: clock.zone,
      appVersion: app.getVersion(),
      restart: () =>
        ending.endWith(() => {
          window.destroy();
          restart();
        }),
      newVault,
    }),
    'app:start': async () => {
      ending.cacheOpening();
      return {
        ...(await journal.start()),
        isSealed,
        cacheKey: cacheKey(),
        space: await space.look(),
        clockOffsetMs: clock.offsetMs,
        zone: clock.zone,
        preferences: preferences.current(),
        formDrafts: [...drafts.all()],
        isMac: process.platform === 'darwin',
        versions: {
          app: app.getVersion(),
          electron: process.versions.electron,
          chrome: process.versions.chrome,
          node: process.versions.node,
        },
      };
    },
    'app:drawn': () => {
      show();
    },
    'app:closed': () => {
      ending.cacheClosed();
    },
    'preferences:write': (part) => preferences.change(withoutUndefined(part)),
    'draft:write': (draft) => drafts.write(draft),
    'draft:clear': (key) => drafts.clear(key),
    'journal:opened': () => journal.opened(),
    'journal:append': (command) => journal.append(command),
    'journal:read': (request) => journal.read(request),
    'journal:rebuild': (token) => journal.rebuild(token),
    'journal:new-cache': () => journal.newCache(),
    'file:open': () => openMatterFile(window),
    'file:save': (file) => saveTextFile(window, file),
    'file:given': () => given.take(),
    'sample:read': (name) => readSample(name),
    'document:keep': async ({ bytes }) => {
      const refused = await space.refuse(bytes.length);
      return refused === null ? documents.keep(bytes) : { ok: false, failure: refused };
    },
    'document:read': async ({ sha256 }) => {
      const read = await documents.read(sha256);
      return read.ok ? ok({ bytes: new Uint8Array(read.value.bytes) }) : read;
    },
    'clipboard:read': () => clipboard.readText(),
    'pdf:save': (job) => savePdf(job, window),
    'form:save': (job) => saveForm(job, window),
    'calendar:kept': () => calendar.kept(),
    'calendar:save': (request) => calendar.save(request.calendar, request.keep),
    'calendar:rewrite': (written) => calendar.rewrite(written),
    'calendar:forget': () => calendar.forget(),
    'reminders:state': () => ({
      lastSeenMs: reminders.lastSeenMs,
      snoozed: [...reminders.snoozed()],
      isSupported: reminders.isSupported,
    }),
    'reminders:set': (list) => reminders.set(list),
    'reminders:snooze': async ({ keys, until }) => {
      const snoozed = await reminders.snooze(keys, until);
      return snoozed.ok ? { ok: true, value: [...snoozed.value] } : snoozed;
    },
    'pdf:save-list': (job) => saveListPdf(job, window),
    'exchange:save': (request) => exchange.save(request),
    'exchange:pick': () => exchange.pick(),
    'exchange:unlock': (opener) => exchange.unlock(opener),
    'exchange:keep-documents': ({ wanted }) => exchange.keepDocuments(wanted),
  };
}

/** Left-out choices stay as they are. */
function withoutUndefined<T extends object>(part: T) {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
