import type { FileReading, ImportAnswers } from '../../../shared/imports/file-reading.ts';
import type { FilePurpose } from '../../../shared/imports/tell-purpose.ts';
import type { Result } from '../../../shared/result/result.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';

/**
 * What the page asks of the worker that reads a file: what a file is for, by its first part; or the file
 * once, then answers as often as it likes.
 */
export type ImportRequest =
  | { readonly type: 'tell'; readonly head: Uint8Array<ArrayBuffer> }
  | {
      readonly type: 'open';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly fileName: string;
      readonly today: CivilDay;
    }
  | { readonly type: 'read'; readonly id: number; readonly answers: ImportAnswers };

/** What the worker answers; each `tell` and each `read` is answered once. */
export type ImportReply =
  | { readonly type: 'told'; readonly purpose: FilePurpose }
  | { readonly type: 'opened' }
  | { readonly type: 'read'; readonly id: number; readonly reading: Result<FileReading> };
