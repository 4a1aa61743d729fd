import { basename } from 'node:path';
import { LARGEST_IMPORT } from '../shared/imports/open-file.ts';
import { ok, type Result } from '../shared/result/result.ts';
import { readWholeFile } from './read-whole-file.ts';

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
   * @failure import/too-large, and those of `readWholeFile`
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
  const name = basename(path);
  const megabytes = LARGEST_IMPORT / 1024 / 1024;
  const bytes = await readWholeFile(path, LARGEST_IMPORT, {
    code: 'import/too-large',
    details: { file: name, megabytes },
  });
  return bytes.ok ? ok({ name, bytes: bytes.value }) : bytes;
}
