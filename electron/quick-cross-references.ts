import { PDFCrossRefStream } from '@cantoo/pdf-lib';

type Entry = { readonly ref: { readonly objectNumber: number } };

let isQuick = false;

/**
 * Lets pdf-lib write large documents. It looks for the place of each object among all that are written
 * before: with the hundreds of thousands that a tagged document of many pages has, that takes minutes.
 * They come in order, so that the place is nearly always the end.
 *
 * @source PDFCrossRefStream.appendEntry of @cantoo/pdf-lib 2.11.1, read 2026-11-26
 */
export function quickenCrossReferences(): void {
  if (isQuick) return;
  isQuick = true;
  const { prototype } = PDFCrossRefStream as unknown as { readonly prototype: CrossReferences };
  const { appendEntry } = prototype;
  prototype.appendEntry = function (this: CrossReferences, entry) {
    const last = this.entries.at(-1);
    if (last !== undefined && last.ref.objectNumber > entry.ref.objectNumber)
      appendEntry.call(this, entry);
    else this.entries.push(entry);
  };
}

/** What of the class is its own business; a test reads documents back, so that a new version is noticed. */
type CrossReferences = {
  readonly entries: Entry[];
  appendEntry: (this: CrossReferences, entry: Entry) => void;
};
