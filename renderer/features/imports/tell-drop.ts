import { tellContent } from '../../../shared/imports/tell-content.ts';
import type { FilePurpose } from '../../../shared/imports/tell-purpose.ts';
import { startImportWorker } from './start-import-worker.ts';

/** As much of a file is looked at. */
const HEAD = 256 * 1024;
/** As long is waited for it: a file that holds the readers up so long is none of theirs. */
const SECONDS = 10;

/**
 * Tells by its first part what a dropped file is for; what nobody knows is for the notice reader. The
 * readers are asked in a worker, so that no file can hold up the page.
 */
export async function tellDrop(file: File): Promise<FilePurpose> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  if (head.length === 0) return 'notice';
  const content = tellContent(head);
  if (content === 'zip' || content === 'old-office' || content === 'packed') return 'take-in';
  return content === 'text' ? askWorker(head) : 'notice';
}

function askWorker(head: Uint8Array<ArrayBuffer>): Promise<FilePurpose> {
  return new Promise((resolve) => {
    const tell = (purpose: FilePurpose) => {
      clearTimeout(timer);
      worker.end();
      resolve(purpose);
    };
    const worker = startImportWorker(
      (reply) => {
        if (reply.type === 'told') tell(reply.purpose);
      },
      () => tell('notice'),
    );
    const timer = setTimeout(() => tell('notice'), SECONDS * 1_000);
    worker.send({ type: 'tell', head });
  });
}
