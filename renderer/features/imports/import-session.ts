import type { FileReading, ImportAnswers } from '../../../shared/imports/file-reading.ts';
import { fail, type Result } from '../../../shared/result/result.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { startImportWorker } from './start-import-worker.ts';

/** How long one reading may take before it is ended. */
const SECONDS = 120;

/** A file that is open in a worker of its own. */
export type ImportSession = {
  /**
   * Reads the file with what a person answered.
   *
   * @failure import/...: what the file is refused for; import/too-long: the worker was ended
   */
  readonly read: (answers: ImportAnswers) => Promise<Result<FileReading>>;
  /** The same; null where it was asked anew before this was read. */
  readonly readLast: (answers: ImportAnswers) => Promise<Result<FileReading> | null>;
  /** Ends the worker, whatever it does; readings that are not done are never answered. */
  readonly end: () => void;
};

/** Hands a file to a worker. Nothing of it is run, and nothing of it is stored. */
export function openSession(
  file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> },
  today: CivilDay,
  onOpened: () => void,
): ImportSession {
  const waiting = new Map<number, (reading: Result<FileReading>) => void>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const answerAll = (reading: Result<FileReading>) => {
    for (const answer of waiting.values()) answer(reading);
    waiting.clear();
  };
  const worker = startImportWorker(
    (reply) => {
      if (reply.type === 'opened') onOpened();
      else if (reply.type === 'read') {
        waiting.get(reply.id)?.(reply.reading);
        waiting.delete(reply.id);
      }
    },
    () => answerAll(fail('import/unexpected', { file: file.name })),
  );
  worker.send({ type: 'open', bytes: file.bytes, fileName: file.name, today });
  let last = 0;
  const read = (answers: ImportAnswers): Promise<Result<FileReading>> => {
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        worker.end();
        answerAll(fail('import/too-long', { file: file.name, seconds: SECONDS }));
      }, SECONDS * 1_000);
      timers.add(timer);
      waiting.set(id, (reading) => {
        clearTimeout(timer);
        timers.delete(timer);
        resolve(reading);
      });
      worker.send({ type: 'read', id, answers });
    });
  };
  return {
    read,
    readLast: async (answers) => {
      const reading = read(answers);
      const id = last;
      const done = await reading;
      return id === last ? done : null;
    },
    end: () => {
      worker.end();
      // A timer would hold the file for as long as it runs.
      timers.forEach(clearTimeout);
    },
  };
}
