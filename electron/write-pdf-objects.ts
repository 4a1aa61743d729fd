import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { isStream, type PdfObjects } from './pdf-objects.ts';

const compress = promisify(deflate);

/** A reader unpacks so many to get at one of them. */
const OBJECTS_A_STREAM = 200;
/** The kind of an entry, its place, its number within a place. */
const ENTRY_BYTES = [1, 4, 2] as const;
const HEAD = Buffer.from('%PDF-1.7\n%\x81\x81\x81\x81\n', 'latin1');

/** Where an object stands: at an offset of the file, or as one of many in a stream. */
type Place =
  | { readonly kind: 1; readonly at: number; readonly index: 0 }
  | { readonly kind: 2; readonly at: number; readonly index: number };

/**
 * Writes objects as a PDF, those that are no streams packed into streams of many, which halves a tagged
 * document. The same objects always give the same bytes.
 *
 * @source ISO 32000-1, 7.5.7 object streams and 7.5.8 cross-reference streams, read 2026-11-27
 */
export async function writePdfObjects({ bodies, root, info }: PdfObjects): Promise<Buffer> {
  const all = [...bodies].sort(([one], [other]) => one - other);
  const places = new Map<number, Place>();
  const pieces: Buffer[] = [HEAD];
  let length = HEAD.length;
  const put = (number: number, body: Buffer): void => {
    places.set(number, { kind: 1, at: length, index: 0 });
    const piece = [Buffer.from(`${String(number)} 0 obj\n`), body, Buffer.from('\nendobj\n')];
    for (const part of piece) length += part.length;
    pieces.push(...piece);
  };
  let next = Math.max(...bodies.keys()) + 1;
  const loose = all.filter(([, body]) => !isStream(body));
  const packs = Array.from({ length: Math.ceil(loose.length / OBJECTS_A_STREAM) }, (_, index) =>
    loose.slice(index * OBJECTS_A_STREAM, (index + 1) * OBJECTS_A_STREAM),
  );
  const packed = await Promise.all(packs.map(packOf));
  for (const [number, body] of all) if (isStream(body)) put(number, body);
  for (const [index, body] of packed.entries()) {
    for (const [place, [number]] of (packs[index] ?? []).entries())
      places.set(number, { kind: 2, at: next, index: place });
    put(next, body);
    next += 1;
  }
  const start = length;
  places.set(next, { kind: 1, at: start, index: 0 });
  put(next, await crossReferences(places, { root, info, size: next + 1 }));
  pieces.push(Buffer.from(`startxref\n${String(start)}\n%%EOF\n`));
  return Buffer.concat(pieces);
}

/** Many objects as one stream: first where each begins, then all of them. */
async function packOf(objects: readonly (readonly [number, Buffer])[]): Promise<Buffer> {
  let at = 0;
  const index = objects.map(([number, body]) => {
    const line = `${String(number)} ${String(at)}`;
    at += body.length + 1;
    return line;
  });
  const head = Buffer.from(`${index.join(' ')}\n`);
  const blank = Buffer.from('\n');
  const content = [head, ...objects.flatMap(([, body]) => [body, blank])];
  return streamOf(
    `/Type /ObjStm /N ${String(objects.length)} /First ${String(head.length)}`,
    Buffer.concat(content),
  );
}

function crossReferences(
  places: ReadonlyMap<number, Place>,
  { root, info, size }: Pick<PdfObjects, 'root' | 'info'> & { readonly size: number },
): Promise<Buffer> {
  const [kindBytes, placeBytes, indexBytes] = ENTRY_BYTES;
  const width = kindBytes + placeBytes + indexBytes;
  // What is not written is free, as the first always is.
  const table = Buffer.alloc(size * width);
  table.writeUIntBE(65_535, kindBytes + placeBytes, indexBytes);
  for (const [number, { kind, at, index }] of places) {
    const from = number * width;
    table.writeUIntBE(kind, from, kindBytes);
    table.writeUIntBE(at, from + kindBytes, placeBytes);
    table.writeUIntBE(index, from + kindBytes + placeBytes, indexBytes);
  }
  const about = info === null ? '' : ` /Info ${String(info)} 0 R`;
  return streamOf(
    `/Type /XRef /Size ${String(size)} /W [${ENTRY_BYTES.join(' ')}] /Root ${String(root)} 0 R${about}`,
    table,
  );
}

async function streamOf(entries: string, content: Buffer): Promise<Buffer> {
  const data = await compress(content);
  const head = `<<${entries} /Filter /FlateDecode /Length ${String(data.length)}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')]);
}
