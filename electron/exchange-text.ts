import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  EXCHANGE_FORMAT,
  EXCHANGE_VERSION,
  type Manifest,
  manifestSchema,
} from '../shared/merging/exchange.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { RECORD_SCHEMA } from './journal/versions.ts';

/** What the first line says beside what is counted and added here. */
export type ManifestGiven = Omit<
  Manifest,
  'format' | 'version' | 'schema' | 'sha256' | 'counts'
> & {
  readonly counts: Omit<Manifest['counts'], 'documents'>;
};

/** A document as a line of the file: bytes in base64. */
type CarriedDocument = { readonly sha256: string; readonly bytes: Uint8Array };

/** What is in a file once it was opened. */
export type OpenedExchange = {
  readonly manifest: Manifest;
  /** The lines of records and acts; of a copy to hand over, the text of a matter file. */
  readonly body: string;
  readonly documents: readonly CarriedDocument[];
};

/** No line of a record or an act begins so. */
const DOCUMENT_LINE = '{"document":';
const headSchema = z.looseObject({ format: z.string(), version: z.int(), schema: z.int() });
const documentLineSchema = z.strictObject({
  document: z.strictObject({ sha256: z.string(), base64: z.base64() }),
});

/** Puts the first line, the body and the documents of a file together. */
export function packExchange(
  given: ManifestGiven,
  body: string,
  documents: readonly CarriedDocument[],
): Uint8Array {
  const whole = body === '' || body.endsWith('\n') ? body : `${body}\n`;
  const manifest: Manifest = {
    ...{ format: EXCHANGE_FORMAT, version: EXCHANGE_VERSION, schema: RECORD_SCHEMA },
    ...given,
    counts: { ...given.counts, documents: documents.length },
    sha256: digestOf(Buffer.from(whole)),
  };
  const lines = documents.map(({ sha256, bytes }) => {
    const base64 = Buffer.from(bytes).toString('base64');
    return `${JSON.stringify({ document: { sha256, base64 } })}\n`;
  });
  return Buffer.from(`${JSON.stringify(manifest)}\n${whole}${lines.join('')}`);
}

/**
 * Takes a file apart, each part compared with what the first line says of it.
 *
 * @failure merging/foreign, merging/newer, merging/damaged: `line`
 */
export function unpackExchange(bytes: Uint8Array): Result<OpenedExchange> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  const [first = '', ...lines] = text.split('\n');
  const json = jsonOf(first);
  const head = headSchema.safeParse(json);
  if (!head.success || head.data.format !== EXCHANGE_FORMAT) return fail('merging/foreign');
  if (head.data.version > EXCHANGE_VERSION || head.data.schema > RECORD_SCHEMA)
    return fail('merging/newer');
  const manifest = manifestSchema.safeParse(json);
  if (!manifest.success) return fail('merging/damaged', { line: 1 });
  const { counts, sha256 } = manifest.data;
  const from = lines.findIndex((line) => line.startsWith(DOCUMENT_LINE));
  const end = from === -1 ? lines.length - 1 : from;
  const body = lines
    .slice(0, end)
    .map((line) => `${line}\n`)
    .join('');
  if (digestOf(Buffer.from(body)) !== sha256) return fail('merging/damaged', { line: 2 });
  const documents: CarriedDocument[] = [];
  for (const [index, line] of lines.slice(end, -1).entries()) {
    const read = documentLineSchema.safeParse(jsonOf(line));
    const content = read.success ? Buffer.from(read.data.document.base64, 'base64') : null;
    if (!read.success || content === null || digestOf(content) !== read.data.document.sha256)
      return fail('merging/damaged', { line: end + index + 2 });
    documents.push({ sha256: read.data.document.sha256, bytes: content });
  }
  if (documents.length !== counts.documents) return fail('merging/damaged', { line: 1 });
  return ok({ manifest: manifest.data, body, documents });
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
