import { fail, type Result } from '../result/result.ts';
import { calendarReader } from './calendar/read-calendar.ts';
import { docketHtmlReader } from './docket/docket-html-reader.ts';
import { noticeOfFilingReader } from './docket/notice-of-filing-reader.ts';
import { detentionReader } from './detention/detention-reader.ts';
import type { FileReading } from './file-reading.ts';
import type { OpenedFile, ReadContext } from './import-file.ts';
import type { ImportReader } from './import-reader.ts';
import { docketJsonReader } from './recap/docket-json-reader.ts';
import { csvReader, workbookReader } from './sheets/sheet-readers.ts';

/** Every format, the pickiest first: the first that recognises a file reads it. */
export const importReaders: readonly ImportReader[] = [
  noticeOfFilingReader,
  docketJsonReader,
  docketHtmlReader,
  calendarReader,
  detentionReader,
  csvReader,
  workbookReader,
];

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
