/** A PDF cut into its objects, of which none is read any further. */
export type PdfObjects = {
  /** What stands between `obj` and `endobj`, by the number of the object. */
  readonly bodies: Map<number, Buffer>;
  /** Number of the document's catalog. */
  readonly root: number;
  /** Number of what is said about the document; null = nothing is. */
  readonly info: number | null;
};

/** Bytes of one line of a table of cross references. */
const ENTRY = 20;

/**
 * Cuts a PDF as Chromium writes it: one table of cross references, no object inside another. To read a
 * document of three hundred events object by object takes longer than to draw it.
 *
 * @returns null for any other file
 */
export function cutObjects(pdf: Uint8Array): PdfObjects | null {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const startAt = file.lastIndexOf('startxref');
  const tableAt = Number(/^startxref\s+(\d+)/.exec(textAt(file, startAt, 40))?.[1] ?? NaN);
  const trailerAt = file.lastIndexOf('trailer');
  if (!(tableAt < trailerAt && trailerAt < startAt)) return null;
  const root = referenceIn(file, trailerAt, startAt, 'Root');
  const places = placesIn(file, tableAt, trailerAt);
  if (root === null || places === null) return null;
  const bodies = new Map<number, Buffer>();
  const ends = [...places.map(({ offset }) => offset).slice(1), tableAt];
  for (const [index, { number, offset }] of places.entries()) {
    const body = bodyOf(file.subarray(offset, ends[index]), number);
    if (body === null) return null;
    bodies.set(number, body);
  }
  return { bodies, root, info: referenceIn(file, trailerAt, startAt, 'Info') };
}

/** Whether an object is a stream: those stand by themselves in every PDF. */
export function isStream(body: Buffer): boolean {
  return body.subarray(-9).toString('latin1') === 'endstream';
}

type Place = { readonly number: number; readonly offset: number };

/** Where objects begin, from the first to the last; null where there is no table. */
function placesIn(file: Buffer, from: number, to: number): readonly Place[] | null {
  const first = /^xref\s+/.exec(textAt(file, from, 10));
  if (first === null) return null;
  const places: Place[] = [];
  let at = from + first[0].length;
  while (at < to) {
    const section = /^(\d+) (\d+) ?\r?\n/.exec(textAt(file, at, 40));
    if (section === null) break;
    at += section[0].length;
    const [, begins, count] = section.map(Number);
    for (let index = 0; index < (count ?? 0); index += 1, at += ENTRY) {
      const entry = textAt(file, at, ENTRY);
      if (entry[17] === 'n')
        places.push({ number: (begins ?? 0) + index, offset: Number(entry.slice(0, 10)) });
    }
  }
  return places.sort((one, other) => one.offset - other.offset);
}

/** Null where something else stands there. */
function bodyOf(piece: Buffer, number: number): Buffer | null {
  const head = `${String(number)} 0 obj`;
  const end = piece.lastIndexOf('endobj');
  if (textAt(piece, 0, head.length) !== head || end === -1) return null;
  let from = head.length;
  let to = end;
  while (from < to && isBlank(piece[from])) from += 1;
  while (to > from && isBlank(piece[to - 1])) to -= 1;
  return piece.subarray(from, to);
}

function isBlank(byte: number | undefined): boolean {
  return byte === 10 || byte === 13 || byte === 32;
}

function referenceIn(file: Buffer, from: number, to: number, key: string): number | null {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(file.toString('latin1', from, to));
  return found === null ? null : Number(found[1]);
}

function textAt(file: Buffer, from: number, length: number): string {
  return file.toString('latin1', Math.max(0, from), Math.max(0, from + length));
}
