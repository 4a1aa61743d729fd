import { isUtf8 } from 'node:buffer';
import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { TextFileKind } from '../shared/ipc.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { writeNamedFile } from './atomic-file.ts';
import { readWholeFile } from './read-whole-file.ts';

/** Larger files are refused before they are read. */
export const LARGEST_MATTER_FILE = 100 * 1024 * 1024;

const filters = [{ name: 'Paradocket matter', extensions: ['json'] }];
/** What the dialog says of each kind of text that is saved. */
const saved = {
  matter: { title: 'Save matter file', filters },
  table: { title: 'Save as CSV', filters: [{ name: 'Table (CSV)', extensions: ['csv'] }] },
} satisfies Record<TextFileKind, object>;

/** A matter file's text and its name without the folder. */
export type OpenedFile = { readonly name: string; readonly text: string };

/**
 * Lets the user pick a matter file and reads it; null when the user cancels.
 *
 * @failure those of `readTextFile`
 */
export async function openMatterFile(window: BrowserWindow): Promise<Result<OpenedFile | null>> {
  const picked = await dialog.showOpenDialog(window, {
    title: 'Open matter file',
    filters,
    properties: ['openFile', 'dontAddToRecent'],
  });
  const path = picked.filePaths[0];
  if (picked.canceled || path === undefined) return ok(null);
  const text = await readTextFile(path);
  return text.ok ? ok({ name: basename(path), text: text.value }) : text;
}

/**
 * Reads a text file that the user named, up to the size that matter files may have. A mark of its
 * byte order is dropped.
 *
 * @failure file/too-large, file/not-utf8, and those of `readWholeFile`
 */
export async function readTextFile(path: string): Promise<Result<string>> {
  const read = await readWholeFile(path, LARGEST_MATTER_FILE, {
    code: 'file/too-large',
    details: { path, megabytes: LARGEST_MATTER_FILE / 1024 / 1024 },
  });
  if (!read.ok) return read;
  // Otherwise a letter that is no UTF-8 would become a question mark in somebody's name.
  const text = isUtf8(read.value) ? new TextDecoder().decode(read.value) : null;
  return text === null ? fail('file/not-utf8', { path }) : ok(text);
}

/** Saves a text where the user says; the path, or null when the user cancels. */
export async function saveTextFile(
  window: BrowserWindow,
  {
    kind,
    suggestedName,
    text,
  }: { readonly kind: TextFileKind; readonly suggestedName: string; readonly text: string },
): Promise<Result<string | null>> {
  const { title, filters: kinds } = saved[kind];
  const picked = await dialog.showSaveDialog(window, {
    title,
    defaultPath: suggestedName,
    filters: kinds,
    properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
  });
  if (picked.canceled || picked.filePath === '') return ok(null);
  const written = await writeNamedFile(picked.filePath, Buffer.from(text));
  return written.ok ? ok(picked.filePath) : written;
}
