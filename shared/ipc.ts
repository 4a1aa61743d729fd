import { z } from 'zod';
import {
  calendarTitlesSchema,
  keptCalendarSchema,
  writtenCalendarSchema,
} from './calendar/kept-calendar.ts';
import { redactionSchema } from './copies/redaction.ts';
import { diskSpaceSchema } from './disk-space.ts';
import { draftKeySchema, formDraftSchema, keptDraftSchema } from './form-draft.ts';
import { backupChannels } from './ipc/backup-channels.ts';
import { exchangeChannels } from './ipc/exchange-channels.ts';
import { bytesSchema, digestSchema, nothing, resultOf, themeSchema } from './ipc/parts.ts';
import { listJobSchema, matterJobSchema } from './ipc/print-channels.ts';
import { vaultChannels } from './ipc/vault-channels.ts';
import { menuCommandSchema } from './menu-command.ts';
import { commandSchema, keptCommandSchema } from './model/command.ts';
import { idSchema, lineSchema, personRefSchema } from './model/record.ts';
import { tableNames, type TableName } from './model/tables.ts';
import { reminderKeySchema, reminderSchema } from './reminders/reminder.ts';
import { snoozeSchema } from './reminders/snooze.ts';
import { failureSchema } from './result/failure-schema.ts';
import { isZone } from './time/case-date.ts';

/** A command with its place in the journal. */
export const sequencedCommandSchema = z.strictObject({
  /** 1 for the first command of a profile, no gaps. */
  seq: z.int().min(1),
  command: keptCommandSchema,
});
export type SequencedCommand = z.infer<typeof sequencedCommandSchema>;

const savedCalendarSchema = z.strictObject({ file: z.string(), bytes: z.int().min(0) });
/** What a text that is saved holds: a matter or a pack of rules, or a table for a spreadsheet. */
const textFileKindSchema = z.enum(['matter', 'table']);
export type TextFileKind = z.infer<typeof textFileKindSchema>;
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
/**
 * Every request that the page can make of the main process, with its schemas: the only copy. Both
 * sides check against it. Answers that can fail are `Result`s.
 */
export const channels = {
  'app:start': { request: nothing, response: startStateSchema },
  /** There is something to see: the window may show itself. */
  'app:drawn': { request: nothing, response: nothing },
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
      calendar: writtenCalendarSchema,
      /** Null = it is written this once. */
      keep: z
        .strictObject({ matterId: idSchema.nullable(), titles: calendarTitlesSchema })
        .nullable(),
    }),
    response: resultOf(savedCalendarSchema.nullable()),
  },
  /** Writes the kept file anew, what left it as cancelled; null where none is kept. */
  'calendar:rewrite': {
    request: writtenCalendarSchema,
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
  ...vaultChannels,
  ...backupChannels,
  ...exchangeChannels,
  /** Makes a PDF of a list where the user says; null on cancel. */
  'pdf:save-list': { request: listJobSchema, response: resultOf(savedPdfSchema.nullable()) },
} as const;

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
