import { type BrowserWindow, dialog, type Session } from 'electron';
import { matterToCsv } from '../shared/csv/matter-to-csv.ts';
import type { OtherForm } from '../shared/ipc.ts';
import type { PrintJob } from '../shared/ipc/print-channels.ts';
import { type MatterFile, parseMatterFile } from '../shared/model/matter-file.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { mattersToWord } from '../shared/word/matters-to-word.ts';
import { writeNamedFile } from './atomic-file.ts';
import { type MadePicture, makePicture } from './picture.ts';

/** Every form of a matter that is written beside its PDF; a table only without a window. */
export type WrittenForm = OtherForm | 'csv';

/** A form before it is written. */
export type MadeForm = MadePicture;

/** A form that was written. */
export type SavedForm = {
  readonly file: string;
  readonly bytes: number;
  readonly uncovered: string[];
};

/** Names offered never hold a client's: they show in dialogs, mails and lists of recent files. */
const dialogs = {
  svg: { title: 'Save picture', name: 'timeline.svg', kind: 'Picture (SVG)' },
  png: { title: 'Save picture', name: 'timeline.png', kind: 'Picture (PNG)' },
  docx: { title: 'Save as Word', name: 'chronology.docx', kind: 'Word document' },
} as const satisfies Record<OtherForm, object>;

/**
 * Makes a form of a matter file; nothing is written.
 *
 * @param openPages a hardened session that serves our pages, asked for where a page has to draw
 *
 * @failure those of `parseMatterFile` and `makePicture`; cli/csv-several matters
 */
export async function makeForm(
  form: WrittenForm,
  job: PrintJob,
  openPages: () => Promise<Session>,
): Promise<Result<MadeForm>> {
  const file = parseMatterFile(job.file);
  if (!file.ok) return file;
  switch (form) {
    case 'svg':
    case 'png':
      return makePicture(form, job, await openPages());
    case 'docx':
      return ok({ bytes: mattersToWord(file.value.matters, job.options), uncovered: [] });
    case 'csv':
      return tableOf(file.value);
  }
}

/** One table has one heading, so it cannot hold the matters of a client one after the other. */
function tableOf({ matters, persons }: MatterFile): Result<MadeForm> {
  const [matter, second] = matters;
  if (matter === undefined || second !== undefined)
    return fail('cli/csv-several', { matters: matters.length });
  const { text } = matterToCsv(matter, { persons, onlyIds: null });
  return ok({ bytes: Buffer.from(text), uncovered: [] });
}

/**
 * Makes a form of a matter file where the user says, whole or not at all; null when the user cancels.
 *
 * @failure those of `makeForm` and `writeNamedFile`
 */
export async function saveForm(
  { form, ...job }: PrintJob & { readonly form: OtherForm },
  window: BrowserWindow,
): Promise<Result<SavedForm | null>> {
  // A picture that is too large is said before anybody looks for a place for it.
  const made = await makeForm(form, job, () => Promise.resolve(window.webContents.session));
  if (!made.ok) return made;
  const { title, name, kind } = dialogs[form];
  const picked = await dialog.showSaveDialog(window, {
    title,
    defaultPath: name,
    filters: [{ name: kind, extensions: [form] }],
    properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
  });
  if (picked.canceled || picked.filePath === '') return ok(null);
  const { bytes, uncovered } = made.value;
  const written = await writeNamedFile(picked.filePath, bytes);
  return written.ok ? ok({ file: picked.filePath, bytes: bytes.length, uncovered }) : written;
}
