import { type BrowserWindow, dialog } from 'electron';
import { z } from 'zod';
import { SerialQueue } from '../shared/async/serial-queue.ts';
import { cancelWhatLeft } from '../shared/calendar/cancel-what-left.ts';
import {
  type KeptCalendar,
  keptCalendarSchema,
  type WrittenCalendar,
} from '../shared/calendar/kept-calendar.ts';
import { ok, type Result } from '../shared/result/result.ts';
import { writeNamedFile } from './atomic-file.ts';
import { type FileSeal, plainFile } from './file-seal.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';
import { readTextFile } from './matter-files.ts';

/** Never a client's name: file names show in dialogs, mails and lists of recent files. */
const DEFAULT_NAME = 'calendar.ics';

const rememberedSchema = z.object({ kept: keptCalendarSchema.nullable().default(null) });

/** A calendar file that was written. */
export type SavedCalendar = { readonly file: string; readonly bytes: number };

/** Calendar files: written where a person said, and one of them kept true. */
export type CalendarFile = {
  /** Which file follows the record; null = none. */
  readonly kept: () => KeptCalendar | null;
  /**
   * Writes a calendar where the user says; null when the user cancels. Over an own file that stands there
   * one that is to be kept tells what left it, as `rewrite` does.
   *
   * @param keep what the file is to follow from now on; null = it is written this once, as it is
   */
  readonly save: (
    calendar: WrittenCalendar,
    keep: Keep | null,
  ) => Promise<Result<SavedCalendar | null>>;
  /**
   * Writes the kept file anew, whole or not at all, and what left it as cancelled; null where none is
   * kept. An earlier file that cannot be read is in nobody's way: it counts as empty.
   */
  readonly rewrite: (calendar: WrittenCalendar) => Promise<Result<SavedCalendar | null>>;
  /** The kept file stays where it is and follows no more. */
  readonly forget: () => Promise<Result<undefined>>;
  /** Resolves once everything that was asked for is on the disk or refused. */
  readonly settled: () => Promise<void>;
};

type Keep = Omit<KeptCalendar, 'file'>;

/**
 * Reads which calendar file is kept. Only the main process knows its path, so that a page can write
 * to no file that a person did not pick.
 *
 * @param memory the small file that remembers it
 * @param pickFile asks where to write; null = cancelled
 * @param now UTC milliseconds
 */
export async function openCalendarFile(
  memory: string,
  pickFile: () => Promise<string | null>,
  now: () => number,
  seal: FileSeal = plainFile,
): Promise<CalendarFile> {
  let { kept } = await readJsonFile(memory, rememberedSchema, seal);
  const queue = new SerialQueue();
  const remember = (next: KeptCalendar | null): Promise<Result<undefined>> => {
    kept = next;
    return writeJsonFile(memory, { kept }, seal);
  };
  const write = async (file: string, text: string): Promise<Result<SavedCalendar>> => {
    const content = Buffer.from(text);
    const written = await writeNamedFile(file, content);
    return written.ok ? ok({ file, bytes: content.length }) : written;
  };
  const writeOver = async (file: string, calendar: WrittenCalendar) => {
    const former = await readTextFile(file);
    return write(file, former.ok ? cancelWhatLeft(former.value, calendar, now()) : calendar.text);
  };
  return {
    kept: () => kept,
    save: async (calendar, keep) => {
      const file = await pickFile();
      if (file === null) return ok(null);
      return queue.run(async () => {
        const saved = await (keep === null
          ? write(file, calendar.text)
          : writeOver(file, calendar));
        if (!saved.ok) return saved;
        // A file that was kept and is now written this once would be overwritten again.
        if (keep !== null || kept?.file === file) {
          const remembered = await remember(keep === null ? null : { ...keep, file });
          if (!remembered.ok) return remembered;
        }
        return saved;
      });
    },
    rewrite: (calendar) =>
      queue.run(async () => (kept === null ? ok(null) : writeOver(kept.file, calendar))),
    forget: () => queue.run(() => remember(null)),
    settled: () => queue.run(() => Promise.resolve()),
  };
}

/** Asks the user where to write a calendar; null when the user cancels. */
export async function pickCalendarFile(window: BrowserWindow): Promise<string | null> {
  const picked = await dialog.showSaveDialog(window, {
    title: 'Save calendar file',
    defaultPath: DEFAULT_NAME,
    filters: [{ name: 'iCalendar', extensions: ['ics'] }],
    properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
  });
  return picked.canceled || picked.filePath === '' ? null : picked.filePath;
}
