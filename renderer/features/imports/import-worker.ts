import '../../host/schemas-without-code.ts';
import type { FileReading, ImportAnswers } from '../../../shared/imports/file-reading.ts';
import type { OpenedFile } from '../../../shared/imports/import-file.ts';
import { openFile } from '../../../shared/imports/open-file.ts';
import { isMatterFile } from '../../../shared/imports/preview-matter-file.ts';
import { openWorkbook } from '../../../shared/imports/open-workbook.ts';
import { readImport } from '../../../shared/imports/read-import.ts';
import { tellPurpose } from '../../../shared/imports/tell-purpose.ts';
import { fail, type Result } from '../../../shared/result/result.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import type { ImportReply, ImportRequest } from './import-messages.ts';

// A worker of our own origin, which is all that the page policy lets run: a file that takes long or
// never ends is let go of by ending it.

type Held = {
  readonly file: Result<OpenedFile>;
  readonly fileName: string;
  readonly today: CivilDay;
};

type ReadRequest = Extract<ImportRequest, { type: 'read' }>;

let held: Promise<Held> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  if (data.type === 'tell') reply({ type: 'told', purpose: tellPurpose(data.head) });
  else if (data.type === 'open') {
    const { bytes, fileName, today } = data;
    held = openFile(bytes, fileName, openWorkbook).then(
      (file) => ({ file, fileName, today }),
      () => ({ file: fail('import/unexpected', { file: fileName }), fileName, today }),
    );
    void held.then(() => reply({ type: 'opened' }));
  } else void read(data).then(reply);
});

async function read({ id, answers }: ReadRequest): Promise<ImportReply> {
  return { type: 'read', id, reading: readHeld(await held, answers) };
}

function readHeld(now: Held | null, answers: ImportAnswers): Result<FileReading> {
  if (now === null) return fail('import/unexpected');
  const { file, fileName, today } = now;
  if (!file.ok) return file;
  if (file.value.type === 'text' && isMatterFile(file.value.text))
    return fail('import/matter-file', { file: fileName });
  try {
    return readImport(file.value, { fileName, today, answers });
  } catch {
    return fail('import/unexpected', { file: fileName });
  }
}

function reply(message: ImportReply): void {
  self.postMessage(message);
}
