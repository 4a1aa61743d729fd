import type { Result } from '../result/result.ts';
import type { FileReading, ImportFormat } from './file-reading.ts';
import type { OpenedFile, ReadContext } from './import-file.ts';

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
