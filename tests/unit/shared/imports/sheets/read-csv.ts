import type { FileReading, ImportAnswers } from '../../../../../shared/imports/file-reading.ts';
import { noAnswers } from '../../../../../shared/imports/file-reading.ts';
import { csvReader } from '../../../../../shared/imports/sheets/sheet-readers.ts';
import { toPreviewLine } from '../../../../../shared/imports/preview-line.ts';
import { civilDaySchema } from '../../../../../shared/time/civil-day.ts';
import { expectAccountedFor } from '../accounted-for.ts';

/** Reads a text as the reader of delimited text does, and checks that no row is lost. */
export function readCsv(text: string, answers: ImportAnswers = noAnswers): FileReading {
  const reading = csvReader.read(
    { type: 'text', text, encoding: 'utf-8' },
    { fileName: 'list.csv', today: civilDaySchema.parse('2026-11-26'), answers },
  );
  if (!reading.ok) throw new Error(reading.failure.code);
  expectAccountedFor(reading.value);
  return reading.value;
}

/** What a person sees of it first. */
export function previewCsv(text: string, answers: ImportAnswers = noAnswers) {
  return toPreviewLine('list.csv', { ok: true, value: readCsv(text, answers) });
}
