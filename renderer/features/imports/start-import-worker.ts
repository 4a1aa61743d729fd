import type { ImportReply, ImportRequest } from './import-messages.ts';

/** A worker that reads files, and the two ways to it. */
export type ImportWorker = {
  readonly send: (request: ImportRequest) => void;
  /** Ends it, whatever it does. */
  readonly end: () => void;
};

/**
 * Starts a worker that reads one file. Every reader of files stands in it and none in the page.
 *
 * @param onBroken it cannot be started, or a bug in it has thrown
 */
export function startImportWorker(
  onReply: (reply: ImportReply) => void,
  onBroken: () => void,
): ImportWorker {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ImportReply>) => onReply(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onBroken();
  });
  return {
    send: (request) => worker.postMessage(request),
    end: () => worker.terminate(),
  };
}
