import { z } from 'zod';
import {
  backupSecretSchema,
  backupStateSchema,
  newPassphraseSchema,
  restorePreviewSchema,
  sealedOfficeSchema,
} from './backup/backup-state.ts';
import {
  calendarTextSchema,
  calendarTitlesSchema,
  keptCalendarSchema,
} from './calendar/kept-calendar.ts';
import { redactionSchema } from './copies/redaction.ts';
import { diskSpaceSchema } from './disk-space.ts';
import { officeOnPaperSchema } from './export/office-on-paper.ts';
import { printOptionsSchema } from './export/print-options.ts';
import { draftKeySchema, formDraftSchema, keptDraftSchema } from './form-draft.ts';
import { menuCommandSchema } from './menu-command.ts';
import { manifestSchema } from './merging/exchange.ts';
import { commandSchema, keptCommandSchema } from './model/command.ts';
import { idSchema, lineSchema, personRefSchema } from './model/record.ts';
import { tableNames, type TableName } from './model/tables.ts';
import { listPageSchema } from './pages/list-page.ts';
import { reminderKeySchema, reminderSchema } from './reminders/reminder.ts';
import { snoozeSchema } from './reminders/snooze.ts';
import { failureSchema } from './result/failure-schema.ts';
import { isZone } from './time/case-date.ts';

/** Wraps a schema into the `Result` of it. */
function resultOf<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), failure: failureSchema }),
  ]);
}

/** A command with its place in the journal. */
export const sequencedCommandSchema = z.strictObject({
  /** 1 for the first command of a profile, no gaps. */
  seq: z.int().min(1),
  command: keptCommandSchema,
});
export type SequencedCommand = z.infer<typeof sequencedCommandSchema>;

const nothing = z.undefined();
const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);
const bytesSchema = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array, {
  error: 'must be bytes',
});
const savedCalendarSchema = z.strictObject({ file: z.string(), bytes: z.int().min(0) });
/** What a text that is saved holds: a matter or a pack of rules, or a table for a spreadsheet. */
const textFileKindSchema = z.enum(['matter', 'table']);
export type TextFileKind = z.infer<typeof textFileKindSchema>;
const themeSchema = z.enum(['light', 'dark', 'auto']);
/** Longer ones are a slip: somebody pasted a text. */
const passphraseSchema = z.string().min(1).max(1_000);

/** Choices of this laptop, kept by the main process beside the vault, never in web storage. */
export const preferencesSchema = z.strictObject({
  colorScheme: themeSchema.default('auto'),
  /** Who sits at this laptop; empty until first start asked. */
  personId: personRefSchema.default(''),
  initials: z.string().max(5).default(''),
  /** True once first start has asked for initials, also where they were left blank. */
  introduced: z.boolean().default(false),
  /** Locks a sealed profile after so many minutes without a key or the mouse. */
  lockAfterMinutes: z.int().min(1).max(240).default(10),
  /** Who has read that computed dates are no legal advice; an empty id = somebody without initials. */
  advised: z.array(personRefSchema).max(1_000).default([]),
  /** The id of the profile that was last used, by kind of copy. */
  lastProfiles: z.record(z.string(), z.string()).default({}),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** What the page is told of the journal at start. */
const journalStartSchema = z.strictObject({
  /** Name of the Dexie database to use; a new one after an unclean exit. */
  cacheName: z.string().regex(/^cache-\d+$/),
  /** Sequence number of the last command in the journal; 0 for an empty profile. */
  lastSeq: z.int().min(0),
  /** Rows per table by the journal's count, to compare the cache with; null until it is read. */
  rowCounts: z.record(z.enum(tableNames as [TableName, ...TableName[]]), z.int().min(0)).nullable(),
  device: idSchema,
  /** Said once after start: a torn tail was cut, the store was rebuilt, writing is off. */
  notices: z.array(failureSchema),
  /** False where the journal cannot be written; the app then only reads. */
  writable: z.boolean(),
});
export type JournalStart = z.infer<typeof journalStartSchema>;

/** What the main process hands to the page at start. */
export const startStateSchema = z.strictObject({
  ...journalStartSchema.shape,
  /** True where the profile is sealed under a passphrase. */
  isSealed: z.boolean(),
  /** What the page seals the rows of its cache with, 32 bytes; null where they stay plain. */
  cacheKey: bytesSchema.nullable(),
  /** Room on the disk of the profile; with `none` the page opens nothing. */
  space: diskSpaceSchema,
  /** Added to the page's own clock, so that all processes share main's. Zero but for `--today`. */
  clockOffsetMs: z.number(),
  /** The laptop's own, which may be a bare offset such as `EST`: it is only ever shown beside a court's. */
  zone: z.string().refine(isZone),
  preferences: preferencesSchema,
  /** Half-typed forms of earlier: at hand, so that a form opens at once with what was kept of it. */
  formDrafts: z.array(keptDraftSchema),
  versions: z.strictObject({
    app: z.string(),
    electron: z.string(),
    chrome: z.string(),
    node: z.string(),
  }),
  /** Cmd takes the place of Ctrl. */
  isMac: z.boolean(),
});
export type StartState = z.infer<typeof startStateSchema>;

/** One page of a rebuild: rows of the snapshot first, then commands. */
export const rebuildPageSchema = z.strictObject({
  rows: z.array(
    z.strictObject({ table: z.enum(tableNames as [TableName, ...TableName[]]), row: z.unknown() }),
  ),
  commands: z.array(sequencedCommandSchema),
  /** Pass it to get the next page; null after the last one. */
  next: z.string().nullable(),
});
export type RebuildPage = z.infer<typeof rebuildPageSchema>;

/** Samples that ship with the app, by file name in `resources/samples`. */
export const sampleNameSchema = z.enum([
  'petrova',
  'first-matter',
  'three-hundred-events',
  'two-matters',
]);

/** A matter file's text and what of it to print. */
const matterJobSchema = z.strictObject({
  file: z.string(),
  options: printOptionsSchema,
  /** Null = nothing is known beside the file. */
  office: officeOnPaperSchema.nullable().default(null),
});
/** A list, with nothing on it that may not print. */
const listJobSchema = z.strictObject({ list: listPageSchema });

/** A picture of the axis, drawn by the print page at so many times its size. */
const pictureJobSchema = z.strictObject({
  file: z.string(),
  options: printOptionsSchema,
  scale: z.int().min(1).max(4),
});
/** A form of a matter other than its PDF. */
const otherFormSchema = z.enum(['svg', 'png', 'docx']);
export type OtherForm = z.infer<typeof otherFormSchema>;
const savedFormSchema = z.strictObject({
  file: z.string(),
  bytes: z.int(),
  /** Letters that no shipped face has; none of a Word document, which brings no faces. */
  uncovered: z.array(z.string()),
});

const savedPdfSchema = z.strictObject({
  file: z.string(),
  pages: z.int(),
  bytes: z.int(),
  /** Letters that no shipped face has: they print as the laptop can, or as boxes. */
  uncovered: z.array(z.string()),
  /** What was put out of its texts, and where; never the secrets themselves. */
  redactions: z.array(redactionSchema),
});
/** Larger documents are refused before anything is written. */
export const LARGEST_DOCUMENT = 25 * 1024 * 1024;
/** What a file between laptops is locked to: one passphrase, or the key of whoever shall read it. */
const lockSchema = z.union([
  z.strictObject({ passphrase: passphraseSchema }),
  z.strictObject({ recipient: z.string().regex(/^age1[0-9a-z]{20,200}$/) }),
]);
/** What opens one: its passphrase, or the text of the secret key. */
const openerSchema = z.union([
  z.strictObject({ passphrase: passphraseSchema }),
  z.strictObject({ key: z.string().min(1).max(1_000) }),
]);

/**
 * Every request that the page can make of the main process, with its schemas: the only copy. Both
 * sides check against it. Answers that can fail are `Result`s.
 */
export const channels = {
  'app:start': { request: nothing, response: startStateSchema },
  /** Answers `app:closing`: the cache is closed, the window may go. */
  'app:closed': { request: nothing, response: nothing },
  'preferences:write': { request: preferencesSchema.partial(), response: resultOf(nothing) },
  /** Keeps a half-typed form through a closed window or a crash. */
  'draft:write': { request: formDraftSchema, response: resultOf(nothing) },
  /** The form was saved, or thrown away on purpose. */
  'draft:clear': { request: draftKeySchema, response: resultOf(nothing) },
  /** How the journal stood once it was read: `app:start` may have been answered before that. */
  'journal:opened': { request: nothing, response: journalStartSchema },
  /** Appends and flushes; only then answers. */
  'journal:append': {
    request: commandSchema,
    response: resultOf(z.strictObject({ seq: z.int().min(1) })),
  },
  /** Commands after a sequence number, oldest first, at most `limit`. */
  'journal:read': {
    request: z.strictObject({ afterSeq: z.int().min(0), limit: z.int().min(1).max(2_000) }),
    response: resultOf(z.array(sequencedCommandSchema)),
  },
  /** Everything that the cache holds, page by page; `null` starts. */
  'journal:rebuild': { request: z.string().nullable(), response: resultOf(rebuildPageSchema) },
  /** The cache is unusable: gives a new name to rebuild under. */
  'journal:new-cache': {
    request: nothing,
    response: resultOf(z.strictObject({ cacheName: z.string() })),
  },
  /** Lets the user pick a matter file; its text, or a cancel. */
  'file:open': {
    request: nothing,
    response: resultOf(z.strictObject({ name: lineSchema, text: z.string() }).nullable()),
  },
  /** The oldest file that the system handed to the app and that nobody asked for yet; null = none. */
  'file:given': {
    request: nothing,
    response: resultOf(z.strictObject({ name: lineSchema, bytes: bytesSchema }).nullable()),
  },
  'sample:read': { request: sampleNameSchema, response: resultOf(z.string()) },
  /** Saves text where the user says, under the ending of its kind; the path, or a cancel. */
  'file:save': {
    request: z.strictObject({
      kind: textFileKindSchema,
      suggestedName: lineSchema,
      text: z.string(),
    }),
    response: resultOf(z.string().nullable()),
  },
  /** Keeps a document under the digest of its bytes; answers once it is flushed. */
  'document:keep': {
    request: z.strictObject({ bytes: bytesSchema }),
    response: resultOf(z.strictObject({ sha256: digestSchema })),
  },
  /** Reads a kept document back, compared with its digest. */
  'document:read': {
    request: z.strictObject({ sha256: digestSchema }),
    response: resultOf(z.strictObject({ bytes: bytesSchema })),
  },
  /** The text on the clipboard; empty where it holds none. Asked only when a person pastes. */
  'clipboard:read': { request: nothing, response: z.string() },
  /**
   * Makes a PDF of a matter file where the user says; null on cancel. `file` is a matter file's
   * text, so that one door checks every record on its way to paper.
   */
  'pdf:save': { request: matterJobSchema, response: resultOf(savedPdfSchema.nullable()) },
  /** Makes a picture or a Word document of a matter file where the user says; null on cancel. */
  'form:save': {
    request: z.strictObject({ ...matterJobSchema.shape, form: otherFormSchema }),
    response: resultOf(savedFormSchema.nullable()),
  },
  /** Which calendar file follows the record on this laptop; null = none. */
  'calendar:kept': { request: nothing, response: keptCalendarSchema.nullable() },
  /** Writes a calendar where the user says, to be kept or this once; null on cancel. */
  'calendar:save': {
    request: z.strictObject({
      text: calendarTextSchema,
      /** Null = it is written this once. */
      keep: z
        .strictObject({ matterId: idSchema.nullable(), titles: calendarTitlesSchema })
        .nullable(),
    }),
    response: resultOf(savedCalendarSchema.nullable()),
  },
  /** Writes the kept file anew; null where none is kept. */
  'calendar:rewrite': {
    request: z.strictObject({ text: calendarTextSchema }),
    response: resultOf(savedCalendarSchema.nullable()),
  },
  /** The kept file stays as it is and follows no more. */
  'calendar:forget': { request: nothing, response: resultOf(nothing) },
  'reminders:state': {
    request: nothing,
    response: z.strictObject({
      /** When the app was last seen running before this start; null = never. */
      lastSeenMs: z.int().min(0).nullable(),
      snoozed: z.array(snoozeSchema),
      /** False where the system shows no notifications. */
      isSupported: z.boolean(),
    }),
  },
  /** Everything to be reminded of now; what was not shown today is shown. No free text crosses. */
  'reminders:set': { request: z.array(reminderSchema).max(100_000), response: z.int().min(0) },
  /** Silences dates until an instant (UTC milliseconds); all snoozes that hold then. */
  'reminders:snooze': {
    request: z.strictObject({
      keys: z.array(reminderKeySchema).min(1).max(100_000),
      until: z.int().min(0),
    }),
    response: resultOf(z.array(snoozeSchema)),
  },
  /** Begins to seal the profile: the recovery code that is to be printed. Nothing is written yet. */
  'vault:begin': {
    request: z.strictObject({ passphrase: passphraseSchema }),
    response: resultOf(z.strictObject({ recoveryCode: z.string() })),
  },
  /**
   * Seals the profile once the end of the printed code was typed, then starts the app anew, locked.
   * Answers only where it did not come to that.
   */
  'vault:seal': {
    request: z.strictObject({ endOfCode: lineSchema }),
    response: resultOf(nothing),
  },
  /** Another passphrase in place of the one before. */
  'vault:change-passphrase': {
    request: z.strictObject({ current: passphraseSchema, next: passphraseSchema }),
    response: resultOf(nothing),
  },
  /** Another recovery code: the printed one opens nothing any more. */
  'vault:renew-code': {
    request: z.strictObject({ passphrase: passphraseSchema }),
    response: resultOf(z.strictObject({ recoveryCode: z.string() })),
  },
  /** New keys for all that is sealed from now on; what was sealed before opens with the old ones. */
  'vault:renew-keys': {
    request: z.strictObject({ passphrase: passphraseSchema }),
    response: resultOf(nothing),
  },
  /**
   * Throws away the keys of clients, matters and documents, then starts the app anew, locked. Answers
   * only where it did not come to that.
   */
  'vault:purge': {
    request: z.strictObject({
      scopes: z.array(idSchema).min(1).max(1_000),
      documents: z.array(digestSchema).max(100_000),
    }),
    response: resultOf(nothing),
  },
  /** Ends the app in order and starts it anew, locked. */
  'vault:lock': { request: nothing, response: resultOf(nothing) },
  'backup:state': { request: nothing, response: backupStateSchema },
  /** Makes the key of automatic backups and shows its text; it is kept once `backup:set-up` follows. */
  'backup:show-key': { request: nothing, response: z.strictObject({ key: z.string() }) },
  'backup:set-up': { request: nothing, response: resultOf(nothing) },
  /** Makes a backup now, where anything changed. */
  'backup:run': { request: nothing, response: resultOf(nothing) },
  /** Lets the user pick a second folder for backups, or forgets it; its path, null on cancel. */
  'backup:choose-folder': {
    request: z.strictObject({ forget: z.boolean() }),
    response: resultOf(z.string().nullable()),
  },
  /** Writes the whole office, locked by a passphrase, where the user says; null on cancel. */
  'backup:export': {
    request: z.strictObject({ passphrase: newPassphraseSchema }),
    response: resultOf(sealedOfficeSchema.nullable()),
  },
  /** Lets the user pick a backup to restore; its name, null on cancel. */
  'backup:pick': {
    request: nothing,
    response: resultOf(z.strictObject({ name: lineSchema }).nullable()),
  },
  /** Opens the picked backup, proves it and says what restoring it would change. Writes nothing. */
  'backup:preview': { request: backupSecretSchema, response: resultOf(restorePreviewSchema) },
  /** Restores what was previewed and starts again; the record of now is kept under this name. */
  'backup:restore': {
    request: nothing,
    response: resultOf(z.strictObject({ keptAs: z.string() })),
  },
  /** Takes up a vault that a restore put aside, and starts again. */
  'backup:take-kept': {
    request: z.strictObject({ name: z.string().regex(/^vault-kept-[0-9TZ-]{1,40}$/) }),
    response: resultOf(z.strictObject({ keptAs: z.string() })),
  },
  /** Seals the whole office for travel where the user says; null on cancel. */
  'travel:seal': {
    request: z.strictObject({ passphrase: newPassphraseSchema }),
    response: resultOf(sealedOfficeSchema.nullable()),
  },
  /** Removes everything here at the next start, which follows at once. Only after `travel:seal`. */
  'travel:leave': { request: nothing, response: resultOf(nothing) },
  /** Makes a PDF of a list where the user says; null on cancel. */
  'pdf:save-list': { request: listJobSchema, response: resultOf(savedPdfSchema.nullable()) },
  /** Locks a file for another laptop and saves it where the user says; null on cancel. */
  'exchange:save': {
    request: z.strictObject({
      manifest: manifestSchema
        .omit({ format: true, version: true, schema: true, sha256: true, counts: true })
        .extend({ counts: manifestSchema.shape.counts.omit({ documents: true }) }),
      body: z.string(),
      /** Kept documents that go along, by the digests of their bytes. */
      documents: z.array(digestSchema).max(100_000),
      lock: lockSchema,
    }),
    response: resultOf(
      z.strictObject({ file: z.string(), missingDocuments: z.int().min(0) }).nullable(),
    ),
  },
  /** Lets the user pick such a file and says what opens it; null on cancel. */
  'exchange:pick': {
    request: nothing,
    response: resultOf(
      z.strictObject({ name: lineSchema, lockedBy: z.enum(['passphrase', 'key']) }).nullable(),
    ),
  },
  /** Opens the file that was picked last. Nothing of it is kept yet. */
  'exchange:unlock': {
    request: openerSchema,
    response: resultOf(z.strictObject({ manifest: manifestSchema, body: z.string() })),
  },
  /** Keeps the documents of the file that was opened last; how many. */
  'exchange:keep-documents': { request: nothing, response: resultOf(z.int().min(0)) },
} as const;

/** Requests of the page that stands while the vault is locked: answered for that window alone. */
export const lockChannels = {
  'lock:state': {
    request: nothing,
    response: z.strictObject({
      colorScheme: themeSchema,
      /** How long the next passphrase must wait, in milliseconds. */
      waitMs: z.int().min(0),
    }),
  },
  /** Opens the vault and the main window; answers only where that failed. */
  'lock:open': {
    request: z.union([
      z.strictObject({ passphrase: passphraseSchema }),
      z.strictObject({ recoveryCode: lineSchema, newPassphrase: passphraseSchema }),
    ]),
    response: z.strictObject({ failure: failureSchema, waitMs: z.int().min(0) }).nullable(),
  },
} as const;
export type LockChannel = keyof typeof lockChannels;
export type OpenRequest = z.output<(typeof lockChannels)['lock:open']['request']>;

/**
 * Requests of the hidden print page. Only the window that prints answers them, through its own
 * contents, so that no other page can ask.
 */
export const printChannels = {
  'print:job': {
    request: nothing,
    response: z.union([matterJobSchema, listJobSchema, pictureJobSchema]),
  },
  /** The sheets stand on the page with their fonts: how many, and what could not be kept to. */
  'print:ready': {
    request: z.strictObject({
      title: z.string(),
      lang: z.string(),
      pages: z.int().min(1),
      /** Of the first page, in points; each page says its own to Chromium. */
      width: z.number().positive(),
      height: z.number().positive(),
      leftOut: z.int().min(0),
      /** Letters that no shipped face has; the first of them. */
      uncovered: z.array(z.string()),
      redactions: z.array(redactionSchema),
      /** The picture that stands on the page as a file; null of pages. */
      svg: z.string().nullable(),
    }),
    response: nothing,
  },
  /** A bug in the page: nothing will be printed. */
  'print:failed': { request: z.strictObject({ reason: z.string().max(500) }), response: nothing },
} as const;
export type PrintChannel = keyof typeof printChannels;
export type PrintJob = z.output<typeof matterJobSchema>;
export type ListJob = z.output<typeof listJobSchema>;
export type PictureJob = z.output<typeof pictureJobSchema>;
export type PrintReady = z.output<(typeof printChannels)['print:ready']['request']>;

export type Channel = keyof typeof channels;
export type RequestOf<C extends Channel> = z.input<(typeof channels)[C]['request']>;
/** A request as its handler gets it: checked, defaults filled in. */
export type CheckedRequestOf<C extends Channel> = z.output<(typeof channels)[C]['request']>;
export type ResponseOf<C extends Channel> = z.output<(typeof channels)[C]['response']>;

/** Messages from main to the page. */
export const pushes = {
  'menu:command': menuCommandSchema,
  /** The system handed a file to the app: ask for it with `file:given`. */
  'file:given': nothing,
  /** The room on the disk of the profile is another than was said last. */
  'space:changed': diskSpaceSchema,
  /** The window is about to close: end the cache, then call `app:closed`. */
  'app:closing': nothing,
} as const;
export type Push = keyof typeof pushes;
export type PushOf<P extends Push> = z.output<(typeof pushes)[P]>;
