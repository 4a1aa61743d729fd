import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { LARGEST_IMPORT } from '../shared/imports/open-file.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { errnoOf, fileFailure } from './file-failure.ts';

/** A file that the system handed to the app. */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Files that the system handed to the app, until the page asks for them. */
export type GivenFiles = {
  /** Keeps a path; whoever shows the window is told. */
  readonly give: (path: string) => void;
  /** Tells of each file that is given from now on. */
  readonly onGiven: (listener: () => void) => void;
  /**
   * The oldest file that nobody took; null where there is none.
   *
   * @failure file/too-large, and those of `fileFailure`
   */
  readonly take: () => Promise<Result<GivenFile | null>>;
};

/** Makes the list of files that are handed to the app. */
export function createGivenFiles(): GivenFiles {
  const paths: string[] = [];
  let tell = (): void => undefined;
  return {
    give: (path) => {
      paths.push(path);
      tell();
    },
    onGiven: (listener) => {
      tell = listener;
    },
    take: async () => {
      const path = paths.shift();
      return path === undefined ? ok(null) : readGiven(path);
    },
  };
}

async function readGiven(path: string): Promise<Result<GivenFile>> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_IMPORT)
      return fail('file/too-large', { path, megabytes: LARGEST_IMPORT / 1024 / 1024 });
    return ok({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
  } catch (error) {
    if (errnoOf(error) === '') throw error;
    return { ok: false, failure: fileFailure(error, path, 'read') };
  }
}
