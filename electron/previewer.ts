import { join } from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';
import { fail, ok, type Result } from '../shared/result/result.ts';
import type { PreviewJob } from './preview-file.ts';

/** How long one file may take. */
const SECONDS = 60;
/** What one file may take of memory, in megabytes. */
const MEMORY_MB = 1_536;

/** Reads files in a process of its own, one at a time. */
export type Previewer = {
  /**
   * @failure import/too-long, import/too-much-memory: the process was ended, or ended itself
   */
  readonly read: (job: PreviewJob) => Promise<Result<string>>;
  readonly close: () => void;
};

/** Makes a reader of files whose process begins with the first file, and anew after one that ended it. */
export function createPreviewer(): Previewer {
  let child: UtilityProcess | null = null;
  const close = (): void => {
    child?.kill();
    child = null;
  };
  return {
    close,
    read: (job) =>
      new Promise((resolve) => {
        const running = child ?? fork();
        if (running !== child)
          running.once('exit', () => {
            if (child === running) child = null;
          });
        child = running;
        const end = (result: Result<string>): void => {
          clearTimeout(timer);
          running.removeListener('message', onMessage);
          running.removeListener('exit', onExit);
          resolve(result);
        };
        const onMessage = (line: unknown): void => {
          end(ok(String(line)));
        };
        const onExit = (): void => {
          end(fail('import/too-much-memory', { file: job.fileName }));
        };
        const timer = setTimeout(() => {
          end(fail('import/too-long', { file: job.fileName, seconds: SECONDS }));
          close();
        }, SECONDS * 1_000);
        running.on('message', onMessage);
        running.on('exit', onExit);
        running.postMessage(job);
      }),
  };
}

function fork(): UtilityProcess {
  return utilityProcess.fork(join(import.meta.dirname, 'preview-worker.js'), [], {
    serviceName: 'Paradocket preview',
    stdio: 'ignore',
    execArgv: [`--max-old-space-size=${String(MEMORY_MB)}`],
  });
}
