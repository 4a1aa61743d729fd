import { fail, type Result } from '../result/result.ts';
import type { FileReading, ImportFormat } from './file-reading.ts';
import type { OpenedFile, ReadContext } from './import-file.ts';
import { csvReader, workbookReader } from './sheets/sheet-readers.ts';

/** One format: how its files are told, and how they are read. */
export type ImportReader = {
  readonly format: ImportFormat;
  /** Looks at the content alone, and at no more than its first part; names mean nothing. */
  readonly recognises: (file: OpenedFile) => boolean;
  /**
   * Reads the whole file. What it cannot make sense of is a problem of the reading; a failure is for
   * files that are of the format and hold nothing to read.
   */
  readonly read: (file: OpenedFile, context: ReadContext) => Result<FileReading>;
};

/** Every format, the pickiest first: the first that recognises a file reads it. */
export const importReaders: readonly ImportReader[] = [csvReader, workbookReader];

/**
 * Reads a file that a person wants to take in: tells its format by its content and makes proposals.
 *
 * @failure import/unknown-format, and what the reader of the format fails with
 */
export function readImport(file: OpenedFile, context: ReadContext): Result<FileReading> {
  const reader = importReaders.find((one) => one.recognises(file));
  return reader === undefined
    ? fail('import/unknown-format', { file: context.fileName })
    : reader.read(file, context);
}
