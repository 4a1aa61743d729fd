/** The part of yauzl that we use: the package ships no types. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  export type Entry = { fileName: string; externalFileAttributes: number };
  export type ZipFile = {
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
  };
  export function openPromise(path: string): Promise<ZipFile>;
}
