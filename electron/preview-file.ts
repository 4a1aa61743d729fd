import { noAnswers } from '../shared/imports/file-reading.ts';
import { openWorkbook } from '../shared/imports/open-workbook.ts';
import { LARGEST_IMPORT, openFile } from '../shared/imports/open-file.ts';
import { type PreviewLine, refusedLine, toPreviewLine } from '../shared/imports/preview-line.ts';
import { isMatterFile, matterFileLine } from '../shared/imports/preview-matter-file.ts';
import { readImport } from '../shared/imports/read-import.ts';
import type { CivilDay } from '../shared/time/civil-day.ts';
import { readWholeFile } from './read-whole-file.ts';

/** One file to look into. */
export type PreviewJob = {
  /** Whole. */
  readonly path: string;
  /** As it was typed. */
  readonly file: string;
  readonly fileName: string;
  readonly today: CivilDay;
};

/** Reads one file as if it were to be taken in; what is printed of it. Never rejects. */
export async function previewFile({
  path,
  file,
  fileName,
  today,
}: PreviewJob): Promise<PreviewLine> {
  try {
    const bytes = await readWholeFile(path, LARGEST_IMPORT, {
      code: 'import/too-large',
      details: { file: fileName, megabytes: LARGEST_IMPORT / 1024 / 1024 },
    });
    if (!bytes.ok) return refusedLine(file, bytes.failure);
    const opened = await openFile(bytes.value, fileName, openWorkbook);
    if (!opened.ok) return refusedLine(file, opened.failure);
    if (opened.value.type === 'text' && isMatterFile(opened.value.text))
      return matterFileLine(file, opened.value.text);
    return toPreviewLine(file, readImport(opened.value, { fileName, today, answers: noAnswers }));
  } catch {
    return refusedLine(file, { code: 'import/unexpected', details: { file: fileName } });
  }
}
